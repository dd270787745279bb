"""The register as a book of sheets: it comes back as it went, and what cannot be read is named by its cell."""

from dataclasses import replace
from io import BytesIO

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings

from inzage.datamap import facts
from inzage.datamap.exchange import limits, sheet_in, sheet_out
from tests.datamap.exchange.documents import DOCUMENT, NOON, documents


def back(document, language="nl"):
    return sheet_in.read(sheet_out.written(document, language), at=NOON)


def changed(change, language="nl"):
    """The book after somebody worked in it."""
    book = openpyxl.load_workbook(BytesIO(sheet_out.written(DOCUMENT, language)))
    change(book)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def column(sheet, head):
    return next(cell.column_letter for cell in sheet[1] if cell.value == head)


@pytest.mark.parametrize("language", ["nl", "en"])
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(document=documents())
def test_a_register_comes_back_as_it_went(document, language):
    assert back(document, language) == replace(document, organisation="")


def test_the_sheets_speak_the_language_of_the_reader():
    sheets = {
        language: openpyxl.load_workbook(BytesIO(sheet_out.written(DOCUMENT, language))).sheetnames
        for language in ("nl", "en")
    }

    assert sheets["nl"] == ["Lees mij", "Verwerkingsregister", "Velden", "Bewaartermijnen", "Ontvangers", "Woorden"]
    assert sheets["en"] == ["Read me", "Register", "Fields", "Retention", "Recipients", "Words"]


def test_on_paper_all_columns_stand_beside_each_other_under_their_heads():
    for paper in openpyxl.load_workbook(BytesIO(sheet_out.written(DOCUMENT, "nl"))).worksheets[1:5]:
        setup = paper.page_setup
        # One page wide is what a sheet says by itself; so many pages high as it takes.
        assert (setup.orientation, setup.fitToWidth or 1, setup.fitToHeight) == ("landscape", 1, 0)
        assert paper.print_title_rows == "$1:$1"


def test_heads_stand_still_words_are_chosen_and_what_the_map_adds_is_grey():
    sheet = openpyxl.load_workbook(BytesIO(sheet_out.written(DOCUMENT, "nl")))["Verwerkingsregister"]
    kinds = column(sheet, "Soorten gegevens (alleen lezen)")

    assert (sheet.freeze_panes, sheet["H2"].value) == ("C2", "Wettelijke verplichting")
    assert sheet[f"{kinds}2"].value == "Burgerservicenummer (BSN)\nIBAN\nGezondheid"
    assert any("H2" in rule.sqref and "Woorden" in rule.formula1 for rule in sheet.data_validations.dataValidation)
    assert sheet[f"{kinds}2"].fill.fgColor.rgb == "FFF3F4F6"


@pytest.mark.parametrize("name", ["=1+1", "+31", "-x", "@som", '=HYPERLINK("http://example.nl")'])
def test_a_name_that_looks_like_a_formula_stays_text(name):
    document = replace(
        DOCUMENT, activities=(replace(DOCUMENT.activities[0], facts=replace(DOCUMENT.activities[0].facts, name=name)),)
    )
    cell = openpyxl.load_workbook(BytesIO(sheet_out.written(document, "nl")))["Verwerkingsregister"]["B2"]

    assert (cell.value, cell.data_type, cell.quotePrefix) == (name, "s", True)


def test_what_is_changed_in_the_sheet_comes_back():
    def change(book):
        sheet = book["Verwerkingsregister"]
        sheet["G2"], sheet["H2"] = "Alleen loon.", "toestemming"
        sheet[f"{column(sheet, 'Groepen mensen')}2"] = "Werknemers; Sollicitanten"
        sheet.append([None, "Nieuwe verwerking"])
        book["Bewaartermijnen"].append([None, "nieuwe verwerking", "alles", 2, "jaar", "het contract"])

    found = sheet_in.read(changed(change), at=NOON)
    differences = facts.differences(DOCUMENT.activities[0].facts, found.activities[0].facts)

    assert [one.fact for one in differences] == ["purpose", "basis", "groups"]
    assert found.activities[0].facts.groups == ("employees", "applicants")
    new = found.activities[-1]
    assert (new.number, new.facts.name, new.facts.retentions[0].count) == (0, "Nieuwe verwerking", 2)


def test_what_the_map_adds_is_not_taken_back_and_own_columns_are_passed_over():
    def change(book):
        sheet = book["Verwerkingsregister"]
        sheet[f"{column(sheet, 'Systemen (alleen lezen)')}2"] = "Een ander systeem"
        sheet["AF1"], sheet["AF2"] = "Notitie van Noor", "bellen"

    assert sheet_in.read(changed(change), at=NOON) == replace(DOCUMENT, organisation="")


def test_a_cell_that_cannot_be_read_is_named_with_its_place():
    def change(book):
        book["Verwerkingsregister"]["H2"] = "omdat het moet"
        book["Verwerkingsregister"]["A3"] = 1
        book["Bewaartermijnen"]["D2"] = "zeven"
        book["Velden"]["A2"] = 99
        book["Ontvangers"]["A2"] = "x" * 161

    with pytest.raises(limits.WrongCells) as error:
        sheet_in.read(changed(change), at=NOON)

    places = [problem.split(":")[0] for problem in error.value.problems]
    assert places == [
        "Verwerkingsregister!H2",
        "Bewaartermijnen!D2",
        "Ontvangers!A2",
        "Verwerkingsregister!A3",
        "Velden!A2",
    ]
    assert "“omdat het moet”" in error.value.problems[0]


@pytest.mark.parametrize(
    ("change", "part"),
    [
        (lambda book: book.remove(book["Velden"]), "Velden"),
        (lambda book: book["Verwerkingsregister"].delete_cols(8), "Grondslag"),
        (lambda book: book["Ontvangers"].delete_rows(1), "Naam"),
    ],
    ids=["a sheet", "a column", "the heads"],
)
def test_what_was_taken_out_is_asked_for_and_not_read_as_blank(change, part):
    with pytest.raises(limits.PartMissing) as error:
        sheet_in.read(changed(change), at=NOON)

    assert part in str(error.value)


def test_more_than_a_cell_can_hold_is_refused_and_not_cut():
    long = replace(DOCUMENT.activities[0].facts, purpose="x" * 32_768)

    with pytest.raises(limits.DoesNotFit):
        sheet_out.written(replace(DOCUMENT, activities=(replace(DOCUMENT.activities[0], facts=long),)), "nl")
