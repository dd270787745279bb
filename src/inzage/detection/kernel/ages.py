"""Ages in a text: `42 jaar oud`, `42-jarige`, `(42 jaar)`. There is no standard; the words at the number tell."""

from inzage.detection.kernel.codes import longest
from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.dates import is_part
from inzage.detection.kernel.finding import add
from inzage.detection.kernel.layout import (
    ALONE,
    EDGE,
    END,
    MACHINE,
    START,
    UNCHECKED,
    Found,
    Kinds,
    Machines,
    Text,
    Words,
)
from inzage.detection.kernel.phones import is_digit

OLDEST = 120
OPEN, CLOSE, J, A = 0x28, 0x29, 0x6A, 0x61


@compiled
def is_age(text: Text, start: int, end: int) -> bool:
    """Whether the number that begins here is one of years that somebody can have."""
    value, at = 0, start
    while at < end and is_digit(text[at]):
        value, at = value * 10 + int(text[at]) - 0x30, at + 1
    return value <= OLDEST


@compiled
def says_age(text: Text, words: Words, number: int, at: int, end: int) -> bool:
    """Whether what stands behind a number says by itself that it is an age: `jaar oud`, `jarige`, not `jaar`."""
    if end == words[at, END]:
        return not is_digit(text[end - 1])
    if at + 2 < number and words[at + 2, START] < end:
        return True
    unit = words[at + 1, START]
    # `jarige`, `jährige`: after the a comes an r, after the ä an h.
    if text[unit] | 0x20 != J:
        return False
    return text[unit + 1] != A or text[unit + 2] | 0x20 == 0x72


@compiled
def age(
    text: Text,
    begin: int,
    stop: int,
    words: Words,
    number: int,
    at: int,
    kinds: Kinds,
    machines: Machines,
    kind: int,
    found: Found,
    count: int,
) -> int:
    """Add the age that begins with a word of digits."""
    start = words[at, START]
    if is_part(text, begin, start):
        return count
    end = longest(text, start, stop, kinds[kind, MACHINE], kinds[kind, EDGE], machines)
    if end <= start + 1 or not is_age(text, start, end):
        return count
    is_bracketed = start > begin and text[start - 1] == OPEN and end < stop and text[end] == CLOSE
    if not says_age(text, words, number, at, end) and not (is_bracketed and not is_digit(text[end - 1])):
        return count
    return add(found, count, start, end, kind, kinds[kind, ALONE], UNCHECKED)
