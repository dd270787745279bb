"""What the days of a column say: days of birth lie long ago and far apart, stamps of a machine lie close together."""

import datetime as dt
import re
from collections.abc import Sequence

from inzage.detection.columns.evidence import Evidence
from inzage.detection.columns.kinds import Kind
from inzage.detection.columns.profile import Profile
from inzage.detection.records import Reason

YEAR_FIRST = re.compile(r"^(\d{4})[-/.]?(0[1-9]|1[0-2])[-/.]?(0[1-9]|[12]\d|3[01])(?![\d.,])")
YEAR_LAST = re.compile(r"^(?:0?[1-9]|[12]\d|3[01])[-/. ](?:0?[1-9]|1[0-2])[-/. ](\d{4})\b")
A_TIME = re.compile(r"\d\d:\d\d")
MIDNIGHT = re.compile(r"[T ]00:00(?::00)?(?:\.0+)?(?:Z|[+-]00:?00)?$")
FIRST_YEAR, ADULT, WIDE, FEW = 1900, 16, 25, 5
MOST = 0.85
AT_A_TIME = 0.3
ALONE, NAMED, AGAINST, AGAINST_ANY = 3.0, 2.0, 3.0, 2.5


def evidence(profile: Profile, named: frozenset[str]) -> list[Evidence]:
    """Return whether these are days somebody was born on."""
    years = years_of(profile.checked)
    if len(years) < max(FEW, len(profile.checked) * MOST):
        return unlike_days(profile) if "birth_date" in named and len(profile.checked) >= FEW else []
    this_year = dt.datetime.now(tz=dt.UTC).year
    past = sum(FIRST_YEAR <= year <= this_year - ADULT for year in years) / len(years)
    ordered = sorted(years)
    spread = ordered[-1 - len(ordered) // 20] - ordered[len(ordered) // 20]
    facts: dict[str, str | int | float] = {"from": ordered[0], "to": ordered[-1], "of": len(years)}
    has_times = (
        sum(bool(A_TIME.search(text)) and not MIDNIGHT.search(text) for text in profile.checked)
        > len(years) * AT_A_TIME
    )
    if past >= MOST and spread >= WIDE and not has_times:
        return [Evidence("birth_date", NAMED if "birth_date" in named else ALONE, Reason("days_of_birth", facts))]
    if "birth_date" in named and past < 1 - MOST:
        return [Evidence("birth_date", -AGAINST, Reason("days_recent", facts))]
    return []


def unlike_days(profile: Profile) -> list[Evidence]:
    """Return what speaks against a name that says birth where the values are no days at all."""
    is_number = profile.kind in {Kind.NUMBER, Kind.DATE, Kind.UNKNOWN} or profile.digits > AT_A_TIME
    return [] if is_number else [Evidence("birth_date", -AGAINST_ANY, Reason("values_fail", {
        "category": "birth_date", "passed": len(years_of(profile.checked)), "of": len(profile.checked)}))]  # fmt: skip


def years_of(texts: Sequence[str]) -> list[int]:
    """Return the year of each text that is a day."""
    found = (YEAR_FIRST.match(text) or YEAR_LAST.match(text) for text in texts)
    return [int(match[1]) for match in found if match]
