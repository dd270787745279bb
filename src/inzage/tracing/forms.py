"""One form for each kind of identifier, so that `06-12 34 56 78` and `+31612345678` are one number."""

import datetime as dt
import math
import re
from collections.abc import Callable, Mapping
from decimal import Decimal

import phonenumbers

from inzage.detection.wording.splitting import fold
from inzage.scanning.sketches import normal

REGION = "NL"
"""Where a telephone number without a country is from."""

NO_WORD = re.compile(r"\W+")
NO_DIGIT = re.compile(r"\D+")
BSN_LENGTH = 9
DOTLESS = "ı"
"""The small letter of I in Turkish, which other systems write as i."""

DAYS = (
    (re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?"), (1, 2, 3)),
    (re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?: .*)?"), (3, 2, 1)),
    (re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)"), (1, 2, 3)),
    (re.compile(r"(\d{1,2})(\d\d)((?:19|20)\d\d)"), (3, 2, 1)),
)
"""How a day is written, and which parts are the year, the month and the day."""


def plain(value: object) -> str:
    """Any value as text, so that one key is one text in two systems: 42, 42.0 and `42 `."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float | Decimal) and math.isfinite(value) and value == int(value):
        return str(int(value))
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.decode("utf-8", "backslashreplace").strip()
    return str(value).strip()


def email(value: object) -> str:
    return plain(value).removeprefix("mailto:").casefold()


def phone(value: object) -> str:
    """The number as E.164 has it; empty where it is none."""
    try:
        number = phonenumbers.parse(plain(value), REGION)
    except phonenumbers.NumberParseException:
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def code(value: object) -> str:
    """Letters and digits only: an IBAN, a postcode, a number plate."""
    return NO_WORD.sub("", plain(value)).replace("_", "").upper()


def number(value: object) -> str:
    """A number that a system gives, as it is compared when fields are linked: without signs and zeros before it."""
    return normal(plain(value))


def bsn(value: object) -> str:
    digits = NO_DIGIT.sub("", plain(value))
    return digits.zfill(BSN_LENGTH) if digits else ""


def name(value: object) -> str:
    """The words of a name without accents, capitals and signs."""
    return " ".join(NO_WORD.sub(" ", fold(plain(value)).replace(DOTLESS, "i")).split())


def day(value: object) -> str:
    """A day as ISO 8601 has it, also where it is written as 17-11-1972 or 17111972; else what was written."""
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    written = plain(value)
    for pattern, order in DAYS:
        if found := pattern.fullmatch(written):
            year, month, of_month = (int(found[group]) for group in order)
            return f"{year:04}-{month:02}-{of_month:02}"
    return written


FORMS: Mapping[str, Callable[[object], str]] = {
    "email": email,
    "phone": phone,
    "fax": phone,
    "iban": code,
    "postcode": code,
    "license_plate": code,
    "ean_code": code,
    "tax_number": code,
    "bsn": bsn,
    "customer_number": number,
    "account_id": number,
    "birth_date": day,
    "full_name": name,
    "first_name": name,
    "last_name": name,
}


def form(category: str, value: object) -> str:
    """The value in the one form of its kind; empty where it says nothing."""
    return "" if value is None else FORMS.get(category, plain)(value)
