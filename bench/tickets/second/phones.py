"""Phone numbers of the EU, EEA, United Kingdom and Switzerland: varied from the examples of the numbering plans."""

import random
import re
from functools import cache

from phonenumbers import (
    PhoneNumber,
    PhoneNumberFormat,
    PhoneNumberType,
    example_number_for_type,
    format_number,
    is_valid_number,
)

from bench.tickets.second.drawing import digits, happens, weighted, words

HOME = {"nl": ("NL", "NL", "NL", "BE"), "de": ("DE", "DE", "AT", "CH"), "fr": ("FR", "FR", "BE"), "en": ("GB", "IE")}
NEIGHBOURS = {"nl": ("DE", "BE", "PL", "FR"), "de": ("NL", "PL", "AT"), "fr": ("CH", "LU", "ES"), "en": ("NL", "DE")}
POOL = 300
MOBILE, FIXED = PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE
DUTCH_AREAS = (
    "10",
    "20",
    "24",
    "30",
    "40",
    "70",
    "13",
    "15",
    "50",
    "58",
    "38",
    "76",
    "115",
    "172",
    "344",
    "541",
    "299",
)


@cache
def numbers(country: str, kind: int) -> tuple[PhoneNumber, ...]:
    """Return valid numbers of a country that differ from the plan's example in their last digits."""
    chance = random.Random(f"{country} {kind}")
    example = example_number_for_type(country, kind)
    assert example is not None
    assert example.national_number is not None
    found: list[PhoneNumber] = []
    while len(found) < POOL:
        whole = str(example.national_number)
        kept = chance.choice((1, 1, 2, 3))
        number = PhoneNumber(
            country_code=example.country_code,
            national_number=int(whole[:kept] + digits(chance, len(whole) - kept)),
            italian_leading_zero=example.italian_leading_zero,
        )
        if is_valid_number(number):
            found.append(number)
    return tuple(found)


def of_country(chance: random.Random, country: str) -> PhoneNumber:
    kind = MOBILE if happens(chance, 0.65) else FIXED  # most people give a mobile number
    if country == "NL" and kind == FIXED:
        area = chance.choice(DUTCH_AREAS)
        return PhoneNumber(31, int(area + chance.choice("2345678") + digits(chance, 8 - len(area))))
    if country == "NL":
        return PhoneNumber(31, int("6" + chance.choice("123458") + digits(chance, 7)))
    return chance.choice(numbers(country, kind))


def phone(chance: random.Random, language: str) -> str:
    """Return a number as somebody would write it who speaks this language."""
    country = chance.choice(HOME[language])
    if happens(chance, 0.22):  # customers from elsewhere
        country = chance.choice(NEIGHBOURS[language] if happens(chance, 0.5) else words("countries with phones"))
        return abroad(chance, of_country(chance, country))
    number = of_country(chance, country)
    return abroad(chance, number) if happens(chance, 0.3) else at_home(chance, number)


def phone_abroad(chance: random.Random, _language: str) -> str:
    """Return a number of any country in the notation of that country itself."""
    return at_home(chance, of_country(chance, chance.choice(words("countries with phones"))))


@cache
def forms(country_code: int, national: int, zero: bool | None) -> tuple[str, str]:
    number = PhoneNumber(country_code, national, italian_leading_zero=zero)
    formats = (PhoneNumberFormat.NATIONAL, PhoneNumberFormat.INTERNATIONAL)
    return format_number(number, formats[0]), format_number(number, formats[1])


def forms_of(number: PhoneNumber) -> tuple[str, str]:
    assert number.country_code is not None
    assert number.national_number is not None
    return forms(number.country_code, number.national_number, number.italian_leading_zero)


def at_home(chance: random.Random, number: PhoneNumber) -> str:
    national = forms_of(number)[0]
    plain = re.sub(r"\D", "", national)
    area, _, rest = national.replace("(", "").replace(")", "").replace("-", " ").partition(" ")
    joined = rest.replace(" ", "")
    ways = {national: 35, plain: 35}
    if rest and number.country_code in {31, 49, 43}:
        ways |= {f"{area}-{joined}": 30, f"{area} - {joined}": 5, f"({area}) {joined}": 7, f"{area}/{joined}": 4}
    if number.country_code in {31, 32, 33, 41}:
        ways |= {re.sub(r"\D+", ".", national).strip("."): 8, in_pairs(plain): 12}
    return weighted(chance, ways)


def in_pairs(plain: str) -> str:
    """Write a number in pairs, as it is said aloud."""
    return " ".join(plain[at : at + 2] for at in range(0, len(plain), 2))


def abroad(chance: random.Random, number: PhoneNumber) -> str:
    international = forms_of(number)[1]
    code = f"+{number.country_code}"
    rest = international.removeprefix(code).strip()
    ways = {
        international: 40,
        code + re.sub(r"\D", "", rest): 30,
        f"00{number.country_code} {rest}": 8,
        f"00{number.country_code}" + re.sub(r"\D", "", rest): 8,
        re.sub(r"[\s-]+", "-", international): 5,
    }
    if number.country_code in {31, 32, 33, 41, 43, 44, 46, 49}:
        ways |= {f"{code} (0){rest}": 8, f"{code}(0){re.sub(r'[ -]', '', rest)}": 6}
    return weighted(chance, ways)


def for_machines(chance: random.Random, language: str) -> str:
    """Return a number in E.164, as systems keep it."""
    number = of_country(chance, chance.choice(HOME[language]))
    return f"+{number.country_code}" + re.sub(r"\D", "", forms_of(number)[1].removeprefix(f"+{number.country_code}"))
