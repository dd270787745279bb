"""What a phrase can ask for, and who the people in one ticket are."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from bench.tickets.third import contact, numbers, people, states, traps
from bench.tickets.third.people import Person
from bench.tickets.third.pieces import Pieces, often, shaped, table, weighed


@dataclass(frozen=True, slots=True)
class Cast:
    """Who a ticket is about, somebody else in it, who answers, and the language they write."""

    who: Person
    other: Person
    agent: Person
    language: str


def cast_of(chance: random.Random, language: str) -> Cast:
    return Cast(
        people.person(chance, language), people.person(chance, language), people.person(chance, language), language
    )


Draw = Callable[[random.Random, Cast], str]

FILES = {
    "customer_number": ("!######", "K-!#####", "!#######", "C!####", "!####-##"),
    "order": ("!########", "WEB-!#####", "10########", "!##-#######", "B!######"),
    "invoice": ("202#-!###", "F!######", "202####!##", "INV-!####", "RF2#/!###"),
    "contract": ("CT!######", "!#######", "V-!####-##", "4500######"),
    "insurance": ("P!#######", "!########", "POL-!#####", "AV.!##.###"),
}
"""The shapes of the numbers that a company gives to its customers and to what they buy."""


def written(kind: str) -> Draw:
    return lambda chance, _cast: shaped(chance, chance.choice(FILES[kind]))


def of_nobody(make: Callable[[random.Random, str], str]) -> Draw:
    return lambda chance, cast: make(chance, cast.language)


VALUES: dict[str, tuple[str, Draw]] = {
    "name": ("full_name", lambda c, cast: people.name(c, cast.who)),
    "first": ("full_name", lambda _, cast: cast.who.first),
    "surname": ("full_name", lambda _, cast: cast.who.last),
    "plainname": ("full_name", lambda _, cast: f"{cast.who.first} {cast.who.last}"),
    "other": ("full_name", lambda c, cast: people.name(c, cast.other)),
    "otherfirst": ("full_name", lambda _, cast: cast.other.first),
    "othersurname": ("full_name", lambda _, cast: cast.other.last),
    "agent": ("full_name", lambda _, cast: cast.agent.first),
    "agentname": ("full_name", lambda _, cast: f"{cast.agent.first} {cast.agent.last}"),
    "email": ("email", lambda c, cast: people.email(c, cast.language, cast.who)),
    "otheremail": ("email", lambda c, cast: people.email(c, cast.language, cast.other)),
    "agentemail": ("email", lambda c, cast: people.email(c, cast.language, cast.agent)),
    "username": ("username", lambda c, cast: people.login(c, cast.who)),
    "social_handle": ("social_handle", lambda c, cast: contact.profile(c, cast.who)),
    "birth_date": ("birth_date", lambda c, cast: people.birth(c, cast.language)),
    "age": ("age", lambda c, _: people.age(c)),
    "young": ("age", lambda c, _: str(c.randint(6, 17))),
    "phone": ("phone", lambda c, cast: contact.phone(c, cast.language)),
    "address": ("address", lambda c, cast: contact.street(c, cast.language)),
    "postcode": ("postcode", lambda c, cast: contact.postcode(c, cast.language)),
    "city": ("city", lambda c, cast: contact.city(c, cast.language)),
    "house_number": ("house_number", lambda c, cast: contact.house(c, cast.language)),
    "location": ("location", lambda c, cast: contact.place(c, cast.language)),
    "iban": ("iban", lambda c, cast: numbers.iban(c, cast.language)),
    "card_number": ("card_number", lambda c, _: numbers.card(c)),
    "bsn": ("bsn", lambda c, _: numbers.bsn(c)),
    "vat_number": ("vat_number", lambda c, cast: numbers.vat(c, cast.language)),
    "tax_number": ("tax_number", lambda c, cast: numbers.taxes[cast.language](c)),
    "polish_tax": ("tax_number", lambda c, _: numbers.polish_tax(c)),
    "passport_number": ("passport_number", lambda c, cast: numbers.passport(c, cast.language)),
    "id_card_number": ("id_card_number", lambda c, cast: numbers.idcard(c, cast.language)),
    "driving_licence_number": ("driving_licence_number", lambda c, cast: numbers.licence(c, cast.language)),
    "licence_plate": ("licence_plate", lambda c, cast: numbers.plate(c, cast.language)),
    "ean_code": ("ean_code", lambda c, _: numbers.connection(c)),
    "ip_address": ("ip_address", lambda c, _: numbers.ip(c)),
    "mac_address": ("mac_address", lambda c, _: numbers.mac(c)),
    "imei": ("imei", lambda c, _: numbers.imei(c)),
    "imsi": ("imsi", lambda c, cast: numbers.imsi(c, cast.language)),
    "advertising_id": ("advertising_id", lambda c, _: numbers.advertising(c)),
    "secret_key": ("secret_key", lambda c, _: numbers.secret(c)),
    "password": ("password", lambda c, cast: numbers.password(c, cast.language)),
    "hash": ("password", lambda c, _: numbers.hashed(c)),
    **{kind: (kind, written(kind)) for kind in FILES},
}  # fmt: skip

NOBODYS: dict[str, Draw] = {name: of_nobody(make) for name, make in traps.MAKERS.items()}

WORDED = ("health", "religion", "politics", "union", "ethnicity", "sexual_life", "genetic", "biometric", "criminal")

LABELLED: dict[str, float] = {
    "birth_date": 100, "iban": 80, "customer_number": 90, "order": 70, "invoice": 50, "contract": 40, "insurance": 30,
    "email": 45, "phone": 70, "username": 55, "postcode": 35, "city": 25, "bsn": 22, "vat_number": 22, "tax_number": 26,
    "register": 24, "passport_number": 14, "id_card_number": 14, "driving_licence_number": 12, "licence_plate": 22,
    "ean_code": 12, "ip_address": 35, "mac_address": 18, "imei": 16, "imsi": 8, "advertising_id": 10, "secret_key": 18,
    "password": 28, "hash": 6, "social_handle": 14, "location": 14, "card_number": 18, "national": 120, "age": 18,
    "polish_tax": 2, "house_number": 10, "name": 60, "address": 30,
}  # fmt: skip
ONLY = {"bsn": "nl", "ean_code": "nl"}
"""Numbers of one country: elsewhere they are rare."""

STATES: dict[str, dict[str, float]] = {
    "nl": {"be": 5},
    "en": {"gb": 26, "ie": 8},
    "de": {"de": 24, "at": 8, "ch": 6},
    "fr": {"fr": 30, "be": 4, "ch": 2, "lu": 3},
}


def value(chance: random.Random, cast: Cast, slot: str) -> Pieces:
    """Fill one place in a phrase."""
    if slot in VALUES:
        kind, draw = VALUES[slot]
        return [(draw(chance, cast), kind)]
    if slot in NOBODYS:
        return [(NOBODYS[slot](chance, cast), "")]
    if slot in WORDED:
        return [(chance.choice(table(cast.language, "words")[slot]), slot)]
    if slot == "home":
        return contact.home(chance, cast.language)
    if slot == "where":
        return [*value(chance, cast, "postcode"), (" ", ""), *value(chance, cast, "city")]
    kind = drawn_kind(chance, cast.language) if slot == "any" else slot.removeprefix("its_")
    return labelled(chance, cast, kind)


def drawn_kind(chance: random.Random, language: str) -> str:
    while (kind := weighed(chance, LABELLED)) in ONLY and language != ONLY[kind] and often(chance, 0.9):
        pass
    return kind


def labelled(chance: random.Random, cast: Cast, kind: str) -> Pieces:
    """Write a label and the value behind it."""
    sign = weighed(chance, {": ": 55, " ": 25, " = ": 4, " - ": 4, ":": 8, " : ": 4})
    label, pieces = described(chance, cast, kind)
    return [(label + sign, ""), *pieces]


def described(chance: random.Random, cast: Cast, kind: str) -> tuple[str, Pieces]:
    """Return a label for a kind, and a value."""
    if kind == "national":
        return national(chance, cast.language)
    if kind == "register":
        label, number = numbers.register(chance, cast.language)
        return label, [(number, "company_number")]
    if kind in ONLY and cast.language != ONLY[kind]:
        return chance.choice(table(ONLY[kind], "labels")[kind]), value(chance, cast, kind)
    return chance.choice(table(cast.language, "labels")[kind]), value(chance, cast, kind)


def national(chance: random.Random, language: str) -> tuple[str, Pieces]:
    """Return the label and the number of a state: mostly of where the language is spoken."""
    weights = dict.fromkeys(states.DRAWS, 1.0) | STATES[language]
    state = weighed(chance, weights)
    which = chance.randrange(len(states.DRAWS[state]))
    labels = table("lists", "states")
    key = f"{state}{which}" if f"{state}{which}" in labels else state
    return chance.choice(labels[key]), [(states.number(chance, state, which), f"national_id_{state}")]
