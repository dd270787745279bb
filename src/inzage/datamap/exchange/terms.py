"""How long something is kept, read from a sentence; what cannot be taken apart stays as it is. Pure."""

import re
from collections.abc import Iterable

from inzage.datamap.exchange.meaning import pieces
from inzage.datamap.records import Kept
from inzage.datamap.words import NAME
from inzage.law.retention import Unit

NUMBERS = {"een": 1, "één": 1, "one": 1, "twee": 2, "two": 2, "drie": 3, "three": 3, "vier": 4, "four": 4, "vijf": 5,
           "five": 5, "zes": 6, "six": 6, "zeven": 7, "seven": 7, "tien": 10, "ten": 10}  # fmt: skip
UNITS = {"j": Unit.YEAR, "y": Unit.YEAR, "m": Unit.MONTH, "w": Unit.WEEK, "d": Unit.DAY}
"""Every unit by its first letter, in both languages and however it is shortened."""

HEADS = (
    (r"\bjaar|\bjaren|\bjr\b|\byears?", Unit.YEAR), (r"maand|month|\bmnd", Unit.MONTH),
    (r"\bwee?k|\bwk", Unit.WEEK), (r"dagen|days|\bdgn", Unit.DAY),
)  # fmt: skip
BARE = re.compile(r"\d{1,3}")
TERM = re.compile(
    r"(?:(?P<what>[^:\d]{1,120}):\s*)?(?P<count>\d{1,3}|" + "|".join(NUMBERS) + r")\s*"
    r"(?P<unit>jaar|jaren|jrn?|years?|yrs?|maand(?:en)?|mnd(?:en)?|months?|weken|weeks?|wkn?|dag(?:en)?|dgn?|days?)\b\.?"
    r"(?:(?:,?\s+(?:na|after|vanaf|from|following)\s+|\s+post-)(?P<start>[^()]+?))?(?:\s*\((?P<ground>[^()]+)\))?\.?",
    re.IGNORECASE,
)
UNTIL = re.compile(r"(?:tot(?:dat)?|until|zolang als)\s+(?P<start>.+)", re.IGNORECASE | re.DOTALL)


def terms(text: str) -> Iterable[Kept]:
    """The rules in a cell, one for each line or part."""
    for one in pieces(text, commas=False):
        yield term(" ".join(one.split()))


def term(text: str) -> Kept:
    found = TERM.fullmatch(text)
    if found and int_of(found["count"]):
        unit = UNITS[found["unit"][0].lower()]
        part = {key: (found[key] or "").strip() for key in ("what", "start", "ground")}
        if len(part["start"]) <= NAME:
            return Kept(**part, count=int_of(found["count"]), unit=unit)
    until = UNTIL.fullmatch(text)
    said = until["start"] if until else text
    return Kept(start=said) if len(said) <= NAME else Kept(start=f"{said[: NAME - 1]}…", ground=text)


def bare(text: str, head: str) -> Kept | None:
    """A number alone, with the unit that stands in the head of its column; none where that has none."""
    unit = next((unit for sign, unit in HEADS if re.search(sign, head, re.IGNORECASE)), None)
    return Kept(count=int(text), unit=unit) if unit and int(text) else None


def int_of(text: str) -> int:
    return NUMBERS.get(text.lower()) or int(text)
