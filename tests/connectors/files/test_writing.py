"""Erasing, correcting and adding: the row in question changes and nothing else does."""

import json
import stat
from decimal import Decimal

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from inzage.connectors.errors import Broken, ConnectorError, Refused, Unreachable, Unsupported
from inzage.connectors.files.writing import replacing

CSV = "klantnr;naam;mail\r\n1;Jan;jan@example.nl\r\n2;Piet;piet@example.nl\r\n"


@pytest.fixture
def act(folder):
    """Act in a dataset and return how many rows were changed."""

    def act(verb, *args):
        with folder.way(writable=True) as way:
            return getattr(way, verb)(*args)

    return act


def raw(folder, name):
    return (folder.path / name).read_bytes()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16-le", "cp1252"])
def test_a_text_keeps_its_encoding_signs_and_other_lines(folder, act, encoding):
    other = '"3";"Zoë ""de"" Wit";\r\n'
    folder.put("k.csv", f"Export 2026\r\n\r\n{CSV}{other}".encode(encoding))

    assert act("erase", "k.csv", "naam", ["Jan"]) == 1
    assert act("update", "k.csv", "klantnr", [2], {"naam": "Pièt; ja", "mail": None}) == 1
    assert act("insert", "k.csv", [{"naam": "Ans", "klantnr": 4}]) == 1

    changed = '2;"Pièt; ja";\r\n'
    assert raw(folder, "k.csv") == (
        f"Export 2026\r\n\r\nklantnr;naam;mail\r\n{changed}{other}" + '"4";"Ans";""\r\n'
    ).encode(encoding)


def test_bytes_that_fit_no_encoding_stay(folder, act):
    content = b"klantnr;naam\n" + b"1;Zo\xc3\xab\n" * 20_000 + b"2;Jos\xe9\n3;Jan\n"
    folder.put("k.csv", content)

    assert act("erase", "k.csv", "klantnr", ["3"]) == 1
    assert raw(folder, "k.csv") == content[: -len(b"3;Jan\n")]


def test_a_last_line_without_an_end_gets_one_before_another_follows(folder, act):
    folder.put("k.csv", "klantnr,naam\n1,Jan")

    act("insert", "k.csv", [{"klantnr": 2, "naam": "Piet"}])

    assert raw(folder, "k.csv") == b"klantnr,naam\n1,Jan\n2,Piet\n"


def test_a_cell_of_several_lines_goes_as_one_row(folder, act):
    folder.put("k.csv", 'klantnr,adres\n1,"Dam 1\nEde"\n2,Plein 2\n')

    assert act("erase", "k.csv", "klantnr", ["1"]) == 1
    assert raw(folder, "k.csv") == b"klantnr,adres\n2,Plein 2\n"


def test_json_lines_keep_their_style_order_and_numbers(folder, act):
    folder.put(
        "k.jsonl",
        '{"nr": 1, "saldo": 1.10, "klant": {"naam": "Jan"}}\n{"nr":2,"x":[1.0],"klant":{"naam":"Zo\\u00eb"}}\n',
    )

    assert act("update", "k.jsonl", "nr", [1, 2], {"klant.naam": "Zoë", "klant.tel": "06"}) == 2
    assert act("insert", "k.jsonl", [{"nr": 3, "klant.naam": "Ans"}]) == 1

    assert raw(folder, "k.jsonl").decode() == (
        '{"nr": 1, "saldo": 1.10, "klant": {"naam": "Zoë", "tel": "06"}}\n'
        '{"nr":2,"x":[1.0],"klant":{"naam":"Zo\\u00eb","tel":"06"}}\n'
        '{"nr":3,"klant":{"naam":"Ans"}}\n'
    )
    assert act("erase", "k.jsonl", "klant.naam", ["Zoë"]) == 2
    assert raw(folder, "k.jsonl") == b'{"nr":3,"klant":{"naam":"Ans"}}\n'


def test_a_person_goes_from_a_list_of_values(folder, act):
    folder.put("k.jsonl", '{"tel": ["061", "062"]}\n{"tel": ["063"]}\n')

    assert act("erase", "k.jsonl", "tel", ["062"]) == 1
    assert folder.rows("k.jsonl") == [{"tel": ["063"]}]


@pytest.mark.parametrize("indent", [None, 4])
def test_a_document_keeps_its_style_and_what_stands_beside(folder, act, indent):
    persons = [
        {"nr": 1, "naam": {"voor": "Jan"}},
        {"nr": 2, "naam": {"voor": "Ans"}},
        {"nr": 3, "naam": {"voor": "Els"}},
    ]
    document = {"filiaal": "Ede", "data": {"klanten": persons}}
    folder.put("k.json", json.dumps(document, indent=indent) + "\n")

    assert act("erase", "k.json", "nr", [1]) == 1
    assert act("update", "k.json", "naam.voor", ["Els"], {"naam.voor": "Elsa"}) == 1
    assert act("insert", "k.json", [{"nr": 4, "naam.voor": "Kees"}]) == 1

    del persons[0]
    persons[1]["naam"]["voor"] = "Elsa"
    persons.append({"nr": 4, "naam": {"voor": "Kees"}})
    assert raw(folder, "k.json").decode() == json.dumps(document, indent=indent) + "\n"


