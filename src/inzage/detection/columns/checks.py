"""
What the recognizers say of the values: how many pass a check, against how many would pass by chance.

One number of nine digits in eleven passes the test of a BSN, one in ten that of a card. Sixty different values decide
where nearly all agree; else all that are kept of the sample.
"""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from inzage.detection import recognizers
from inzage.detection.columns.evidence import Evidence
from inzage.detection.columns.kinds import Kind
from inzage.detection.columns.profile import Profile
from inzage.detection.recognizers import Page, Recognizer, Verdict
from inzage.detection.recognizers.labelled import Labelled
from inzage.detection.records import Reason
from inzage.detection.wording.splitting import listed

FIRST_LOOK = 10
# So many values decide when nearly all of them agree.
DECIDING, CLEAR, STRIDE = 60, 0.9, 10
ENOUGH_TO_DOUBT = 5
MOST_PASS = 0.97
LEAST_SHARE = 0.55
HOPELESS = 0.3
# How much the form alone tells, before any check digit: nine digits tell nothing, an @ nearly everything.
FORM: Mapping[str, float] = {
    "email": 5.0,
    "iban": 4.5,
    "ip_address": 4.5,
    "mac_address": 4.0,
    "postcode": 2.2,
    "phone": 1.2,
    "licence_plate": 1.4,
    "ean_code": 2.5,
    "user_agent": 5.0,
    "password": 4.5,
    "secret_key": 3.0,
    "vat_number": 2.5,
    "location": 1.5,
    "bic": 1.0,
    "vehicle_id": 1.5,
    "address": 2.8,
    "birth_date": 0.0,
    "company_number": -3.0,
    "passport_number": -2.5,
    "id_card_number": -2.5,
    "driving_licence_number": -2.5,
    "initials": 0.0,
    "imei": 0.5,
    "imsi": -1.5,
    "card_number": 0.5,
    "tax_number": -2.0,
    "advertising_id": -2.0,
    "bank_account": -2.0,
    "employee_number": -3.0,
    "bsn": 0.3,
    "customer_number": -3.0,
    "social_handle": 0.0,
}
FORM_OF_NATIONAL = -0.3
MOST: Mapping[str, float] = {"email": 6.5, "iban": 6.5, "phone": 4.6, "postcode": 4.4, "bsn": 4.4, "card_number": 4.4}
MOST_OF_OTHERS = 4.0
# The check decides only where the form is strict: a telephone number or postcode of another country may look different.
# Kinds that no other values look like: a part of the values is enough, from this share.
SOME: Mapping[str, float] = {"email": 0.05, "iban": 0.05, "ean_code": 0.15}
SOME_WEIGHT = 5.6
# A name that speaks of an account may mean its IBAN.
KIN: Mapping[str, tuple[str, ...]] = {"iban": ("bank_account",)}
STRICT = listed("email iban bsn ip_address mac_address imei card_number user_agent ean_code")
# An address on the internet is also kept as one number.
NUMBERED = frozenset({"ip_address", "mac_address"})
DOUBT = 4.0
# Values that were hidden or hashed by their owner do not contradict the name of the column.
HIDDEN = re.compile(r"[*•xX]{3,}|^[0-9a-fA-F]{32,128}$|^[A-Za-z0-9+/]{40,}={0,2}$")
HASHED = re.compile(r"^[0-9a-fA-F]{16,128}$")
WRITTEN = frozenset({"free_text", "communication"})
SECRETS = frozenset({"password", "secret_key"})
# Of a card, often only the last four digits are kept.
LAST_DIGITS = re.compile(r"^\d{4}$")
PHONE_LIKE = re.compile(r"^[+(]?[\d (][\d ()./+\-x]{1,24}$")
NEARLY_ALL = 0.95
MOSTLY_DIGITS, OTHERWISE_NAMED, AS_LOGIN = 0.6, 0.6, 0.45
DIALLED = re.compile(r"^(?:\+|\(?0)[\d ()./-]*[ ()/+-][\d ()./-]+$|^\+\d+$")
A_DAY = re.compile(r"^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}")
MOST_ALIKE, ALIKE, FEWEST_DIGITS, MOST_DIGITS = 0.8, 2.6, 8, 15
LONGEST_CODE, MOST_SPACES = 120, 8.0


