"""A wide table of texts, made by seed: what a shop or an energy supplier keeps of its customers, and much beside."""

import random
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
from faker import Faker

from bench.tickets import first

DIFFERENT = 5_000
NOTES = 20_000
FEW = {
    "status": ("new", "paid", "shipped", "cancelled", "returned"),
    "channel": ("web", "phone", "shop", "partner"),
    "language": ("nl", "en", "de", "fr"),
    "country": ("NL", "BE", "DE", "FR", "LU"),
    "segment": ("consumer", "small business", "large business"),
    "payment_method": ("ideal", "creditcard", "invoice", "direct debit"),
    "tariff": ("groen vast 1 jaar", "groen variabel", "stroom dynamisch"),
    "department": ("sales", "support", "billing", "logistics", "it"),
    "title": ("Dhr.", "Mevr.", "", "Dr."),
    "priority": ("low", "normal", "high"),
}
"""Columns with few values."""

NUMBERED: Mapping[str, str] = {
    "id": "%%%%%%%%",
    "order_number": "ORD-20##-######",
    "invoice_number": "F##########",
    "ticket_number": "T#######",
    "sku": "??-####-?",
    "batch": "B##?##",
    "external_id": "^^^^^^^^-^^^^-4^^^-a^^^-^^^^^^^^^^^^",
    "session": "^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
    "ean": "8712345######",
    "amount": "%##.##",
    "created_at": "2025-0%-1# 1#:2#:3#",
    "meter": "E00########",
}
"""Columns with a value of its own in each row: `#` a digit, `%` one that is not 0, `?` a capital, `^` a hexadecimal."""

SIGNS = {"#": "0123456789", "%": "123456789", "?": "ABCDEFGHJKLMNPRSTVWXZ", "^": "0123456789abcdef"}


def table(rows: int, seed: int) -> pa.Table:
    chance = random.Random(seed)
    Faker.seed(seed)
    return pa.table({name: pa.array(values, pa.string()) for name, values in columns(rows, chance)})


def columns(rows: int, chance: random.Random) -> Iterator[tuple[str, list[str]]]:
    for name, form in NUMBERED.items():
        yield name, ["".join(chance.choice(SIGNS.get(sign, sign)) for sign in form) for _ in range(rows)]
    for name, few in FEW.items():
        yield name, chance.choices(few, k=rows)
    for name, make in persons().items():
        values = [make() for _ in range(DIFFERENT)]
        yield name, chance.choices(values, k=rows)
    notes = [ticket.text for ticket in first.tickets(NOTES, chance.randrange(1_000_000))]
    for name in ("note", "last_contact"):
        yield name, chance.choices(notes, k=rows)


def persons() -> Mapping[str, Callable[[], str]]:
    fake = Faker(["nl_NL", "de_DE", "en_GB", "fr_FR"])
    return {
        "first_name": fake.first_name,
        "last_name": fake.last_name,
        "email": fake.email,
        "phone": fake.phone_number,
        "street": fake.street_address,
        "postcode": fake.postcode,
        "city": fake.city,
        "iban": fake.iban,
        "birth_date": lambda: fake.date_of_birth().isoformat(),
    }


def size(column: "pa.ChunkedArray[Any]") -> int:
    return int(pc.sum(pc.binary_length(column)).as_py())
