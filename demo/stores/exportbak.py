"""Exportbak: a bucket with what was sent to partners, and a backup that was never cleared, in S3."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from random import Random

import pyarrow as pa
import pyarrow.parquet as pq

from demo.company import people
from demo.company.business import HANDED_OVER
from demo.company.company import Company

BUCKET = "voorbeeld-exports"
CONNECTIONS = ("EAN", "Postcode", "Huisnummer", "Leveringsdatum")
COLLECTIONS = ("Dossier", "Naam", "Adres", "Woonplaats", "Geboortedatum", "IBAN", "Bedrag", "Fase")


def objects(company: Company) -> Iterator[tuple[str, bytes]]:
    """The name and the content of every object in the bucket."""
    yield "netbeheer/aansluitingen_2026.csv", as_csv(CONNECTIONS, connections(company))
    yield "incasso/rijnmond_2026-10.csv", as_csv(COLLECTIONS, collections(company))
    yield "leads/warmtepartner.jsonl", leads(company)
    yield "backup/klant_20240101.parquet", backup(company)


def as_csv(heading: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    file = io.StringIO(newline="")
    lines = csv.writer(file)
    lines.writerow(heading)
    lines.writerows(rows)
    return file.getvalue().encode("utf-8-sig")


def connections(company: Company) -> Iterable[Sequence[object]]:
    for customer in company.customers:
        home = customer.person.home
        yield customer.ean_power, home.postcode, home.number, customer.since.isoformat()


def collections(company: Company) -> Iterable[Sequence[object]]:
    """The cases that another company collects."""
    for case in company.cases:
        person = case.customer.person
        if case.phase in HANDED_OVER:
            yield (
                case.number,
                person.name,
                person.home.line,
                f"{person.home.postcode} {person.home.city}",
                person.birth.strftime("%d-%m-%Y"),
                person.iban,
                case.owed,
                case.phase,
            )


def leads(company: Company) -> bytes:
    """People who asked a partner about a heat pump."""
    rng = Random(f"leads:{company.seed}")
    lines = []
    for place in range(company.size // 25):
        person = people.a_person(rng, year=(1945, 1998))
        lead = {
            "lead_id": f"L{place:06d}",
            "contact": {"name": person.name, "email": person.email or None, "phone": person.mobile},
            "house": {"postcode": person.home.postcode, "built": rng.randrange(1900, 2024)},
            "income_class": rng.choice(("A", "B", "C", "D")),
        }
        lines.append(json.dumps(lead, ensure_ascii=False) + "\n")
    return "".join(lines).encode()


def backup(company: Company) -> bytes:
    """The customer table as it was: two columns were encrypted since then, not here."""
    everybody = [customer for customer in company.customers if customer.since.year < 2024]  # noqa: PLR2004 -- the day of the backup
    table = pa.table(
        {
            "klantnummer": [customer.number for customer in everybody],
            "naam": [customer.person.name for customer in everybody],
            "e_mail": [customer.person.email or None for customer in everybody],
            "geb_dat": [customer.person.birth for customer in everybody],
            "bsn": [customer.person.bsn for customer in everybody],
            "iban_1": [customer.person.iban for customer in everybody],
            "tel_1": [customer.person.mobile for customer in everybody],
        }
    )
    file = io.BytesIO()
    pq.write_table(table, file)
    return file.getvalue()
