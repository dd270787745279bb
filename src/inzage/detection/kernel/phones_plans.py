"""
The telephone numbers that somebody can have, as machines of states over digits: the plans of the phonenumbers library.

A number is valid there when it matches the pattern of one of its types (fixed line, mobile, ...) in its country.
"""

from collections.abc import Iterable, Iterator
from functools import cache

import numpy as np
import phonenumbers
from numpy.typing import NDArray
from phonenumbers import PhoneMetadata

from inzage.detection.kernel.automaton import machine, merged
from inzage.detection.kernel.layout import ACCEPTS, LANGUAGES
from inzage.law.eea import EEA

Plans = NDArray[np.uint16]
"""
A row for each state, with the step for each digit; the highest bit of a step says that the state it leads to accepts.
The first rows hold the states to begin in: see below.
"""

PLAN_COLUMNS = 10

DEAD, ABROAD, AT_HOME = 0, 1, 2
"""Row `ABROAD` begins with three states; the row of a language (from `AT_HOME` on) with one for each region."""

VALID, POSSIBLE, EUROPE = range(3)
"""A number with its country that is valid; one of a length its country uses; one without, valid in Europe."""

FIRST_STATE = AT_HOME + len(LANGUAGES)
DIGITS = 10
TYPES = (
    "fixed_line",
    "mobile",
    "toll_free",
    "premium_rate",
    "shared_cost",
    "personal_number",
    "voip",
    "pager",
    "uan",
    "voicemail",
)
REGIONS = {
    "nl": ("NL", "BE"),
    "en": ("GB", "IE", "NL", "US"),
    "de": ("DE", "AT", "CH"),
    "fr": ("FR", "BE", "CH", "LU"),
    # Germany has numbers of every length, so it is asked last.
    "": ("NL", "BE", "FR", "GB", "DE"),
}
"""Whose numbers are written without their country, in which order these countries are asked."""

IN_EUROPE = (*sorted(EEA), "GB", "CH")
NON_GEOGRAPHIC = "001"


def national(region: str, code: int = 0) -> str:
    """Return the pattern of the numbers of a region, without the country and the prefix for calls within it."""
    found = metadata(region, code)
    kinds = [getattr(found, kind) for kind in TYPES]
    patterns = dict.fromkeys(kind.national_number_pattern for kind in kinds if kind)
    return "|".join(f"(?:{pattern})" for pattern in patterns if pattern)


def behind_one_code(region: str) -> str:
    """Return the pattern of the numbers of a region and of those with the same code, as Britain and Guernsey."""
    code = metadata(region, 0).country_code or 0
    regions = phonenumbers.COUNTRY_CODE_TO_REGION_CODE[code]
    return "|".join(pattern for one in regions if (pattern := national(one, code)))


def metadata(region: str, code: int) -> PhoneMetadata:
    found: PhoneMetadata | None
    if region == NON_GEOGRAPHIC:
        found = PhoneMetadata.metadata_for_nongeo_region(code)
    else:
        found = PhoneMetadata.metadata_for_region(region)
    if found is None:
        raise LookupError(f"the library of telephone numbers does not know region {region}")
    return found


def prefix(region: str) -> str:
    """Return what is dialled before a number within its country: `0`, `06`, or nothing."""
    return metadata(region, 0).national_prefix or ""


def countries() -> Iterator[tuple[int, str, str]]:
    """Yield each calling code with the patterns of the numbers behind it: valid ones, and those of a known length."""
    for code, regions in sorted(phonenumbers.COUNTRY_CODE_TO_REGION_CODE.items()):
        patterns = [pattern for region in regions if (pattern := national(region, code))]
        if not patterns:
            continue
        # `+31 (0)20` has the prefix of calls within the country too.
        before = metadata(regions[0], code).national_prefix
        optional = f"(?:{before})?" if before else ""
        general = metadata(regions[0], code).general_desc
        lengths = sorted(general.possible_length) if general else ()
        possible = "|".join(rf"\d{{{length}}}" for length in lengths)
        yield code, f"{optional}(?:{'|'.join(patterns)})", f"{optional}(?:{possible})"


class Building:
    """The states of all machines under each other, while they are made."""

    def __init__(self) -> None:
        self.steps: list[list[int]] = [[0] * DIGITS for _ in range(FIRST_STATE)]
        self.accepts: list[bool] = [False] * FIRST_STATE

    def state(self) -> int:
        self.steps.append([0] * DIGITS)
        self.accepts.append(False)
        return len(self.steps) - 1

    def add(self, pattern: str) -> int:
        """Add the machine of a pattern; return the state it begins in."""
        made = machine(pattern)
        moved = len(self.steps) - 1
        for row, ends in zip(made.steps[1:, 0x30:0x3A].tolist(), made.accepted[1:], strict=True):
            self.steps.append([step + moved if step else 0 for step in row])
            self.accepts.append(bool(ends))
        return moved + 1

    def behind(self, codes: Iterable[tuple[int, int]]) -> int:
        """Return the state from which each calling code leads to the state given with it; no code begins another."""
        first = self.state()
        for code, target in codes:
            at, digits = first, [int(digit) for digit in str(code)]
            for digit in digits[:-1]:
                self.steps[at][digit] = self.steps[at][digit] or self.state()
                at = self.steps[at][digit]
            self.steps[at][digits[-1]] = target
        return first


def built() -> tuple[Building, list[tuple[int, int, int]]]:
    """Return all machines, and the states to begin in: the row and column they go to, and the state."""
    building = Building()
    valid, possible = [], []
    for code, known, lengths in countries():
        valid.append((code, building.add(known)))
        possible.append((code, building.add(lengths)))
    starts = [(ABROAD, VALID, building.behind(valid)), (ABROAD, POSSIBLE, building.behind(possible))]
    at_home = "|".join(f"(?:{prefix(region)})(?:{behind_one_code(region)})" for region in IN_EUROPE)
    starts.append((ABROAD, EUROPE, building.add(at_home)))
    known_regions: dict[str, int] = {}
    for place, language in enumerate(LANGUAGES):
        for column, region in enumerate(REGIONS[language]):
            if region not in known_regions:
                # In the United States the 1 is not written.
                before = "" if region == "US" else prefix(region)
                known_regions[region] = building.add(f"{before}(?:{behind_one_code(region)})")
            starts.append((AT_HOME + place, column, known_regions[region]))
    return building, starts


@cache
def plans() -> Plans:
    """Make the table of all plans, in as few states as there can be."""
    building, starts = built()
    steps = np.array(building.steps, np.int64)
    accepts = np.array(building.accepts)
    same = merged(steps, accepts.astype(np.int64))
    count = int(same.max()) + 1
    table = np.zeros((FIRST_STATE + count, DIGITS), np.uint16)
    # State 0, from which nothing leads on, stays 0.
    number = np.where(same == same[DEAD], 0, same + FIRST_STATE)
    table[number] = number[steps] | np.where(accepts[steps], ACCEPTS, 0)
    table[:FIRST_STATE] = 0
    for row, column, state in starts:
        table[row, column] = number[state]
    if len(table) >= ACCEPTS:
        raise OverflowError("the plans have too many states together")
    return table
