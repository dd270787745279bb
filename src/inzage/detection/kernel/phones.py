"""
Telephone numbers: a run of digits with what people put between them, which a plan says somebody can have.

Standard: ITU-T E.164 and E.123, national plans as the phonenumbers library knows them (`phones_plans`).
"""

from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.finding import add
from inzage.detection.kernel.layout import (
    ACCEPTS,
    DIGIT,
    END,
    FROM,
    KIND,
    PASSED,
    SHAPE,
    START,
    TO,
    UNCHECKED,
    Facts,
    Found,
    Text,
    Words,
)
from inzage.detection.kernel.near import FOR, OPPOSED, SILENT, said, said_before
from inzage.detection.kernel.phones_plans import ABROAD, AT_HOME, DIGITS, EUROPE, POSSIBLE, VALID, Plans

LEAST, MOST = 8, 15
LONGEST_RUN, MOST_BETWEEN, LONGEST_AREA = 32, 3, 6
LEAST_UNKNOWN, MOST_UNKNOWN = 9, 11
"""How many digits a number has that no plan gives out, and that is one because a word says so."""

ALONE, NEAR, AFAR = 750, 950, 500
"""How sure a number is: alone, near a word that tells, and valid only in a country that was not asked first."""

WITH_COUNTRY, LENGTH_ONLY, LENGTH_ONLY_NEAR, NO_PLAN, NO_PREFIX = 900, 600, 800, 700, 700
REACH, CLOSE_BY = 6, 3
PLUS, OPEN, CLOSE, SPACE, ZERO_SIGN, NINE_SIGN = 0x2B, 0x28, 0x29, 0x20, 0x30, 0x39
HYPHEN, DOT, SLASH, COMMA = 0x2D, 0x2E, 0x2F, 0x2C


@compiled
def is_digit(byte: int) -> bool:
    return ZERO_SIGN <= byte <= NINE_SIGN


@compiled
def is_letter(byte: int) -> bool:
    return 0x61 <= (byte | 0x20) <= 0x7A or byte >= 0x80 or byte == 0x5F


@compiled
def between(text: Text, at: int) -> int:
    """Return how many bytes the sign takes that stands here between groups of digits; 0 if it is none."""
    byte = text[at]
    if byte == SPACE or byte == HYPHEN or byte == DOT or byte == SLASH or byte == OPEN or byte == CLOSE:
        return 1
    if byte == 0xC2 and text[at + 1] == 0xA0:
        return 2
    # Hyphens and dashes, thin and narrow spaces.
    if byte == 0xE2 and text[at + 1] == 0x80:
        third = text[at + 2]
        return 3 if 0x90 <= third <= 0x95 or third == 0xAF or 0x87 <= third <= 0x8A else 0
    return 0


@compiled
def run_end(text: Text, start: int, stop: int) -> int:
    """Return where a run of digits and signs between them ends: behind the last group that no letter follows."""
    end, at, idle, limit = start, start, 0, min(stop, start + LONGEST_RUN)
    while at < limit:
        if is_digit(text[at]):
            at, idle = at + 1, 0
            if at >= stop or not (is_digit(text[at]) or (is_letter(text[at]) and between(text, at) == 0)):
                end = at
            continue
        size = between(text, at)
        idle += 1
        # A sentence ends at a full stop with a space behind it.
        if size == 0 or idle > MOST_BETWEEN or (text[at] == DOT and at + 1 < stop and text[at + 1] == SPACE):
            break
        at += size
    return end


@compiled
def in_brackets(text: Text, at: int, end: int) -> bool:
    """Whether the bracket that opens here closes behind a country or an area: `(020)`, `(+31)`."""
    for place in range(at + 1, min(at + LONGEST_AREA + 2, end)):
        if text[place] == CLOSE:
            return True
        if not is_digit(text[place]) and text[place] != PLUS:
            return False
    return False


