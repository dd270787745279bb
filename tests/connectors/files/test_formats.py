import io
import zipfile

import pytest

from inzage.connectors.errors import ConnectorError, Unsupported


def zipped(*names):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return content.getvalue()


@pytest.mark.parametrize(
    "name", ["k.csv", "k.dat", "dump.bak", "backup_oud", ".verborgen", "~k.tmp", "k.parquet", "k.json"]
)
def test_a_text_is_read_by_what_is_in_it_whatever_its_name(folder, name):
    folder.put(name, "klantnr;naam\n1;Jan\n2;Piet\n")

    assert folder.rows(name) == [{"klantnr": "1", "naam": "Jan"}, {"klantnr": "2", "naam": "Piet"}]


@pytest.mark.parametrize(
    "text",
    [
        "[klant]\nnaam = Jan\nplaats = Ede\n",
        "[2026-02-01 09:00] Jan belt\n[2026-02-01 09:05] Piet belt\n",
        "{{ naam }} heeft gebeld\n{{ plaats }}\n",
    ],
)
def test_a_text_that_begins_as_json_and_is_none_is_read_line_by_line(folder, text):
    folder.put("k.log", text)

    assert [row[0] for row in folder.cells("k.log")] == text.splitlines()


@pytest.mark.parametrize("word", ["ORCID", "PAR1", "RIFF", "BZh", "GIF89", "PGDMP"])
def test_a_text_may_begin_with_the_word_of_another_form(folder, word):
    folder.put("k.csv", f"{word};naam\n1;Jan\n2;Piet\n")

    assert folder.columns("k.csv") == [word, "naam"]


def test_a_name_of_json_lines_does_not_make_json(folder):
    folder.put("k.jsonl", "klantnr;naam\n1;Jan\n")

    assert folder.rows("k.jsonl") == [{"klantnr": "1", "naam": "Jan"}]


@pytest.mark.parametrize("content", ["", " \n\n", "\ufeff", b"\xff\xfe"])
def test_an_empty_file_is_known_to_hold_nothing(folder, content):
    folder.put("k.csv", content)

    shape = folder.shape("k.csv")

    assert (shape.columns, shape.rows, folder.rows("k.csv"), folder.count("k.csv").is_exact) == ((), 0, [], True)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param(b"%PDF-1.7\n" + bytes(range(256)), "PDF", id="PDF"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(100), "PNG", id="PNG"),
        pytest.param(b"\xff\xd8\xff\xe0" + bytes(100), "JPEG", id="JPEG"),
        pytest.param(b"\x00\x00\x00\x01Bud1" + bytes(100), "form that we do not know", id=".DS_Store"),
        pytest.param(bytes(range(256)) * 50, "form that we do not know", id="rubbish"),
        pytest.param(
            b"".join(n.to_bytes(2, "little") for n in range(200)) * 9, "form that we do not know", id="numbers"
        ),
        pytest.param(b"ORC" + bytes(100), "ORC", id="ORC"),
        pytest.param(b"SQLite format 3\x00" + bytes(100), "SQLite", id="SQLite"),
        pytest.param(zipped("klant.csv"), "archive", id="zip"),
        pytest.param(zipped("word/document.xml"), "Word", id="Word"),
        pytest.param(zipped("xl/workbook.bin"), "XLSB", id="binary Excel"),
        pytest.param(zipped("mimetype", "META-INF/manifest.xml"), "OpenDocument", id="OpenDocument"),
        pytest.param(b"Obj\x01" + bytes(100), "Avro", id="Avro"),
    ],
)
def test_what_holds_no_table_is_listed_and_said_to_be_unknown(folder, content, said):
    folder.put("a.bin", content)
    folder.put("k.csv", "naam;mail\nJan;a@b.nl\n")

    assert folder.names() == ["a.bin", "k.csv"]
    with pytest.raises(Unsupported, match=said) as caught:
        folder.rows("a.bin")
    assert (caught.value.place, caught.value.code) == ("a.bin", "unsupported")


def test_one_strange_file_does_not_stop_the_others(folder):
    folder.put("a.pdf", b"%PDF-1.7")
    folder.put("b.parquet", b"PAR1")
    folder.put("c.csv", "naam;mail\nJan;a@b.nl\n")

    with folder.way() as way:
        found = list(way.describe())

    assert [getattr(one, "code", "") or one.name for one in found] == ["unsupported", "broken", "c.csv"]
    assert [one.place for one in found if isinstance(one, ConnectorError)] == ["a.pdf", "b.parquet"]
