import io
import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inzage.connectors.errors import Broken, Unsupported
from inzage.connectors.files import jsondocument, jsonscanner
from inzage.connectors.files.jsonscanner import Cut, Scanner

PERSONS = [{"nr": place, "adres": {"plaats": "Ede"}} for place in range(4)]


@pytest.mark.parametrize(
    "document",
    [
        pytest.param(PERSONS, id="a list"),
        pytest.param({"klanten": PERSONS}, id="an object with a list"),
        pytest.param({"data": {"klanten": PERSONS}}, id="a list two objects deep"),
    ],
)
@pytest.mark.parametrize("indent", [None, 2])
def test_each_record_is_a_row(folder, document, indent):
    folder.put("k.json", json.dumps(document, indent=indent))

    assert folder.rows("k.json") == [{"nr": str(place), "adres.plaats": "Ede"} for place in range(4)]
    assert (folder.shape("k.json").rows, folder.count("k.json").rows) == (4, 4)


def test_what_stands_beside_the_list_belongs_to_each_record(folder):
    folder.put("k.json", json.dumps({"filiaal": "Ede", "klanten": PERSONS[:2], "totaal": 2}))

    assert folder.cells("k.json") == [["0", "Ede", "Ede", "2"], ["1", "Ede", "Ede", "2"]]
    assert folder.columns("k.json") == ["nr", "adres.plaats", "filiaal", "totaal"]


def test_a_path_beside_the_list_does_not_hide_one_in_it(folder):
    folder.put("k.json", json.dumps({"nr": 99, "klanten": PERSONS[:1]}))

    assert folder.rows("k.json") == [{"nr": "0", "adres.plaats": "Ede", "document.nr": "99"}]


def test_several_lists_keep_their_names(folder):
    folder.put("k.json", json.dumps({"klanten": PERSONS[:1], "orders": [{"nr": 5, "som": 1.50}]}))

    assert folder.rows("k.json") == [
        {"klanten.nr": "0", "klanten.adres.plaats": "Ede", "orders.nr": None, "orders.som": None},
        {"klanten.nr": None, "klanten.adres.plaats": None, "orders.nr": "5", "orders.som": "1.5"},
    ]


def test_one_object_is_one_record(folder):
    folder.put("k.json", json.dumps({"naam": "Jan", "bsn": "012345672", "plaats": "Ede", "apparaten": [{"merk": "A"}]}))

    assert folder.rows("k.json") == [{"naam": "Jan", "bsn": "012345672", "plaats": "Ede", "apparaten.merk": ["A"]}]


@pytest.mark.parametrize(("text", "rows"), [("[]", 0), ("{}", 0), ('["a", "b"]', 2), ("[1, 2, 3]", 3), ("[[1, 2]]", 1)])
def test_lists_of_anything_are_read(folder, text, rows):
    folder.put("k.json", text)

    assert folder.count("k.json").rows == len(folder.rows("k.json")) == rows


@pytest.mark.parametrize("document", [PERSONS, {"klanten": PERSONS}])
def test_of_half_a_document_the_records_before_the_cut_are_read(folder, document):
    text = json.dumps(document)
    folder.put("k.json", text[: text.index('{"nr": 3') + 12])

    assert [row["nr"] for row in folder.rows("k.json")] == ["0", "1", "2"]
    assert folder.shape("k.json").remark.en == "This JSON stops halfway; the records before that were read."
    assert folder.count("k.json").rows == 3


def test_looking_for_a_person_in_half_a_document_ends_with_what_is_unknown(folder):
    folder.put("k.json", json.dumps(PERSONS)[:-20])

    with folder.way() as way:
        found = way.read_by_key("k.json", "nr", [0])
        assert next(found).rows == 1
        with pytest.raises(Broken):
            next(found)


def test_a_document_without_one_whole_record_is_broken(folder):
    folder.put("k.json", '[{"naam": "canary-3')

    with pytest.raises(Broken) as caught:
        folder.shape("k.json")

    assert "canary" not in repr(caught.value)


def test_a_large_document_is_described_by_its_beginning(folder, monkeypatch):
    monkeypatch.setattr(jsondocument, "MOST_LOOKED_AT", 1 << 21)
    record = {"naam": "Jan", "tekst": "x" * 1000}
    folder.put("k.json", json.dumps({"klanten": [record] * 6000}))

    assert folder.shape("k.json").rows == pytest.approx(6000, rel=0.05)
    assert folder.count("k.json").rows == 6000


@pytest.mark.parametrize("depth", [3000, 100_000])
@pytest.mark.parametrize(("opened", "closed"), [("[", "]"), ('{"a":', "}")])
def test_what_is_nested_too_deep_is_said_and_is_no_damage(folder, depth, opened, closed):
    folder.put("k.json", opened * depth + "1" + closed * depth)

    with pytest.raises(Unsupported, match="too deep"):
        folder.shape("k.json")


def test_records_before_one_that_is_too_deep_are_read(folder):
    folder.put("k.json", '[{"naam": "Jan"}, ' + "[" * 100_000 + "]" * 100_000 + "]")

    assert folder.rows("k.json", rows=5) == [{"naam": "Jan"}]
    assert "stops halfway" in folder.shape("k.json").remark.en


def test_what_comes_behind_a_very_long_list_is_a_row_of_its_own(folder, monkeypatch):
    monkeypatch.setattr(jsondocument, "MOST_LOOKED_AT", 1 << 20)
    folder.put("k.json", json.dumps({"klanten": [{"nr": 1, "x": "x" * 1000}] * 4000, "contact": {"mail": "a@b.nl"}}))

    rows = folder.rows("k.json")

    assert (len(rows), rows[0]["contact.mail"], rows[-1]["contact.mail"]) == (4001, None, "a@b.nl")
    assert len(folder.found("k.json", "contact.mail", "a@b.nl")) == 1


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=12,
)


@given(values, st.integers(1, 7))
def test_a_document_is_read_in_chunks_of_any_size_without_loss(value, chunk):
    class Slow(io.StringIO):
        def read(self, size=-1):
            return super().read(min(size, chunk) if size > 0 else size)

    parts = list(Scanner(Slow(json.dumps(value))).parts())

    if isinstance(value, list):
        assert len(parts) == len(value)
    assert all(part.path or not isinstance(value, dict) for part in parts)


@given(values, st.data())
def test_half_a_document_is_cut_or_ends_early_and_never_fails_otherwise(value, data):
    text = json.dumps(value)
    half = text[: data.draw(st.integers(0, len(text)))]

    with suppress(Cut):
        list(Scanner(io.StringIO(half)).parts())


def test_damage_is_not_looked_for_to_the_end_of_a_large_file(monkeypatch):
    monkeypatch.setattr(jsonscanner, "LARGEST", 1 << 21)
    text = io.StringIO('[{"a": ' + "x" * (1 << 24))

    with pytest.raises(Cut):
        list(Scanner(text).parts())

    assert text.tell() < 1 << 23