@compiled
def first_of_number(text: Text, begin: int, start: int, end: int) -> int:
    """Return where a number begins whose first digit stands at a place; -1 if it is a part of something longer."""
    place = start
    if place > begin and text[place - 1] == PLUS:
        place -= 1
    if place > begin and text[place - 1] == OPEN and in_brackets(text, place - 1, end):
        place -= 1
    if place == begin:
        return place
    before, earlier = text[place - 1], text[place - 2] if place - 2 >= begin else SPACE
    if text[place] == PLUS:
        return -1 if is_digit(before) or before == PLUS else place
    # Amounts in euros and pounds, numbers with `#`.
    if before == 0x24 or before == 0x23 or before == PLUS or (before == 0xAC and earlier == 0x82) or before == 0xA3:
        return -1
    if before == HYPHEN:
        return -1 if is_digit(earlier) or is_letter(earlier) else place
    if before == SLASH or before == COMMA or before == DOT:
        return -1 if is_digit(earlier) or (before == SLASH and is_letter(earlier)) else place
    return -1 if is_letter(before) and before < 0x80 else place


@compiled
def accepted_end(text: Text, start: int, end: int, state: int, plans: Plans, least: int) -> int:
    """Return where the longest beginning of a run ends that a plan accepts, its brackets closed; -1 without one."""
    found, digits, opened, at = -1, 0, 0, start
    while at < end and digits < MOST:
        byte = text[at]
        at += 1
        if byte == OPEN:
            opened += 1
        elif byte == CLOSE:
            opened -= 1
        if not is_digit(byte):
            continue
        step = int(plans[state, byte - ZERO_SIGN])
        if step == 0:
            break
        state, digits = step & (ACCEPTS - 1), digits + 1
        is_last = at == end or not is_digit(text[at])
        if step & ACCEPTS and is_last and opened == 0 and digits >= least:
            found = at
    return found


@compiled
def is_day(text: Text, start: int, end: int) -> bool:
    """Whether a run begins as a date does: `01-02-2024`, `2024-02-01`."""
    if end - start < 10:
        return False
    if text[start + 4] == text[start + 7] and between(text, start + 4) == 1:
        return (text[start] == 0x31 or text[start] == 0x32) and is_digit(text[start + 3])
    first, second = text[start + 2], text[start + 5]
    if first != second or (first != HYPHEN and first != DOT and first != SLASH):
        return False
    is_month = text[start + 3] == ZERO_SIGN or (text[start + 3] == 0x31 and text[start + 4] <= 0x32)
    year = 10 * int(text[start + 6]) + int(text[start + 7])
    is_year = year == 10 * 0x31 + 0x39 or year == 10 * 0x32 + 0x30
    return is_month and is_year and (end - start == 10 or not is_digit(text[start + 10]))


@compiled
def is_cut(text: Text, end: int, stop: int) -> bool:
    """Whether a code or an amount goes on behind a run: `08123046-8D49`, `1234567,50`."""
    if end + 1 >= stop:
        return False
    if text[end] == HYPHEN:
        return is_digit(text[end + 1]) or is_letter(text[end + 1])
    is_cents = text[end] == COMMA and end + 2 < stop and is_digit(text[end + 1]) and is_digit(text[end + 2])
    return is_cents and (end + 3 >= stop or not is_digit(text[end + 3]))


@compiled
def is_american(text: Text, start: int, end: int) -> bool:
    """Whether digits stand in groups of three, three and four, as in North America."""
    if end - start < 12 or between(text, start + 3) != 1 or between(text, start + 7) != 1:
        return False
    groups = is_digit(text[start + 2]) and is_digit(text[start + 6]) and is_digit(text[start + 11])
    return groups and (end - start == 12 or not is_digit(text[start + 12]))


@compiled
def is_in_row(text: Text, begin: int, start: int) -> bool:
    """Whether digits stand before a place, with one sign between."""
    if start - 2 < begin:
        return False
    return is_digit(text[start - 2]) and (
        text[start - 1] == SPACE or text[start - 1] == DOT or text[start - 1] == HYPHEN
    )


@compiled
def is_in_account(text: Text, words: Words, at: int) -> bool:
    """Whether a bank in four capitals and the check digits of an IBAN stand before a word."""
    if at < 2 or words[at - 1, END] - words[at - 1, START] != 4 or words[at - 2, END] - words[at - 2, START] != 4:
        return False
    first = text[words[at - 2, START]]
    return words[at - 2, SHAPE] & DIGIT != 0 and 0x41 <= first <= 0x5A and text[words[at - 1, START]] <= 0x5A


