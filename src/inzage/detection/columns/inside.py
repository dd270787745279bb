"""
What stands inside values that hold more than one thing: nested values, lines of a log, texts with a number in them.

A nested value is read as a small table: each path in it is a column of its own. In other texts only those are read that
can hold an address or a number at all.
"""

import base64
import binascii
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from urllib.parse import unquote_plus

from inzage.detection import text
from inzage.detection.columns.evidence import Evidence
from inzage.detection.columns.kinds import Kind
from inzage.detection.columns.profile import Profile
from inzage.detection.records import Claim, Column, Reason
from inzage.detection.wording.rules import Tags
from inzage.law.categories import CATEGORIES, Level

NESTED = re.compile(r"^\s*[\[{]")
ENCODED = re.compile(r"^(?=.{16,})[A-Za-z0-9+/_-]+={0,2}$")
MARKUP = re.compile(r"[<>=&{;]")
NUMBER = re.compile(r"\d(?:[ .-]?\d){7}")
POSTCODE = re.compile(r"\d{4} ?[A-Z]{2}\b|\d{5} [A-Z]|[A-Z]\d[A-Z\d]? \d[A-Z]{2}\b")
FIRST_LOOK, FEW_SPACES = 10, 0.5
MOST_DOCUMENTS, MOST_PATHS, MOST_READ, MOST_LOOKED, LONGEST = 60, 24, 5_000, 24, 2_000
MOSTLY, SURE, LEAST_SURE = 0.7, 0.7, 0.6
# From so many texts, and from such a share, it is no slip any more.
LEAST_FOUND, LEAST_SHARE = 2, 0.003
WHOLE, PART, LONGEST_ADDRESS = 4.5, 0.5, 80
NESTED_WEIGHT, BESIDE, IN_TEXT, IN_TEXT_OF_THINGS, SUPPORT = 7.5, 3.0, 5.0, 1.5, 0.5
WRITTEN = frozenset({"free_text", "communication"})
NAMES = frozenset({"full_name", "first_name", "last_name"})
# What is found by its form or check; names and words are counted elsewhere.
UNMISTAKABLE = frozenset(
    {"address", "email", "phone", "iban", "bsn", "card_number", "ean_code", "passport_number", "ip_address"}
    | {key for key in CATEGORIES if key.startswith("national_id_")}
)


def evidence(
    column: Column, profile: Profile, tags: Tags, named: frozenset[str], classify: Callable[[Column], Claim]
) -> list[Evidence]:
    """Return what stands inside the values. `classify` judges a path of nested values as a column."""
    if profile.kind not in {Kind.TEXT, Kind.NESTED, Kind.UNKNOWN} or not profile.seen:
        return []
    is_encoded = mostly(ENCODED, profile.checked[:FIRST_LOOK]) and all(map(decodes, profile.checked[:FIRST_LOOK]))
    read = decoded if is_encoded else str
    shown = [read(value) for value in profile.checked[:FIRST_LOOK]]
    if mostly(NESTED, shown) or profile.kind is Kind.NESTED:
        texts = [read(value) for value in profile.texts[:MOST_DOCUMENTS]]
        return nested(column, list(parsed(texts)), tags, classify)
    is_code = profile.spaces < FEW_SPACES and not is_encoded and not mostly(MARKUP, shown)
    return written(telling(profile, read, is_code=is_code), profile, named, is_thing="thing" in tags)


def mostly(pattern: re.Pattern[str], values: Sequence[str]) -> bool:
    return sum(pattern.search(value) is not None for value in values) >= MOSTLY * max(len(values), 1)


def parsed(texts: Iterable[str]) -> Iterator[object]:
    for value in texts:
        try:
            yield json.loads(value)
        except (ValueError, RecursionError):
            continue


def decoded(value: str) -> str:
    """Return a value without the encoding that hides its form, or as it is."""
    try:
        return base64.b64decode(value, validate=True).decode()
    except (binascii.Error, ValueError):
        return value


def decodes(value: str) -> bool:
    return decoded(value) != value


