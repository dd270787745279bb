"""
Dates of birth: a day as people write it, and a word near it that tells what it means.

Standard: ISO 8601, and the national ways to write a day (`BirthDate.form`).
"""

from inzage.detection.kernel.calendar import is_day
from inzage.detection.kernel.codes import longest
from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.finding import add
from inzage.detection.kernel.layout import (
    DIGIT,
    EDGE,
    END,
    FROM,
    KIND,
    MACHINE,
    SHAPE,
    START,
    SURE,
    TO,
    UNCHECKED,
    Facts,
    Found,
    Kinds,
    Machines,
    Text,
    Words,
)
from inzage.detection.kernel.near import said_after, said_before
from inzage.detection.kernel.phones import is_digit, is_letter

OLDEST, NEWEST, THIS_CENTURY = 1890, 2100, 100
LONGEST_NUMBER, LONGEST_MONTH, SHORT_GAP, COMPACT = 4, 12, 6, 8
SPACE, DOT, NEWLINE = 0x20, 0x2E, 0x0A
REACH = 6


@compiled
def month_at(text: Text, start: int) -> int:
    """Return a month with as many days as the one whose name, in four languages, begins here."""
    first, second, third = text[start] | 0x20, text[start + 1] | 0x20, text[start + 2] | 0x20
    if first == 0x66:
        return 2
    if first == 0x61 and (second == 0x70 or second == 0x76):
        return 4
    # `jun`, `juin`: June; `jul`, `juil`: July; `jan`: January.
    if first == 0x6A and second == 0x75:
        return 6 if third == 0x6E or (third == 0x69 and text[start + 3] | 0x20 == 0x6E) else 7
    return 9 if first == 0x73 or first == 0x6E else 1


@compiled
def is_birthday(year: int, month: int, day: int) -> bool:
    """Whether it is a day of the calendar on which somebody alive can be born."""
    full = year + 1900 if year < THIS_CENTURY else year
    return OLDEST <= full <= NEWEST and is_day(full, month, day)


@compiled
def is_written_day(text: Text, start: int, end: int) -> bool:
    """Whether what looks like a date is a day of the calendar, in the order that its parts can have."""
    parts, first, second, third, month, is_year_first, at = 0, 0, 0, 0, 0, False, start
    while at < end:
        if is_digit(text[at]):
            value, size = 0, at
            while at < end and is_digit(text[at]):
                value, at = value * 10 + int(text[at]) - 0x30, at + 1
            is_year_first = is_year_first or (parts == 0 and at - size == LONGEST_NUMBER)
            first, second, third = (value, second, third) if parts == 0 else (first, second, third)
            second = value if parts == 1 else second
            third = value if parts == 2 else third
            parts += 1
        elif is_letter(text[at]) and month == 0 and is_month(text, at, start):
            month = month_at(text, at)
            while at < end and is_letter(text[at]):
                at += 1
        else:
            at += 1
    if month:
        return is_birthday(second, month, first)
    if parts == 1:
        return is_compact_day(first)
    if is_year_first:
        return is_birthday(first, second, third)
    return is_birthday(third, second, first) or is_birthday(third, first, second)


@compiled
def is_month(text: Text, at: int, start: int) -> bool:
    """Whether the letters here are a name, and not the end of `3rd`, or `of` or `de`."""
    if at > start and is_digit(text[at - 1]):
        return False
    return is_letter(text[at + 1]) and is_letter(text[at + 2])


@compiled
def is_compact_day(value: int) -> bool:
    """Whether eight digits are a day: `19780312`, `12031978`."""
    year_first = is_birthday(value // 10000, value // 100 % 100, value % 100)
    return year_first or is_birthday(value % 10000, value // 10000 % 100, value // 1000000)


@compiled
def is_part(text: Text, begin: int, start: int) -> bool:
    """Whether a number is a part of a longer one, or of a word."""
    if start == begin:
        return False
    before = text[start - 1]
    if before == 0x2D or before == 0x2E or before == 0x2F or before == 0x2C or before == 0x2B:
        return start - 2 >= begin and is_digit(text[start - 2])
    return before == 0x5F


@compiled
def is_new_sentence(text: Text, start: int, end: int) -> bool:
    """Whether a sentence ends between two places: at a full stop or a line's end with a capital after it."""
    for at in range(start, end - 1):
        if text[at] == NEWLINE and 0x41 <= text[at + 1] <= 0x5A:
            return True
        if at > start and text[at] == DOT and text[at + 1] == SPACE and 0x41 <= text[at + 2] <= 0x5A:
            return True
    return False


@compiled
def last_of(found: Found, count: int, kind: int) -> int:
    """Return the place among the last candidates of the last of a kind, -1 without one."""
    for place in range(min(count, found.shape[0]) - 1, max(count - REACH, 0) - 1, -1):
        if found[place, KIND] == kind:
            return place
    return -1


@compiled
def is_told(
    text: Text,
    words: Words,
    number: int,
    at: int,
    facts: Facts,
    kind: int,
    start: int,
    end: int,
    found: Found,
    count: int,
    telling: int,
) -> bool:
    """Whether a word says that this day is a birthday, and not another day near it."""
    word = said_before(words, at, facts, kind, start, telling)
    if word >= 0:
        last = last_of(found, count, kind)
        is_spent = last >= 0 and found[last, FROM] > words[word, START] and start - found[last, TO] > SHORT_GAP
        if not is_spent and not is_new_sentence(text, words[word, END], start):
            return True
    if word == -2:
        return False
    word = said_after(text, words, number, at, facts, kind, end, telling)
    return word >= 0 and not (word + 1 < number and words[word + 1, SHAPE] & DIGIT)


@compiled
def birth_date(
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
    """Add the birthday that begins with a word of digits, or with the month before it."""
    start, size = words[at, START], words[at, END] - words[at, START]
    if not is_digit(text[start]) or (size > LONGEST_NUMBER and size != COMPACT) or is_part(text, begin, start):
        return count
    end = longest(text, start, stop, kinds[kind, MACHINE], kinds[kind, EDGE], machines)
    if (
        end < 0
        and at > 0
        and start - words[at - 1, END] <= 2
        and words[at - 1, END] - words[at - 1, START] < LONGEST_MONTH
    ):
        start = words[at - 1, START]
        end = longest(text, start, stop, kinds[kind, MACHINE], kinds[kind, EDGE], machines)
    if end < 0 or not is_written_day(text, start, end):
        return count
    if not is_told(text, words, number, at, facts, kind, start, end, found, count, telling):
        return count
    return add(found, count, start, end, kind, kinds[kind, SURE], UNCHECKED)
