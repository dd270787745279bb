from decimal import Decimal

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inzage.detection.kernel.compiled import called
from inzage.scanning.hashing import hash_texts, plain_sip
from inzage.scanning.sketches import FEW, Form, Hasher, Sketch, dialled, normal

KEY = bytes(32)


def sketch(values, *, kept=1_000, key=KEY):
    hashes = np.unique(Hasher(key).of(pa.array(map(str, values), pa.string())).hashes)
    return Sketch(Form(0), len(values), len(hashes), hashes[:kept])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (100003, "100003"),
        (100003, 100003.0),
        (100003, Decimal("100003.00")),
        ("000123", 123),
        ("NL91 ABNA 0417 1643 00", "nl91abna0417164300"),
        ("J.Jansen@Example.nl", "j.jansen@example.nl "),
        ("0b9f2a4e-0000-4000-8000-0000000000ff", "0B9F2A4E000040008000 0000000000FF"),
    ],
)
def test_the_same_value_in_another_form_is_the_same(one, other):
    assert normal(one) == normal(other)


@pytest.mark.parametrize(("one", "other"), [("1", "11"), ("a1", "1"), (True, 1), (1.5, 15), ("12.50", 1250)])
def test_other_values_stay_apart(one, other):
    assert normal(one) != normal(other)


@pytest.mark.parametrize("written", ["0612345678", "+31 6 1234 5678", "0031-612345678"])
def test_a_telephone_number_is_compared_by_its_last_digits(written):
    assert dialled(normal(written)) == "612345678"


@pytest.mark.parametrize(
    "text",
    [
        "Jan de Vries",
        "000123",
        "12.50",
        " 12.50 ",
        "1.234.567",
        "12.",
        "0",
        "",
        "-5",
        "9" * 19,
        "a-1/2",
        "é",
        "STRAßE",
        "ﬁ",
        "\x00",
        "a\x00b",
    ],
)
def test_the_hash_is_that_of_the_normal_form(text):
    hasher = Hasher(KEY)
    whole = hasher.of(pa.array(["x", text], pa.large_string())[1:])

    assert whole.hashes.tolist() == hasher.of(pa.array([normal(text)])).hashes.tolist()


@settings(deadline=None)
@given(st.lists(st.text(max_size=130), max_size=20))
def test_few_texts_and_many_have_the_same_hashes(texts):
    hasher = Hasher(KEY)
    few, many = (hasher.of(pa.array([*texts, *more], pa.string())) for more in ((), ["0"] * FEW))

    assert few.hashes.tolist() == many.hashes[: len(texts)].tolist()
    assert (few.can_be_keys, few.are_numbers or not texts) == (many.can_be_keys, many.are_numbers)
    assert not few.are_numbers or few.highest == many.highest


def test_every_letter_of_two_bytes_has_the_hash_of_its_small_letter():
    texts = [f"A {chr(number)}1" for number in range(0x80, 0x800)]

    few = [Hasher(KEY).of(pa.array([text])).hashes[0] for text in texts]

    assert Hasher(KEY).of(pa.array(texts)).hashes.tolist() == few


def test_it_is_siphash_as_its_authors_publish_it():
    key, text = np.frombuffer(bytes(range(16)), "<u8"), np.arange(15, dtype=np.uint8)
    hashes = np.empty(1, np.uint64)

    called(hash_texts, text, np.array([0, 15]), key, hashes)

    assert hex(hashes[0]) == "0xa129ca6149be45e5"
    assert plain_sip(bytes(range(15)), *map(int, key)) == hashes[0]


def test_numbers_are_known_with_their_ends_and_long_texts_are_no_keys():
    hasher = Hasher(KEY)

    assert hasher.of(pa.array(["007", "12"])).lowest == 7
    assert hasher.of(pa.array(["007", "12"])).highest == 12
    assert not hasher.of(pa.array(["7", "a"])).are_numbers
    assert not hasher.of(pa.array(["a", "x" * 101])).can_be_keys
    assert hasher.of(pa.array(["é" * 100])).can_be_keys


def test_all_of_a_part_is_found_in_the_whole_across_types():
    overlap = sketch([f"{number:08}" for number in range(100, 200)]).overlap(sketch(range(500)))

    assert (overlap.found, overlap.of) == (100, 100)


def test_the_lowest_hashes_still_show_how_much_is_shared():
    half = sketch(range(0, 20_000, 2), kept=500)
    overlap = sketch(range(20_000), kept=500).overlap(half)

    assert overlap.of >= 200
    assert 0.4 < overlap.found / overlap.of < 0.6


def test_it_comes_back_from_its_bytes_as_it_was():
    whole = sketch(range(50))
    again = Sketch.unpack(whole.pack())

    assert again.pack() == whole.pack()
    assert (again.different, again.filled) == (50, 50)


@pytest.mark.parametrize("packed", [b"", b"\x07" * 40, sketch(range(9)).pack()[:-1]], ids=["none", "other", "cut"])
def test_what_is_no_sketch_is_none(packed):
    assert Sketch.unpack(packed) is None


def test_under_another_key_nothing_is_equal():
    assert sketch(range(99)).overlap(sketch(range(99), key=b"x" * 32)).found == 0


def test_its_size_is_bounded_and_its_repr_shows_counts_only():
    large = sketch(range(100_000), kept=1_024)

    assert len(large.pack()) < 9_000
    assert repr(large) == "Sketch(100000 different of 100000)"
