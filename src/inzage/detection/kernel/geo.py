"""Places on earth as latitude and longitude. Standard: ISO 6709 (decimal degrees; degrees, minutes, seconds)."""

from inzage.detection.kernel.codes import longest
from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.dates import is_part
from inzage.detection.kernel.finding import add
from inzage.detection.kernel.layout import (
    ALONE,
    DIGIT,
    EDGE,
    END,
    MACHINE,
    SHAPE,
    START,
    SURE,
    UNCHECKED,
    Facts,
    Found,
    Kinds,
    Machines,
    Text,
    Words,
)
from inzage.detection.kernel.near import FOR, said
from inzage.detection.kernel.phones import is_digit

NORTH, EAST, DECIMALS, SURE_DECIMALS = 90, 180, 3, 4
DOT, PLUS, MINUS = 0x2E, 0x2B, 0x2D


@compiled
def may_be_degrees(text: Text, stop: int, words: Words, number: int, at: int) -> bool:
    """Whether a word of digits goes on as degrees do: with a sign for them, or with at least three decimals."""
    end = words[at, END]
    if end + 1 >= stop or end - words[at, START] > 3:
        return False
    if text[end] == 0xC2 and text[end + 1] == 0xB0:
        return True
    if text[end] != DOT or at + 1 == number or words[at + 1, START] != end + 1:
        return False
    return words[at + 1, END] - end > DECIMALS and words[at + 1, SHAPE] & DIGIT != 0


@compiled
def fewest_decimals(text: Text, start: int, end: int) -> int:
    """Return the fewest decimals that one of two numbers has; -1 if they lie beyond the poles or the date line."""
    at, numbers, fewest = start, 0, 99
    while at < end:
        if not is_digit(text[at]):
            at += 1
            continue
        whole, decimals = 0, 0
        while at < end and is_digit(text[at]):
            whole, at = whole * 10 + int(text[at]) - 0x30, at + 1
        if at < end and text[at] == DOT:
            at += 1
            while at < end and is_digit(text[at]):
                decimals, at = decimals + 1, at + 1
        if whole > (NORTH if numbers == 0 else EAST):
            return -1
        fewest, numbers = min(fewest, decimals), numbers + 1
    return fewest


@compiled
def location(
    text: Text,
    begin: int,
    stop: int,
    words: Words,
    number: int,
    at: int,
    facts: Facts,
    kinds: Kinds,
    machines: Machines,
    kind: int,
    found: Found,
    count: int,
    telling: int,
) -> int:
    """Add the place that begins with a word of digits."""
    start = words[at, START]
    if start > begin and (text[start - 1] == MINUS or text[start - 1] == PLUS):
        start -= 1
    if is_part(text, begin, start):
        return count
    end = longest(text, start, stop, kinds[kind, MACHINE], kinds[kind, EDGE], machines)
    if end < 0:
        return count
    near = said(text, words, number, at, facts, kind, start, end, telling)
    if text[words[at, END]] == DOT:
        decimals = fewest_decimals(text, start, end)
        # `van 12.500, 14.950` are thousands.
        if decimals < (DECIMALS if near == FOR else SURE_DECIMALS):
            return count
    return add(found, count, start, end, kind, kinds[kind, SURE if near == FOR else ALONE], UNCHECKED)
