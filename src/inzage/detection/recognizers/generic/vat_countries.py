"""
What the VAT number of each country looks like after its prefix, and what its check digits must fulfil.

Standard: Directive 2006/112/EC art. 215, and the law of each country; the forms are those of VIES.
"""

from collections.abc import Iterator
from string import ascii_uppercase

from inzage.detection.kernel.rules import (
    Case,
    Step,
    among,
    check_number,
    check_sign,
    divides,
    luhn,
    mod_11_10,
    mod_97,
    none_of,
    sizes,
    tables,
    weighted,
)
from inzage.detection.recognizers.national.bulgaria import civil, of_foreigner
from inzage.detection.recognizers.national.czechia import birth_number
from inzage.detection.recognizers.national.estonia import TEN, two_rounds
from inzage.detection.recognizers.national.ireland import SIGNS, TOO_MUCH
from inzage.detection.recognizers.national.latvia import with_date
from inzage.detection.recognizers.national.portugal import fiscal
from inzage.detection.recognizers.national.spain import identity

Cases = tuple[tuple[Step, ...], ...]

AT = len("NL")
"""A number begins after its prefix."""

DIGITS, DOUBLED = tuple(range(10)), (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)
EIGHT_DOWN = (8, 7, 6, 5, 4, 3, 2)


def digits(number: int) -> tuple[str, ...]:
    return (r"\d",) * number


FORMS: dict[str, tuple[tuple[str, ...], ...]] = {
    "AT": (("U", *digits(8)),),
    "BE": (("[01]", *digits(9)),),
    "BG": (digits(9), digits(10)),
    "CHE": (digits(9),),
    "CY": ((*digits(8), "[A-Z]"),),
    "CZ": (digits(8), digits(9), digits(10)),
    "DE": (("[1-9]", *digits(8)),),
    "DK": (("[1-9]", *digits(7)),),
    "EE": (digits(9),),
    "EL": (digits(9),),
    "ES": (("[A-HJ-NP-SUVWXYZ0-9]", *digits(7), "[A-Z0-9]"),),
    "FI": (digits(8),),
    "FR": (("[0-9A-HJ-NP-Z]", "[0-9A-HJ-NP-Z]", *digits(9)),),
    "GB": (digits(9), digits(12)),
    "HR": (digits(11),),
    "HU": (digits(8),),
    "IE": ((*digits(7), "[A-W]"), (*digits(7), "[A-W]", "[ABHTW]"), (r"\d", "[A-Z]", *digits(5), "[A-W]")),
    "IT": (digits(11),),
    "LT": (digits(9), digits(12)),
    "LU": (digits(8),),
    "LV": (digits(11),),
    "MT": (("[1-9]", *digits(7)),),
    "NL": ((*digits(9), "B", *digits(2)),),
    "NO": ((*digits(9), "M", "V", "A"),),
    "PL": (digits(10),),
    "PT": (("[1-9]", *digits(8)),),
    "RO": tuple(("[1-9]", *digits(number)) for number in range(5, 10)),
    "SE": ((*digits(10), "0", "1"),),
    "SI": (("[1-9]", *digits(7)),),
    "SK": (digits(10),),
    "XI": (digits(9), digits(12)),
}
"""Each sign of a number; between two there may be a space, a dot or a dash."""


def of_austria() -> Cases:
    return ((tables(DIGITS, DOUBLED, 7, 10, "6543210987", at=AT + 1),),)


def of_bulgaria() -> Cases:
    company, second = (1, 2, 3, 4, 5, 6, 7, 8), (3, 4, 5, 6, 7, 8, 9, 10)
    ten = sizes(AT + 10)
    return (
        (sizes(AT + 9), check_sign(company, 11, AT + 8, "0123456789!", at=AT)),
        (sizes(AT + 9), weighted(company, 11, TEN, at=AT), check_sign(second, 11, AT + 8, "01234567890", at=AT)),
        (ten, *civil(AT)),
        (ten, *of_foreigner(AT)),
        (ten, check_sign((4, 3, 2, 7, 6, 5, 4, 3, 2), 11, AT + 9, "0!987654321", at=AT)),
    )


def of_czechia() -> Cases:
    return (
        (sizes(AT + 8), none_of(AT, 1, "9"), check_sign(EIGHT_DOWN, 11, AT + 7, "10987654321", at=AT)),
        (sizes(AT + 9), among(AT, 1, "6"), check_sign(EIGHT_DOWN, 11, AT + 8, "89012345678", at=AT + 1)),
        *birth_number(AT),
    )


def of_spain() -> Cases:
    company = among(AT, 1, "A-H", "J", "N", "P-S", "U-W")
    odd = (DOUBLED, DIGITS, 7, 10)
    return (
        (company, tables(*odd, "0987654321", at=AT + 1)),
        (company, tables(*odd, "JIHGFEDCBA", at=AT + 1)),
        *identity(AT),
    )


def of_france() -> Cases:
    """The key of digits follows from the number; Monaco has numbers that fail the check of Luhn."""
    powers = tuple(10 ** (10 - place) % 97 for place in range(9))
    key = (weighted((-10, -1, *powers), 97, at=AT, shift=12), among(AT, 2, "00-96"))
    numeric = (among(AT, 1, "0-9"), among(AT + 1, 1, "0-9"))
    return (
        (*numeric, *key, none_of(AT + 2, 3, "000"), luhn(9, at=AT + 2)),
        (*numeric, *key, among(AT + 2, 3, "000")),
        (among(AT, 1, "A-Z"), luhn(9, at=AT + 2)),
        (among(AT + 1, 1, "A-Z"), luhn(9, at=AT + 2)),
    )


