import datetime as dt
import io
import tracemalloc
import zipfile

import openpyxl
import pytest
from openpyxl.chart import BarChart

from inzage.connectors.errors import Broken, Unreachable, Unsupported
from inzage.connectors.files import sheets


@pytest.fixture
def put(folder):
    """Lay a book there, made of rows for each sheet."""

    def put(name="b.xlsx", **sheets):
        book = openpyxl.Workbook()
        book.remove(book.active)
        for title, rows in sheets.items():
            sheet = book.create_sheet(title)
            for row in rows:
                sheet.append(row)
        book.save(folder.path / name)

    return put


def test_each_sheet_is_a_dataset(folder, put):
    put(Klant=[["naam"], ["Jan"]], Oud=[["naam"], ["Piet"]])

    assert folder.names() == ["b.xlsx#Klant", "b.xlsx#Oud"]
    assert folder.rows("b.xlsx#Oud") == [{"naam": "Piet"}]
    assert folder.shape("b.xlsx#Klant").kind == "sheet"


def test_a_book_is_known_by_what_is_in_it(folder, put):
    put("backup_oud", Klant=[["naam"], ["Jan"]])

    assert folder.names() == ["backup_oud#Klant"]
    assert folder.rows("backup_oud#Klant") == [{"naam": "Jan"}]


def test_hidden_sheets_are_read(folder):
    book = openpyxl.Workbook()
    book.create_sheet("geheim").append(["naam", "Jan"])
    book["geheim"].sheet_state = "veryHidden"
    book.save(folder.path / "b.xlsx")

    assert folder.names() == ["b.xlsx#Sheet", "b.xlsx#geheim"]


def test_cells_are_texts_and_columns_have_the_word_for_them(folder, put):
    put(S=[["nr", "geb", "om", "saldo", "actief", "pc"], [7, dt.datetime(1980, 2, 1), dt.time(9, 30), 1.5, True, "0123"],
           [8.0, dt.datetime(2026, 2, 1, 9, 5), dt.time(9, 30), 2, False, "0124"]])  # fmt: skip

    assert folder.types("b.xlsx#S") == ["number", "date", "date", "number", "boolean", "text"]
    assert folder.cells("b.xlsx#S") == [
        ["7", "1980-02-01", "09:30:00", "1.5", "true", "0123"],
        ["8", "2026-02-01 09:05:00", "09:30:00", "2", "false", "0124"],
    ]


def test_a_header_is_found_under_titles_and_beside_an_empty_column(folder, put):
    rows = [[None, f"Jan {place}", "Ede", place] for place in range(30)]
    put(S=[["Planning 2026"], [], ["Gemaakt op", "1-2-2026"], [None, "Naam", "Plaats", "Aantal"], *rows])

    assert folder.columns("b.xlsx#S") == ["Naam", "Plaats", "Aantal"]
    assert (folder.count("b.xlsx#S").rows, folder.cells("b.xlsx#S")[0]) == (30, ["Jan 0", "Ede", "0"])


def test_a_column_that_begins_far_below_is_a_column(folder, put):
    put(S=[["naam", "nr"], *([f"Jan {place}", place] for place in range(3000)), ["Ans", 1, None, "a@b.nl"]])

    assert folder.columns("b.xlsx#S") == ["naam", "nr", "column_3", "column_4"]
    assert folder.found("b.xlsx#S", "column_4", "a@b.nl")[0]["naam"] == "Ans"


def test_without_names_columns_are_numbered(folder, put):
    put(S=[["Jan", "jan@example.nl"], ["Piet", "piet@example.nl"]])

    assert folder.columns("b.xlsx#S") == ["column_1", "column_2"]
    assert folder.count("b.xlsx#S").rows == 2


def test_empty_rows_and_cells_are_nothing(folder, put):
    put(S=[["naam", "mail"], ["Jan", ""], [], [None, "a@b.nl"], [None, None]])

    assert folder.cells("b.xlsx#S") == [["Jan", None], [None, "a@b.nl"]]


