"""Registers as Dutch organisations keep them in a sheet of their own."""

from io import BytesIO

from openpyxl import Workbook

HEADS = (
    "Nr", "Naam verwerking", "Doel(einden)", "Grondslag", "Categorieën betrokkenen", "Categorieën persoonsgegevens",
    "Bewaartermijn", "Ontvangers", "Doorgifte", "Beveiligingsmaatregelen", "Afdeling / proceseigenaar", "Systeem",
)  # fmt: skip
ROWS = (
    (1, "Salarisadministratie", "Uitbetalen van loon", "Wettelijke verplichting (Wet LB art. 28)", "Medewerkers, oud-medewerkers",
     "NAW-gegevens, BSN, salaris; bankrekeningnummer", "Loonstaat: 7 jaar na het boekjaar (art. 52 AWR)\n5 jaar", "Loonbureau Noordkade (NL), Belastingdienst",
     "Nee", "Toegang op rol", "Personeel", "AFAS"),
    (2, "Nieuwsbrief", "Klanten op de hoogte houden", "art. 6 lid 1 sub a AVG", "Klanten\nProspects", "E-mailadres",
     "tot intrekking van de toestemming", "Mailvlucht Inc.", "VS, op basis van SCC's", "n.v.t.", "Marketing", "Mailvlucht"),
    (3, "Cameratoezicht", "Veiligheid van het pand", "Omdat het moet", "Bezoekers van het gebouw, Marsmannetjes", "Camerabeelden",
     "4 weken", "Geen", "-", "", "Facilitair", ""),
)  # fmt: skip


def saved(book):
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def plain(heads=HEADS, rows=ROWS, title="Verwerkingen 2024"):
    """One row of heads, a row for each activity."""
    book = Workbook()
    sheet = book.active
    sheet.title = title
    for row in (heads, *rows):
        sheet.append(row)
    return saved(book)


def laid_out():
    """A title above, two rows of heads, activities of several rows with merged cells, blank rows, another sheet before."""
    book = Workbook()
    book.active.title = "Toelichting"
    book.active.append(["Dit register is van Kompas Energie."])
    colours = book.create_sheet("Kleuren")
    colours.append(["Kleur", "Vorm"])
    colours.append(["rood", "rond"])
    sheet = book.create_sheet("Register AVG")
    sheet.append(["Verwerkingsregister Kompas Energie 2024"])
    sheet.merge_cells("A1:F1")
    sheet.append([])
    sheet.append(["Verwerking", "Doel", "Persoonsgegevens", None, "Bewaartermijn", "Verwerkers"])
    sheet.append([None, None, "Gewoon", "Bijzonder", None, None])
    for cells in ("A3:A4", "B3:B4", "C3:D3", "E3:E4", "F3:F4"):
        sheet.merge_cells(cells)
    sheet.append(["Verzuim", "Begeleiden bij ziekte", "Naam", None, "2 jaar na herstel", "Arbodienst"])
    sheet.append([None, None, "Personeelsnummer", "Gezondheid", None, None])
    sheet.merge_cells("A5:A6")
    sheet.merge_cells("B5:B6")
    sheet.append([])
    sheet.append(["Webwinkel", "Bestellingen leveren", "Adres", None, "zolang als nodig", None])
    sheet.append([None, None, "E-mailadres", None, None, "Hosting BV"])
    return saved(book)
