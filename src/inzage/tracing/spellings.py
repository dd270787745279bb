"""The ways in which one identifier is written in systems, so that a database can look for it by its index."""

from collections.abc import Callable, Iterator, Mapping

import phonenumbers
from phonenumbers import PhoneNumberFormat

from inzage.tracing.forms import REGION, bsn, code, email, plain

PARTS_OF_IBAN = 4
POSTCODE = 6


def spellings(category: str, value: object) -> list[object]:
    """How this value may stand in a column of its kind, as it was given first."""
    written = WAYS.get(category)
    found: dict[object, None] = {value: None, plain(value): None}
    found.update(dict.fromkeys(written(value) if written else ()))
    return [one for one in found if one != ""]


def of_email(value: object) -> Iterator[str]:
    small = email(value)
    local, at, domain = small.partition("@")
    yield from (small, small.upper(), f"{local.title()}{at}{domain}", f"{local.title()}{at}{domain.title()}")
    yield from (f"{local.capitalize()}{at}{domain}", f"{local.upper()}{at}{domain}")


def of_phone(value: object) -> Iterator[str]:
    try:
        number = phonenumbers.parse(plain(value), REGION)
    except phonenumbers.NumberParseException:
        return
    whole = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    home = phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)
    abroad = phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
    bare = "".join(sign for sign in home if sign.isdigit())
    yield from (whole, whole.removeprefix("+"), f"00{whole.removeprefix('+')}", home, abroad, bare)
    yield f"+{number.country_code} (0){bare.removeprefix('0')}"
    yield from (home.replace(" ", "-"), home.replace("-", " "), abroad.replace(" ", "-"), abroad.replace("-", " "))
    for digits in (2, 3, 4):
        area, rest = bare[:digits], bare[digits:]
        yield from (f"{area}-{rest}", f"{area} {rest}", f"({area}) {rest}")


def of_iban(value: object) -> Iterator[str]:
    whole = code(value)
    parts = [whole[at : at + PARTS_OF_IBAN] for at in range(0, len(whole), PARTS_OF_IBAN)]
    yield from (whole, whole.lower(), " ".join(parts), ".".join(parts), "-".join(parts))


def of_postcode(value: object) -> Iterator[str]:
    whole = code(value)
    yield from (whole, whole.lower())
    if len(whole) == POSTCODE:
        yield from (f"{whole[:4]} {whole[4:]}", f"{whole[:4]} {whole[4:].lower()}")


def of_bsn(value: object) -> Iterator[str]:
    whole = bsn(value)
    yield from (
        whole,
        whole.lstrip("0"),
        f"{whole[:4]}.{whole[4:6]}.{whole[6:]}",
        f"{whole[:3]} {whole[3:6]} {whole[6:]}",
    )


WAYS: Mapping[str, Callable[[object], Iterator[str]]] = {
    "email": of_email,
    "phone": of_phone,
    "fax": of_phone,
    "iban": of_iban,
    "postcode": of_postcode,
    "bsn": of_bsn,
}
