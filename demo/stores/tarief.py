"""Tarief: invoices, payments and debt collection, in SQLite. Names are spelled as the bank spells them."""

from pathlib import Path
from random import Random

from demo.company.business import PRODUCTS, Invoice
from demo.company.chance import happens
from demo.company.company import Company
from demo.company.dirt import misspelled
from demo.company.people import Customer
from demo.stores.sqlite import Rows, make_file

FIRST = 70_001
REMARKS = (
    "Betaalregeling, 12 termijnen.",
    "Klant zit in de schuldsanering, contact via bewindvoerder.",
    "Geen reactie op twee brieven.",
    "Uitkering, kan 25 euro per maand missen.",
    "Betwist de eindafrekening.",
    "Partner overleden, dossier aangehouden.",
)


def make(folder: Path, company: Company) -> None:
    make_file(
        folder / "tarief.db",
        schema="tarief.sql",
        tables={
            "debiteur": debtors(company),
            "factuur": invoices(company),
            "betaling": payments(company),
            "incasso_dossier": collections(company),
            "tariefblad": [(code, f"2026-{month:02d}-01", price) for code, _, price in PRODUCTS for month in (1, 4, 7)],
        },
    )


def debtors(company: Company) -> Rows:
    rng = Random(f"tarief:{company.seed}")
    for customer in company.customers:
        yield a_debtor(rng, customer)


def a_debtor(rng: Random, customer: Customer) -> tuple[object, ...]:
    person = customer.person
    home = customer.old_home if customer.old_home and happens(rng, 0.5) else person.home
    return (
        FIRST + customer.place,
        customer.number,
        misspelled(rng, person),
        home.line,
        f"{home.postcode[:4]} {home.postcode[4:]}  {home.city.upper()}",
        person.email.upper() if happens(rng, 0.05) else person.email or None,
        person.iban,
        f"{person.iban[4:8]}NL2A",
        f"MND-{customer.place:07d}",
        min(100, max(1, int(rng.gauss(71, 18)))),
    )


def invoices(company: Company) -> Rows:
    for invoice in company.invoices:
        yield (
            invoice.number,
            FIRST + invoice.customer.place,
            invoice.sent.isoformat(),
            invoice.due.isoformat(),
            invoice.amount,
            invoice.vat,
            status(invoice),
        )


def status(invoice: Invoice) -> str:
    if invoice.paid is None:
        return "open"
    return "te laat betaald" if invoice.paid > invoice.due else "betaald"


def payments(company: Company) -> Rows:
    paid = (invoice for invoice in company.invoices if invoice.paid)
    for place, invoice in enumerate(paid, 1):
        person = invoice.customer.person
        yield (
            place,
            invoice.number,
            str(invoice.paid),
            invoice.amount,
            person.iban,
            f"{invoice.number} {person.initials}{person.surname} klant {invoice.customer.number}",
        )


def collections(company: Company) -> Rows:
    rng = Random(f"incasso:{company.seed}")
    for case in company.cases:
        yield case.number, FIRST + case.customer.place, case.owed, case.phase, rng.choice(REMARKS)
