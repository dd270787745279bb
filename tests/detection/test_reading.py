import pyarrow as pa
import pyarrow.compute as pc
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from inzage.detection.reading import WORTH_SHARING, Findings, comes_again, read
from tests.detection.kernel.made import rows_of, texts

SEEN = "BSN 111222333"
cells = st.lists(st.none() | texts, max_size=8)


def moved(found: Findings, rows: list[int]) -> list[tuple[int, int, int, int, float]]:
    return [(rows[row], *rest) for row, *rest in rows_of(found)]


def test_a_column_says_where_what_stands_and_how_sure_it_is() -> None:
    found = read(pa.array(["é BSN 111222333", None, "", "niets"]))

    (finding,) = found.of_row(0)
    assert (finding.start, finding.end, finding.category, finding.presidio) == (6, 15, "bsn", "NL_BSN")
    assert finding.confidence == pytest.approx(found.confidences[0], abs=0.001)
    assert found.of_row(1) == found.of_row(3) == []
    assert found.counts() == {"bsn": 1}


def test_a_category_counts_once_in_a_row() -> None:
    assert read(pa.array([f"{SEEN}, {SEEN}", SEEN, "niets"])).counts() == {"bsn": 2}


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="nl, en, de, fr"):
        read(pa.array([SEEN]), language="xx")


TYPES = [
    pa.large_string(),
    pa.binary(),
    pa.large_binary(),
    pa.string_view(),
    pa.binary_view(),
    pa.dictionary(pa.int8(), pa.string()),
    pa.dictionary(pa.uint32(), pa.large_string()),
]


@settings(max_examples=25, deadline=None)
@pytest.mark.parametrize("kind", TYPES, ids=str)
@given(cells)
def test_every_way_of_keeping_texts_is_read_the_same(kind: pa.DataType, values: list[str | None]) -> None:
    column = pa.array(values, pa.string())
    other = column.dictionary_encode().cast(kind) if pa.types.is_dictionary(kind) else column.cast(kind)

    assert rows_of(read(other)) == rows_of(read(column))


@settings(max_examples=100, deadline=None)
@given(cells, st.integers(0, 8), st.integers(0, 8))
def test_a_slice_holds_what_the_column_holds_there(values: list[str | None], start: int, size: int) -> None:
    column = pa.array(values, pa.string())
    part = column[start : start + size]

    there = [row for row in rows_of(read(column)) if start <= row[0] < start + size]

    assert moved(read(part), list(range(start, start + size))) == there
    assert moved(read(part.dictionary_encode()), list(range(start, start + size))) == there


@settings(max_examples=50, deadline=None)
@given(st.lists(cells, max_size=4))
def test_chunks_are_one_column(chunks: list[list[str | None]]) -> None:
    column = pa.chunked_array([pa.array(chunk, pa.string()) for chunk in chunks], pa.string())
    whole = rows_of(read(pa.array([value for chunk in chunks for value in chunk], pa.string())))

    assert rows_of(read(column)) == whole
    assert rows_of(read(column.dictionary_encode())) == whole


@settings(max_examples=50, deadline=None)
@pytest.mark.parametrize("kind", [pa.list_, pa.large_list, pa.list_view], ids=["list", "large_list", "list_view"])
@given(st.lists(st.none() | cells, max_size=5), st.integers(0, 4))
def test_what_is_in_a_list_is_found_in_the_row_of_the_list(
    kind, values: list[list[str | None] | None], start: int
) -> None:
    column = pa.array(values, kind(pa.string()))[start:]
    flat = [(row, value) for row, inner in enumerate(values[start:]) for value in inner or []]

    expected = moved(read(pa.array([value for _, value in flat], pa.string())), [row for row, _ in flat])

    assert rows_of(read(column)) == expected


@settings(max_examples=50, deadline=None)
@given(st.lists(st.none() | st.tuples(texts, texts), max_size=5), st.integers(0, 4))
def test_what_is_in_a_structure_is_found_in_its_row(values: list[tuple[str, str] | None], start: int) -> None:
    kind = pa.struct([("a", pa.string()), ("b", pa.list_(pa.dictionary(pa.int32(), pa.string())))])
    column = pa.array([None if pair is None else {"a": pair[0], "b": [pair[1]]} for pair in values], kind)[start:]

    found = rows_of(read(column))

    apart = [read(pa.array([pair and pair[place] for pair in values[start:]], pa.string())) for place in (0, 1)]
    assert found == sorted(rows_of(apart[0]) + rows_of(apart[1]), key=lambda row: row[0])


def behind_a_null(values: pa.Array, *, first: bool) -> pa.Array:
    bits = pa.py_buffer(bytes([0b110 if first else 0b101]))
    return pa.Array.from_buffers(values.type, len(values), [bits, *values.buffers()[1:]])


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.binary()], ids=str)
def test_what_stands_behind_a_null_is_not_read(kind: pa.DataType) -> None:
    column = behind_a_null(pa.array(["niets", SEEN, SEEN], kind), first=False)

    assert read(column).rows.tolist() == [2]
    assert read(column[1:]).rows.tolist() == [1]


NESTED = [
    pytest.param(pa.ListArray.from_arrays([0, 1, 2], [SEEN, SEEN], mask=pa.array([True, False])), id="list"),
    pytest.param(pa.LargeListArray.from_arrays([0, 1, 2], [SEEN, SEEN], mask=pa.array([True, False])), id="large list"),
    pytest.param(
        pa.FixedSizeListArray.from_arrays([SEEN, SEEN], 1, mask=pa.array([True, False])), id="list of one size"
    ),
    pytest.param(pa.StructArray.from_arrays([[SEEN, SEEN]], ["a"], mask=pa.array([True, False])), id="structure"),
    pytest.param(pa.DictionaryArray.from_arrays(pa.array([None, 1], pa.int8()), [SEEN, SEEN]), id="dictionary"),
]


