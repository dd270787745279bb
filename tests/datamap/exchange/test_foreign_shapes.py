"""Real layouts of Dutch registers: each is read right, and what is not is named with its cell."""

import zipfile
from io import BytesIO
from time import perf_counter

import openpyxl
import pytest
from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from inzage.datamap.exchange import foreign, limits, sheet_in, sheet_out
from inzage.datamap.exchange.cells import text_of
from inzage.datamap.exchange.meaning import is_nothing, says_nobody
from inzage.datamap.records import Kept, Party
from tests.datamap.exchange import shapes
from tests.datamap.exchange.documents import DOCUMENT, NOON
from tests.datamap.exchange.registers import saved
from tests.datamap.exchange.test_foreign import facts, taken

UNDERSTOOD = {"e", "2 jaar", "5 jaar", "15 jaar na beëindiging", "6 years post-employment"}


def cells(found):
    return [(one.cell, one.text) for one in found.untaken]


def test_a_municipality_says_its_grounds_by_letter_and_by_law():
    found = taken(shapes.municipality())
    care, parking = facts(found).values()

    assert (care.basis, care.condition, care.departments) == ("public_task", "health_care", ("Sociaal domein",))
    assert "Wmo 2015, art. 5.1.1" in care.basis_detail.split("\n")
    assert (parking.basis, parking.basis_detail, parking.condition) == ("public_task", "Parkeerverordening", "")
    assert (care.recipients, parking.no_recipients) == (("CAK", "zorgaanbieders"), True)
    assert parking.declared == ("licence_plate", "email")
    assert care.retentions == (Kept(count=15, unit="year", start="beëindiging"),)


def test_what_stands_beside_the_table_of_a_municipality_is_listed():
    found = cells(taken(shapes.municipality()))

    assert found[:4] == [
        ("1", "Register van verwerkingen gemeente Voorbeeldstad"),
        ("2", "Verwerkingsverantwoordelijke: college van B&W · FG: fg@voorbeeldstad.example"),
        ("", "Voorblad"),
        ("", "Lijsten"),
    ]
    assert {("J", "Team Wmo, KCC"), ("N", "Digitaal wissen"), ("H5", "Inwoners")} <= set(found)


def test_bullets_numbers_and_line_ends_in_cells_are_lists():
    found = taken(shapes.lists_in_cells())
    one = facts(found)["Klantenadministratie"]

    assert one.groups == ("customers", "business_contacts")
    assert one.declared == ("full_name", "address", "email", "bank_account", "iban")
    assert [(rule.what, rule.count, rule.start) for rule in one.retentions] == [
        ("Fiscaal", 7, ""),
        ("Overig", 2, "einde contract"),
    ]
    assert found.document.parties == (Party("Mailvlucht Inc.", country="US", safeguard="standard_clauses"),)


def test_formulas_are_read_by_what_they_give_and_those_that_give_nothing_are_named():
    found = taken(shapes.formulas())

    assert facts(found)["Loonadministratie"].retentions == (Kept(count=7, unit="year"),)
    assert facts(found)["Nieuwsbrief"].purpose == "Informeren"
    assert {("B4", "#REF!"), ("G3", "5"), ("F", "2024-03-01"), ("4", "Iets anders · Overeenkomst")} <= set(cells(found))


def test_formulas_that_nobody_worked_out_are_named_and_not_read_as_blank():
    found = taken(shapes.not_worked_out())

    assert cells(found) == [("A2", '="Klant"&"en"'), ("B3", "=B2"), ("2", "Leveren · Overeenkomst")]
    assert list(facts(found)) == ["Webshop"]


def test_a_department_over_all_columns_is_no_activity():
    found = taken(shapes.grouped())

    assert list(facts(found)) == ["Werving", "Mailing"]
    assert cells(found) == [("2", "Afdeling HR"), ("4", "Afdeling Marketing")]
    assert [(one.name, one.country) for one in found.document.parties] == [("Mailvlucht", "US")]


def test_several_activities_in_a_cell_each_get_what_the_row_says():
    found = taken(shapes.several_in_a_cell())

    assert list(facts(found)) == ["Salarisadministratie", "Verlof", "Klantbeheer", "Offertes"]
    assert facts(found)["Offertes"].groups == ("customers", "prospects")
    assert [one.text for one in found.words.values() if one.vocabulary == "basis"] == [
        "Overeenkomst / wettelijke verplichting", "Uitvoering overeenkomst",
    ]  # fmt: skip
    assert facts(found)["Verlof"].basis_detail == "Overeenkomst / wettelijke verplichting"


