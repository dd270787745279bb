"""
The compiled part of the keyed hashes: texts in the form in which they are compared, and SipHash-2-4 of that.

SipHash (Aumasson and Bernstein 2012) is made for this: keyed, and fast on short texts. Letters of two bytes (é, Ł, Ж)
are folded by a table that Python makes; a text with other signs is left to `sketches.normal`.
"""

import struct

import numpy as np
from numpy.typing import NDArray

from inzage.detection.kernel.compiled import compiled

Bytes = NDArray[np.uint8]
Hashes = NDArray[np.uint64]
Offsets = NDArray[np.int64]

PLAIN, NUMBER, LONG, OTHER = range(4)
"""What a text is: one to compare, digits alone, too long for a key, or one with signs that only Python folds."""

LONGEST_KEY, LONGEST_KEY_BYTES = 100, 400
"""A longer text is no key; a sign has four bytes at most."""

LONGEST_NUMBER = 18
LONGEST_DIGITS = 20
DIGIT, POINT, SPACE, HIGHEST, TEN = ord("0"), ord("."), ord(" "), 0x80, 10

SMALL = np.array(
    [0 if chr(byte) in " \t\r\n.-/" else ord(chr(byte).lower()) for byte in range(HIGHEST)] + [1] * HIGHEST, np.uint8
)
"""The small letter of each; 0 for what only sets parts of a value apart."""

TWO_BYTES = range(HIGHEST, 0x800)
LEAD, CONTINUED, SIX, SIX_BITS = 0xC0, 0x80, 6, 0x3F
"""How the first byte of a sign of two bytes begins, and the second, which holds six bits of it."""


def fold_of(number: int) -> int:
    """The small letter of a sign of two bytes where that is one such sign too; 0 where only Python folds it."""
    folded = chr(number).casefold()
    is_letter = len(folded) == 1 and ord(folded) in TWO_BYTES and not folded.isdigit() and folded.isprintable()
    return ord(folded) if is_letter else 0


FOLDS = np.array([fold_of(number) if number in TWO_BYTES else 0 for number in range(TWO_BYTES.stop)], np.uint16)

START = tuple(
    np.uint64(word) for word in (0x736F6D6570736575, 0x646F72616E646F6D, 0x6C7967656E657261, 0x7465646279746573)
)
FIRST, SECOND, THIRD, FOURTH = START
LAST = np.uint64(0xFF)
WIDTH, BITS = 8, 64
ALL = 2**64 - 1


@compiled
def turned(word: np.uint64, by: int) -> np.uint64:
    """Turn the bits of a word to the left."""
    return (word << np.uint64(by)) | (word >> np.uint64(BITS - by))


@compiled
def mixed(
    one: np.uint64, two: np.uint64, three: np.uint64, four: np.uint64
) -> tuple[np.uint64, np.uint64, np.uint64, np.uint64]:
    """One round of SipHash."""
    one += two
    three += four
    two = turned(two, 13) ^ one
    four = turned(four, 16) ^ three
    one = turned(one, 32)
    three += two
    one += four
    two = turned(two, 17) ^ three
    four = turned(four, 21) ^ one
    return one, two, turned(three, 32), four


@compiled
def sip(text: Bytes, start: int, end: int, low: np.uint64, high: np.uint64) -> np.uint64:
    """SipHash-2-4 of some bytes under a key of two words."""
    one, two, three, four = low ^ FIRST, high ^ SECOND, low ^ THIRD, high ^ FOURTH
    word, filled = np.uint64(0), 0
    for at in range(start, end):
        word |= np.uint64(text[at]) << np.uint64(WIDTH * filled)
        filled += 1
        if filled == WIDTH:
            four ^= word
            one, two, three, four = mixed(one, two, three, four)
            one, two, three, four = mixed(one, two, three, four)
            one ^= word
            word, filled = np.uint64(0), 0
    word |= np.uint64((end - start) & 0xFF) << np.uint64(BITS - WIDTH)
    four ^= word
    one, two, three, four = mixed(one, two, three, four)
    one, two, three, four = mixed(one, two, three, four)
    one ^= word
    three ^= LAST
    for _ in range(4):
        one, two, three, four = mixed(one, two, three, four)
    return one ^ two ^ three ^ four


