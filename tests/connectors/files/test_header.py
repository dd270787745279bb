import pytest

from inzage.connectors.files.delimited.header import is_header


@pytest.mark.parametrize(
    ("first", "rest"),
    [
        pytest.param(["klantnr", "naam"], [], id="known words, no rows"),
        pytest.param(["Pers.nr.", "Geboren"], [["1", "1-2-1980"]], id="abbreviations"),
        pytest.param(["geo_lat", "geo_lon"], [["a", "b"]], id="names as programs write them"),
        pytest.param(["x", "y"], [["1", "2"], ["3", "4"]], id="words over numbers"),
        pytest.param(["regio", "aantal", "2026"], [["Noord", "5", "7"]], id="a year among words"),
        pytest.param(["Naam", "", "Plaats"], [["Jan", "x", "Ede"]], id="a name left out"),
    ],
)
def test_these_name_columns(first, rest):
    assert is_header(first, rest)


@pytest.mark.parametrize(
    ("first", "rest"),
    [
        pytest.param(["1", "Jan"], [["2", "Piet"]], id="a number"),
        pytest.param(["Jan", "jan@example.nl"], [["Piet", "piet@example.nl"]], id="an e-mail address"),
        pytest.param(["Jan", "1012 JS"], [["Piet", "1013 AB"]], id="a postcode"),
        pytest.param(["Jan", "NL91 ABNA 0417 1643 00"], [["Piet", "x"]], id="an IBAN"),
        pytest.param(["Jan", "1980-02-01"], [["Piet", "1981-02-01"]], id="a date"),
        pytest.param(["Jan", "06-12345678"], [["Piet", "06-12345679"]], id="a telephone number"),
        pytest.param(["Jan", "Ede"], [["Piet", "Ede"]], id="a word that returns under it"),
        pytest.param(["Jan", "Piet"], [["Ans", "Els"]], id="words and nothing that tells"),
        pytest.param(
            ["Piet", "Huisman", "Ede"], [["Ans", "Postma", "Epe"]], id="a surname that begins with such a word"
        ),
        pytest.param(["jan_smit"], [["piet_bos"]], id="a user name among user names"),
        pytest.param(["Jan, over de ketel"], [["Ans"]], id="a few words"),
        pytest.param(["", ""], [["a", "b"]], id="nothing"),
        pytest.param(["naam " * 30], [["x"]], id="a sentence"),
    ],
)
def test_these_could_be_of_a_person(first, rest):
    assert not is_header(first, rest)


def test_without_names_columns_are_numbered(folder):
    folder.put("k.csv", "Jan;jan@example.nl\nPiet;piet@example.nl\n")

    assert folder.columns("k.csv") == ["column_1", "column_2"]
    assert folder.count("k.csv").rows == 2