@compiled
def is_taken(found: Found, count: int, kind: int, start: int) -> bool:
    """Whether a place lies within a number that was found."""
    for place in range(count - 1, max(count - REACH, 0) - 1, -1):
        if place < found.shape[0] and found[place, KIND] == kind:
            return found[place, FROM] <= start < found[place, TO]
    return False


@compiled
def may_be_phone(text: Text, begin: int, stop: int, start: int) -> bool:
    """Whether it is worth looking closer at the digits of a word: they go on long enough, and begin as numbers do."""
    if not is_digit(text[start]) or start + LEAST > stop:
        return False
    before = text[start - 1] if start > begin else SPACE
    return text[start] == ZERO_SIGN or before == PLUS or before == OPEN or run_end(text, start, stop) - start >= LEAST


@compiled
def phone(
    text: Text,
    begin: int,
    stop: int,
    words: Words,
    number: int,
    at: int,
    facts: Facts,
    plans: Plans,
    language: int,
    kind: int,
    found: Found,
    count: int,
    telling: int,
) -> int:
    """Add the telephone number that begins with a word of digits."""
    digit = words[at, START]
    if is_taken(found, count, kind, digit):
        return count
    end = run_end(text, digit, stop)
    start = first_of_number(text, begin, digit, end)
    if start < 0 or end - start < LEAST:
        return count
    near = said(text, words, number, at, facts, kind, start, end, telling)
    if digit > begin and text[digit - 1] == PLUS:
        return with_country(text, start, start, end, plans, near, WITH_COUNTRY, kind, found, count)
    if text[digit] == ZERO_SIGN and text[digit + 1] == ZERO_SIGN:
        return with_country(text, start, digit + 2, end, plans, near, ALONE, kind, found, count)
    if near == OPPOSED or is_cut(text, end, stop) or is_day(text, start, end) or is_in_account(text, words, at):
        return count
    is_close = at - said_before(words, at, facts, kind, start, telling) <= CLOSE_BY
    return at_home(text, begin, start, end, plans, language, near, is_close, kind, found, count)


@compiled
def with_country(
    text: Text,
    start: int,
    code: int,
    end: int,
    plans: Plans,
    near: int,
    alone: int,
    kind: int,
    found: Found,
    count: int,
) -> int:
    """Add a number whose country stands at `code`: valid, or at least of a length that is used there."""
    last = accepted_end(text, code, end, int(plans[ABROAD, VALID]), plans, LEAST - 1)
    if last >= 0 and (near != OPPOSED or alone == WITH_COUNTRY):
        return add(found, count, start, last, kind, max(alone, NEAR if near == FOR else 0), PASSED)
    last = accepted_end(text, code, end, int(plans[ABROAD, POSSIBLE]), plans, LEAST - 1)
    if last < 0 or near == OPPOSED:
        return count
    return add(found, count, start, last, kind, LENGTH_ONLY_NEAR if near == FOR else LENGTH_ONLY, UNCHECKED)


@compiled
def at_home(
    text: Text,
    begin: int,
    start: int,
    end: int,
    plans: Plans,
    language: int,
    near: int,
    is_close: bool,
    kind: int,
    found: Found,
    count: int,
) -> int:
    """Add a number written without its country; the first country whose plan knows it wins."""
    row, last, place = AT_HOME + language, -1, 0
    is_likely = text[start] == ZERO_SIGN or text[start] == OPEN
    if is_likely or near == FOR or is_american(text, start, end):
        while place < DIGITS and plans[row, place] and last < 0:
            last = accepted_end(text, start, end, int(plans[row, place]), plans, LEAST)
            place += 1
    if last >= 0 and not (last < end and is_in_row(text, begin, start)):
        return add(found, count, start, last, kind, NEAR if near == FOR else ALONE if place == 1 else AFAR, PASSED)
    if near == SILENT or not (is_likely or is_close):
        return count
    last = accepted_end(text, start, end, int(plans[ABROAD, EUROPE]), plans, LEAST)
    if last >= 0:
        return add(found, count, start, last, kind, NO_PREFIX, UNCHECKED)
    digits, opened = 0, 0
    for at in range(start, end):
        digits += is_digit(text[at])
        opened += (text[at] == OPEN) - (text[at] == CLOSE)
    if is_likely and opened == 0 and LEAST_UNKNOWN <= digits <= MOST_UNKNOWN:
        return add(found, count, start, end, kind, NO_PLAN, UNCHECKED)
    return count
