"""Planbord: who goes to which boiler when, in Excel. With it lies a list of staff that should have gone long ago."""

from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta
from pathlib import Path
from random import Random

from openpyxl import Workbook
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from demo.company import texts
from demo.company.chance import happens
from demo.company.company import Company
from demo.company.dirt import misspelled, phone_forms
from demo.company.people import TODAY, Employee

PLANNING = (
    "Datum",
    "Tijd",
    "Monteur",
    "Klantnr",
    "Klant",
    "Adres",
    "Postcode",
    "Plaats",
    "Telefoon",
    "Klus",
    "Opmerking",
)
MECHANICS = ("Naam", "Personeelsnr", "Mobiel", "Kenteken bus", "Certificaat", "Regio")
MATERIAL = ("Artikel", "Omschrijving", "Voorraad", "Prijs")
STAFF = ("Pers.nr.", "Naam", "Geboren", "Adres", "Woonplaats", "Tel. privé", "Salaris", "Functie")
JOBS = ("onderhoud", "storing", "nieuwe ketel", "meter plaatsen", "inspectie")
PARTS = (("Pomp 15-60", 84), ("Ontstekingspen", 19.5), ("Expansievat 18 l", 61), ("Gasblok", 143), ("Thermostaat", 129))


def make(folder: Path, company: Company) -> None:
    mechanics = [employee for employee in company.employees if employee.department == "Installatie en onderhoud"]
    book = Workbook(write_only=True)
    fill(book, "Planning", PLANNING, planning(company, mechanics))
    fill(book, "Monteurs", MECHANICS, mechanic_rows(company, mechanics))
    fill(book, "Materiaal", MATERIAL, materials(company))
    book.save(folder / "planbord_installateurs.xlsx")
    book = Workbook(write_only=True)
    fill(book, "Blad1", STAFF, staff(company))
    book.save(folder / "personeelslijst 2024 oud.xlsx")


def fill(book: Workbook, title: str, heading: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    sheet: WriteOnlyWorksheet = book.create_sheet(title)
    sheet.append(heading)
    for row in rows:
        sheet.append(row)


def planning(company: Company, mechanics: list[Employee]) -> Iterable[Sequence[object]]:
    rng = Random(f"planbord:{company.seed}")
    for _ in range(company.size * 3 // 20):
        customer = rng.choice(company.customers)
        person, home = customer.person, customer.person.home
        day = TODAY + timedelta(days=rng.randrange(-200, 30))
        yield (
            datetime.combine(day, time()),
            f"{rng.randrange(8, 17):02d}:{rng.choice(('00', '30'))}",
            rng.choice(mechanics).person.name,
            customer.number,
            misspelled(rng, person),
            home.line,
            home.postcode,
            home.city,
            phone_forms(rng, person.mobile),
            rng.choice(JOBS),
            texts.note(rng, customer) if happens(rng, 0.5) else None,
        )


def mechanic_rows(company: Company, mechanics: list[Employee]) -> Iterable[Sequence[object]]:
    rng = Random(f"mechanics:{company.seed}")
    for employee in mechanics:
        certificate = rng.choice(("CO-vrij", "F-gassen", "VCA", "VCA"))
        region = rng.choice(("Noord", "Midden", "Zuid"))
        yield employee.person.name, employee.number, employee.person.mobile, employee.plate, certificate, region


def materials(company: Company) -> Iterable[Sequence[object]]:
    rng = Random(f"materials:{company.seed}")
    for place, (name, price) in enumerate(PARTS * 8):
        yield f"ART-{1000 + place}", f"{name} type {place // len(PARTS) + 1}", rng.randrange(0, 40), price


def staff(company: Company) -> Iterable[Sequence[object]]:
    for employee in company.employees[:180]:
        person, home = employee.person, employee.person.home
        yield (
            employee.number,
            person.name,
            datetime.combine(person.birth, time()),
            home.line,
            f"{home.postcode} {home.city}",
            person.phone or person.mobile,
            employee.salary,
            employee.job,
        )
