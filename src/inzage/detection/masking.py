"""Show the form of a value and hide its content: `j•••••@example.nl`, `NL•• •••• •••• ••42`, `••-••-1978`."""

import re
from collections.abc import Callable, Collection, Mapping

from inzage.detection import vocabulary
from inzage.law.categories import CATEGORIES

BULLET = "•"
FORM = frozenset(" \t-./:,;()[]@+#_'’&|°\"")
LONGEST = 40
SECRET = BULLET * 8
SHARE = 4
"""At most one sign in so many is shown, where a kind has no form of its own."""

YEAR = re.compile(r"(?<!\d)(?:18|19|20)\d\d(?!\d)")
ADDRESS = re.compile(r"[^\s<>@,;:]+@[\w-]+(?:\.[\w-]+)+")
SECRETS = ("password", "secret_key", "security_answer", "card_security_code", "cookie_id", "signature")
TEXTS = ("free_text", "communication", "behaviour_log", *vocabulary.CATEGORIES)


def mask(value: object, category: str | None) -> str:
    """Return the form of a value with its content hidden. The value itself never comes back."""
    if value is None:
        return ""
    if isinstance(value, bytes | bytearray | memoryview):
        return SECRET
    text = " ".join(str(value).split())
    masked = MASKS.get(category or "", anything)(text)
    if len(content_of(text)) and text in masked:
        return BULLET * min(len(text), len(SECRET))
    return masked if not text or BULLET in masked else BULLET * min(len(text), len(SECRET))


def content_of(text: str) -> list[int]:
    """Return the places of the signs that tell something; the others are only form."""
    return [place for place, sign in enumerate(text) if sign not in FORM]


def hide(text: str, shown: Collection[int] = ()) -> str:
    """Put a bullet in place of all content but that at some places, and cut what is long."""
    signs = [sign if sign in FORM or place in shown else BULLET for place, sign in enumerate(text[: LONGEST + 1])]
    return "".join(signs) if len(signs) <= LONGEST else "".join(signs[: LONGEST - 1]) + "…"


def anything(text: str) -> str:
    """Show the first sign of what is long enough."""
    content = content_of(text)
    return hide(text, content[:1] if len(content) >= SHARE else ())


def secret(_: str) -> str:
    """Show nothing, not even how long it is."""
    return SECRET


def last_two(text: str) -> str:
    """Show the last two signs of a long number."""
    content = content_of(text)
    return hide(text, content[-2:] if len(content) >= 2 * SHARE else ())


def email(text: str) -> str:
    """Show the first letter and the domain."""
    local, _, domain = text.rpartition("@")
    if not ADDRESS.fullmatch(text):  # what stands round an address is no domain, and may be anything
        return anything(text)
    first = local[0] if len(local) > 1 else ""
    return f"{first}{BULLET * 5}@{domain}"[:LONGEST]


def iban(text: str) -> str:
    """Show the country and the last two digits."""
    content = content_of(text)
    return hide(text, content[:2] + content[-2:] if len(content) > 2 * SHARE else ())


def phone(text: str) -> str:
    """Show how it begins (`06`, `+31`) and the last two digits."""
    content = content_of(text)
    return hide(text, content[:2] + content[-2:] if len(content) > 2 * SHARE else ())


def card(text: str) -> str:
    """Show the last four digits, as a receipt does."""
    content = content_of(text)
    return hide(text, content[-4:] if len(content) >= 3 * SHARE else ())


def day(text: str) -> str:
    """Show the year."""
    year = YEAR.search(text)
    return hide(text, range(*year.span()) if year and len(content_of(text)) > SHARE else ())


def postcode(text: str) -> str:
    """Show the first two signs: the region."""
    content = content_of(text)
    return hide(text, content[:2] if len(content) > SHARE else ())


def ends(text: str) -> str:
    """Show how a number of ours begins and ends."""
    content = content_of(text)
    shown = max(len(content) // SHARE, 1)
    return hide(text, content[:1] + content[len(content) - shown + 1 :] if len(content) >= SHARE else ())


def name(text: str) -> str:
    """Show the first letter of each word of three or more, as long as that is little."""
    initials = [word.start() for word in re.finditer(r"[^\W\d_]{3,}", text)]
    return hide(text, initials[: len(content_of(text)) // SHARE])


def before_the_point(text: str) -> str:
    """Show whole degrees, or the first group of an address."""
    first = re.match(r"[^.:,]{1,4}(?=[.:,])", text)
    is_little = first is not None and len(first[0]) * 2 <= len(content_of(text))
    return hide(text, range(first.end()) if first and is_little else ())


def words(text: str) -> str:
    """Show one word that tells why the text matters, and nothing around it."""
    found = next((hit for kind in vocabulary.CATEGORIES for hit in vocabulary.hits(text, kind)), None)
    if found is None:
        return shape_of_words(text)
    word = text[found.start : found.end]
    if 2 * len(word) > len(text) or len(word) > LONGEST - 2 * SHARE:
        return anything(text)
    return f"“… {bullets_of(text[: found.start])} {word} {bullets_of(text[found.end :])} …”".replace("  ", " ")


def bullets_of(text: str) -> str:
    """Return bullets for the words on one side, only a few: how much stands there is nobody's business."""
    return BULLET * min(len(content_of(text)), 6)


def shape_of_words(text: str) -> str:
    """Show only where the words begin and end."""
    return hide(text)


MASKS: Mapping[str, Callable[[str], str]] = {
    **dict.fromkeys(SECRETS, secret),
    **dict.fromkeys(TEXTS, words),
    **dict.fromkeys(("full_name", "first_name", "last_name", "maiden_name", "alias", "street", "address"), name),
    **dict.fromkeys(("birth_date", "death_date", "card_expiry"), day),
    **dict.fromkeys(("ip_address", "mac_address", "location"), before_the_point),
    **dict.fromkeys(("phone", "fax"), phone),
    **dict.fromkeys(("bsn", "passport_number", "id_card_number", "driving_licence_number", "imei", "imsi"), last_two),
    **dict.fromkeys((key for key in CATEGORIES if key.startswith("national_id_")), last_two),
    **dict.fromkeys(("ean_code", "tax_number", "vehicle_id", "device_id", "advertising_id"), last_two),
    **dict.fromkeys(("customer_number", "account_id", "employee_number", "order", "invoice", "contract"), ends),
    "email": email,
    "iban": iban,
    "bank_account": last_two,
    "card_number": card,
    "postcode": postcode,
}
