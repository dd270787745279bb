import json

from hypothesis import given
from hypothesis import strategies as st

from inzage.connectors.files.jsonpaths import DECODER, VALUE, Columns, columns_of, flat


def record(text):
    return DECODER.decode(text)


def test_a_nested_value_has_the_names_that_lead_to_it():
    assert flat(record('{"klant": {"adres": {"straat": "Dam"}, "nr": 7}}')) == {
        "klant.adres.straat": "Dam",
        "klant.nr": "7",
    }


def test_a_list_holds_several_values_of_one_path():
    found = flat(record('{"tel": ["1", "2"], "apparaten": [{"merk": "A"}, {"merk": "B", "os": null}]}'))

    assert found == {"tel": ["1", "2"], "apparaten.merk": ["A", "B"], "apparaten.os": []}


def test_a_list_of_nothing_but_values_has_a_column():
    assert flat(record('["a", "b"]')) == {VALUE: ["a", "b"]}
    assert flat(record('"a"')) == {VALUE: "a"}


def test_numbers_keep_the_signs_they_are_written_with():
    text = '{"a": 1.10, "b": 12345678901234567890123, "c": 1e999, "d": -0.0, "e": true, "f": null}'

    assert list(flat(record(text)).values()) == ["1.10", "12345678901234567890123", "1e999", "-0.0", "true", None]


def test_a_column_has_the_word_for_what_it_holds():
    columns = columns_of([record('{"a": 1, "b": null, "c": true, "d": 1}'), record('{"a": 2, "b": "x", "d": "y"}')])

    assert columns.words == {"a": "number", "b": "string", "c": "boolean", "d": "string"}


def test_a_path_that_comes_later_is_a_column_at_the_end():
    columns = columns_of([record('{"a": "1"}')])
    table = columns.table([flat(record('{"b": ["2"], "a": "1"}')), flat(record('{"a": null}'))])

    assert table.to_pylist() == [{"a": "1", "b": ["2"]}, {"a": None, "b": None}]


def test_a_single_value_fits_in_a_column_of_lists():
    columns = Columns()
    rows = [flat(record('{"tel": ["1", "2"]}'), columns), flat(record('{"tel": "3"}'), columns)]

    assert columns.table(rows).to_pylist() == [{"tel": ["1", "2"]}, {"tel": ["3"]}]


keys = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=4)
scalars = st.none() | st.booleans() | st.integers() | st.text(max_size=6)
values = st.recursive(scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3))


def leaves(value):
    if isinstance(value, dict):
        return [leaf for inner in value.values() for leaf in leaves(inner)]
    return [leaf for inner in value for leaf in leaves(inner)] if isinstance(value, list) else [value]


@given(st.dictionaries(keys, values, max_size=4))
def test_no_value_is_lost_on_the_way(given_):
    found = flat(record(json.dumps(given_)))

    cells = [text for cell in found.values() for text in (cell if isinstance(cell, list) else [cell])]
    wanted = [json.dumps(leaf) if isinstance(leaf, bool) else str(leaf) for leaf in leaves(given_) if leaf is not None]
    assert sorted(cell for cell in cells if cell is not None) == sorted(wanted)