@dataclass(frozen=True, slots=True)
class Passed:
    """How many values of a column passed one recognizer."""

    right: int
    unsure: int
    of: int

    @property
    def share(self) -> float:
        return (self.right + self.unsure) / self.of if self.of else 0.0

    def __add__(self, other: "Passed") -> "Passed":
        return Passed(self.right + other.right, self.unsure + other.unsure, self.of + other.of)


def evidence(profile: Profile, named: frozenset[str], firm: frozenset[str] = frozenset()) -> list[Evidence]:
    """
    Return what the values pass.

    `named` are the categories that the name speaks of: they are also doubted. `firm` are those it is sure of.
    """
    values = mixed(profile.checked)
    if not values or profile.kind in {Kind.FLAG, Kind.BYTES, Kind.NESTED} or is_too_long(profile):
        return []
    page = Page.of("\n".join(values))
    asked = [one for one in used() if one.category in named or one.may_be_on(page)]
    found = without_ties([piece for one in asked for piece in of_one(one, profile, values, named, firm)], named)
    is_told = any(piece.category == "phone" for piece in found)
    return found if is_told else [*found, *looks_like_phones(profile)]


def without_ties(found: list[Evidence], named: frozenset[str]) -> list[Evidence]:
    """Leave out the numbers of other countries where at least as many of the same figures are a BSN."""
    most = max((passes(piece) for piece in found if piece.category == "bsn"), default=0)
    return [piece for piece in found if not (is_foreign(piece, named) and passes(piece) <= most)]


def is_foreign(piece: Evidence, named: frozenset[str]) -> bool:
    return str(piece.category).startswith("national_id_") and piece.category not in named


def passes(piece: Evidence) -> int:
    """Return how many values passed."""
    return int(piece.reason.facts["passed"]) if piece.reason and piece.reason.code == "values_pass" else 0


@cache
def used() -> tuple[Recognizer, ...]:
    """Return the recognizers that can judge a whole value: those of lists, labels and words are read elsewhere."""
    return tuple(
        one
        for one in recognizers.ALL
        if not isinstance(one, Labelled) and (one.category in FORM or one.category.startswith("national_id_"))
    )


def is_too_long(profile: Profile) -> bool:
    return profile.length > LONGEST_CODE * 2 or (profile.length > LONGEST_CODE and profile.spaces > MOST_SPACES)


def mixed(values: Sequence[str]) -> Sequence[str]:
    """Return the values in an order in which the first are from all over."""
    return [value for start in range(STRIDE) for value in values[start::STRIDE]]


def of_one(
    one: Recognizer, profile: Profile, values: Sequence[str], named: frozenset[str], firm: frozenset[str]
) -> list[Evidence]:
    """Return what one recognizer says; figures that the name calls something else are mostly that."""
    is_named = not named.isdisjoint({one.category, *KIN.get(one.category, ())})
    is_login = one.category == "email" and "username" in firm
    is_doubtful = bool(firm - WRITTEN) and not is_named and profile.digits > MOSTLY_DIGITS
    if is_out_of_the_question(one, profile, is_named=is_named):
        return []
    passed = looked_at(one, values, is_named=is_named)
    if passed.of and passed.share >= LEAST_SHARE:
        weight = weighed(one, passed, is_named=is_named)
        weight *= AS_LOGIN if is_login else OTHERWISE_NAMED if is_doubtful else 1.0
        if weight > 0:
            return [Evidence(one.category, weight, reason("values_pass", one.category, passed))]
    if is_named:
        is_numbered = profile.kind is Kind.NUMBER and one.category in NUMBERED
        return doubted(one.category, passed, values) if one.category in firm and not is_numbered else []
    return some(one.category, passed) if one.category in SOME else []


