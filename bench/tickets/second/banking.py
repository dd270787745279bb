"""Bank accounts of all countries (ISO 13616) and payment cards of all issuers (ISO/IEC 7812)."""

import random
import re
import string
from functools import cache

from stdnum import iban, luhn, numdb
from stdnum.be import iban as be_iban
from stdnum.es import ccc
from stdnum.iso7064 import mod_97_10
from stdnum.no import kontonr

from bench.tickets.second.drawing import digits, grouped, letters, weighted

DUTCH_BANKS = ("ABNA", "ASNB", "BUNQ", "INGB", "KNAB", "NTSB", "RABO", "RBRB", "REVO", "SNSB", "TRIO", "FVLB")
USUAL = {"nl": "NL", "de": "DE", "fr": "FR", "en": "GB"}
NEAR = ("NL", "BE", "DE", "FR", "GB", "PL", "ES", "IT", "LU", "AT", "IE", "CH", "PT", "LT")
GROUP = re.compile(r"(\d+)!([nac])")
SIGNS = {"n": string.digits, "a": string.ascii_uppercase, "c": string.digits + string.ascii_uppercase}

# Issuer: beginnings, lengths, how they are printed.
ISSUERS: tuple[tuple[int, tuple[str, ...], tuple[int, ...], tuple[int, ...]], ...] = (
    (34, ("4",), (16,), (4, 4, 4, 4)),
    (22, ("51", "52", "53", "54", "55"), (16,), (4, 4, 4, 4)),
    (8, ("2221", "2345", "2491", "2618", "2720"), (16,), (4, 4, 4, 4)),
    (10, ("34", "37"), (15,), (4, 6, 5)),
    (4, ("300", "305", "36", "38"), (14,), (4, 6, 4)),
    (4, ("6011", "644", "65"), (16,), (4, 4, 4, 4)),
    (3, ("3528", "3553", "3589"), (16,), (4, 4, 4, 4)),
    (8, ("5018", "5020", "6304", "6759", "6763"), (16, 19), (4, 4, 4, 4)),
    (4, ("6221", "6240", "6258"), (16, 19), (4, 4, 4, 4)),
    (3, ("2200", "2204"), (16,), (4, 4, 4, 4)),
)


@cache
def structures() -> dict[str, str]:
    """Return the form of a domestic account number in each country that has an IBAN."""
    names = (f"{one}{two}" for one in string.ascii_uppercase for two in string.ascii_uppercase)
    found = ((country, numdb.get("iban").info(f"{country}00")[0][1].get("bban", "")) for country in names)
    return {country: structure for country, structure in found if structure}


def domestic(chance: random.Random, country: str) -> str:
    """Make an account number in the form of a country, with the check digits that the country itself has."""
    structure = structures()[country]
    number = "".join(letters(chance, int(count), SIGNS[sign]) for count, sign in GROUP.findall(structure))
    match country:
        case "NL":
            return chance.choice(DUTCH_BANKS) + "0" + digits(chance, 9)
        case "BE":
            return belgian(chance)
        case "ES":
            return number[:8] + ccc.calc_check_digits(number) + number[10:]
        case "NO":
            return kontonr_of(chance)
        case "ME":
            return mod_97_10.calc_check_digits(number[:16]).join((number[:16], ""))
        case _:
            return number


def belgian(chance: random.Random) -> str:
    """Return a number of a bank that exists: the first three digits name it."""
    while True:
        base = digits(chance, 10)
        number = f"{base}{int(base) % 97 or 97:02d}"
        if be_iban.is_valid(f"BE{iban.calc_check_digits(f'BE00{number}')}{number}"):
            return number


def kontonr_of(chance: random.Random) -> str:
    while True:
        number = digits(chance, 11)
        if number[4:6] != "00" and kontonr.is_valid(number):
            return number


def account(chance: random.Random, language: str) -> str:
    """Return an IBAN: mostly of the country of the language, sometimes of any country."""
    far = chance.choice(tuple(structures()))
    country = weighted(chance, {USUAL[language]: 60, chance.choice(NEAR): 25, far: 15})
    body = domestic(chance, country)
    return country + iban.calc_check_digits(f"{country}00{body}") + body


def iban_(chance: random.Random, language: str) -> str:
    number = account(chance, language)
    ways = {
        number: 35,
        grouped(number, [4] * 8): 45,
        grouped(number, [4] * 8, "."): 4,
        grouped(number, [4] * 8, "-"): 3,
        number.lower(): 5,
        grouped(number, (4, 4)): 3,
    }
    return weighted(chance, ways)


def card(chance: random.Random, _language: str) -> str:
    _, beginnings, lengths, groups = chance.choices(ISSUERS, [issuer[0] for issuer in ISSUERS])[0]
    start = chance.choice(beginnings)
    base = start + digits(chance, chance.choice(lengths) - 1 - len(start))
    number = base + luhn.calc_check_digit(base)
    separator = weighted(chance, {" ": 50, "": 35, "-": 15})
    return grouped(number, groups, separator)
