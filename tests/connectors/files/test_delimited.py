import csv
import io

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from inzage.connectors.files.encodings import is_utf8

HEADER = ["klantnr", "naam", "plaats"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_sign_between_cells_is_found(folder, delimiter):
    folder.put("k.csv", f"klantnr{delimiter}naam\n1{delimiter}Jan\n2{delimiter}Piet\n")

    assert folder.rows("k.csv") == [{"klantnr": "1", "naam": "Jan"}, {"klantnr": "2", "naam": "Piet"}]


def test_commas_inside_the_cells_do_not_count(folder):
    folder.put("k.csv", "klantnr;bedrag;wensen\n1;12,50;zon,warmte\n2;3,00;zon\n3;4,10;\n")

    assert folder.columns("k.csv") == ["klantnr", "bedrag", "wensen"]
    assert folder.cells("k.csv")[0] == ["1", "12,50", "zon,warmte"]


def test_values_stay_the_texts_they_are(folder):
    folder.put("k.csv", "postcode,telefoon,bsn\n0123,0612345678,012345672\n")

    assert folder.cells("k.csv") == [["0123", "0612345678", "012345672"]]
    assert folder.types("k.csv") == ["text"] * 3


def test_a_cell_may_run_over_lines(folder):
    folder.put("k.csv", 'klantnr,adres\r\n1,"Dam 1\r\n1012 JS ""A"""\r\n2,Plein 2\r\n')

    assert folder.cells("k.csv") == [["1", 'Dam 1\r\n1012 JS "A"'], ["2", "Plein 2"]]


def test_a_quote_may_be_escaped(folder):
    folder.put("k.csv", 'klantnr,naam\n1,"Jan \\"Sjors\\" Smit"\n2,"Smit, Piet"\n')

    assert folder.cells("k.csv") == [["1", 'Jan "Sjors" Smit'], ["2", "Smit, Piet"]]


def test_an_empty_cell_holds_nothing(folder):
    folder.put("k.csv", "klantnr,naam,mail\n1,,\n2,Piet\n")

    assert folder.cells("k.csv") == [["1", None, None], ["2", "Piet", None]]


def test_empty_lines_are_no_rows(folder):
    folder.put("k.csv", "klantnr,naam\n\n1,Jan\n\n\n2,Piet\n\n")

    assert (folder.count("k.csv").rows, folder.shape("k.csv").rows) == (2, 2)


def test_a_title_above_the_header_is_no_row(folder):
    folder.put("k.csv", "Export klanten 2026\n\nklantnr;naam;plaats\n1;Jan;Ede\n2;Piet;Ede\n3;Ans;Ede\n")

    assert folder.columns("k.csv") == HEADER
    assert folder.count("k.csv").rows == 3


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Export 2026;;\n;;\nklantnr;naam;plaats\n1;Jan;Ede\n2;Piet;Ede\n", id="titles as wide as the table"
        ),
        pytest.param("klantnr;naam;plaats\n1;Jan;Ede;\n2;Piet;Ede;\n", id="a sign at the end of the rows only"),
        pytest.param("klantnr;naam;plaats;\n1;Jan;Ede;\n2;Piet;Ede;\n", id="a sign at the end of every line"),
        pytest.param("klantnr;naam;plaats\n1;Jan\n2;Piet\n3;Ans;Ede\n", id="rows that leave out the end"),
    ],
)
def test_the_header_and_its_columns_are_found(folder, text):
    folder.put("k.csv", text)

    assert folder.columns("k.csv") == HEADER
    assert [row["naam"] for row in folder.rows("k.csv")][:2] == ["Jan", "Piet"]


def test_a_column_without_a_name_is_a_column(folder):
    folder.put("k.csv", "klantnr;naam\n1;Jan;Ede\n2;Piet;Epe\n3;Ans;Ede\n")

    assert folder.columns("k.csv") == ["klantnr", "naam", "column_3"]
    assert folder.cells("k.csv")[0] == ["1", "Jan", "Ede"]


