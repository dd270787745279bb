"""
Tables in a text: a line that names the columns, and lines below it with as many cells.

What a label in the first line tells is told of the cells below it: `naam;klantnr` over `K. Mol;4711`.
"""

from inzage.detection.kernel.ages import number_end
from inzage.detection.kernel.codes import ONE, judged, longest
from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.dates import is_written_day
from inzage.detection.kernel.edges import NUMBER_EDGE
from inzage.detection.kernel.layout import (
    EDGE,
    MACHINE,
    WEIGHT,
    Finder,
    Found,
    Kinds,
    Machines,
    Named,
    Rules,
    Scratch,
    Text,
)
from inzage.detection.kernel.phones import is_digit

AGE, BIRTH_DATE = int(Finder.AGE), int(Finder.BIRTH_DATE)
POSTAL = int(Finder.POSTAL_CODE)
MOST_ROWS, LONGEST_LINE, MOST_DIGITS = 64, 400, 2
COLUMN_COUNTS = 500
TAB, NEWLINE, SPACE, QUOTE, COMMA, SEMICOLON, BAR = 0x09, 0x0A, 0x20, 0x22, 0x2C, 0x3B, 0x7C


@compiled
def parts(byte: int) -> bool:
    """Whether a sign stands between the cells of a line."""
    return byte == SEMICOLON or byte == TAB or byte == BAR or byte == COMMA


@compiled
def is_blank(byte: int) -> bool:
    return byte == SPACE or byte == QUOTE or byte == 0x0D


@compiled
def sign_after(text: Text, at: int, stop: int) -> int:
    """Return the sign that ends the cell which may end here: one between cells, or the end of a line; 0 without one."""
    while at < stop and is_blank(text[at]):
        at += 1
    return int(text[at]) if at < stop and (parts(text[at]) or text[at] == NEWLINE) else 0


@compiled
def sign_before(text: Text, begin: int, at: int) -> int:
    """Return the sign before the cell which may begin here, `NEWLINE` at the beginning of a line; 0 without one."""
    while at > begin and is_blank(text[at - 1]):
        at -= 1
    if at == begin:
        return NEWLINE
    return int(text[at - 1]) if parts(text[at - 1]) or text[at - 1] == NEWLINE else 0


@compiled
def line_start(text: Text, begin: int, at: int) -> int:
    """Return where the line of a place begins, -1 where it is too long for a line of names."""
    first = max(begin, at - LONGEST_LINE)
    while at > first and text[at - 1] != NEWLINE:
        at -= 1
    return at if at == begin or text[at - 1] == NEWLINE else -1


@compiled
def line_end(text: Text, at: int, stop: int) -> int:
    """Return where the line of a place ends, -1 where it is too long."""
    last = min(stop, at + LONGEST_LINE)
    while at < last and text[at] != NEWLINE:
        at += 1
    return at if at == stop or text[at] == NEWLINE else -1


@compiled
def counted(text: Text, start: int, end: int, sign: int) -> int:
    """Return how often a sign stands in a stretch of text."""
    count = 0
    for at in range(start, end):
        count += text[at] == sign
    return count


@compiled
def names_columns(text: Text, start: int, end: int) -> bool:
    """Whether a line has hardly a digit: it names columns and holds no values."""
    digits = 0
    for at in range(start, end):
        digits += is_digit(text[at])
    return digits <= MOST_DIGITS


@compiled
def cell(text: Text, line: int, end: int, sign: int, column: int) -> tuple[int, int]:
    """Return where the cell of a column begins and ends, without the blanks around it."""
    start = line
    while column > 0:
        column -= text[start] == sign
        start += 1
    last = start
    while last < end and text[last] != sign:
        last += 1
    while start < last and is_blank(text[start]):
        start += 1
    while last > start and is_blank(text[last - 1]):
        last -= 1
    return start, last


@compiled
def may_be_cell(text: Text, start: int, end: int, kind: int, kinds: Kinds, machines: Machines, named: Named) -> bool:
    """Whether all of a cell has the form of a kind."""
    if end == start or longest(text, start, end, kinds[kind, MACHINE], kinds[kind, EDGE], machines) != end:
        return False
    if kind == named[BIRTH_DATE]:
        return is_written_day(text, start, end)
    return kind != named[AGE] or number_end(text, start, end) == end


@compiled
def below(
    text: Text,
    begin: int,
    stop: int,
    start: int,
    end: int,
    kind: int,
    kinds: Kinds,
    machines: Machines,
    rules: Rules,
    named: Named,
    found: Found,
    count: int,
    scratch: Scratch,
) -> int:
    """Add the cells below a label, if it is the name of a column."""
    sign = sign_after(text, end, stop)
    before = sign_before(text, begin, start) if sign else 0
    is_number = kinds[kind, EDGE] == NUMBER_EDGE and kind != named[POSTAL]
    if before == 0 or not is_number:
        return count
    if sign == NEWLINE:
        sign = before
    line, last = line_start(text, begin, start), line_end(text, end, stop)
    if sign == NEWLINE or (before != sign and before != NEWLINE) or line < 0 or last < 0:
        return count
    if not names_columns(text, line, last):
        return count
    column, columns = counted(text, line, start, sign), counted(text, line, last, sign)
    for _ in range(MOST_ROWS):
        line, last = last + 1, line_end(text, last + 1, stop)
        if line >= stop or last < 0 or counted(text, line, last, sign) != columns:
            break
        first, final = cell(text, line, last, sign, column)
        if may_be_cell(text, first, final, kind, kinds, machines, named):
            after = judged(text, first, final, kind, ONE, kinds, rules, found, count, scratch)
            if count < after <= found.shape[0]:
                found[count, WEIGHT] += COLUMN_COUNTS
            count = after
    return count