def test_a_person_goes_from_one_of_several_lists(folder, act):
    folder.put("k.json", '{"klanten": [{"nr": 1}, {"nr": 2}], "leden": [{"nr": 1}]}')

    assert act("erase", "k.json", "klanten.nr", ["1"]) == 1
    assert act("update", "k.json", "leden.nr", [1], {"leden.nr": 9}) == 1
    assert raw(folder, "k.json") == b'{"klanten": [{"nr": 2}], "leden": [{"nr": 9}]}'


def test_a_document_that_is_one_person_is_emptied(folder, act):
    folder.put("jan.json", '{"naam": "Jan", "bsn": "012345672"}')

    assert act("erase", "jan.json", "naam", ["Piet"]) == 0
    assert act("erase", "jan.json", "naam", ["Jan"]) == 1
    assert (raw(folder, "jan.json"), folder.rows("jan.json"), folder.count("jan.json").rows) == (b"{}", [], 0)


def test_what_stands_beside_a_list_is_no_key(folder, act):
    folder.put("k.json", '{"filiaal": "Ede", "klanten": [{"nr": 1, "naam": "Jan"}]}')

    assert act("erase", "k.json", "filiaal", ["Ede"]) == 0
    assert folder.count("k.json").rows == 1


def test_parquet_keeps_types_groups_packing_and_what_it_says_of_itself(folder, act):
    table = pa.table(
        {
            "nr": pa.array(range(10), pa.int16()),
            "saldo": pa.array([Decimal("1.50")] * 10),
            "naam": pa.array(["Jan", "Ans"] * 5).dictionary_encode(),
            "adres": [{"plaats": "Ede"}] * 10,
        }
    ).replace_schema_metadata({"bron": "kompas"})
    pq.write_table(table, folder.path / "k.parquet", row_group_size=5, compression="zstd")

    assert act("erase", "k.parquet", "nr", [3, "4"]) == 2
    assert act("update", "k.parquet", "nr", [5], {"saldo": Decimal("9.25"), "naam": "Els"}) == 1
    assert act("insert", "k.parquet", [{"nr": 99, "naam": "Kees"}]) == 1

    made = pq.ParquetFile(folder.path / "k.parquet")
    assert made.schema_arrow.equals(table.schema, check_metadata=True)
    assert [made.metadata.row_group(place).num_rows for place in range(made.num_row_groups)] == [3, 5, 1]
    assert made.metadata.row_group(0).column(0).compression == "ZSTD"
    assert [(row["nr"], row["naam"]) for row in folder.rows("k.parquet")][3:5] == [(5, "Els"), (6, "Jan")]


def test_a_book_keeps_its_other_sheets_and_types(folder, act):
    book = openpyxl.Workbook()
    for row in (["Planning"], [], ["nr", "naam", "saldo"], [1, "Jan", 1.5], [2, "Ans", 2.5], [3, "Els", 3.5]):
        book.active.append(row)
    book.create_sheet("Uitleg").append(["x"])
    book.active["A4"].number_format = "000"
    book.save(folder.path / "b.xlsx")

    assert act("erase", "b.xlsx#Sheet", "nr", ["2"]) == 1
    assert act("update", "b.xlsx#Sheet", "naam", ["Els"], {"saldo": 9.5}) == 1
    assert act("insert", "b.xlsx#Sheet", [{"nr": 4, "naam": "Kees"}]) == 1

    sheet = openpyxl.load_workbook(folder.path / "b.xlsx")["Sheet"]
    assert list(sheet.values)[3:] == [(1, "Jan", 1.5), (3, "Els", 9.5), (4, "Kees", None)]
    assert (sheet["A4"].number_format, folder.names()) == ("000", ["b.xlsx#Sheet", "b.xlsx#Uitleg"])


def with_formula(book):
    book.active["D1"] = "=A1"


def with_merged_cells(book):
    book.active.merge_cells("A2:B2")


def with_chart(book):
    book.active.add_chart(openpyxl.chart.BarChart(), "E1")