def test_a_name_that_goes_on_in_the_next_line_stays_one():
    rows = [["Verwerking", "Doel"], ["Beheer van\nklantgegevens", "x"], ["Salaris-\nAdministratie", "y"]]

    assert list(facts(taken(saved(shapes.sheet_of(rows))))) == ["Beheer van klantgegevens", "Salaris- Administratie"]


def test_the_template_of_another_authority_is_read_too():
    one = facts(taken(shapes.english()))["Direct marketing"]

    assert (one.departments, one.groups, one.basis) == (("Marketing",), ("customers", "prospects"), "consent")
    assert (one.declared, one.automated_decision, one.condition) == (("full_name", "email", "order"), False, "")
    assert one.retentions == (Kept(count=6, unit="year", start="employment"),)


def test_what_a_processor_does_for_two_customers_is_one_activity_for_both():
    one = facts(taken(shapes.of_a_processor()))["Hosting"]

    assert (one.capacity, one.on_behalf_of) == ("processor", "Gemeente Voorbeeldstad\nZorggroep Oost")
    assert one.security == "ISO 27001\nNEN 7510"


NEWSLETTERS = (
    ("Nr", "Verwerking", "Doel", "Afdeling", "Grondslag", "Betrokkenen"),
    (1, "Nieuwsbrief", "Versturen", "Marketing", "Toestemming", "Klanten"),
    (2, "nieuwsbrief", "Inwoners inlichten", "Sales", "Algemeen belang", "Prospects"),
    (3, "Nieuwsbrief", None, "Marketing", "art. 6 lid 1 sub a", "Relaties"),
    (4, "Nieuwsbrief", None, "Marketing", "Overeenkomst", None),
    (5, "Nieuwsbrief", None, None, None, "Donateurs"),
)


def test_rows_of_one_name_with_another_department_or_basis_are_activities_of_their_own():
    found = taken(saved(shapes.sheet_of(NEWSLETTERS)))
    said = {name: (one.basis, one.groups) for name, one in facts(found).items()}

    assert said == {
        "Nieuwsbrief": ("consent", ("customers", "business_contacts", "donors")),
        "nieuwsbrief (Sales)": ("public_task", ("prospects",)),
        "Nieuwsbrief (Marketing)": ("contract", ()),
    }
    assert [one.cell for one in found.untaken if one.text.casefold() == "nieuwsbrief"] == ["3", "5"]


def test_a_row_without_a_name_and_with_a_number_of_its_own_is_listed_and_melts_with_nothing():
    rows = [("Volgnr.", "Verwerking", "Doel"), (1, "Verzuim", "Begeleiden"), (2, None, "Dubbel"), (None, None, "Erbij")]
    found = taken(saved(shapes.sheet_of(rows)))

    assert facts(found)["Verzuim"].purpose == "Begeleiden"
    assert cells(found)[1:] == [("3", "2 · Dubbel"), ("4", "Erbij")]


def test_a_row_without_a_name_under_a_number_over_both_goes_on():
    book = shapes.sheet_of([("Nr", "Verwerking", "Doel"), (1, "Verzuim", "Begeleiden"), (None, None, "Melden")])
    book.active.merge_cells("A2:A3")

    assert facts(taken(saved(book)))["Verzuim"].purpose == "Begeleiden\nMelden"


def test_two_thousand_rows_are_two_thousand_activities():
    found = facts(taken(shapes.two_thousand_rows()))

    assert (len(found), found["Verwerking 1999"].purpose) == (2000, "Doel 1999")


@pytest.mark.parametrize("shape", shapes.SHAPES, ids=lambda shape: shape.__name__)
def test_nothing_that_stands_in_a_sheet_is_lost_without_being_listed(shape):
    """Every cell under a head is in the document, or listed by its cell, its row or its column."""
    content = shape()
    found, table = taken(content), foreign.table(content)
    listed = {one.cell for one in found.untaken}
    kept = repr(found.document).casefold()
    words = {text.casefold() for _vocabulary, text in found.words}
    for line in table.lines:
        for head, text in zip(table.heads, line.cells, strict=True):
            where = {head.letter, f"{head.letter}{line.number}", str(line.number)}
            if text and not (where & listed or is_nothing(text) or says_nobody(text) or text in UNDERSTOOD):
                assert is_there(text, kept, words), (head.text, line.number, text)


def is_there(text, kept, words):
    """Whether the text, or each word of it that somebody is asked about, is in what was taken."""
    from inzage.datamap.exchange.vocabulary import VOCABULARIES, key_of

    parts = [part.strip(" -•.0123456789") for part in text.replace("\n", ";").replace(",", ";").split(";")]
    known = [part for part in parts if any(key_of(name, part) for name in VOCABULARIES)]
    rest = [part for part in parts if part and part not in known]
    return all(
        part.casefold() in kept or any(word in part.casefold() for word in words) or is_read(part) for part in rest
    )


