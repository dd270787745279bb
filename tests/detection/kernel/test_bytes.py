from itertools import pairwise

import pyarrow as pa
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from inzage.detection.kernel import texts as kernel_texts
from inzage.detection.reading import read
from inzage.detection.text import find
from tests.detection.kernel.made import characters, raw, rows_of, texts

MEGABYTE = 1 << 20
SEEN = "BSN 111222333"


@settings(max_examples=300, deadline=None)
@given(st.lists(raw, max_size=5))
def test_whatever_the_bytes_places_are_within_the_row_in_order_and_apart(values: list[bytes]) -> None:
    found = read(pa.array(values, pa.binary()))

    assert found.rows.tolist() == sorted(found.rows.tolist())
    for row, value in enumerate(values):
        spans = [(finding.start, finding.end) for finding in found.of_row(row)]
        assert all(0 <= start < end <= len(characters(value)) for start, end in spans)
        assert all(before[1] <= after[0] for before, after in pairwise(spans))


@settings(max_examples=300, deadline=None)
@given(texts)
def test_a_finding_is_the_same_text_in_characters_and_in_bytes(text: str) -> None:
    found = read(pa.array([text]))
    pieces = characters(text.encode())

    assert ((found.confidences > 0) & (found.confidences <= 1)).all()
    for start, end in zip(found.starts, found.ends, strict=True):
        assert text[start:end].encode() == b"".join(pieces[start:end])
        assert text[start:end] == text[start:end].strip()


@settings(max_examples=200, deadline=None)
@given(raw, raw)
def test_a_row_is_read_as_if_it_stood_alone(before: bytes, after: bytes) -> None:
    text = SEEN.encode()

    together = read(pa.array([before, text, after], pa.binary()))

    expected = [(1, *rest) for _, *rest in rows_of(read(pa.array([text])))]
    assert [row for row in rows_of(together) if row[0] == 1] == expected


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(), max_size=40), texts)
def test_any_string_is_read_also_half_a_character(odd: str, text: str) -> None:
    for finding in find(odd + text):
        assert 0 <= finding.start < finding.end <= len(odd + text)


@pytest.mark.parametrize("sign", ["a", "1", " ", "é", "😀", "\0", "1 ", "a.", "A1-", "@a", "-", "12-", "bsn 1 "])
@pytest.mark.parametrize("size", [MEGABYTE - 1, MEGABYTE, MEGABYTE + 1, 3 * MEGABYTE])
def test_a_row_of_any_size_is_read_to_its_end(sign: str, size: int) -> None:
    text = sign * (size // len(sign.encode())) + f" \n{SEEN}"

    found = read(pa.array(["x", text, "y"]))

    (last,) = [finding for finding in found.of_row(1) if finding.end == len(text)]
    assert (text[last.start : last.end], last.category) == ("111222333", "bsn")


@pytest.mark.parametrize("filler", [b"\x80", b"\xff", b"\xe2\x80", b"\xf0", b"a", b"\xc3\xa9"])
def test_long_bytes_without_a_space_are_cut_anyhow(filler: bytes) -> None:
    value = filler * (3 * MEGABYTE // len(filler)) + f" {SEEN}".encode()

    found = read(pa.array([value], pa.binary()))

    assert (found.starts[-1], found.ends[-1]) == (len(characters(value)) - 9, len(characters(value)))


@settings(max_examples=100, deadline=None)
@example(["a@b.nl, "] * 24 + [SEEN + " "] * 9)
@given(st.lists(st.sampled_from([SEEN + " ", "Jan de Vries \n", "é ", "😀 ", "a@b.nl, "]), min_size=1, max_size=60))
def test_a_long_row_in_parts_is_found_as_in_one(pieces: list[str]) -> None:
    text = "".join(pieces)
    whole = list(rows_of(read(pa.array([text]))))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(kernel_texts, "LONGEST", 200)
        parts = rows_of(read(pa.array([text])))

    numbers = {(start, end) for _, start, end, kind, _ in whole if text[start:end] == "111222333"}
    assert {(start, end) for _, start, end, _, _ in parts if text[start:end] == "111222333"} == numbers