@compiled
def normalise(
    text: Bytes, offsets: Offsets, small: Bytes, folds: NDArray[np.uint16], out: Bytes, ends: Offsets, kinds: Bytes
) -> None:
    """Write each text in small letters without what sets apart, a number without zeros before it; say what it is."""
    length = 0
    for row in range(len(offsets) - 1):
        start, end, begin = offsets[row], offsets[row + 1], length
        digits, signs = 0, 0
        kinds[row] = PLAIN
        if end - start <= LONGEST_KEY_BYTES:
            for at in range(start, end):
                sign = text[at]
                byte = small[sign]
                out[length] = byte
                length += byte > 0
                digits += 0 <= byte - DIGIT < TEN
                signs |= sign
        if end - start > LONGEST_KEY and (signs < HIGHEST or end - start > LONGEST_KEY_BYTES):
            kinds[row], length = LONG, begin
        elif signs >= HIGHEST:
            length = folded(text, start, end, small, folds, out, begin)
            kinds[row] = PLAIN if length > begin else OTHER
        elif begin < length == begin + digits:
            whole = fraction(text, start, end, digits, out[begin:]) if digits < end - start else 0
            kinds[row] = NUMBER if not whole and digits < LONGEST_DIGITS else PLAIN
            length = begin + whole if whole else unpadded(out, begin, length)
        ends[row + 1] = length


@compiled
def folded(text: Bytes, start: int, end: int, small: Bytes, folds: NDArray[np.uint16], out: Bytes, begin: int) -> int:
    """Write a short text with letters of two bytes; return where it ends, or `begin` where only Python can fold it."""
    if end - start > LONGEST_KEY:
        return begin
    length, at = begin, start
    while at < end:
        sign = np.int64(text[at])
        if sign < HIGHEST:
            out[length] = small[sign]
            length += small[sign] > 0
            at += 1
            continue
        place = (sign - LEAD) << SIX | (np.int64(text[at + 1]) - CONTINUED) if at + 1 < end else 0
        fold = np.int64(folds[place]) if 0 <= place < len(folds) else 0
        if fold == 0:
            return begin
        out[length], out[length + 1] = LEAD | fold >> SIX, CONTINUED | fold & SIX_BITS
        length += 2
        at += 2
    return length


@compiled
def unpadded(out: Bytes, begin: int, end: int) -> int:
    """Take the zeros before a number away; return where it ends then."""
    if end - begin > LONGEST_NUMBER:
        return end
    zeros = 0
    while begin + zeros < end - 1 and out[begin + zeros] == DIGIT:
        zeros += 1
    if zeros:
        for at in range(begin + zeros, end):
            out[at - zeros] = out[at]
    return end - zeros


@compiled
def fraction(text: Bytes, start: int, end: int, length: int, out: Bytes) -> int:
    """Write a number with its point where that sets a fraction apart, as in 12.50; return its length, else 0."""
    first, last, point = start, end, -1
    while text[first] <= SPACE:
        first += 1
    while text[last - 1] <= SPACE:
        last -= 1
    for at in range(first, last):
        if text[at] == POINT:
            point = at
    if last - first != length + 1 or not first < point < last - 1:
        return 0
    for at in range(first, last):
        out[at - first] = text[at]
    return length + 1


@compiled
def hash_texts(text: Bytes, offsets: Offsets, key: Hashes, hashes: Hashes) -> None:
    """Hash texts in their normal form."""
    for row in range(len(offsets) - 1):
        hashes[row] = sip(text, offsets[row], offsets[row + 1], key[0], key[1])


@compiled
def ends_of(text: Bytes, offsets: Offsets, lowest: np.uint64, highest: np.uint64) -> tuple[np.uint64, np.uint64]:
    """The lowest and the highest of texts that are numbers, and of what was known before."""
    for row in range(len(offsets) - 1):
        number = np.uint64(0)
        for at in range(offsets[row], offsets[row + 1]):
            digit = int(text[at]) - DIGIT
            if 0 <= digit < TEN:
                number = number * np.uint64(TEN) + np.uint64(digit)
        lowest, highest = min(lowest, number), max(highest, number)
    return lowest, highest


def plain_sip(text: bytes, low: int, high: int) -> int:
    """SipHash-2-4 of some bytes, without compiled code."""
    state = [low ^ int(FIRST), high ^ int(SECOND), low ^ int(THIRD), high ^ int(FOURTH)]
    whole = len(text) - len(text) % WIDTH
    last = int.from_bytes(text[whole:], "little") | (len(text) & 0xFF) << (BITS - WIDTH)
    for word in (*struct.unpack(f"<{whole // WIDTH}Q", text[:whole]), last):
        state[3] ^= word
        plain_rounds(state, 2)
        state[0] ^= word
    state[2] ^= int(LAST)
    plain_rounds(state, 4)
    return state[0] ^ state[1] ^ state[2] ^ state[3]


def plain_rounds(state: list[int], count: int) -> None:
    one, two, three, four = state
    for _ in range(count):
        one, three = (one + two) & ALL, (three + four) & ALL
        two, four = plain_turned(two, 13) ^ one, plain_turned(four, 16) ^ three
        one = plain_turned(one, 32)
        three, one = (three + two) & ALL, (one + four) & ALL
        two, four = plain_turned(two, 17) ^ three, plain_turned(four, 21) ^ one
        three = plain_turned(three, 32)
    state[:] = one, two, three, four


def plain_turned(word: int, by: int) -> int:
    return (word << by | word >> (BITS - by)) & ALL