@pytest.mark.parametrize("more", [with_formula, with_merged_cells, with_chart])
def test_a_book_that_would_be_damaged_is_left_alone(folder, act, more):
    book = openpyxl.Workbook()
    for row in (["nr", "naam"], [1, "Jan"]):
        book.active.append(row)
    more(book)
    book.save(folder.path / "b.xlsx")
    before = raw(folder, "b.xlsx")

    with pytest.raises(Unsupported, match="more than values"):
        act("erase", "b.xlsx#Sheet", "nr", [1])

    assert raw(folder, "b.xlsx") == before


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("k.csv", "nr;naam\n1;Jan\n2;Piet;x\n"),
        ("k.jsonl", '{"nr": 1}\n{"nr": 2\n'),
        ("k.json", '[{"nr": 1}, {"nr": 2'),
    ],
)
def test_a_file_with_damage_is_left_alone_for_who_is_in_it_is_unknown(folder, act, name, content):
    folder.put(name, content)

    for verb, *rest in (("erase",), ("update", {"nr": 5})):
        with pytest.raises(Broken):
            act(verb, name, "nr", ["1"], *rest)

    assert raw(folder, name) == content.encode()


@pytest.mark.parametrize(
    ("verb", "args", "error"),
    [
        ("erase", ("weg", ["x"]), Unreachable),
        ("update", ("naam", ["Jan"], {"weg": 1}), Unreachable),
        ("insert", ([{"weg": 1}],), Unreachable),
        ("update", ("naam", ["Jan"], {"mail": "šč→"}), Unsupported),
    ],
)
def test_what_does_not_fit_changes_nothing(folder, act, verb, args, error):
    content = CSV.replace("Piet", "Zoë").encode("cp1252")
    folder.put("k.csv", content)

    with pytest.raises(error):
        act(verb, "k.csv", *args)

    assert raw(folder, "k.csv") == content
    assert folder.names() == ["k.csv"]


def test_a_value_of_another_type_does_not_fit_in_parquet(folder, act):
    pq.write_table(pa.table({"nr": [1], "naam": ["Jan"]}), folder.path / "k.parquet")

    for verb, *args in (("update", "nr", [1], {"nr": "canary-8"}), ("insert", [{"nr": "canary-8"}])):
        with pytest.raises(Unsupported, match="does not fit") as caught:
            act(verb, "k.parquet", *args)
        assert "canary" not in repr(caught.value)


@pytest.mark.parametrize("name", ["k.csv.gz", "k.txt"])
def test_what_cannot_be_written_is_said(folder, act, name):
    import gzip

    folder.put(name, gzip.compress(CSV.encode()) if name.endswith("gz") else "")

    with pytest.raises(Unsupported, match="cannot be changed from here"):
        act("erase", name, "naam", ["Jan"])


def test_rights_stay_and_nothing_is_left_beside(folder, act):
    folder.put("k.csv", CSV).chmod(0o640)

    act("erase", "k.csv", "naam", ["Jan"])

    assert stat.S_IMODE((folder.path / "k.csv").stat().st_mode) == 0o640
    assert folder.names() == ["k.csv"]


def test_where_nobody_is_found_the_file_is_not_touched(folder, act):
    before = folder.put("k.csv", CSV).stat()

    assert act("erase", "k.csv", "naam", ["Kees"]) == 0

    after = (folder.path / "k.csv").stat()
    assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino)


def test_a_link_stays_a_link(folder, act):
    folder.put("echt.csv", CSV)
    (folder.path / "link.csv").symlink_to("echt.csv")

    assert act("erase", "link.csv", "naam", ["Jan"]) == 1
    assert (folder.path / "link.csv").is_symlink()
    assert b"Jan" not in raw(folder, "echt.csv")


def test_a_file_that_another_program_changes_meanwhile_is_left_to_it(folder, act, monkeypatch):
    path = folder.put("k.csv", CSV)
    keep = replacing.keep_owner

    def meddle(old, fresh):
        keep(old, fresh)
        path.write_text("klantnr;naam;mail\r\n9;Els;\r\n")

    monkeypatch.setattr(replacing, "keep_owner", meddle)

    with pytest.raises(Broken, match="another program"):
        act("erase", "k.csv", "naam", ["Jan"])

    assert b"9;Els" in raw(folder, "k.csv")
    assert folder.names() == ["k.csv"]


def test_a_folder_that_we_may_not_write_in_is_said(folder, act, monkeypatch):
    folder.put("k.csv", CSV)
    monkeypatch.setattr(replacing.os, "access", lambda *_, **__: False)

    with pytest.raises(Refused, match="may not write"):
        act("erase", "k.csv", "naam", ["Jan"])


def test_no_refusal_quotes_what_was_to_be_written(folder, act):
    folder.put("k.csv", CSV)

    with pytest.raises(ConnectorError) as caught:
        act("insert", "k.csv", [{"naam": "canary-9", "weg": "canary-9"}])

    assert "canary" not in f"{caught.value!r} {caught.value.say('nl')}"
