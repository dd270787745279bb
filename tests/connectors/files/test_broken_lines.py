import pytest

from inzage.connectors.errors import Broken
from inzage.connectors.files import sentences, spread, tables


def skipped(folder, name):
    return sum(tables.skipped(table) for table in folder.tables(name))


def test_a_line_with_too_many_cells_is_left_out_and_counted(folder):
    folder.put("k.csv", "klantnr,naam\n1,Jan\n2,Piet,Smit\n3,Ans\n")

    assert folder.cells("k.csv") == [["1", "Jan"], ["3", "Ans"]]
    assert skipped(folder, "k.csv") == 1
    assert folder.shape("k.csv").remark.en == "Broken lines that were left out: 1 of 3 looked at."


def test_empty_cells_too_many_are_no_damage(folder):
    folder.put("k.csv", "klantnr,naam\n1,Jan,,\n2,Piet\n")

    assert (folder.cells("k.csv"), skipped(folder, "k.csv")) == ([["1", "Jan"], ["2", "Piet"]], 0)


def test_a_quote_that_is_never_closed_takes_its_own_line_only(folder):
    folder.put("k.csv", 'klantnr;naam;plaats\n1;"Jan;Ede\n2;Piet;Ede\n3;"Ans";Ede\n')

    assert [row[0] for row in folder.cells("k.csv")] == ["2", "3"]
    assert skipped(folder, "k.csv") == 1


def test_a_loose_quote_inside_a_cell_is_a_sign_as_any_other(folder):
    folder.put("k.csv", 'artikel,maat\nbuis,5" lang\n"pijp" grijs,6\n')

    assert folder.cells("k.csv") == [["buis", '5" lang'], ["pijp grijs", "6"]]
    assert skipped(folder, "k.csv") == 0


def test_a_cell_never_runs_to_the_end_of_a_long_file(folder):
    folder.put("k.csv", 'klantnr;naam\n1;"Jan\n' + "".join(f"{place};x\n" for place in range(2, 20_000)))

    assert folder.count("k.csv").rows == 19_999
    assert folder.cells("k.csv")[:2] == [["1", "Jan"], ["2", "x"]]


def test_a_latin_file_with_a_broken_line_is_read(folder):
    folder.put("k.csv", "klantnr;naam\n1;José\n2;Zoë;extra\n3;Ülkü\n".encode("latin-1"))

    assert [row[1] for row in folder.cells("k.csv")] == ["José", "Ülkü"]


def test_bytes_of_another_encoding_do_not_stop_the_reading(folder):
    start = "klantnr;naam\n" + "".join(f"{place};Zoë\n" for place in range(20_000))
    folder.put("k.csv", start.encode() + "20000;José\n".encode("latin-1"))

    assert folder.cells("k.csv")[-1] == ["20000", "José"]
    assert folder.found("k.csv", "naam", "José")


def test_a_line_of_no_json_is_left_out_and_counted(folder):
    folder.put("k.jsonl", '{"naam": "Jan"}\n{"naam": "Piet"\n{"naam": "Ans"}\nrommel\n\n')

    assert [row["naam"] for row in folder.rows("k.jsonl")] == ["Jan", "Ans"]
    assert skipped(folder, "k.jsonl") == 2
    assert folder.shape("k.jsonl").remark.en == "Broken lines that were left out: 2 of 4 looked at."


@pytest.mark.parametrize(
    ("name", "content"),
    [("k.csv", "klantnr,naam\n1,Jan\n2,Piet,canary-2\n"), ("k.jsonl", '{"klantnr": 1}\n{"klantnr": canary-2\n')],
)
def test_looking_for_a_person_ends_with_what_could_not_be_read(folder, name, content):
    folder.put(name, content)

    with folder.way() as way:
        found = way.read_by_key(name, "klantnr", ["1"])
        assert next(found).rows == 1
        with pytest.raises(Broken, match="records: 1") as caught:
            next(found)

    assert "canary" not in f"{caught.value!r}{caught.value.say('nl')}"


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("k.csv", "1;Jan;een lange cel met tekst;Ede\n"),
        ("k.jsonl", '{"naam": "Jan", "tekst": "een lange cel met tekst, opdat het er niet te veel zijn"}\n'),
    ],
)
def test_reading_all_of_a_file_tells_of_the_broken_lines_that_a_look_did_not_meet(folder, name, line):
    half = spread.SMALL // len(line)
    header = "nr;naam;tekst;plaats\n" if name.endswith("csv") else ""
    folder.put(name, header + line * half + "{;x;x;x;x\n" + line * half)

    with folder.way() as way:
        remarks = [batch.remark for batch in way.sample(name, rows=None)]

    assert folder.shape(name).remark is None
    assert remarks[0] is None
    assert remarks[-1].nl == f"Kapotte regels die zijn overgeslagen: 1 van {2 * half + 1} bekeken."


def test_a_sample_tells_of_the_broken_lines_that_it_met(folder):
    folder.put("k.csv", "nr;naam\n" + "1;Jan\n" * 10 + "1;Jan;te;veel\n")

    with folder.way() as way:
        (batch,) = way.sample("k.csv", rows=5)

    assert (batch.rows, batch.remark.en) == (5, "Broken lines that were left out: 1 of 11 looked at.")


def test_a_document_that_was_cut_is_told_as_that(folder):
    folder.put("k.json", '[{"naam": "Jan"}, {"naam": "Ans"}, {"na')

    for rows in (5, None):
        with folder.way() as way:
            assert [batch.remark for batch in way.sample("k.json", rows=rows)][-1] == sentences.CUT_JSON
