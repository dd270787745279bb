"""
Dates of birth that no word tells, but the place where they stand.

In brackets behind the name of a patient or a child; in a line of cells with a name, if the day is long past.
"""

from inzage.detection.kernel.codes import longest
from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.dates import NEWEST, OLDEST, is_written_day, last_of
from inzage.detection.kernel.finding import add
from inzage.detection.kernel.grid import is_blank, line_start, parts
from inzage.detection.kernel.layout import (
    CAPITAL,
    DIGIT,
    EDGE,
    END,
    FROM,
    MACHINE,
    SHAPE,
    START,
    SURE,
    TO,
    UNCHECKED,
    WEIGHT,
    Found,
    Kinds,
    Machines,
    Text,
    Words,
)
from inzage.detection.kernel.mail import is_one_of, packed
from inzage.detection.kernel.phones import is_digit

PATIENTS = packed(
    "patient", "patiënt", "patiente", "kind", "child", "enfant", "baby", "zoon", "dochter", "son", "daughter", "sohn",
    "tochter", "fils", "fille", "leerling", "pupil", "schüler", "élève", "kleinzoo", "bewoner", "resident", "bewohner",
)  # fmt: skip
"""Those of whom people write down when they were born, in small letters, as far as eight bytes reach."""

LONGEST_NAME, SHORT = 7, 4
LONG_PAST, OF_LAST_CENTURY, LONGEST_YEAR = 2008, 28, 4
LESS_SURE, DAY_COUNTS = 150, 300
"""A whole day counts more than a part of it, as in the house number of `Jan de Vries, 22`."""

OPEN, CLOSE, COMMA, NEWLINE, SPACE = 0x28, 0x29, 0x2C, 0x0A, 0x20


@compiled
def stands_apart(text: Text, begin: int, start: int) -> bool:
    """Whether a day may begin here that its place tells: behind a bracket or a sign between cells."""
    if start < begin + 2:
        return False
    before = text[start - 1]
    return before == OPEN or parts(before) or (before == SPACE and parts(text[start - 2]))


@compiled
def birthday(
    text: Text,
    begin: int,
    stop: int,
    words: Words,
    at: int,
    kinds: Kinds,
    machines: Machines,
    kind: int,
    person: int,
    found: Found,
    count: int,
) -> int:
    """Add the day that begins with a word of digits, if its place tells that it is a birthday."""
    start = words[at, START]
    if not is_digit(text[start]):
        return count
    end = longest(text, start, stop, kinds[kind, MACHINE], kinds[kind, EDGE], machines)
    if end < 0 or not is_written_day(text, start, end):
        return count
    if text[start - 1] == OPEN:
        is_told = end < stop and text[end] == CLOSE and is_of_patient(text, words, at)
    else:
        is_told = is_long_past(text, start, end) and is_beside_name(text, begin, stop, start, end, person, found, count)
    if not is_told:
        return count
    after = add(found, count, start, end, kind, kinds[kind, SURE] - LESS_SURE, UNCHECKED)
    if after <= found.shape[0]:
        found[count, WEIGHT] += DAY_COUNTS
    return after


@compiled
def is_of_patient(text: Text, words: Words, at: int) -> bool:
    """Whether the name before a bracket is that of a patient: `Patiënt mw. K. Mol (`."""
    word = at - 1
    if word < 1 or not words[word, SHAPE] & CAPITAL or words[word, END] + 2 != words[at, START]:
        return False
    while word > 0 and at - word < LONGEST_NAME:
        word -= 1
        start, end = words[word, START], words[word, END]
        if is_one_of(text, start, min(end, start + 8), PATIENTS):
            return True
        if words[word, SHAPE] & DIGIT or (not words[word, SHAPE] & CAPITAL and end - start > SHORT):
            return False
    return False


@compiled
def is_long_past(text: Text, start: int, end: int) -> bool:
    """Whether a day is of a year in which whoever is a customer now may be born, and hardly anything else happened."""
    year, digits, last = 0, 0, 0
    for at in range(start, end + 1):
        if at < end and is_digit(text[at]):
            last, digits = last * 10 + int(text[at]) - 0x30, digits + 1
            continue
        if digits >= LONGEST_YEAR:
            year = last if digits == LONGEST_YEAR else year_in(last)
        last, digits = (0, 0) if at < end else (last, digits)
    if year == 0:
        return last >= OF_LAST_CENTURY
    return year < LONG_PAST


@compiled
def year_in(number: int) -> int:
    """Return the year in a day of eight digits: `19780312`, `12031978`."""
    first, last = number // 10000, number % 10000
    return last if OLDEST <= last <= NEWEST else first


@compiled
def is_beside_name(
    text: Text, begin: int, stop: int, start: int, end: int, person: int, found: Found, count: int
) -> bool:
    """Whether a day is all of a cell, and a person is named in the same line; with a comma, just before it."""
    last = last_of(found, count, person)
    if last < 0:
        return False
    if text[start - 1] == COMMA or text[start - 2] == COMMA:
        return found[last, TO] + 3 > start and ends_cell(text, end, stop)
    line = line_start(text, begin, start)
    return line >= 0 and found[last, FROM] >= line and ends_cell(text, end, stop)


@compiled
def ends_cell(text: Text, at: int, stop: int) -> bool:
    """Whether a cell or a line ends here."""
    while at < stop and is_blank(text[at]):
        at += 1
    return at >= stop or parts(text[at]) or text[at] == NEWLINE
