"""Registers in the layouts that Dutch municipalities and companies keep them in, each with what makes it hard to read."""

from datetime import datetime
from io import BytesIO

import xlsxwriter
from openpyxl import Workbook

from tests.datamap.exchange.registers import saved

MUNICIPALITY = (
    ("Volgnr.", "Naam verwerking", "Team", "Verwerkingsdoeleinden", "Rechtsgrond (art. 6 AVG)", "Wettelijke grondslag",
     "Grondslag bijzondere persoonsgegevens", "Categorieën van betrokkenen", "Soort persoonsgegevens", "Ontvangers (intern)",
     "Ontvangers (extern)", "Doorgifte buiten EER", "Bewaartermijn (Selectielijst)", "Wijze van vernietiging", "Maatregelen (BIO)"),
    ("1", "Uitvoering Wmo 2015", "Sociaal domein", "Aanvragen beoordelen", "Taak van algemeen belang (6.1.e)", "Wmo 2015, art. 5.1.1",
     "Art. 9 lid 2 sub h AVG", "Inwoners", "NAW, BSN; gezondheidsgegevens", "Team Wmo, KCC", "CAK, zorgaanbieders", "Nee",
     "15 jaar na beëindiging", "Digitaal wissen", "Autorisaties op rol"),
    ("2", "Parkeervergunningen", "Ruimte", "Vergunningen verlenen", "e", "Parkeerverordening", "n.v.t.", "Klanten",
     "Kenteken en e-mail", None, "geen", "geen", "5 jaar", None, None),
)  # fmt: skip


def sheet_of(rows, title="Register"):
    book = Workbook()
    book.active.title = title
    for row in rows:
        book.active.append(row)
    return book


def municipality():
    """A cover, a hidden sheet of words, two rows above the heads, and heads above the heads."""
    book = sheet_of([["Gemeente Voorbeeldstad"], ["Versie 3.2"]], "Voorblad")
    words = book.create_sheet("Lijsten")
    words.sheet_state = "hidden"
    words.append(["Toestemming"])
    book.create_sheet("Blad3")
    paper = book.create_sheet("Register")
    paper.append(["Register van verwerkingen gemeente Voorbeeldstad"])
    paper.merge_cells("A1:O1")
    paper.append(["Verwerkingsverantwoordelijke: college van B&W", None, "FG: fg@voorbeeldstad.example"])
    paper.append(
        ["Algemeen", *[None] * 3, "Rechtmatigheid", None, None, "Gegevens", None, "Delen", None, None, "Bewaren"]
    )
    for cells in ("A3:D3", "E3:G3", "H3:I3", "J3:L3", "M3:N3"):
        paper.merge_cells(cells)
    for row in MUNICIPALITY:
        paper.append(row)
    return saved(book)


def lists_in_cells():
    """Bullets, numbers and line ends in cells, and the country beside the recipients."""
    heads = ["Verwerking", "Doel", "Categorieën personen", "Categorieën persoonsgegevens", "Ontvangers", "Land buiten EU",
             "Waarborgen doorgifte", "Bewaartermijn"]  # fmt: skip
    row = ["Klantenadministratie", "1. Leveren\n2. Factureren", "- klanten\n- contactpersonen van klanten",
           "• naam en adres\n• e-mailadres\n• rekeningnummer (IBAN)", "Mailvlucht Inc.", "Verenigde Staten", "SCC's",
           "Fiscaal: 7 jaar\nOverig: 2 jaar na einde contract"]  # fmt: skip
    return saved(sheet_of([heads, row]))


def formulas():
    """Formulas that were worked out, one that ends in an error, days in two ways, and a number without its unit."""
    out = BytesIO()
    book = xlsxwriter.Workbook(out)
    paper = book.add_worksheet("Register")
    paper.write_row(0, 0, ["ID", "Activiteit", "Doel", "Grondslag", "Bewaartermijn (jr)", "Sinds", "Bewaartermijn"])
    paper.write_row(1, 0, ["V-001", "Loonadministratie", "Salaris betalen", "Wettelijke verplichting"])
    paper.write_formula(1, 4, "=5+2", None, 7)
    paper.write_datetime(1, 5, datetime(2024, 3, 1), book.add_format({"num_format": "dd-mm-yyyy"}))
    paper.write_formula(2, 1, '="Nieuws"&"brief"', None, "Nieuwsbrief")
    paper.write_row(2, 2, ["Informeren", "Toestemming", "2 jaar", "01-02-2023", 5])
    paper.write_formula(3, 1, "=A99", None, "#REF!")
    paper.write_row(3, 2, ["Iets anders", "Overeenkomst"])
    book.close()
    return out.getvalue()


