"""
E-mail addresses, at their `@`. Standard: RFC 5321 section 4.1.2, RFC 6531 (international), RFC 1035 section 2.3.4.

RFC 5321 allows more signs before the `@`; those that stand around an address in a text are left out.
"""

import numpy as np
from numpy.typing import NDArray

from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.finding import add
from inzage.detection.kernel.layout import PASSED, Found, Text
from inzage.detection.kernel.machine import load8

LONGEST_LOCAL, LONGEST_LABEL, LONGEST_DOMAIN, MOST_LABELS = 64, 63, 253, 9
SHORTEST_TOP, LONGEST_NAME = 2, 8
SURE = 980
AT, DOT, HYPHEN, UNDERSCORE = 0x40, 0x2E, 0x2D, 0x5F
SMALL = 0x20


def packed(*names: str) -> NDArray[np.uint64]:
    """Return short words as numbers, the way `packed_at` reads them from a text."""
    made = [bytes(byte | SMALL for byte in name.encode()).ljust(LONGEST_NAME, b"\0") for name in names]
    return np.array([int.from_bytes(one, "little") for one in made], np.uint64)


FILES = packed("png", "jpg", "jpeg", "gif", "svg", "webp", "css", "js", "py", "txt", "html", "pdf", "docx", "xlsx")
CASE = np.uint64(0x2020202020202020)
MASKS = np.array([(1 << 8 * length) - 1 for length in range(9)], np.uint64)


@compiled
def is_one_of(text: Text, start: int, end: int, names: NDArray[np.uint64]) -> bool:
    """Whether a stretch of text is one of some short words; capitals do not count."""
    if end - start > LONGEST_NAME:
        return False
    ours = (load8(text, start) | CASE) & MASKS[end - start]
    for name in names:
        if ours == name:
            return True
    return False


@compiled
def is_plain(byte: int) -> bool:
    """Whether a byte is a digit, a letter or a part of one."""
    return 0x30 <= byte <= 0x39 or 0x61 <= (byte | SMALL) <= 0x7A or byte >= 0x80


@compiled
def is_local(byte: int) -> bool:
    """Whether a sign may stand in the part before the `@`: letters, digits, and `_ + % & ' ~ -`."""
    return (
        is_plain(byte)
        or byte == UNDERSCORE
        or byte == HYPHEN
        or byte == 0x2B
        or byte == 0x25
        or byte == 0x26
        or byte == 0x27
        or byte == 0x7E
    )


@compiled
def is_punctuation(text: Text, at: int, begin: int) -> bool:
    """Whether a byte above 127 belongs to a sign that is no letter: a curly quote, a dash, a space."""
    lead = at
    while lead > begin and lead > at - 3 and text[lead] & 0xC0 == 0x80:
        lead -= 1
    second = text[lead + 1]
    if text[lead] == 0xC2:
        return second != 0xAA and second != 0xB5 and second != 0xBA
    return text[lead] == 0xE2 and (second == 0x80 or second == 0x82)


@compiled
def local_start(text: Text, begin: int, at: int) -> int:
    """Return where the part before the `@` begins; `at` itself if there is none, or if it is too long."""
    start = at
    while start > begin:
        byte = text[start - 1]
        if byte >= 0x80 and is_punctuation(text, start - 1, begin):
            break
        if not is_local(byte) and not (byte == DOT and start < at and text[start] != DOT):
            break
        start -= 1
        if at - start > LONGEST_LOCAL:
            return at
    while start < at and not (is_plain(text[start]) or text[start] == UNDERSCORE):
        start += 1
    return start


@compiled
def label_end(text: Text, start: int, stop: int) -> int:
    """Return where a label of a domain ends: letters, digits, `_` and `-`, the first a letter or a digit."""
    at = start
    while at < stop and at - start <= LONGEST_DOMAIN:
        byte = text[at]
        if byte >= 0x80 and is_punctuation(text, at, start):
            break
        if not is_plain(byte) and not (at > start and (byte == HYPHEN or byte == UNDERSCORE)):
            break
        at += 1
    return at


@compiled
def top_end(text: Text, start: int, end: int, stop: int) -> int:
    """Return where a label ends as the last one of a domain, letters only or `xn--`; -1 if it cannot be the last."""
    at = start
    while at < end and is_plain(text[at]) and not 0x30 <= text[at] <= 0x39:
        at += 1
    if end - start > 4 and text[start + 2] == HYPHEN and text[start + 3] == HYPHEN:
        at = end
    is_end = at == stop or at == end or text[at] == HYPHEN
    return at if is_end and at - start >= SHORTEST_TOP and not (at < stop and text[at] == AT) else -1


@compiled
def domain_end(text: Text, start: int, stop: int) -> int:
    """Return where the domain ends that begins at a place; -1 if it is none, or the ending of a file."""
    found, label = -1, start
    is_small = not 0x41 <= text[start] <= 0x5A
    for place in range(MOST_LABELS):
        end = label_end(text, label, stop)
        if end == label or end - start > LONGEST_DOMAIN:
            break
        # The next sentence begins without a space: `jan@example.nl.Groet`.
        if found >= 0 and is_small and 0x41 <= text[label] <= 0x5A:
            break
        if place > 0:
            top = top_end(text, label, end, stop)
            found = -1 if top >= 0 and is_one_of(text, label, top, FILES) else top
        if end + 1 >= stop or text[end] != DOT or text[end - 1] == HYPHEN:
            break
        if not is_plain(text[end + 1]) or (text[end + 1] >= 0x80 and is_punctuation(text, end + 1, end)):
            break
        label = end + 1
    return found


@compiled
def address(text: Text, begin: int, stop: int, at: int, size: int, kind: int, found: Found, count: int) -> int:
    """Add the address whose `@` stands at a place, in so many bytes: one, or three where it is written `%40`."""
    start = local_start(text, begin, at)
    if start == at:
        return count
    end = domain_end(text, at + size, stop)
    return add(found, count, start, end, kind, SURE, PASSED) if end >= 0 else count