def telling(profile: Profile, read: Callable[[str], str], *, is_code: bool) -> list[str]:
    """Return the values that can hold an address or a number; in codes of one word every number is only a code."""
    return [
        value
        for value in map(read, profile.texts[:MOST_READ])
        if "@" in value or "%40" in value or (not is_code and (NUMBER.search(value) or POSTCODE.search(value)))
    ]


def nested(
    column: Column, documents: Sequence[object], tags: Tags, classify: Callable[[Column], Claim]
) -> list[Evidence]:
    """Return what the paths of nested values hold; what is protected most stands for the whole."""
    columns = as_columns(documents)
    dataset = column.dataset if not tags.isdisjoint({"product", "company"}) else ""
    found: dict[str, int] = {}
    for name, values in columns.items():
        beside = tuple(other for other in columns if other != name)
        claim = classify(Column(dataset, name or column.name, values=values, neighbours=beside))
        if claim.category and claim.confidence >= SURE:
            found[claim.category] = max(len(values), found.get(claim.category, 0))
    ordered = sorted(found, key=lambda category: (*rank(category), found[category]), reverse=True)
    return [
        Evidence(
            category,
            NESTED_WEIGHT if not order and any(rank(category)) else BESIDE,
            inside(category, found[category], len(documents)),
        )
        for order, category in enumerate(ordered)
    ]


def rank(category: str) -> tuple[bool, bool]:
    """Order kinds: those with the most protection first, then what nothing else looks like."""
    return CATEGORIES[category].level is Level.SPECIAL, category in UNMISTAKABLE or category in NAMES


def as_columns(documents: Sequence[object]) -> Mapping[str, list[object]]:
    """Return the values of the first paths in nested values, each as a column."""
    found: dict[str, list[object]] = {}
    for document in documents:
        for path, value in leaves(document, ""):
            if path in found or len(found) < MOST_PATHS:
                found.setdefault(path, []).append(value)
    return found


def leaves(value: object, path: str) -> Iterator[tuple[str, object]]:
    """Yield what is not nested any further, with its path; the places of a list are one path."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from leaves(part, f"{path}.{key}" if path else str(key))
    elif isinstance(value, list):
        for part in value:
            yield from leaves(part, path)
    elif value is not None:
        yield path, value


def written(texts: Sequence[str], profile: Profile, named: frozenset[str], *, is_thing: bool) -> list[Evidence]:
    """Return which addresses and numbers stand in texts, codes and lines."""
    if len(texts) < LEAST_FOUND:
        return []
    looked = texts[:: max(1, len(texts) // MOST_LOOKED)][:MOST_LOOKED]
    counts: dict[str, int] = {}
    for value in looked:
        # An address in the address of a page has its @ written in another way.
        findings = text.find((unquote_plus(value) if "%40" in value else value)[:LONGEST])
        for category in {one.category for one in findings if one.confidence >= LEAST_SURE}:
            counts[category] = counts.get(category, 0) + 1
    of = min(profile.seen, MOST_READ)
    found = {key: round(count * len(texts) / len(looked)) for key, count in counts.items() if key in UNMISTAKABLE}
    least = max(LEAST_FOUND, LEAST_SHARE * of)
    ordered = sorted(
        (key for key in found if found[key] >= least), key=lambda key: (rank(key), found[key]), reverse=True
    )
    return [piece for key in ordered for piece in of_texts(key, found[key], of, profile, named, is_thing=is_thing)]


def of_texts(
    category: str, found: int, of: int, profile: Profile, named: frozenset[str], *, is_thing: bool
) -> list[Evidence]:
    """Return what one kind inside texts says: codes and lines are that kind, sentences stay a text that holds it."""
    reason = inside(category, found, of)
    if named and named.isdisjoint(WRITTEN):
        return [Evidence(name, SUPPORT, reason) for name in sorted(named)]
    is_line = not profile.is_prose or (category == "address" and profile.length <= LONGEST_ADDRESS)
    if is_line and not named and found >= PART * of:
        return [Evidence(category, WHOLE, reason)]
    kind = "communication" if "communication" in named else "free_text"
    return [Evidence(kind, IN_TEXT_OF_THINGS if is_thing else IN_TEXT, reason)]


def inside(category: str, found: int, of: int) -> Reason:
    return Reason("found_inside", {"category": category, "found": found, "of": of})