def not_worked_out():
    """Formulas of a program that never worked them out."""
    rows = [
        ["Naam", "Doel", "Grondslag"],
        ['="Klant"&"en"', "Leveren", "Overeenkomst"],
        ["Webshop", "=B2", "Overeenkomst"],
    ]
    return saved(sheet_of(rows))


def grouped():
    """The department in a row of its own over all columns, and a line below the table."""
    book = sheet_of([["Proces", "Doeleinde", "Grondslag", "Betrokkenen", "Bewaartermijn", "Derden"]], "AVG 2023")
    rows = [["Afdeling HR"], ["Werving", "Personeel vinden", "Toestemming", "Sollicitanten", "4 weken", "Geen"],
            ["Afdeling Marketing"], ["Mailing", "Nieuws sturen", "Toestemming", "Relaties", "Tot uitschrijving", "Mailvlucht (VS)"]]  # fmt: skip
    for row in rows:
        book.active.append(row)
    for cells in ("A2:F2", "A4:F4"):
        book.active.merge_cells(cells)
    return saved(book)


def several_in_a_cell():
    """Activities by system: more than one in a cell, and more than one ground."""
    heads = ["Systeem", "Verwerkingen", "Categorie betrokkenen", "Persoonsgegevens", "Rechtsgrond"]
    rows = [["AFAS", "Salarisadministratie\nVerlof", "Medewerkers", "naam, bsn", "Overeenkomst / wettelijke verplichting"],
            ["CRM", "Klantbeheer; Offertes", "Klanten en prospects", "naam", "Uitvoering overeenkomst"]]  # fmt: skip
    return saved(sheet_of([heads, *rows]))


def lying_down():
    """A form for each activity: the heads below each other."""
    said = {"Naam verwerking": "Cameratoezicht", "Doel": "Beveiliging", "Grondslag": "Gerechtvaardigd belang",
            "Betrokkenen": "Bezoekers", "Persoonsgegevens": "Beelden", "Bewaartermijn": "4 weken"}  # fmt: skip
    return saved(sheet_of([list(pair) for pair in said.items()], "Verwerking 1"))


def english():
    """The template of another authority, with its own words."""
    heads = ["Ref", "Business function", "Processing activity", "Purpose of processing", "Categories of individuals",
             "Categories of personal data", "Categories of recipients", "Names of third countries", "Retention schedule",
             "Security measures", "Article 6 lawful basis", "Article 9 basis", "Automated decision-making?"]  # fmt: skip
    row = ["1", "Marketing", "Direct marketing", "Send offers", "Customers; Prospects", "Name; email; purchase history",
           "Mailer Inc (USA)", "USA", "6 years post-employment", "Access controls", "Article 6(1)(a) - consent", "N/A", "No"]  # fmt: skip
    return saved(sheet_of([heads, row], "RoPA"))


def of_a_processor():
    heads = ["Opdrachtgever", "Categorieën verwerkingen", "Subverwerkers", "Doorgifte", "Beveiliging", "Rol"]
    rows = [["Gemeente Voorbeeldstad", "Hosting", "DataCenter NV (BE)", "Geen", "ISO 27001", "Verwerker"],
            ["Zorggroep Oost", "Hosting", "DataCenter NV (BE)", "Geen", "NEN 7510", "Verwerker"]]  # fmt: skip
    return saved(sheet_of([heads, *rows], "Verwerkersregister"))


def two_thousand_rows():
    book = Workbook(write_only=True)
    paper = book.create_sheet("Register")
    paper.append(["Nr", "Verwerking", "Doel", "Grondslag", "Bewaartermijn"])
    for number in range(2000):
        paper.append([number, f"Verwerking {number}", f"Doel {number}", "Overeenkomst", "7 jaar"])
        if not number % 100:
            paper.append([])
    return saved(book)


SHAPES = (
    municipality, lists_in_cells, formulas, not_worked_out, grouped, several_in_a_cell, english, of_a_processor,
    two_thousand_rows,
)  # fmt: skip
