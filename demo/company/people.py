"""Customers and employees: drawn from a seed, so that everybody is the same person in every system."""

import unicodedata
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from demo.company import numbers, words
from demo.company.chance import happens

TODAY = date(2026, 11, 24)
"""The day of the demo. Fixed, so that the same seed makes the same company."""

FEBRUARY = 2


@dataclass(frozen=True, slots=True)
class Address:
    street: str
    number: int
    addition: str
    postcode: str
    city: str

    @property
    def line(self) -> str:
        return f"{self.street} {self.number}{' ' + self.addition if self.addition else ''}"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a name, a birth date and ways to reach them."""

    first: str
    infix: str
    last: str
    gender: str
    birth: date
    email: str
    mobile: str
    phone: str
    home: Address
    bsn: str
    iban: str

    @property
    def initials(self) -> str:
        return f"{self.first[0]}."

    @property
    def surname(self) -> str:
        return f"{self.infix} {self.last}".strip()

    @property
    def name(self) -> str:
        return f"{self.first} {self.surname}"

    @property
    def salutation(self) -> str:
        return "Mevr." if self.gender == "V" else "Dhr."


@dataclass(frozen=True, slots=True)
class Customer:
    """Somebody who buys energy. `place` is the place among all, from which systems make numbers of their own."""

    place: int
    number: str
    person: Person
    old_home: Address | None
    ean_power: str
    ean_gas: str
    since: date
    yearly_kwh: int
    ref_ext: str
    is_on_paper: bool


@dataclass(frozen=True, slots=True)
class Employee:
    number: str
    person: Person
    job: str
    department: str
    salary: int
    since: date
    plate: str

    @property
    def email(self) -> str:
        return f"{ascii_name(self.person.first)[0]}.{ascii_name(self.person.last)}.ve{self.number[-2:]}@example.nl"


def customers(seed: int, count: int) -> list[Customer]:
    """The customers. One in 25 lives with the one before: the same house, the same e-mail address."""
    rng = Random(f"customers:{seed}")
    found: list[Customer] = []
    taken: set[str] = set()
    for index in range(count):
        person = a_person(rng, year=(1934, 2006))
        while person.bsn in taken:
            person = replace(person, bsn=numbers.bsn(rng))
        taken.add(person.bsn)
        if found and happens(rng, 0.04):
            first = found[-1].person
            person = replace(person, infix=first.infix, last=first.last, home=first.home, email=first.email)
        found.append(a_customer(rng, index, person))
    return found


def a_customer(rng: Random, index: int, person: Person) -> Customer:
    return Customer(
        place=index,
        number=numbers.customer_number(index),
        person=person,
        old_home=an_address(rng) if happens(rng, 0.08) else None,
        ean_power=numbers.ean(rng),
        ean_gas=numbers.ean(rng) if happens(rng, 0.7) else "",
        since=max(TODAY - timedelta(days=rng.randrange(30, 6000)), birthday(person.birth, 18)),
        yearly_kwh=max(400, int(rng.gauss(2900, 900))),
        ref_ext=an_external_reference(rng, person),
        is_on_paper=not person.email,
    )


def an_external_reference(rng: Random, person: Person) -> str:
    """Meant for a partner's order number; somebody once began to keep the BSN in it."""
    if happens(rng, 0.21):
        return person.bsn
    return f"WP-{rng.randrange(10**5, 10**6)}" if happens(rng, 0.13) else ""


def employees(seed: int) -> list[Employee]:
    """Everybody who works at Voorbeeld Energie, department by department."""
    rng = Random(f"employees:{seed}")
    jobs = [(department, job) for department, job, count in words.JOBS for _ in range(count)]
    return [an_employee(rng, index, department, job) for index, (department, job) in enumerate(jobs)]


def an_employee(rng: Random, index: int, department: str, job: str) -> Employee:
    person = a_person(rng, year=(1961, 2004))
    return Employee(
        number=f"VE{10_100 + index}",
        person=person,
        job=f"Teamleider {department.lower()}" if happens(rng, 0.08) else job,
        department=department,
        salary=rng.randrange(2450, 6900, 25),
        since=max(TODAY - timedelta(days=rng.randrange(20, 7000)), birthday(person.birth, 16)),
        plate=numbers.licence_plate(rng),
    )


def birthday(birth: date, age: int) -> date:
    """When somebody is this old; who was born on 29 February, on the 28th."""
    return birth.replace(year=birth.year + age, day=min(birth.day, 28) if birth.month == FEBRUARY else birth.day)


def a_person(rng: Random, *, year: tuple[int, int]) -> Person:
    gender = rng.choice("VM")
    first = rng.choice(words.WOMEN if gender == "V" else words.MEN)
    infix, last = rng.choice(words.SURNAMES)
    return Person(
        first=first,
        infix=infix,
        last=last,
        gender=gender,
        birth=date(rng.randint(*year), 1, 1) + timedelta(days=rng.randrange(365)),
        email=an_email(rng, first, infix, last) if happens(rng, 0.94) else "",
        mobile=numbers.mobile(rng),
        phone=numbers.landline(rng) if happens(rng, 0.35) else "",
        home=an_address(rng),
        bsn=numbers.bsn(rng),
        iban=numbers.iban(rng),
    )


def an_address(rng: Random) -> Address:
    city, first, last = rng.choice(words.CITIES)
    return Address(
        street=rng.choice(words.STREET_STARTS) + rng.choice(words.STREET_ENDS),
        number=rng.randrange(1, 260),
        addition=rng.choice(("A", "B", "2", "bis", "hs", "III")) if happens(rng, 0.12) else "",
        postcode=numbers.postcode(rng, first, last),
        city=city,
    )


def an_email(rng: Random, first: str, infix: str, last: str) -> str:
    tail = ascii_name(f"{infix}{last}")
    name = rng.choice((f"{ascii_name(first)}.{tail}", f"{ascii_name(first)[0]}{tail}", f"{tail}{ascii_name(first)[0]}"))
    return f"{name}{rng.randrange(1, 9999)}@{rng.choice(words.MAIL_DOMAINS)}"


def ascii_name(text: str) -> str:
    """The letters a to z of a name: Özdemir becomes ozdemir."""
    plain = unicodedata.normalize("NFKD", text.replace("ı", "i")).encode("ascii", "ignore").decode()
    return "".join(sign for sign in plain.lower() if sign.isalpha())
