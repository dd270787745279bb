"""Maildesk: the newsletter, in CSV as its supplier exports it (Latin-1, semicolons), and a file nobody knows of."""

import csv
from collections.abc import Iterable, Sequence
from datetime import timedelta
from pathlib import Path
from random import Random

from demo.company import people
from demo.company.chance import happens
from demo.company.company import Company
from demo.company.dirt import misspelled, phone_forms, two_forms
from demo.company.numbers import ipv4
from demo.company.people import TODAY, Customer

SUBSCRIBER = (
    "Abonneenr",
    "Voornaam",
    "Achternaam",
    "E-mailadres",
    "Geboortedatum",
    "Postcode",
    "Aangemeld op",
    "Bron",
    "Klantnr",
    "Toestemming",
    "Interesses",
)
SENDING = ("campagne", "e-mailadres", "verzonden_op", "geopend", "geklikte_link", "ip")
SIGN_OFF = ("datum", "e-mailadres", "reden")
EXPORT = ("klnr", "naam", "adres", "pc", "wpl", "tel", "sofinr", "rek_nr", "gebdat")
INTERESTS = ("zonnepanelen", "warmtepomp", "besparen", "laadpaal", "aanbiedingen")
CAMPAIGNS = ("2026-09 najaar", "2026-10 warmtepomp", "2026-11 jaarafrekening")
UNKNOWN_EXPORT = "export_klanten_DEF_v3 (kopie).csv"


def make(folder: Path, company: Company) -> None:
    write(folder / "abonnees.csv", SUBSCRIBER, subscribers(company))
    write(folder / "verzendingen.csv", SENDING, sendings(company))
    write(folder / "afmeldingen.csv", SIGN_OFF, sign_offs(company))
    write(folder / UNKNOWN_EXPORT, EXPORT, unknown_export(company))


def write(path: Path, heading: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Latin-1, as the supplier's program writes it: what does not fit becomes a question mark."""
    with path.open("w", encoding="latin-1", errors="replace", newline="") as file:
        lines = csv.writer(file, delimiter=";")
        lines.writerow(heading)
        lines.writerows(rows)


def subscribers(company: Company) -> Iterable[Sequence[object]]:
    rng = Random(f"maildesk:{company.seed}")
    readers = [customer for customer in company.customers if customer.person.email and happens(rng, 0.6)]
    for place, customer in enumerate(readers, 500_001):
        yield a_subscriber(rng, place, customer)
    for place in range(600_001, 600_001 + company.size // 20):
        yield a_stranger(rng, place)


def a_subscriber(rng: Random, place: int, customer: Customer) -> Sequence[object]:
    person = customer.person
    home = customer.old_home or person.home
    return (
        place,
        person.first,
        person.surname,
        person.email,
        two_forms(rng, person.birth) if happens(rng, 0.7) else "",
        home.postcode,
        two_forms(rng, customer.since + timedelta(days=rng.randrange(0, 25))),
        rng.choice(("website", "verhuisformulier", "callcenter", "beurs")),
        customer.number if happens(rng, 0.8) else "",
        rng.choice(("ja", "ja", "ja", "onbekend")),
        ",".join(rng.sample(INTERESTS, rng.randrange(0, 3))),
    )


def a_stranger(rng: Random, place: int) -> Sequence[object]:
    """Reads the newsletter and buys nothing."""
    person = people.a_person(rng, year=(1950, 2006))
    email = person.email or f"lezer{place}@example.org"
    joined = two_forms(rng, TODAY - timedelta(days=rng.randrange(1, 2000)))
    return place, person.first, person.surname, email, "", person.home.postcode, joined, "website", "", "ja", ""


def sendings(company: Company) -> Iterable[Sequence[object]]:
    rng = Random(f"sendings:{company.seed}")
    for campaign in CAMPAIGNS:
        for customer in company.customers:
            if customer.person.email and happens(rng, 0.25):
                yield a_sending(rng, campaign, customer)


def a_sending(rng: Random, campaign: str, customer: Customer) -> Sequence[object]:
    opened = happens(rng, 0.4)
    clicked = f"https://www.example.nl/{rng.choice(INTERESTS)}" if opened and happens(rng, 0.3) else ""
    sent = f"{campaign[:7]}-{rng.randrange(1, 24):02d} 09:{rng.randrange(60):02d}"
    return campaign, customer.person.email, sent, "ja" if opened else "nee", clicked, ipv4(rng) if opened else ""


def sign_offs(company: Company) -> Iterable[Sequence[object]]:
    rng = Random(f"sign-offs:{company.seed}")
    reasons = ("te vaak", "geen klant meer", "", "nooit om gevraagd")
    for customer in company.customers:
        if customer.person.email and happens(rng, 0.02):
            yield (
                two_forms(rng, TODAY - timedelta(days=rng.randrange(1, 700))),
                customer.person.email,
                rng.choice(reasons),
            )


def unknown_export(company: Company) -> Iterable[Sequence[object]]:
    """Somebody once needed a list. It has the old name of the BSN, and it is still there."""
    rng = Random(f"export:{company.seed}")
    for customer in company.customers[: company.size // 8]:
        person = customer.person
        home = customer.old_home or person.home
        yield (
            customer.number.replace("-", ""),
            misspelled(rng, person),
            home.line,
            home.postcode,
            home.city,
            phone_forms(rng, person.mobile),
            person.bsn,
            person.iban,
            person.birth.strftime("%d%m%Y"),
        )
