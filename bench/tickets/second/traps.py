"""What looks personal and is not: numbers of things, versions, days, amounts, names of companies and products."""

import random
import string

from stdnum import luhn

from bench.tickets.second.devices import HEX, random_uuid
from bench.tickets.second.drawing import digits, filled, happens, letters, words
from bench.tickets.second.names import lists
from bench.tickets.second.national import bsn
from bench.tickets.second.places import POSTCODE_LETTERS

PREFIXES = ("3S", "JVGL", "RR", "CD")


def company(chance: random.Random, language: str) -> str:
    """Return the name of a company in which somebody's name or a town stands."""
    if happens(chance, 0.5):
        return (
            chance.choice(words("firms of towns", language))
            .format(chance.choice(words("cities", language)))
            .replace(" de A", " d'A")
        )
    return firm(chance, language)


def firm(chance: random.Random, language: str) -> str:
    """Return the name of a company that is called after somebody."""
    name = chance.choice(lists(language)[1])
    return chance.choice(words("firms", language)).format(name[0].upper() + name[1:])


def product(chance: random.Random, language: str) -> str:
    return chance.choice(words("products", language))


def amount(chance: random.Random, language: str) -> str:
    whole, cents = chance.randint(3, 2400), chance.choice(("00", "50", "95", "99", f"{chance.randint(0, 99):02d}"))
    if language == "en":
        return chance.choice((f"£{whole:,}.{cents}", f"£{whole}", f"{whole}.{cents} GBP", f"€{whole}.{cents}"))
    sums: tuple[str, ...] = (f"€ {whole},{cents}", f"{whole} euro", f"{whole},{cents} EUR", f"€{whole},-")
    if language in {"de", "fr"}:
        sums = (f"{whole},{cents} €", f"{whole} Euro" if language == "de" else f"{whole} euros", f"{whole},{cents} EUR")
    return chance.choice(sums)


def version(chance: random.Random, _language: str) -> str:
    return ".".join(f"{chance.randint(0, 30)}" for _ in range(chance.choice((3, 4, 4))))


def article(chance: random.Random, _language: str) -> str:
    """Return the code of a thing for sale, that may look like a postcode, a number plate or a phone number."""
    pair = letters(chance, 2, POSTCODE_LETTERS)
    shapes = (
        f"{chance.randint(1000, 9999)}{pair}",
        f"{chance.randint(1000, 9999)} {pair}",
        f"{pair}-{digits(chance, 4)}",
        f"06{digits(chance, 8)}",
        f"{digits(chance, 3)}.{digits(chance, 3)}.{digits(chance, 2)}",
        filled(chance, "??-###-??-##"),
    )
    return chance.choice(shapes)


def phone_like(chance: random.Random, _language: str) -> str:
    """Return a number of a thing that is written as a phone number is."""
    return chance.choice(
        (f"06{digits(chance, 8)}", f"020{digits(chance, 7)}", f"0{digits(chance, 9)}", f"06-{digits(chance, 8)}")
    )


def nine(chance: random.Random, _language: str) -> str:
    """Return a number of nine digits that passes the eleven-test by chance."""
    return bsn(chance)


def tracking(chance: random.Random, _language: str) -> str:
    """Return the number of a parcel; those of sixteen digits pass Luhn as a payment card does."""
    base = chance.choice("45") + digits(chance, 14)
    shapes = (
        base + luhn.calc_check_digit(base),
        base + luhn.calc_check_digit(base),
        chance.choice(PREFIXES) + digits(chance, 13),
        digits(chance, 14),
    )
    return chance.choice(shapes)


def reference(chance: random.Random, _language: str) -> str:
    shapes = (
        f"{digits(chance, 6)}",
        f"TCK-{digits(chance, 5)}",
        f"#{digits(chance, 6)}",
        f"{letters(chance, 3)}-{digits(chance, 4)}",
        f"2026{digits(chance, 6)}",
    )
    return chance.choice(shapes)


def request(chance: random.Random, _language: str) -> str:
    return random_uuid(chance)


def checksum(chance: random.Random, _language: str) -> str:
    return letters(chance, chance.choice((32, 40, 64)), HEX)


def time(chance: random.Random, language: str) -> str:
    return clock(language, chance.randint(7, 21), chance.choice((0, 15, 30, 45, chance.randint(0, 59))))


def clock(language: str, hour: int, minute: int) -> str:
    return f"{hour}h{minute:02d}" if language == "fr" else f"{hour}:{minute:02d}"


def hours(chance: random.Random, language: str) -> str:
    """Return two moments of one day."""
    first, minute = chance.randint(7, 17), chance.choice((0, 0, 15, 30))
    between = {"nl": "en", "en": "and", "de": "und", "fr": "et"}[language]
    return f"{clock(language, first, minute)} {between} {clock(language, first + chance.randint(1, 4), minute)}"


def stamp(chance: random.Random, _language: str) -> str:
    """Return a moment as a machine writes it."""
    day = f"2026-{chance.randint(1, 10):02d}-{chance.randint(1, 28):02d}"
    clock = f"{chance.randint(0, 23):02d}:{chance.randint(0, 59):02d}:{chance.randint(0, 59):02d}"
    return chance.choice(
        (f"{day}T{clock}Z", f"{day} {clock}", f"{day} {clock},{digits(chance, 3)}", f"{day}T{clock}+02:00")
    )


def count(chance: random.Random, _language: str) -> str:
    return f"{chance.randint(2, 30)}"


def reading(chance: random.Random, _language: str) -> str:
    """Return what a meter shows."""
    return chance.choice(
        (
            f"{chance.randint(1000, 99999)}",
            f"{chance.randint(1, 99)}.{digits(chance, 3)}",
            f"{chance.randint(1000, 99999)} kWh",
            f"0{digits(chance, 4)}",
        )
    )


def serial(chance: random.Random, _language: str) -> str:
    return letters(chance, 3) + digits(chance, 7) + letters(chance, 1, string.ascii_uppercase)
