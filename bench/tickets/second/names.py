"""Names of people who live in four countries, whatever their parents spoke, and what they log in and write with."""

import random
import string
import unicodedata
from functools import cache
from importlib import import_module

from bench.tickets.second.drawing import digits, happens, weighted, words

LOCALES = {
    "nl": ("nl_NL", "nl_NL", "nl_BE"),
    "en": ("en_GB", "en_IE"),
    "de": ("de_DE", "de_AT"),
    "fr": ("fr_FR", "fr_BE"),
}
# Families from elsewhere: first names and surnames, as they are spelt on a Dutch, German, French or British passport.

ORIGINS = ("turkish", "moroccan", "polish", "surinamese", "elsewhere")


@cache
def lists(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return first names and surnames of a language."""
    firsts: list[str] = []
    lasts: list[str] = []
    for locale in LOCALES[language]:
        person = import_module(f"faker.providers.person.{locale}").Provider
        firsts += person.first_names
        lasts += person.last_names
    return tuple(dict.fromkeys(firsts)), tuple(name for name in dict.fromkeys(lasts) if not name.isupper())


def family(chance: random.Random, language: str) -> tuple[str, str]:
    """Return a first name and a surname that could belong together."""
    if happens(chance, 0.2):  # about the share of people with parents from elsewhere
        origin = chance.choice(ORIGINS)
        prefix = "El " if origin == "moroccan" and happens(chance, 0.2) else ""
        return chance.choice(words("first names", origin)), prefix + chance.choice(words("surnames", origin))
    firsts, lasts = lists(language)
    last = with_infix(chance, language) if happens(chance, 0.2) else chance.choice(lasts)
    return chance.choice(firsts), last


def with_infix(chance: random.Random, language: str) -> str:
    infix, stem = chance.choice(words("infixes", language)), chance.choice(words("stems", language))
    return f"{infix}{stem}" if infix.endswith("'") else f"{infix} {stem}"


def last_name(chance: random.Random, language: str) -> str:
    """Return a surname, sometimes of two families."""
    last = family(chance, language)[1]
    if happens(chance, 0.07):  # a married name before a name at birth
        sign = " - " if happens(chance, 0.15) else "-"
        return last + sign + chance.choice(lists(language)[1])
    return last


def after_title(chance: random.Random, language: str) -> str:
    """Return a surname as it stands after "mevrouw": a Dutch infix is often written with a capital there."""
    last = last_name(chance, language)
    return last[0].upper() + last[1:] if language == "nl" and happens(chance, 0.5) else last


def initials(chance: random.Random, first: str) -> str:
    others = "".join(f"{letter}." for letter in chance.choices("ABCEFGHIJKLMNPRSTW", k=chance.choice((0, 0, 1, 2))))
    return f"{first[0]}.{others}"


def full_name(chance: random.Random, language: str) -> str:
    first, last = family(chance, language)[0], last_name(chance, language)
    both = f"{first}-{chance.choice(lists(language)[0])}"
    short = initials(chance, first)
    ways = {f"{first} {last}": 74, f"{short} {last}": 16, f"{both} {last}": 3, f"{first} {short[0]}. {last}": 3}
    return weighted(chance, ways)


def with_initials(chance: random.Random, language: str) -> str:
    first, last = family(chance, language)[0], last_name(chance, language)
    return f"{initials(chance, first)} {last}"


def first_name(chance: random.Random, language: str) -> str:
    return family(chance, language)[0]


def full_name_reversed(chance: random.Random, language: str) -> str:
    """Return a name as lists sort it: surname, comma, first name, and the Dutch infix at the end."""
    first, last = chance.choice(lists(language)[0]), chance.choice(words("stems", language))
    if language == "nl":
        infix = chance.choice(("van der", "van", "de", "van den"))
        return f"{last}, {initials(chance, first)} {infix}" if happens(chance, 0.5) else f"{last}, {first} {infix}"
    return f"{chance.choice(lists(language)[1])}, {first}"


def ascii_of(name: str) -> str:
    """Write a name without accents, spaces and signs."""
    flat = unicodedata.normalize("NFKD", name.translate(str.maketrans("łØøßđ", "lOosd")))
    return "".join(sign for sign in flat.lower() if sign in string.ascii_lowercase)


def username(chance: random.Random, language: str) -> str:
    first, last = (ascii_of(name) for name in family(chance, language))
    year = f"{chance.randint(55, 99)}"
    ways = {
        f"{first[0]}{last}": 15, f"{first}.{last}": 15, f"{first}{year}": 15, f"{first}_{last}": 12, last + year: 8,
        f"{first}{digits(chance, 3)}": 10, f"{last}{first[0]}": 6, f"{first[:3]}{last[:3]}{year}": 8,
    }  # fmt: skip
    return weighted(chance, ways)


def email(chance: random.Random, language: str) -> str:
    return email_of(chance, language, " ".join(family(chance, language)))


def email_of(chance: random.Random, language: str, name: str) -> str:
    """Return an address that could be this person's."""
    given, _, rest = name.partition(" ")
    first, last = ascii_of(given) or "x", ascii_of(rest) or "thuis"
    local = weighted(
        chance, {f"{first}.{last}": 40, username(chance, language): 30, f"{first[0]}.{last}": 15, first: 10}
    )
    if happens(chance, 0.06):  # plus addressing
        local += chance.choice(("+shop", "+energie", "+news", "+2026", "+spam"))
    domain = chance.choice(words("mail providers", language))
    if happens(chance, 0.35):  # a domain of one's own or of the employer
        domain = f"{chance.choice((*words('domain words'), last))}.{chance.choice(words('domain endings'))}"
    if happens(chance, 0.03):  # an international domain
        domain = chance.choice(words("international domains"))
    whole = f"{local}@{domain}"
    return weighted(chance, {whole: 88, whole.upper(): 2, f"{local.title()}@{domain}": 10})


def handle(chance: random.Random, language: str) -> str:
    return "@" + username(chance, language)


def profile_page(chance: random.Random, language: str) -> str:
    """Return the address of somebody's page on a social network."""
    name = username(chance, language)
    slug = "-".join(ascii_of(part) for part in family(chance, language))
    pages = (
        f"www.linkedin.com/in/{slug}-{digits(chance, 6)}",
        f"www.facebook.com/{name}",
        f"instagram.com/{name}",
        f"x.com/{name}",
        f"www.tiktok.com/@{name}",
    )
    return "https://" + chance.choice(pages)