def test_without_a_header_no_row_is_taken_for_a_title(folder):
    folder.put("k.csv", "Jan;;\nPiet;06-12345678;1012 JS\nAns;06-87654321;1013 AB\nEls;06-11111111;1014 CD\n")

    assert folder.count("k.csv").rows == 4


def test_the_line_for_excel_says_the_sign(folder):
    folder.put("k.csv", "sep=;\r\nklantnr;naam\r\n1;Jan\r\n")

    assert folder.rows("k.csv") == [{"klantnr": "1", "naam": "Jan"}]


def test_columns_get_a_name_of_their_own(folder):
    folder.put("k.csv", "naam,naam,,mail\na,b,c,d@example.nl\n")

    assert folder.columns("k.csv") == ["naam", "naam_2", "column_3", "mail"]


def test_one_column_is_a_table_too(folder):
    folder.put("adressen.txt", "jan@example.nl\npiet@example.nl\n")

    assert folder.rows("adressen.txt") == [{"column_1": "jan@example.nl"}, {"column_1": "piet@example.nl"}]


def test_prose_is_read_line_by_line(folder):
    folder.put(
        "notitie.txt", "Gebeld met Jan, over de ketel.\nHij wil, als het kan, morgen een monteur.\nMail volgt.\n"
    )

    assert folder.cells("notitie.txt") == [
        ["Gebeld met Jan, over de ketel."],
        ["Hij wil, als het kan, morgen een monteur."],
        ["Mail volgt."],
    ]


def test_a_header_alone_is_a_table_without_rows(folder):
    folder.put("k.csv", "klantnr;naam;e-mail\n")

    assert (folder.columns("k.csv"), folder.rows("k.csv")) == (["klantnr", "naam", "e-mail"], [])


def test_old_line_ends_are_line_ends(folder):
    folder.put("k.csv", "klantnr,naam\r1,Jan\r2,Piet\r")

    assert folder.cells("k.csv") == [["1", "Jan"], ["2", "Piet"]]


def test_a_cell_of_five_megabytes_is_read(folder):
    folder.put("k.csv", "klantnr,bijlage\n" + "".join(f"{place},{'é' * 2_500_000}\n" for place in range(3)))

    assert [len(row["bijlage"]) for row in folder.rows("k.csv")] == [2_500_000] * 3
    assert len(folder.tables("k.csv")) > 1
    assert folder.rows("k.csv", rows=3)


def test_rows_are_found_by_key(folder):
    folder.put("k.csv", "klantnr,naam\n0007,Jan\n8,Piet\n0007,Ans\n")

    assert [row["naam"] for row in folder.found("k.csv", "klantnr", "0007")] == ["Jan", "Ans"]
    assert [row["naam"] for row in folder.found("k.csv", "klantnr", 8, 9.0)] == ["Piet"]


words = st.text(
    st.characters(codec="latin-1", exclude_categories=["Cc"]) | st.sampled_from("\n\"',;|\t\\"), max_size=12
)
tables = st.lists(st.tuples(st.integers(0, 999).map(str), words, words), min_size=1, max_size=8)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(
    rows=tables,
    delimiter=st.sampled_from(",;\t|"),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    end=st.sampled_from(["\n", "\r\n"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]),
)
def test_what_is_written_is_read_back_the_same(folder, rows, delimiter, quoting, end, encoding):
    # A cell that repeats a name of the header may mean that there is no header.
    assume(not any(cell in HEADER for row in rows for cell in row))
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, quoting=quoting, lineterminator=end).writerows([HEADER, *rows])
    content = text.getvalue().encode(encoding)
    # Letters of old Windows that make UTF-8 by chance are read as that, by us and by everybody.
    assume(encoding != "cp1252" or content.isascii() or not is_utf8(content))
    folder.put("k.csv", content)

    assert folder.columns("k.csv") == HEADER
    assert [[cell or "" for cell in row] for row in folder.cells("k.csv")] == [list(row) for row in rows]
