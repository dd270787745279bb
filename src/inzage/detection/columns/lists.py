"""What the lists say: the share of the values that are names, places, countries, forms of address."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from inzage.detection import names
from inzage.detection.columns.evidence import Evidence
from inzage.detection.columns.kinds import Kind
from inzage.detection.columns.profile import Profile
from inzage.detection.records import Reason
from inzage.detection.wording.splitting import listed as listed_words

# So many different values decide; where the name says nothing, a few colours or brands may be surnames by chance.
ENOUGH, ENOUGH_UNNAMED, ALL = 8, 20, 0.95
MANY, LEAST_STRENGTH, STEEP = 30, 0.6, 0.8
FEW, WORDY, MOST_DIGITS, MOST_LENGTH = 3, 5.0, 0.1, 45


# What ends the name of a company or a street, so that `Jansen & Zonen BV` and `Elm Street` are no persons.
COMPANY = re.compile(
    r"(?i)(?:\b(?:b\.?v|n\.?v|v\.?o\.?f|gmbh|ag|kg|ohg|ltd|limited|plc|inc|llc|llp|corp|sarl|s\.?a\.?s|s\.?p\.?a|s\.?r\.?l|"
    r"group|groep|holding|stichting|sons|zonen|zn|co|company|et fils)\b\.?\s*$)|(?:\s&\s)"
)
STREET = re.compile(
    r"(?i)^(?:street|st|road|rd|lane|avenue|ave|drive|square|way|place|close|court|crescent|grove|park|terrace|gardens|"
    r"mews|row|hill|.*straat|.*laan|.*weg|.*plein|.*gracht|.*kade|.*stra(?:ss|ß)e|.*platz|.*str)\.?$"
)
# Streets and places bear the names of persons.
PERSONS, PLACES = listed_words("full_name last_name"), listed_words("address street city region")
SINGLE = listed_words("first_name last_name")
LEAST_FIRMS, FIRMS = 0.1, 1.5


@dataclass(frozen=True, slots=True)
class Listed:
    """A list and what a share of the values in it is worth: from which share, how much at most."""

    category: str
    test: Callable[[str], bool]
    least: float
    most: float


def is_person(value: str) -> bool:
    """Whether a value of two words or more begins with a first name, or with a surname before a first name."""
    parts = value.replace(",", " ").replace(".", " ").split()
    if len(parts) < len(("first", "last")):
        return False
    starts, ends = parts[0], parts[-1]
    if STREET.search(ends):
        return False
    is_turned = "," in value or names.is_surname(starts)
    is_first = names.is_first_name(starts) and not names.is_infix(starts)
    known = is_first or (is_turned and names.is_first_name(ends))
    return known or ((len(starts) == 1 or names.is_title(starts)) and names.is_surname(ends))


LISTS = (
    Listed("first_name", names.is_first_name, 0.30, 3.6),
    Listed("last_name", names.is_surname, 0.22, 3.4),
    Listed("full_name", is_person, 0.30, 3.8),
    Listed("name_infix", names.is_infix, 0.90, 4.2),
    Listed("salutation", names.is_title, 0.80, 4.2),
    Listed("city", names.is_city, 0.30, 2.6),
    Listed("country", names.is_country, 0.80, 2.4),
)
# What a name says is doubted where its values are never on the list; foreign names may all be missing from ours.
DOUBTED: Mapping[str, float] = {"name_infix": 2.5, "salutation": 2.0}
ENOUGH_TO_DOUBT = 5
ONE_WORD, HARDLY_ANY = 2.5, 0.15


def evidence(profile: Profile, named: frozenset[str]) -> list[Evidence]:
    """Return which lists hold many of the values."""
    values = profile.checked
    is_wordy = profile.spaces > WORDY or profile.length > MOST_LENGTH or profile.digits > MOST_DIGITS
    if profile.kind not in {Kind.TEXT, Kind.UNKNOWN} or len(values) < 1 or is_wordy:
        return []
    shares = {one.category: sum(map(one.test, values)) / len(values) for one in LISTS}
    firms = sum(COMPANY.search(value) is not None for value in values)
    if firms >= max(FEW, LEAST_FIRMS * len(values)):
        return [Evidence(None, FIRMS, Reason("companies", {"found": firms, "of": len(values)}))]
    found = list(listed(shares, len(values), named))
    return [*found, *doubts(shares, len(values), named), *one_word(profile, shares, named)]


def listed(shares: Mapping[str, float], of: int, named: frozenset[str]) -> Iterable[Evidence]:
    for one in LISTS:
        if one.category in PERSONS and named & PLACES:
            continue
        share = shares[one.category]
        least = one.least / 2 if one.category in named or of >= MANY else one.least
        if share >= least and (of >= FEW or one.category in named):
            strength = min(1.0, LEAST_STRENGTH + STEEP * share)
            sure = min(1.0, of / enough(one.category, share, is_named=one.category in named))
            reason = Reason("on_list", {"category": one.category, "listed": round(share * of), "of": of})
            yield Evidence(one.category, one.most * strength * sure, reason)


def enough(category: str, share: float, *, is_named: bool) -> int:
    """Return how many different values decide: few when all of two words and more are names."""
    if category in SINGLE and not is_named:
        return ENOUGH_UNNAMED
    return ENOUGH // 2 if share >= ALL else ENOUGH


def one_word(profile: Profile, shares: Mapping[str, float], named: frozenset[str]) -> Iterable[Evidence]:
    """Return that names of one word, of which many are first names or surnames, are no full names."""
    of = len(profile.checked)
    part = max(("first_name", "last_name"), key=lambda category: shares[category])
    if "full_name" in named and of >= ENOUGH_TO_DOUBT and profile.spaces < HARDLY_ANY and shares[part] >= HARDLY_ANY:
        reason = Reason("values_fail", {"category": "full_name", "passed": round(shares["full_name"] * of), "of": of})
        yield Evidence("full_name", -ONE_WORD, reason)


def doubts(shares: Mapping[str, float], of: int, named: frozenset[str]) -> Iterable[Evidence]:
    for category, weight in DOUBTED.items():
        if category in named and of >= ENOUGH_TO_DOUBT and not shares[category]:
            yield Evidence(category, -weight, Reason("values_fail", {"category": category, "passed": 0, "of": of}))
