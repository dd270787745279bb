"""What looks like personal data and is none."""

from random import Random

from bench.tickets.first.digits import digits, eleven, letters
from bench.tickets.first.papers import MONTHS
from bench.tickets.first.people import first_name, listed
from bench.tickets.first.places import IN_POSTCODES, city

KINDS: dict[str, tuple[str, ...]] = {
    "nl": ("BV", "B.V.", "& Zonen", "Groep", "Installatietechniek", "Transport BV", "Makelaars", "Advies"),
    "en": ("Ltd", "& Sons Ltd", "Group plc", "Holdings", "Consulting Ltd", "Logistics"),
    "de": ("GmbH", "& Söhne GmbH", "AG", "KG", "Versand GmbH", "Technik GmbH"),
    "fr": ("SARL", "SA", "et Fils SARL", "Conseil", "Transports SA", "Assurances"),
}
AT_TOWN: dict[str, tuple[str, ...]] = {
    "nl": ("Bank", "Verzekeringen", "Marathon", "Airlines"),
    "en": ("United", "Bank", "Insurance", "Building Society"),
    "de": ("Versicherung", "Messe", "Bank"),
    "fr": ("Assurances", "Métropole", "Banque"),
}
THINGS: dict[str, tuple[str, ...]] = {
    "nl": ("lamp", "kast", "tafel", "stoel", "jurk", "fiets"),
    "en": ("lamp", "desk", "sofa", "dress", "bike"),
    "de": ("Lampe", "Regal", "Tisch", "Kleid", "Fahrrad"),
    "fr": ("lampe", "table", "chaise", "robe", "vélo"),
}
LENGTHS = ("120 x 60 cm", "2 m", "500 ml", "1,5 kg", "40 watt", "230 V", "16 GB", "27 inch")


def phone_like(random: Random, _: str) -> str:
    return random.choice(
        ("06" + digits(random, 8), "0" + digits(random, 9), f"0{digits(random, 3)}-{digits(random, 6)}")
    )


def nine(random: Random, _: str) -> str:
    """Return nine digits that pass the eleven-test by chance or on purpose, and are no BSN."""
    return eleven(random)


def postcode_like(random: Random, _: str) -> str:
    """Return a code of a product that starts as a Dutch postcode does."""
    start = f"{random.randint(1000, 9999)}{random.choice(('', '-'))}{letters(random, 2, IN_POSTCODES)}"
    return f"{start}{random.choice(('-', '/'))}{digits(random, 2)}"


def day(random: Random, language: str) -> str:
    number, month, year = random.randint(1, 28), random.randint(1, 12), random.choice((2024, 2025, 2026))
    name = MONTHS[language][month - 1]
    sign = {"nl": "-", "en": "/", "de": ".", "fr": "/"}[language]
    return random.choice(
        (
            f"{number:02}{sign}{month:02}{sign}{year}",
            f"{number} {name}",
            f"{number} {name} {year}",
            f"{year}-{month:02}-{number:02}",
        )
    )


def time(random: Random, _: str) -> str:
    return f"{random.randint(7, 21)}:{random.randrange(60):02}"


def amount(random: Random, language: str) -> str:
    whole, cents = random.randint(1, 4999), random.randrange(100)
    if language == "en":
        return f"£{whole:,}.{cents:02}"
    return random.choice((f"€ {whole},{cents:02}", f"{whole},{cents:02} euro", f"{whole} EUR"))


def company(random: Random, language: str) -> str:
    locale = {"nl": "nl_NL", "en": "en_GB", "de": "de_DE", "fr": "fr_FR"}[language]
    return f"{random.choice(listed(locale, 'last_names'))} {random.choice(KINDS[language])}"


def town_company(random: Random, language: str) -> str:
    return f"{city(random, language)} {random.choice(AT_TOWN[language])}"


def product(random: Random, language: str) -> str:
    return f"{random.choice(THINGS[language])} {first_name(random, language)}"


def version(random: Random, _: str) -> str:
    return f"{random.randint(1, 12)}.{random.randrange(20)}.{random.randrange(40)}"


def code(random: Random, _: str) -> str:
    return random.choice(
        (
            f"{letters(random, 3)}-{digits(random, 5)}",
            digits(random, 7),
            f"{letters(random, 2)}{digits(random, 6)}",
            f"E{digits(random, 3)}",
        )
    )


def measure(random: Random, _: str) -> str:
    return random.choice(LENGTHS)


def count(random: Random, _: str) -> str:
    return str(random.randint(2, 30))
