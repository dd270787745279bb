"""Names of those who sign in, in the lines of a log and in statements: `ip - kim [12/Mar/...`, `('kim', '$2y$...`."""

from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.finding import add
from inzage.detection.kernel.layout import UNCHECKED, Found, Text
from inzage.detection.kernel.mail import is_plain

SURE, LONGEST, SHORTEST = 900, 40, 2
OPEN, SPACE, HYPHEN, QUOTE, COMMA, DOLLAR = 0x5B, 0x20, 0x2D, 0x27, 0x2C, 0x24
LETTER_A, LETTER_Z, SMALL = 0x61, 0x7A, 0x20


@compiled
def name_start(text: Text, begin: int, end: int) -> int:
    """Return where a name begins that ends here; the end if it is none."""
    at = end
    while at > begin and end - at < LONGEST:
        byte = text[at - 1]
        if not (is_plain(byte) or byte == 0x5F or byte == 0x2E or byte == HYPHEN):
            break
        at -= 1
    return at if end - at >= SHORTEST and LETTER_A <= text[at] | SMALL <= LETTER_Z else end


@compiled
def logged(text: Text, begin: int, start: int, kind: int, found: Found, count: int) -> int:
    """Add the name in a line of a web server, before the day in brackets that starts here: `1.2.3.4 - kim [12/Mar`."""
    end = start - 2
    if end < begin + SHORTEST or text[end] != SPACE:
        return count
    first = name_start(text, begin, end)
    if first == end or first < begin + 3 or text[first - 1] != SPACE or text[first - 2] != HYPHEN:
        return count
    return add(found, count, first, end, kind, SURE, UNCHECKED)


@compiled
def stated(text: Text, begin: int, start: int, kind: int, found: Found, count: int) -> int:
    """Add the value before a quoted hash that starts here: `VALUES ('kim', '$2y$...`."""
    if start < begin + 6 or text[start - 1] != QUOTE:
        return count
    at = start - 2
    while at > begin and text[at] == SPACE:
        at -= 1
    if text[at] != COMMA or text[at - 1] != QUOTE:
        return count
    first = name_start(text, begin, at - 1)
    if first == at - 1 or text[first - 1] != QUOTE:
        return count
    return add(found, count, first, at - 1, kind, SURE, UNCHECKED)
