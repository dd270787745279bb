"""Names, the mail addresses and accounts that people make of them, days of birth and ages."""

import random
import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from faker.providers import BaseProvider

from bench.tickets.third.pieces import often, shaped, table, weighed

LOCALES: dict[str, dict[str, float]] = {
    "nl": {"nl_NL": 66, "nl_BE": 14, "tr_TR": 5, "pl_PL": 5, "de_DE": 3, "es_ES": 2, "it_IT": 2, "pt_PT": 3},
    "en": {"en_GB": 55, "en_US": 14, "en_IE": 10, "en_IN": 8, "pl_PL": 4, "ro_RO": 4, "en_NZ": 5},
    "de": {"de_DE": 64, "de_AT": 12, "de_CH": 8, "tr_TR": 6, "hr_HR": 4, "pl_PL": 3, "it_IT": 3},
    "fr": {"fr_FR": 74, "fr_BE": 6, "fr_CH": 8, "pt_PT": 5, "es_ES": 4, "it_IT": 3},
}
"""Who lives where: most were born there, some were not."""


FEWEST = 20
"""Where a place has no list of its own, Faker answers with Mr Doe; that is no list."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, as the parts of the name."""

    first: str
    last: str


@cache
def words_of(locale: str, attribute: str) -> tuple[str, ...]:
    """Return the list of names that Faker has for a place."""
    provider: type[BaseProvider] = import_module(f"faker.providers.person.{locale}").Provider
    for name in (f"unisex_{attribute}", attribute, f"{attribute}_male"):
        found = tuple(word.strip() for word in getattr(provider, name, ()) if word.strip()[1:])
        if len(found) >= FEWEST:
            return found
    raise LookupError(locale)


def person(chance: random.Random, language: str) -> Person:
    """Draw somebody; one in eight bears a name from the lists of newer Dutch, Flemish, German and French families."""
    if often(chance, 0.12):
        names = table("lists", "people")
        return Person(chance.choice(names["first"]), chance.choice(names[f"last {language}"]))
    locale = weighed(chance, LOCALES[language])
    first = chance.choice(words_of(locale, "first_names"))
    return Person(first, chance.choice(words_of(locale, "last_names")))


def initials(chance: random.Random, who: Person) -> str:
    letters = [who.first[0].upper(), *chance.choices("ABCDEFGHJKLMNPRSTW", k=chance.choice((0, 0, 1, 2)))]
    return chance.choice((".", ".", ". ")).join(letters) + "."


def name(chance: random.Random, who: Person) -> str:
    """Write the name in full, in one of the ways of letters and systems."""
    ways = {"full": 76, "initials": 14, "reversed": 5, "capitals": 3, "middle": 2}
    match weighed(chance, ways):
        case "initials":
            return f"{initials(chance, who)} {who.last}"
        case "reversed":
            return f"{who.last}, {who.first}"
        case "capitals":
            return f"{who.first} {who.last.upper()}"
        case "middle":
            return f"{who.first} {chance.choice('ABCDEHJKLMPRST')}. {who.last}"
    return f"{who.first} {who.last}"


def ascii_of(word: str) -> str:
    spread = unicodedata.normalize(
        "NFKD", word.replace("ß", "ss").replace("ø", "o").replace("ł", "l").replace("ı", "i")
    )
    return "".join(sign for sign in spread.lower() if sign.isascii() and (sign.isalnum()))


def account(chance: random.Random, who: Person) -> str:
    """Make what somebody chose to be called on a website, or was given at work."""
    first, last, year = ascii_of(who.first), ascii_of(who.last), chance.randint(50, 99)
    return chance.choice(
        (
            f"{first}.{last}", f"{first[0]}{last}", f"{first}{year}", f"{first}_{last}", f"{last}{first[:2]}{year}",
            f"{first}{last}", f"{last}.{first[0]}", f"{first}-{last}{chance.randint(1, 9)}", f"{first[:3]}{last[:4]}",
        )
    )  # fmt: skip


def login(chance: random.Random, who: Person) -> str:
    made = account(chance, who)
    return chance.choice((made, made, f"{made[:6]}{chance.randint(10, 999)}", shaped(chance, "?#####").lower()))


def email(chance: random.Random, language: str, who: Person) -> str:
    """Make an address: at a provider of the country, at an employer, at a domain of one's own; sometimes with a tag."""
    domain = chance.choice(table("lists", "domains")[language])
    if often(chance, 0.15):
        domain = f"{ascii_of(who.last)}.{chance.choice(('nl', 'eu', 'com', 'de', 'fr', 'be', 'org', 'co.uk'))}"
    local = account(chance, who) + (f"+{chance.choice(('shop', 'web', 'info', '2024'))}" if often(chance, 0.03) else "")
    made = f"{local}@{domain}"
    return made.title() if often(chance, 0.02) else made.upper() if often(chance, 0.01) else made


def day(chance: random.Random, language: str, first: int, last: int) -> str:
    """Write a day as people and systems do."""
    year, month, date = chance.randint(first, last), chance.randint(1, 12), chance.randint(1, 28)
    month_name = table("lists", "months")[language][month - 1]
    separator = {"nl": "-", "en": "/", "de": ".", "fr": "/"}[language]
    point = "." if language == "de" else ""
    return chance.choice(
        (
            f"{date:02d}{separator}{month:02d}{separator}{year}", f"{date:02d}{separator}{month:02d}{separator}{year}",
            f"{date}{separator}{month}{separator}{year}", f"{date}{point} {month_name} {year}",
            f"{year}-{month:02d}-{date:02d}", f"{date}{point} {month_name} {year}",
        )
    )  # fmt: skip


def birth(chance: random.Random, language: str) -> str:
    return day(chance, language, 1936, 2006)


def recent(chance: random.Random, language: str) -> str:
    return day(chance, language, 2022, 2026)


def age(chance: random.Random) -> str:
    return str(chance.randint(18, 93))