def is_out_of_the_question(one: Recognizer, profile: Profile, *, is_named: bool) -> bool:
    """
    Whether a kind cannot be meant.

    Days are nothing else. A hash may be of anything, and so may a key without a form of its own, and four or five
    digits: there the name has to tell that it is a password, a key or a postcode.
    """
    if profile.kind is Kind.DATE:
        return one.category != "birth_date"
    if one.category == "postcode" and not is_named:
        return profile.digits > NEARLY_ALL
    if one.category not in SECRETS or is_named:
        return False
    return one.chance >= 1 or share_of(HASHED, profile.checked) > LEAST_SHARE


def looked_at(one: Recognizer, values: Sequence[str], *, is_named: bool) -> Passed:
    """Check the values; when hardly any of the first passes, the rest is not looked at."""
    first = passing(one, values[:FIRST_LOOK])
    if first.share < HOPELESS and not is_named and one.category not in SOME:
        return first
    found = first + passing(one, values[FIRST_LOOK:DECIDING])
    return found if found.share >= CLEAR else found + passing(one, values[DECIDING:])


def passing(one: Recognizer, values: Sequence[str]) -> Passed:
    verdicts = [one.check(value) for value in values]
    return Passed(verdicts.count(Verdict.RIGHT), verdicts.count(Verdict.UNSURE), len(verdicts))


def weighed(one: Recognizer, passed: Passed, *, is_named: bool) -> float:
    """
    Return the log-odds that these values are of this kind and not random values of the same form.

    Where the name says it too, the form needs no further proof.
    """
    form = FORM.get(one.category, FORM_OF_NATIONAL)
    wrong = passed.of - passed.right - passed.unsure
    chance = min(max(one.chance, 0.001), 0.999)
    ratio = passed.right * math.log(MOST_PASS / chance) if chance < MOST_PASS else 0.0
    ratio += wrong * math.log((1 - MOST_PASS) / max(1 - chance, 1 - MOST_PASS))
    most = MOST.get(one.category, MOST_OF_OTHERS)
    return min(most, form + (2.0 if is_named else 0.0) + ratio)


def some(category: str, passed: Passed) -> list[Evidence]:
    """Return that a part of the values is of this kind, as in a column for whatever a user wants to keep."""
    if passed.right < ENOUGH_TO_DOUBT or passed.right < SOME[category] * passed.of:
        return []
    return [Evidence(category, SOME_WEIGHT, reason("values_pass", category, passed))]


def doubted(category: str, passed: Passed, values: Sequence[str]) -> list[Evidence]:
    """Return what speaks against a name whose values do not look like it."""
    if len(values) < ENOUGH_TO_DOUBT or passed.share >= LEAST_SHARE or share_of(HIDDEN, values) > LEAST_SHARE:
        return []
    if category == "card_number" and share_of(LAST_DIGITS, values) > LEAST_SHARE:
        return []
    is_wrong = category in STRICT or (category == "phone" and share_of(PHONE_LIKE, values) < LEAST_SHARE)
    return (
        [Evidence(category, -DOUBT * (1 - passed.share), reason("values_fail", category, passed))] if is_wrong else []
    )


def looks_like_phones(profile: Profile) -> list[Evidence]:
    """Return that values look like telephone numbers of a plan we cannot check: an area code set apart, a plus."""
    values = profile.checked
    alike = sum(is_dialled(value) for value in values)
    if profile.kind is Kind.TEXT and len(values) >= ENOUGH_TO_DOUBT and alike >= MOST_ALIKE * len(values):
        return [Evidence("phone", ALIKE, reason("values_pass", "phone", Passed(alike, 0, len(values))))]
    return []


def is_dialled(value: str) -> bool:
    digits = sum(map(str.isdigit, value))
    return bool(DIALLED.match(value)) and FEWEST_DIGITS <= digits <= MOST_DIGITS and not A_DAY.match(value)


def share_of(pattern: re.Pattern[str], values: Sequence[str]) -> float:
    return sum(pattern.search(value) is not None for value in values) / len(values)


def reason(code: str, category: str, passed: Passed) -> Reason:
    return Reason(code, {"category": category, "passed": passed.right + passed.unsure, "of": passed.of})