def test_an_empty_sheet_is_a_dataset_without_rows(folder, put):
    put(Leeg=[])

    shape = folder.shape("b.xlsx#Leeg")

    assert (shape.columns, shape.rows, folder.rows("b.xlsx#Leeg"), folder.rows("b.xlsx#Leeg", rows=5)) == (
        (),
        0,
        [],
        [],
    )


def test_a_formula_is_what_it_last_came_to(folder):
    book = openpyxl.Workbook()
    for row in [["naam", "som"], ["Jan", 3]]:
        book.active.append(row)
    content = io.BytesIO()
    book.save(content)
    folder.put("b.xlsx", edited(content, "xl/worksheets/sheet1.xml", b"<v>3</v>", b"<f>1+2</f><v>3</v>"))

    assert folder.rows("b.xlsx#Sheet") == [{"naam": "Jan", "som": "3"}]


def test_a_wrong_size_hides_nothing(folder, put):
    put(S=[["naam", "plaats"], ["Jan", "Ede"]])
    content = io.BytesIO((folder.path / "b.xlsx").read_bytes())
    folder.put("b.xlsx", edited(content, "xl/worksheets/sheet1.xml", b'ref="A1:B2"', b'ref="A1"'))

    assert folder.rows("b.xlsx#S") == [{"naam": "Jan", "plaats": "Ede"}]


