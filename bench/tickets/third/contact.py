"""Phones, addresses, places on the map and pages on social networks."""

import random
from functools import cache

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from bench.tickets.third.people import Person, account
from bench.tickets.third.pieces import Pieces, often, shaped, table, weighed

REGIONS: dict[str, dict[str, float]] = {
    "nl": {"NL": 86, "BE": 10, "DE": 2, "PL": 2},
    "en": {"GB": 76, "IE": 12, "NL": 4, "US": 8},
    "de": {"DE": 78, "AT": 12, "CH": 10},
    "fr": {"FR": 82, "BE": 11, "CH": 7},
}
HOME = {"nl": "NL", "en": "GB", "de": "DE", "fr": "FR"}
POOL = 500
BETWEEN = ("-", ".", " ", "/")
WAYS = {"home": 22, "digits": 30, "abroad": 16, "e164": 12, "nulls": 6, "pairs": 10, "dashed": 4}


@cache
def phones(region: str) -> tuple[phonenumbers.PhoneNumber, ...]:
    """Draw numbers near the examples of a region until its numbering plan has them."""
    chance = random.Random(f"phones {region}")
    found: list[phonenumbers.PhoneNumber] = []
    while len(found) < POOL:
        kind = chance.choice((PhoneNumberType.MOBILE, PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE))
        near = phonenumbers.example_number_for_type(region, kind)
        assert near
        example = phonenumbers.national_significant_number(near)
        drawn = shaped(chance, example[0] + "#" * (len(example) - 1))
        number = phonenumbers.PhoneNumber(phonenumbers.country_code_for_region(region), int(drawn))
        sort = phonenumbers.number_type(number)
        if sort in {kind, PhoneNumberType.FIXED_LINE_OR_MOBILE} and phonenumbers.is_valid_number(number):
            found.append(number)
    return tuple(found)


def written(number: phonenumbers.PhoneNumber) -> tuple[str, str]:
    """Write a number as at home and as from abroad."""
    at_home, abroad = PhoneNumberFormat.NATIONAL, PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(number, at_home), phonenumbers.format_number(number, abroad)


@cache
def spread(region: str) -> tuple[tuple[str, str], ...]:
    return tuple(written(number) for number in phones(region))


def phone(chance: random.Random, language: str) -> str:
    region = weighed(chance, REGIONS[language])
    at_home, abroad = chance.choice(spread(region))
    if region != HOME[language]:
        return chance.choice((abroad, abroad, abroad.replace(" ", ""), "00" + abroad[1:]))
    digits = "".join(sign for sign in at_home if sign.isdigit())
    pairs = [digits[at : at + 2] for at in range(0, len(digits), 2)]
    first, _, rest = at_home.partition(" ")
    dashed = f"{first}{chance.choice(BETWEEN)}{rest.replace(' ', '').replace('-', '')}"
    ways = {
        "home": at_home,
        "digits": digits,
        "abroad": abroad,
        "e164": abroad.replace(" ", "").replace("-", ""),
        "nulls": f"00{abroad[1:]}",
        "pairs": chance.choice((" ", ".", " ")).join(pairs) if len(digits) % 2 == 0 else at_home,
        "dashed": dashed if rest else at_home,
    }
    return ways[weighed(chance, WAYS)]


def postcode(chance: random.Random, language: str) -> str:
    if language == "nl":
        if often(chance, 0.08):
            return f"{chance.randint(1000, 9990)}"
        joint = chance.choice((" ", " ", "", ""))
        pair = chance.choice("ABCDEGHJKLMNPRSTVWXZ") + chance.choice("ABCDEGHJKLMNPRTVWXZ")
        return f"{chance.randint(1011, 9999)}{joint}{pair.lower() if often(chance, 0.1) else pair}"
    if language == "en":
        area, inward = chance.choice(table("lists", "areas")["en"]), shaped(chance, "#") + british(chance, 2)
        return f"{area}{chance.randint(1, 20)} {inward}"
    low, high = (10115, 99998) if language == "de" else (10000, 95880)
    return f"{chance.randint(low, high):05d}"


def british(chance: random.Random, count: int) -> str:
    """Draw letters of a second half: the post leaves C I K M O V out."""
    return "".join(chance.choices("ABDEFGHJLNPQRSTUWXYZ", k=count))


def city(chance: random.Random, language: str) -> str:
    return chance.choice(table("lists", "cities")[language])


def house(chance: random.Random, language: str) -> str:
    if language != "nl":
        return f"{chance.randint(1, 280)}{weighed(chance, {'': 90, 'a': 6, 'b': 4})}"
    tail = weighed(chance, {"": 78, "a": 6, "B": 4, "-2": 4, " bis": 3, "-hs": 2, " III": 3})
    return f"{chance.randint(1, 280)}{tail}"


def street(chance: random.Random, language: str) -> str:
    """Write a street with its number, before it or behind it."""
    names, number = table("lists", "streets")[language], f"{chance.randint(1, 240)}"
    if language in {"nl", "de"}:
        return f"{chance.choice(names)} {house(chance, language)}"
    comma = chance.choice((" ", " ", ", ")) if language == "fr" else " "
    return f"{number}{chance.choice(('', '', '', ' bis')) if language == 'fr' else ''}{comma}{chance.choice(names)}"


def home(chance: random.Random, language: str) -> Pieces:
    """Write where somebody lives: street, postcode, place."""
    comma = chance.choice((", ", ", ", " ", "\n"))
    where, code, town = street(chance, language), postcode(chance, language), city(chance, language)
    if language == "en":
        return [(where, "address"), (", ", ""), (town, "city"), (chance.choice((", ", " ")), ""), (code, "postcode")]
    return [(where, "address"), (comma, ""), (code, "postcode"), (" ", ""), (town, "city")]


def place(chance: random.Random, language: str) -> str:
    """Write a point on the map, within the country."""
    south, west = {"nl": (51.5, 4.4), "en": (51.2, -2.9), "de": (48.2, 8.1), "fr": (44.1, 0.3)}[language]
    north, east = south + chance.random() * 1.9, west + chance.random() * 2.2
    match chance.randrange(4):
        case 0:
            return f"{north:.5f},{east:.5f}"
        case 1:
            return f"{north:.6f}, {east:.6f}"
        case 2:
            side = "W" if east < 0 else "E"
            return f"{north:.4f}° N, {abs(east):.4f}° {side}"
    return f"{north:.4f}, {east:.4f}"


def profile(chance: random.Random, who: Person) -> str:
    made = account(chance, who)
    return chance.choice(
        (
            f"@{made.replace('-', '_')}", f"@{made.replace('-', '_')}", f"https://www.instagram.com/{made}/",
            f"linkedin.com/in/{made.replace('.', '-').replace('_', '-')}", f"https://www.facebook.com/{made}",
            f"https://x.com/{made.replace('-', '').replace('.', '')[:15]}", f"https://www.tiktok.com/@{made}",
        )
    )  # fmt: skip