def is_read(part):
    """Whether it was taken as something else than text: kinds, groups, grounds, times, parties with their country."""
    from inzage.datamap.exchange import parties_in
    from inzage.datamap.exchange.meaning import apart, meant
    from inzage.datamap.exchange.terms import TERM

    lists = ("kind", "group", "basis", "condition", "capacity", "answer")
    by_words = any(meant(name, word) for name in lists for word in apart(name, part))
    return (
        by_words
        or TERM.fullmatch(part)
        or parties_in.countries_in(part)
        or parties_in.party(part, "").country
        or parties_in.safeguard_in(part)
    )


def test_a_sheet_with_its_heads_below_each_other_is_refused_with_how_to_turn_it():
    with pytest.raises(limits.SheetLiesDown, match="Verwerking 1"):
        foreign.table(shapes.lying_down())


def test_a_form_beside_a_register_does_not_hide_the_register():
    book = openpyxl.load_workbook(BytesIO(shapes.lying_down()))
    paper = book.create_sheet("Register")
    for row in (["Verwerking", "Doel", "Grondslag"], ["Nieuwsbrief", "Informeren", "Toestemming"]):
        paper.append(row)

    assert foreign.table(saved(book)).title == "Register"


def opendocument():
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as parts:
        parts.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        parts.writestr("content.xml", "<office:document-content/>")
    return out.getvalue()


def bomb():
    """A small book of which one part unpacks to 300 MB."""
    out = BytesIO(shapes.grouped())
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as parts, parts.open("xl/blank.xml", "w") as part:
        for _piece in range(300):
            part.write(b" " * 2**20)
    return out.getvalue()


def changed_part(content, part, before, after):
    """The book with something else in one of its parts."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for one in old.namelist():
            new.writestr(one, old.read(one).replace(before, after) if one == part else old.read(one))
    return out.getvalue()


def merged(*ranges):
    rows = [["Nr", "Verwerking", "Doel"], *([number, f"Verwerking {number}", "x"] for number in range(11))]
    cells = "".join(f'<mergeCell ref="{one}"/>' for one in ranges).encode()
    end = b"</sheetData>"
    return changed_part(
        saved(shapes.sheet_of(rows)), "xl/worksheets/sheet1.xml", end, end + b"<mergeCells>%b</mergeCells>" % cells
    )


def test_merged_cells_cost_no_more_than_the_rows_that_are_there():
    begun = perf_counter()
    table = foreign.table(
        merged(*(f"{get_column_letter(place)}12:{get_column_letter(place)}1048576" for place in range(2, 302)))
    )

    assert len(table.lines) == 11
    assert perf_counter() - begun < 1


def test_merged_cells_that_lie_over_each_other_are_no_book():
    with pytest.raises(limits.SheetBroken):
        foreign.table(merged(*["A1:C12"] * 200))


def test_a_book_that_names_one_part_as_a_thousand_sheets_is_refused_before_it_is_read():
    sheets = b"".join(b'<sheet name="S%d" sheetId="%d" r:id="rId1"/>' % (one, one) for one in range(2, 1002))
    content = changed_part(shapes.grouped(), "xl/workbook.xml", b"</sheets>", sheets + b"</sheets>")

    with pytest.raises(limits.SheetTooLarge):
        foreign.table(content)


@pytest.mark.parametrize(
    ("made", "refusal"), [(opendocument, limits.NotASheet), (bomb, limits.SheetTooLarge)], ids=["ods", "a bomb"]
)
def test_what_is_no_book_of_excel_is_refused_with_how_to_save_it(made, refusal):
    content = made()
    begun = perf_counter()

    with pytest.raises(refusal, match=r"xlsx|MB"):
        foreign.table(content)
    assert perf_counter() - begun < 1


def test_a_formula_that_nobody_worked_out_in_our_own_book_is_named_and_wipes_nothing():
    book = openpyxl.load_workbook(BytesIO(sheet_out.written(DOCUMENT, "nl")))
    book["Verwerkingsregister"]["G2"] = "=G3"

    with pytest.raises(limits.WrongCells) as wrong:
        sheet_in.read(saved(book), at=NOON)
    assert [one.partition(": ")[0][-3:] for one in wrong.value.problems] == ["!G2"]


def test_a_day_is_text_without_its_midnight():
    book = Workbook()
    book.active["A1"] = openpyxl.utils.datetime.from_excel(45_000)

    assert text_of(book.active["A1"].value) == "2023-03-15"
