"""Kompas CRM: customers, contracts, quotes and conversations, in PostgreSQL."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from random import Random

from demo.company import people, texts
from demo.company.business import PRODUCTS
from demo.company.chance import happens
from demo.company.company import Company
from demo.company.people import TODAY, Address, Customer
from demo.stores.postgresql import Rows, make_database

ROLES = ("kompas_klantenservice", "kompas_beheer", "kompas_monteur", "marketing_tool", "inzage_lezer")


def make(address: str, company: Company) -> None:
    make_database(
        address,
        "kompas",
        schema="kompas.sql",
        rights="kompas_rechten.sql",
        roles=ROLES,
        tables={
            "medewerker": staff(company),
            "product": [(*product, "2026-01-01") for product in PRODUCTS],
            "klant": customers(company),
            "adres": addresses(company),
            "contract": contracts(company),
            "offerte": quotes(company),
            "contactmoment": contacts(company),
        },
    )


def staff(company: Company) -> Rows:
    for place, employee in enumerate(company.employees[:95], 1):
        yield place, employee.person.name, employee.email, employee.job, employee.department


def customers(company: Company) -> Rows:
    rng = Random(f"kompas:{company.seed}")
    for customer in company.customers:
        yield a_customer(rng, customer)


def a_customer(rng: Random, customer: Customer) -> tuple[object, ...]:
    person = customer.person
    return (
        customer.number,
        person.salutation,
        person.initials,
        person.first,
        person.infix or None,
        person.last,
        person.birth if happens(rng, 0.97) else None,
        person.email or None,
        person.mobile,
        person.phone or None,
        person.iban,
        texts.note(rng, customer) if happens(rng, 0.35) else None,
        customer.ref_ext or None,
        rng.randrange(1, 65) if happens(rng, 0.2) else None,
    )


def addresses(company: Company) -> Rows:
    rows = ((customer, kind, home) for customer in company.customers for kind, home in homes(customer))
    for place, (customer, kind, home) in enumerate(rows, 1):
        until = None if kind == "levering" else customer.since + timedelta(days=20)
        yield (
            place,
            customer.number,
            kind,
            home.street,
            home.number,
            home.addition or None,
            home.postcode,
            home.city,
            "NL",
            until,
        )


def homes(customer: Customer) -> Iterator[tuple[str, Address]]:
    yield "levering", customer.person.home
    if customer.old_home:
        yield "oud", customer.old_home


def contracts(company: Company) -> Rows:
    for contract in company.contracts:
        yield (
            contract.number,
            contract.customer.number,
            contract.product,
            contract.customer.ean_power,
            contract.customer.ean_gas or None,
            contract.start,
            contract.end,
            contract.status,
            contract.monthly,
        )


def quotes(company: Company) -> Rows:
    """Asked for on the website: mostly by strangers, and kept much longer than the half year that was agreed."""
    rng = Random(f"quotes:{company.seed}")
    for place in range(1, company.size * 3 // 10):
        person = people.a_person(rng, year=(1940, 2006))
        made = datetime.combine(TODAY - timedelta(days=rng.randrange(1, 900)), time(rng.randrange(7, 23)))
        use = rng.randrange(900, 6500)
        yield (
            place,
            person.name,
            person.email or None,
            person.home.postcode,
            person.home.number,
            use,
            round(use * 0.034, 2),
            made,
            rng.choice(PRODUCTS[:6])[0],
        )


def contacts(company: Company) -> Rows:
    rng = Random(f"contacts:{company.seed}")
    for place in range(1, company.size * 3 // 4):
        customer = rng.choice(company.customers)
        moment = datetime.combine(TODAY - timedelta(days=rng.randrange(0, 700)), time(rng.randrange(8, 21), 15))
        yield (
            place,
            customer.number,
            rng.randrange(1, 65),
            rng.choice(("telefoon", "e-mail", "chat", "balie")),
            moment,
            texts.summary(rng, customer),
        )