def test_a_sample_comes_from_all_over_a_sheet(folder, put):
    put(S=[["nr"], *([place] for place in range(5000))])

    numbers = [int(row["nr"]) for row in folder.rows("b.xlsx#S", rows=50)]

    assert (len(numbers), len({number // 500 for number in numbers})) == (50, 10)
    assert folder.shape("b.xlsx#S").rows == 5000


def test_a_title_may_hold_the_mark(folder, put):
    put("a#1.xlsx", **{"S#2": [["naam"], ["Jan"]]})

    assert folder.names() == ["a#1.xlsx#S#2"]
    assert folder.rows("a#1.xlsx#S#2") == [{"naam": "Jan"}]


def test_a_sheet_that_is_not_there_is_said(folder, put):
    put(S=[["naam"], ["Jan"]])

    for name in ("b.xlsx#T", "b.xlsx", "c.xlsx#S"):
        with pytest.raises(Unreachable) as caught:
            folder.shape(name)
        assert caught.value.place == name


@pytest.mark.parametrize("share", [0.3, 0.9])
def test_half_a_book_is_broken_and_listed_by_its_name(folder, put, share):
    put(S=[["naam"], *(["canary-5"] for _ in range(500))])
    content = (folder.path / "b.xlsx").read_bytes()
    folder.put("b.xlsx", content[: int(len(content) * share)])

    assert folder.names() == ["b.xlsx"]
    with pytest.raises(Broken):
        folder.shape("b.xlsx")


def test_a_book_with_damage_inside_is_broken(folder, put):
    put(S=[["naam"], ["canary-6"]])
    content = io.BytesIO((folder.path / "b.xlsx").read_bytes())
    folder.put("b.xlsx", edited(content, "xl/worksheets/sheet1.xml", b"</row>", b"</rij>"))

    with pytest.raises(Broken) as caught:
        folder.rows("b.xlsx#S")

    assert "canary" not in repr(caught.value)


LAUGHS = b'<!ENTITY x0 "canary-7 ">' + b"".join(
    b'<!ENTITY x%d "%s">' % (turn, b"&x%d;" % (turn - 1) * 10) for turn in range(1, 10)
)
OUTSIDE = b'<!ENTITY x9 SYSTEM "file:///etc/passwd">'


@pytest.mark.parametrize("entities", [LAUGHS, OUTSIDE], ids=["laughs", "outside"])
@pytest.mark.parametrize(
    ("part", "root", "old", "new"),
    [
        ("xl/workbook.xml", b"<workbook ", b'name="S"', b'name="&x9;"'),
        ("xl/worksheets/sheet1.xml", b"<worksheet ", b"Jan", b"&x9;"),
    ],
)
def test_a_book_that_calls_in_what_it_should_not_is_broken(folder, put, entities, part, root, old, new):
    put(S=[["naam"], ["Jan"]])
    content = io.BytesIO((folder.path / "b.xlsx").read_bytes())
    with_entities = io.BytesIO(edited(content, part, root, b"<!DOCTYPE x [" + entities + b"]>" + root))
    folder.put("b.xlsx", edited(with_entities, part, old, new))

    (name,) = folder.names()
    with pytest.raises(Broken, match="damaged"):
        folder.shape(name)


def test_a_zip_under_a_password_is_named_as_such(folder, put):
    put(S=[["naam"], ["Jan"]])
    content = bytearray((folder.path / "b.xlsx").read_bytes())
    for beginning, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = -1
        while (place := content.find(beginning, place + 1)) >= 0:
            content[place + flags] |= 1
    folder.put("b.xlsx", bytes(content))

    assert folder.names() == ["b.xlsx"]
    with pytest.raises(Unsupported, match="password of a zip"):
        folder.shape("b.xlsx")


def test_a_book_without_sheets_of_cells_is_no_table(folder):
    book = openpyxl.Workbook()
    book.remove(book.active)
    book.create_chartsheet("grafiek").add_chart(BarChart())
    book.save(folder.path / "b.xlsx")

    with pytest.raises(Unsupported, match="no sheets"):
        folder.shape("b.xlsx")


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/styles.xml"])
def test_a_book_that_would_fill_the_memory_is_not_unpacked(folder, put, part):
    put(S=[["naam"], ["Jan"]])
    bomb = swollen((folder.path / "b.xlsx").read_bytes(), part, b" " * 2**20, times=20)
    folder.put("b.xlsx", bomb)

    tracemalloc.start()
    with pytest.raises(Unsupported, match="fill the memory"):
        folder.shape(folder.names()[0])
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert (len(bomb) < 2**16, peak < 2**22) == (True, True)


def test_a_large_book_of_ordinary_cells_is_read(folder, put, monkeypatch):
    monkeypatch.setattr(sheets, "SMALL_PART", 1 << 16)
    put(S=[["naam"], ["Jan"]])
    rows = b"".join(b'<row r="%d"><c r="A%d"><v>%d</v></c></row>' % (n, n, n % 97) for n in range(3, 2000))
    large = swollen((folder.path / "b.xlsx").read_bytes(), "xl/worksheets/sheet1.xml", rows, times=2)
    folder.put("b.xlsx", large)

    assert 2 * len(rows) > sheets.SMALL_PART
    assert len(folder.rows("b.xlsx#S", rows=10)) == 10


def old_office(part, *, sector=7):
    """The beginning of an old Office file: a header, and far behind it the list of its parts."""
    header = bytearray(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\0"))
    header[30:32] = (9).to_bytes(2, "little")
    header[48:52] = sector.to_bytes(4, "little")
    return bytes(header) + bytes(512 * sector) + part.encode("utf-16-le").ljust(512, b"\0")


@pytest.mark.parametrize("sector", [7, 700])
@pytest.mark.parametrize(("part", "said"), [("EncryptedPackage", "password"), ("Workbook", "before 2007")])
def test_a_locked_and_an_old_book_are_told_apart(folder, part, said, sector):
    folder.put("b.xlsx", old_office(part, sector=sector))

    assert folder.names() == ["b.xlsx"]
    with pytest.raises(Unsupported, match=said):
        folder.shape("b.xlsx")


def swollen(content, part, filling, *, times):
    """A book with much more between the rows and the end of one of its parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            body, mark, end = source.read(name).rpartition(b"</sheetData>" if name.startswith("xl/work") else b"</")
            with target.open(name, "w") as out:
                out.write(body)
                for _ in range(times if name == part else 0):
                    out.write(filling)
                out.write(mark + end)
    return made.getvalue()


def edited(content, part, old, new):
    """A book with other signs in one of its parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(content) as source, zipfile.ZipFile(made, "w") as target:
        for name in source.namelist():
            body = source.read(name)
            assert name != part or old in body
            target.writestr(name, body.replace(old, new) if name == part else body)
    return made.getvalue()