def of_britain() -> Cases:
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 1)
    new = among(AT, 3, "100-999")
    return (
        (weighted(weights, 97, at=AT),),
        (new, weighted(weights, 97, 42, at=AT)),
        (new, weighted(weights, 97, 55, at=AT)),
    )


def of_ireland() -> Cases:
    """A second letter counts for what it is; long ago a letter stood in the second place."""
    new = among(AT + 1, 1, "0-9")
    return (
        (new, sizes(AT + 8), check_sign(EIGHT_DOWN, 23, AT + 7, SIGNS, at=AT)),
        (new, sizes(AT + 9), check_sign((*EIGHT_DOWN, 0, 9), 23, AT + 7, SIGNS, at=AT, shift=TOO_MUCH)),
        (among(AT + 1, 1, "A-Z"), sizes(AT + 8), check_sign((2, 0, 7, 6, 5, 4, 3), 23, AT + 7, SIGNS, at=AT)),
    )


def of_italy() -> Cases:
    return ((none_of(AT, 7, "0000000"), among(AT + 7, 3, "001-100", "120-121", "888", "999"), luhn(11, at=AT)),)


def of_lithuania() -> Cases:
    return (
        *((sizes(AT + 9), among(AT + 7, 1, "1"), *case) for case in two_rounds(8, at=AT)),
        *((sizes(AT + 12), among(AT + 10, 1, "1"), *case) for case in two_rounds(11, at=AT)),
    )


def of_latvia() -> Cases:
    person = among(AT, 1, "0-3")
    since_2017 = check_sign((10, 5, 8, 4, 2, 1, 6, 3, 7, 9), 11, AT + 10, "01234567890", at=AT, shift=1)
    return (
        (among(AT, 1, "4-9"), weighted((9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1), 11, 3, at=AT)),
        (among(AT, 2, "32"), since_2017),
        (person, none_of(AT, 2, "32"), *with_date(AT)),
    )


def of_netherlands() -> Cases:
    """Of a company the eleven-test holds; a sole trader has a number of its own since 2020."""
    return (
        (none_of(-2, 2, "00"), weighted((9, 8, 7, 6, 5, 4, 3, 2, -1), 11, at=AT)),
        (none_of(-2, 2, "00"), mod_97()),
    )


def of_romania() -> Cases:
    weights = (7, 5, 3, 2, 1, 7, 5, 3, 2)
    return tuple(
        (sizes(AT + number + 1), check_sign(weights[-number:], 11, AT + number, "00987654321", at=AT))
        for number in range(5, 10)
    )


def of_slovakia() -> Cases:
    return (
        (none_of(AT, 1, "0"), among(AT + 2, 1, "2-4", "7-9"), divides(10, 11, at=AT)),
        *birth_number(AT),
    )


CHECKS: dict[str, Cases] = {
    "AT": of_austria(),
    "BE": ((check_number(8, 97, AT + 8, 2, offset=97, factor=-1, at=AT),),),
    "BG": of_bulgaria(),
    "CH": ((check_sign((5, 4, 3, 2, 7, 6, 5, 4), 11, AT + 9, "0!987654321", at=AT + 1),),),
    "CY": (
        (
            none_of(AT, 2, "12"),
            tables((1, 0, 5, 7, 9, 13, 15, 17, 19, 21), DIGITS, 8, 26, ascii_uppercase, at=AT),
        ),
    ),
    "CZ": of_czechia(),
    "DE": ((mod_11_10(at=AT),),),
    "DK": ((weighted((2, 7, 6, 5, 4, 3, 2, 1), 11, at=AT),),),
    "EE": ((weighted((3, 7, 1, 3, 7, 1, 3, 7, 1), 10, at=AT),),),
    "EL": ((check_sign((256, 128, 64, 32, 16, 8, 4, 2), 11, AT + 8, "01234567890", at=AT),),),
    "ES": of_spain(),
    "FI": ((weighted((7, 9, 10, 5, 8, 4, 2, 1), 11, at=AT),),),
    "FR": of_france(),
    "GB": of_britain(),
    "HR": ((mod_11_10(at=AT),),),
    "HU": ((weighted((9, 7, 3, 1, 9, 7, 3, 1), 10, at=AT),),),
    "IE": of_ireland(),
    "IT": of_italy(),
    "LT": of_lithuania(),
    "LU": ((check_number(6, 89, AT + 6, 2, at=AT),),),
    "LV": of_latvia(),
    "MT": ((weighted((3, 4, 6, 7, 8, 9, 10, 1), 37, at=AT),),),
    "NL": of_netherlands(),
    "NO": ((weighted((3, 2, 7, 6, 5, 4, 3, 2, 1), 11, at=AT),),),
    "PL": ((weighted((6, 5, 7, 2, 3, 4, 5, 6, 7, -1), 11, at=AT),),),
    "PT": ((fiscal(AT),),),
    "RO": of_romania(),
    "SE": ((luhn(10, at=AT),),),
    "SI": ((check_sign(EIGHT_DOWN, 11, AT + 7, "!0987654321", at=AT),),),
    "SK": of_slovakia(),
    "XI": of_britain(),
}
"""By the first two signs; of each country one case must hold."""


def cases() -> Iterator[Case]:
    """Yield all cases, each with the country it is for."""
    for country, ways in CHECKS.items():
        for steps in ways:
            yield Case((among(0, 2, country), *steps))


def forms() -> Iterator[str]:
    """Yield what the numbers of all countries look like."""
    for country, ways in FORMS.items():
        after = "(?: ?(?:MWST|TVA|IVA|TPV))?" if country == "CHE" else ""
        for signs in ways:
            yield country + "".join(f"[ .-]?{sign}" for sign in signs) + after
