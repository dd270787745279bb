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
from string import digits
from urllib.parse import unquote_plus

import pyarrow as pa

from inzage.detection.columns.evidence import Evidence
from inzage.detection.columns.kinds import Kind
from inzage.detection.columns.profile import Profile
from inzage.detection.reading import read
from inzage.detection.records import Claim, Column, Reason
from inzage.detection.wording.rules import Tags
from inzage.law.categories import CATEGORIES, Level

NESTED = re.compile(r"^\s*[\[{]")
ENCODED = re.compile(r"^(?=.{16,})[A-Za-z0-9+/_-]+={0,2}$")
MARKUP = re.compile(r"[<>=&{;]")
NUMBER = re.compile(r"[0-9](?:[ .-]?[0-9]){7}")
# All begin with a digit, so that the others need not be looked at.
POSTCODE = re.compile(r"[0-9](?:[0-9]{3} ?[A-Z]{2}\b|[0-9]{4} [A-Z]|(?<=[A-Z][0-9])[A-Z0-9]? [0-9][A-Z]{2}\b)")
FIRST_LOOK, FEW_SPACES = 10, 0.5
MOST_DOCUMENTS, MOST_PATHS, MOST_LOOKED, LONGEST = 60, 24, 24, 2_000
# Of few texts more is read than of many; round what can be an address or a number stand the words that name it.
MOST_SIGNS, ROUND = MOST_LOOKED * LONGEST, 60
SIGNAL = re.compile(r"@|%40|\d(?:[ .-]?\d){7}|\d{4} ?[A-Z]{2}\b")
# Where one of these may stand, a text is looked at beside those from all over; so many of each form.
FORMS = (
    re.compile(r"(?<![\w@])[\w.+-]+(?:@|%40)[\w-]+\.\w"),
    re.compile(r"\b[A-Z]{2}\d{2} ?[A-Z0-9]{4}"),
    re.compile(r"(?<![\w.-])(?:\d{9}|\d{4}\.\d{2}\.\d{3})(?![\w-])"),
    re.compile(r"(?<![\w.])(?:\+\d{2}|0)[\d -]{8,13}\d(?!\w)"),
    re.compile(r"(?<![\w.-])\d{4}(?:[ -]?\d{4}){3}(?!\w)"),
)
OF_EACH_FORM = 4
MOSTLY, SURE, LEAST_SURE = 0.7, 0.7, 0.6
# From so many texts, and from such a share, it is no slip any more.
LEAST_FOUND, LEAST_SHARE, FEW_TEXTS = 2, 0.003, 50
WHOLE, PART, LONGEST_ADDRESS = 4.5, 0.5, 80
NESTED_WEIGHT, BESIDE, IN_TEXT, IN_TEXT_OF_THINGS, SUPPORT = 7.5, 3.0, 5.0, 1.5, 0.5
WRITTEN = frozenset({"free_text", "communication"})
NAMES = frozenset({"full_name", "first_name", "last_name"})
# One of these is enough: it is known by its check or its form, and is no slip in a few texts.
CHECKED = frozenset({"email", "phone", "iban", "bsn", "card_number"})
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
    values = list(map(read, profile.read))
    # Mostly there is nothing in any of them, and one look at all together tells.
    whole = "\n".join(values)
    signs = [sign for sign in ("@", "%40") if sign in whole]
    forms = (NUMBER, POSTCODE) if not is_code and any(digit in whole for digit in digits) else ()
    if not signs and not forms:
        return []
    return [
        value for value in values if any(sign in value for sign in signs) or any(form.search(value) for form in forms)
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
    """Return which addresses and numbers stand in texts, codes and lines. Of a checked kind one is enough to tell."""
    if not texts:
        return []
    of = len(profile.read)
    found = estimated(texts)
    least = {key: least_of(key, of) for key in found}
    ordered = sorted(
        (key for key in found if found[key] >= least[key]), key=lambda key: (rank(key), found[key]), reverse=True
    )
    told = [piece for key in ordered for piece in of_texts(key, found[key], of, profile, named, is_thing=is_thing)]
    once = sorted(CHECKED & found.keys() - set(ordered))
    return [*told, *(Evidence(kind_of(named), 0, inside(key, found[key], of)) for key in once)]


def least_of(category: str, of: int) -> float:
    """Return in how many texts a kind must stand to be no slip."""
    return 1 if category in CHECKED and of <= FEW_TEXTS else max(LEAST_FOUND, LEAST_SHARE * of)


def estimated(texts: Sequence[str]) -> Mapping[str, int]:
    """Return in how many of the texts each kind stands, by those from all over and those with a telling form."""
    looked = texts[:: max(1, len(texts) // MOST_LOOKED)][:MOST_LOOKED]
    most = MOST_SIGNS // len(looked)
    counts = counted(looked, most)
    found = {key: round(count * len(texts) / len(looked)) for key, count in counts.items()}
    beside = counted(with_a_form(texts, frozenset(looked)), LONGEST) if len(looked) < len(texts) else {}
    return {**{key: count for key, count in beside.items() if key in CHECKED}, **found}


def counted(texts: Iterable[str], most: int) -> Mapping[str, int]:
    """Return in how many texts each kind stands that is unmistakable; of long ones `most` characters are read."""
    # An address in the address of a page has its @ written in another way.
    shown = [stretches(unquote_plus(value) if "%40" in value else value, most) for value in texts]
    if not shown:
        return {}
    column = pa.array([value.encode("utf-8", "surrogatepass") for value in shown], pa.large_binary())
    return {category: rows for category, rows in read(column).counts(LEAST_SURE).items() if category in UNMISTAKABLE}


def with_a_form(texts: Sequence[str], looked: frozenset[str]) -> Iterable[str]:
    """Return a few more texts of each form in which a checked kind may stand."""
    beside = (value for value in texts if value not in looked)
    wanted = dict.fromkeys(FORMS, OF_EACH_FORM)
    found = []
    for value in beside:
        form = next((one for one in wanted if one.search(value)), None)
        if form:
            found.append(value)
            wanted[form] -= 1
            wanted = {one: left for one, left in wanted.items() if left}
        if not wanted:
            break
    return found


def stretches(value: str, most: int) -> str:
    """Return a text, or of a long one what stands round that which can be an address or a number."""
    if len(value) <= most:
        return value
    signals = [match.span() for match in SIGNAL.finditer(value)]
    many = most // (3 * ROUND)
    joined: list[tuple[int, int]] = []
    for start, end in signals[:: max(1, len(signals) // many)][:many]:
        begin, stop = max(0, start - ROUND), end + ROUND
        if joined and begin <= joined[-1][1]:
            begin, _ = joined.pop()
        joined.append((begin, stop))
    return "\n".join(value[begin:stop] for begin, stop in joined)


def kind_of(named: frozenset[str]) -> str:
    return "communication" if "communication" in named else "free_text"


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
    return [Evidence(kind_of(named), IN_TEXT_OF_THINGS if is_thing else IN_TEXT, reason)]


def inside(category: str, found: int, of: int) -> Reason:
    return Reason("found_inside", {"category": category, "found": found, "of": of})
