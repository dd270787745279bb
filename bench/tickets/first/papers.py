"""Numbers on papers, contracts and meters."""

from random import Random

from babel.dates import get_month_names

from bench.tickets.first.digits import ALPHABET, digits, eleven, gs1, letters
from bench.tickets.first.national import birthday

NO_O = ALPHABET.replace("O", "")
GERMAN = "CFGHJKLMNPRTVWXYZ0123456789"
VIN = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
MONTHS = {language: tuple(get_month_names(locale=language).values()) for language in ("nl", "en", "de", "fr")}


def bsn(random: Random, _: str) -> str:
    number = eleven(random)
    shapes = (
        number,
        number,
        number,
        f"{number[:4]}.{number[4:6]}.{number[6:]}",
        f"{number[:3]} {number[3:6]} {number[6:]}",
    )
    return random.choice(shapes)


def passport(random: Random, language: str) -> str:
    """Return the number of a passport as the country of the language prints it."""
    if language == "nl":
        return letters(random, 2, NO_O[10:]) + letters(random, 6, NO_O) + random.choice("0123456789")
    if language == "de":
        return random.choice("CFGHJK") + letters(random, 7, GERMAN) + random.choice("0123456789")
    return digits(random, 9) if language == "en" else digits(random, 2) + letters(random, 2) + digits(random, 5)


def identity_card(random: Random, language: str) -> str:
    if language == "fr":
        return letters(random, 9, ALPHABET) if random.random() < 0.2 else digits(random, 12)  # noqa: PLR2004 - new and old
    return passport(random, "de" if language == "de" else "nl")


def driving_licence(random: Random, language: str) -> str:
    if language == "en":
        day = birthday(random)
        sex = random.choice((0, 5))
        return (
            letters(random, 5, "ABDEHLMNORST")
            + f"{day:%y}"[0]
            + f"{day.month // 10 + sex}{day.month % 10}{day:%d}"
            + f"{day:%y}"[1]
            + letters(random, 2)
            + random.choice("9876543")
            + letters(random, 2)
        )
    if language == "de":
        return (
            random.choice("BCDEFJKLN")
            + digits(random, 3)
            + letters(random, 6, ALPHABET[1:10])
            + random.choice("0123456789X")
        )
    return digits(random, 10) if language == "nl" else digits(random, 2) + letters(random, 2) + digits(random, 5)


def vehicle(random: Random, _: str) -> str:
    """Return a vehicle identification number (ISO 3779): seventeen signs without I, O and Q."""
    return (
        random.choice(("WVW", "VF1", "WDB", "ZFA", "VF3", "WBA"))
        + letters(random, 6, VIN)
        + letters(random, 2, VIN)
        + digits(random, 6)
    )


def energy(random: Random, _: str) -> str:
    number = random.choice(("871", "8716", "8717")).ljust(4, "6")
    number += digits(random, 17 - len(number))
    return number + gs1(number)


def birth_date(random: Random, language: str) -> str:
    day = birthday(random)
    month = MONTHS[language][day.month - 1]
    shapes = {
        "nl": (
            f"{day:%d-%m-%Y}",
            f"{day.day}-{day.month}-{day.year}",
            f"{day.day} {month} {day.year}",
            f"{day:%d/%m/%Y}",
        ),
        "en": (f"{day:%d/%m/%Y}", f"{day.day} {month} {day.year}", f"{month} {day.day}, {day.year}", f"{day:%Y-%m-%d}"),
        "de": (f"{day:%d.%m.%Y}", f"{day.day}. {month} {day.year}", f"{day.day}.{day.month}.{day.year}"),
        "fr": (f"{day:%d/%m/%Y}", f"{day.day} {month} {day.year}", f"{day:%d.%m.%Y}"),
    }
    return random.choice(shapes[language])


def age(random: Random, _: str) -> str:
    return str(random.randint(18, 96))


def customer(random: Random, _: str) -> str:
    return random.choice(
        (
            digits(random, 6),
            digits(random, 8),
            "K" + digits(random, 7),
            "C-" + digits(random, 5),
            f"NL-{digits(random, 6)}",
        )
    )


def order(random: Random, _: str) -> str:
    """Return the number of an order, one in five with the form of a telephone number."""
    shapes = (
        "06" + digits(random, 8),
        "W" + digits(random, 8),
        f"2026-{digits(random, 5)}",
        digits(random, 9),
        f"ORD-{digits(random, 6)}",
    )
    return random.choice(shapes)


def invoice(random: Random, _: str) -> str:
    return random.choice(
        (
            f"F{digits(random, 7)}",
            f"2026{digits(random, 5)}",
            f"INV-2026-{digits(random, 4)}",
            f"{digits(random, 4)}/{digits(random, 4)}",
        )
    )


def contract(random: Random, _: str) -> str:
    return random.choice(
        (
            f"C{digits(random, 8)}",
            digits(random, 10),
            f"CTR-{digits(random, 6)}",
            f"{digits(random, 3)}-{digits(random, 5)}",
        )
    )


def policy(random: Random, _: str) -> str:
    return random.choice(
        (
            f"P{digits(random, 8)}",
            digits(random, 9),
            f"POL-{digits(random, 7)}",
            f"{letters(random, 2)}{digits(random, 7)}",
        )
    )


def employee(random: Random, _: str) -> str:
    return random.choice((digits(random, 5), f"E{digits(random, 5)}", f"P{digits(random, 6)}", digits(random, 6)))


def security_code(random: Random, _: str) -> str:
    return digits(random, 3)


def expiry(random: Random, _: str) -> str:
    return f"{random.randint(1, 12):02}/{random.choice((str(random.randint(26, 31)), str(random.randint(2026, 2031))))}"