@pytest.mark.parametrize("column", NESTED)
def test_what_stands_behind_a_null_of_nested_values_is_not_read(column: pa.Array) -> None:
    assert read(column).rows.tolist() == [1]
    assert read(column[1:]).rows.tolist() == [0]


OTHERS = [
    pytest.param(pa.array([[("k", SEEN)], None, [(SEEN, "v")]], pa.map_(pa.string(), pa.string())), [0, 2], id="map"),
    pytest.param(pc.run_end_encode(pa.array([SEEN, SEEN, "x", SEEN])), [0, 1, 3], id="runs"),
    pytest.param(pc.run_end_encode(pa.array([SEEN, SEEN, "x", SEEN]))[1:], [0, 2], id="a slice of runs"),
    pytest.param(pa.array([SEEN.encode()], pa.binary(len(SEEN))), [0], id="bytes of one size"),
    pytest.param(pa.array([f'{{"a": "{SEEN}"}}'], pa.json_()), [0], id="an extension"),
    pytest.param(pa.array([b"\xff " + SEEN.encode()]).dictionary_encode(), [0], id="bytes in a dictionary"),
    pytest.param(pa.array([b"\xff " + SEEN.encode()], pa.binary_view()), [0], id="bytes in a view"),
]
UNION = (pa.array(["x", SEEN]), pa.array([b"y", SEEN.encode()]))


@pytest.mark.parametrize(("column", "rows"), OTHERS)
def test_what_is_rare_is_read_too(column: pa.Array, rows: list[int]) -> None:
    assert read(column).rows.tolist() == rows


def test_values_of_several_types_are_read() -> None:
    kinds = pa.array([1, 0, 1, 0], pa.int8())
    sparse = pa.UnionArray.from_sparse(kinds, [pa.array(["", SEEN, SEEN, "x"]), pa.array([1, 2, 3, 4])])
    dense = pa.UnionArray.from_dense(kinds, pa.array([1, 0, 0, 1], pa.int32()), list(UNION))

    assert read(sparse).rows.tolist() == [1]
    assert read(sparse[1:]).rows.tolist() == [0]
    assert read(dense).rows.tolist() == [0, 3]
    assert read(dense[1:]).rows.tolist() == [2]


NO_TEXT = [
    pa.array([True, None]),
    pa.nulls(3),
    pa.array([], pa.string()),
    pa.array([None], pa.string()),
    pa.chunked_array([], pa.string()),
    pa.array([1.5, None]),
    pa.array([1], pa.duration("s")),
    pa.array([0], pa.timestamp("us", "UTC")),
    pa.array([b"0" * 16], pa.uuid()),
    pa.array([(1, 2, 3)], pa.month_day_nano_interval()),
    pa.array([[]], pa.list_(pa.string())),
]


@pytest.mark.parametrize("column", NO_TEXT, ids=lambda column: str(column.type))
def test_a_column_without_texts_holds_nothing(column: pa.Array) -> None:
    assert len(read(column)) == 0


def test_numbers_are_read_as_they_are_written() -> None:
    card = 4_111_111_111_111_111

    assert rows_of(read(pa.array([card, None, 12]))) == rows_of(read(pa.array([str(card), None, "12"])))
    assert read(pa.array([card])).categories[read(pa.array([card])).kinds[0]] == "card_number"


@settings(max_examples=5, deadline=None)
@given(st.lists(texts, min_size=1, max_size=30))
def test_two_threads_find_what_one_finds(values: list[str]) -> None:
    times = WORTH_SHARING // max(1, sum(len(value) for value in values)) + 1
    column = pa.array((values * min(times, 20_000)) + [SEEN])

    one = rows_of(read(column))

    assert one
    assert rows_of(read(column, threads=2)) == one
    assert rows_of(read(column, threads=7)) == one


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string()])
def test_texts_that_come_often_are_found_in_each_row_they_stand_in(kind: pa.DataType) -> None:
    values = ["Mail els@example.nl", None, "niets", "els@example.nl of jan@example.org"]
    few, many = read(pa.array(values)), read(pa.array(values * 3_000, kind))

    assert many.rows.tolist() == [row + 4 * turn for turn in range(3_000) for row in few.rows.tolist()]
    assert many.starts.tolist() == few.starts.tolist() * 3_000
    assert many.ends.tolist() == few.ends.tolist() * 3_000
    assert many.kinds.tolist() == few.kinds.tolist() * 3_000


@pytest.mark.parametrize(
    ("values", "comes"),
    [(["a", "b"] * 5_000, True), (list(map(str, range(10_000))), False), ([None, *map(str, range(99))] * 9, False)],
)
def test_texts_are_told_apart_first_where_they_come_again(values: list[str | None], comes: bool) -> None:
    assert comes_again(pa.array(values)) is comes


@settings(deadline=None)
@given(texts)
@example("Kerkweg 3")
@example("Ring 9")
def test_the_first_text_is_read_as_any_other(text: str) -> None:
    alone, second = read(pa.array([text])), read(pa.array(["x", text]))

    assert (alone.starts.tolist(), alone.ends.tolist()) == (second.starts.tolist(), second.ends.tolist())
    assert alone.kinds.tolist() == second.kinds.tolist()


def test_a_short_street_is_found_in_the_first_text_too() -> None:
    assert read(pa.array(["Kerkweg 3"])).counts() == {"address": 1}
