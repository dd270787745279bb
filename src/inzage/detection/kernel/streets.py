"""
Streets with a number: at the number after a Dutch or German street, at the word for street in French and English.

Standard: NEN 5825, DIN 5008, NF Z10-011, BS 7666.
"""

from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.finding import add
from inzage.detection.kernel.flags import Flag
from inzage.detection.kernel.layout import CAPITAL, DIGIT, END, FLAG, PASSED, SHAPE, START, Found, Text, Words
from inzage.detection.kernel.mail import is_one_of, packed
from inzage.detection.kernel.streets_words import DUTCH, ending_of, ends_as_a_thing, is_plain_street

INFIX, NEVER, SURNAME = int(Flag.INFIX), int(Flag.NEVER_A_NAME), int(Flag.SURNAME)
RUE, ROAD, FIRST, TITLE = int(Flag.RUE), int(Flag.ROAD), int(Flag.FIRST_NAME), int(Flag.TITLE)
SURE = 930
MOST_BEFORE, MOST_AFTER, MOST_ROAD, LONGEST_NUMBER = 5, 6, 4, 5
SPACE, DOT, COMMA, HYPHEN, SLASH, QUOTE = 0x20, 0x2E, 0x2C, 0x2D, 0x2F, 0x27
SIDES = packed("oost", "west", "noord", "zuid", "nord", "süd", "ost", "nr", "no", "nummer")
INSIDE = packed(
    "van", "de", "der", "den", "het", "t", "s", "ten", "ter", "te", "op", "in", "aan", "en", "bij", "am", "an", "dem",
    "im", "zum",
    "zur", "auf", "von", "vom", "und", "bei", "achter", "onder", "over", "la", "du", "le",
)  # fmt: skip
BEGINS = packed(
    "van", "de", "den", "het", "der", "le", "la", "an", "am", "zum", "zur", "achter", "in", "op", "auf", "im"
)
FRENCH_INSIDE = packed("du", "de", "des", "la", "le", "les", "l", "d", "et", "sur", "aux", "au", "sous")
ADDITIONS = packed("bis", "hs", "huis", "ter", "quater", "rood", "zw", "rd", "boven", "ben")
REPEATS = packed("bis", "ter", "quater", "a", "b", "c", "d")
AVENUES = packed("laan", "weg", "hof", "plein", "park", "kade", "pad", "dreef", "achter", "bos", "singel")
OF, MOST_AVENUE = packed("van", "der", "den", "de", "het", "naar", "op", "t"), 4
FLATS = packed("flat", "apt", "unit", "apartmen")


@compiled
def digits_at(text: Text, start: int, end: int) -> int:
    """Return how many digits a word begins with."""
    at = start
    while at < end and 0x30 <= text[at] <= 0x39:
        at += 1
    return at - start


@compiled
def is_letter(byte: int) -> bool:
    return 0x61 <= (byte | 0x20) <= 0x7A


@compiled
def number_end(text: Text, stop: int, words: Words, number: int, at: int) -> int:
    """Return where the house number ends that a word begins: `12`, `12a`, `12 bis`, `12-3`, `12 hs`; -1 if none."""
    start, end = words[at, START], words[at, END]
    digits = digits_at(text, start, end)
    tail = end - start - digits
    if digits == 0 or digits > LONGEST_NUMBER or tail > 4:
        return -1
    if tail > 1 and not is_one_of(text, start + digits, end, ADDITIONS):
        return -1
    if tail == 1 and not is_letter(text[end - 1]):
        return -1
    if end + 1 < stop and (text[end] == DOT or text[end] == COMMA) and 0x30 <= text[end + 1] <= 0x39:
        return -1
    if at + 2 < number and is_day(text, words, at):
        return -1
    if at + 1 < number and words[at + 1, START] == end + 1:
        return with_addition(text, stop, words, at, tail)
    return end


@compiled
def is_day(text: Text, words: Words, at: int) -> bool:
    """Whether a number begins a day: `22/06/1935`, `22-06-35`."""
    end, last = words[at, END], words[at + 1, END]
    if (text[end] != SLASH and text[end] != HYPHEN) or text[last] != text[end]:
        return False
    return words[at + 1, START] == end + 1 and words[at + 2, START] == last + 1 and words[at + 2, SHAPE] & DIGIT != 0


@compiled
def with_addition(text: Text, stop: int, words: Words, at: int, tail: int) -> int:
    """Return where a house number ends with the letter, word or number of a flat that may follow it."""
    end = words[at, END]
    start, after = words[at + 1, START], words[at + 1, END]
    sign, size = text[end], after - start
    digits = digits_at(text, start, after)
    if sign == SPACE and tail == 0:
        is_addition = (
            size == 1
            and is_letter(text[start])
            and not (after < stop and (text[after] == QUOTE or text[after] >= 0x80))
        )
        if is_addition and after + 1 < stop and text[after] == DOT and text[after + 1] == SPACE and text[start] & 0x20:
            is_addition = False
        return after if is_addition or is_one_of(text, start, after, ADDITIONS) else end
    if sign != HYPHEN and sign != SLASH:
        return end
    if (digits == size and size <= 4) or (digits == 0 and (size == 1 or is_roman(text, start, after))):
        return after
    return after if digits and size - digits == 1 and size <= 4 else end


@compiled
def is_roman(text: Text, start: int, end: int) -> bool:
    """Whether a short word is a Roman number: `II`, `IV`."""
    for at in range(start, end):
        if text[at] != 0x49 and text[at] != 0x56 and text[at] != 0x58:
            return False
    return end - start <= 4


@compiled
def street_word(text: Text, words: Words, at: int) -> int:
    """Return the word before a number that ends as a street does; -1 if there is none."""
    place = at - 1
    for _ in range(2):
        if place < 0:
            return -1
        gap = words[place + 1, START] - words[place, END]
        sign = text[words[place, END]]
        if not (
            text[words[place + 1, START] - 1] == SPACE and (gap == 1 or (gap == 2 and (sign == DOT or sign == COMMA)))
        ):
            return -1
        if ending_of(text, words[place, START], words[place, END]):
            is_street = sign != COMMA or is_plain_street(text, words[place, END])
            return place if is_street and not ends_as_a_thing(text, words[place, END]) else -1
        if not is_one_of(text, words[place, START], words[place, END], SIDES):
            return -1
        place -= 1
    return -1


@compiled
def street(
    text: Text,
    begin: int,
    stop: int,
    words: Words,
    number: int,
    at: int,
    dutch: int,
    german: int,
    found: Found,
    count: int,
) -> int:
    """Add the street whose number is the word `at`, called in Dutch or German."""
    place = street_word(text, words, at)
    if place < 0:
        return avenue(text, stop, words, number, at, dutch, found, count)
    end = number_end(text, stop, words, number, at)
    if end < 0:
        return count
    first = street_start(text, begin, words, place)
    ending = ending_of(text, words[place, START], words[place, END])
    has_name = words[place, END] - words[first, START] > (ending & 0xFF)
    if not has_name and not words[place, SHAPE] & CAPITAL:
        return count
    # `elke weg 12`, `afslag 3`: a street is written with a capital somewhere, or is a long word of its own.
    if not words[first, SHAPE] & CAPITAL and not is_named_small(words, first, place, ending):
        return count
    kind = dutch if (ending >> 8) & DUTCH else german
    return add(found, count, start_with_quote(text, begin, words[first, START]), end, kind, SURE, PASSED)


@compiled
def avenue(text: Text, stop: int, words: Words, number: int, at: int, kind: int, found: Found, count: int) -> int:
    """Add a street that begins with what it is: `Laan van Meerdervoort 93`, `Hof van Delft 9`."""
    last = at - 1
    if last < 2 or not words[last, SHAPE] & CAPITAL or words[at, START] != words[last, END] + 1:
        return count
    if text[words[last, END]] != SPACE:
        return count
    for first in range(last - 2, max(last - MOST_AVENUE, 0) - 1, -1):
        if not hangs(text, words, first) or not hangs(text, words, first + 1):
            return count
        if words[first, SHAPE] & CAPITAL and is_one_of(text, words[first, START], words[first, END], AVENUES):
            if not is_one_of(text, words[first + 1, START], words[first + 1, END], OF):
                return count
            end = number_end(text, stop, words, number, at)
            return add(found, count, words[first, START], end, kind, SURE, PASSED) if end >= 0 else count
    return count


@compiled
def is_named_small(words: Words, first: int, place: int, ending: int) -> bool:
    """Whether a street in small letters can be one: `dorpsstraat 5`, `'s-gravelandseweg 7`."""
    if first < place:
        return True
    size = words[place, END] - words[place, START]
    return (ending & 0xFF) >= 4 and size - (ending & 0xFF) >= 2


@compiled
def start_with_quote(text: Text, begin: int, start: int) -> int:
    """Return where a street begins with the apostrophe before it: `'s-Gravelandseweg`, `'t Zand`."""
    if start > begin and text[start - 1] == QUOTE and text[start] & 0x20:
        return start - 1
    if start > begin + 2 and text[start - 1] == 0x99 and text[start - 3] == 0xE2 and text[start] & 0x20:
        return start - 3
    return start


@compiled
def street_start(text: Text, begin: int, words: Words, place: int) -> int:
    """Return the first word of a street whose last is `place`: words with a capital, and small ones between them."""
    first, at = place, place - 1
    while at >= 0 and place - at <= MOST_BEFORE and hangs(text, words, at):
        start, end = words[at, START], words[at, END]
        if words[at, SHAPE] & DIGIT:
            if end - start > 3 or text[end - 1] != 0x65:
                break
            first = at
        elif words[at, SHAPE] & CAPITAL:
            if begins_a_sentence(text, words, at):
                break
            first = at
        elif text[end] == HYPHEN or is_quoted(text, begin, start):
            first = at
        elif not is_one_of(text, start, end, INSIDE):
            break
        at -= 1
    return first


@compiled
def begins_a_sentence(text: Text, words: Words, at: int) -> bool:
    """Whether a word with a capital is no part of a street: `Ook Dorpsstraat`, but `Van der Helststraat`."""
    flags = words[at, FLAG]
    return flags & NEVER != 0 and not is_one_of(text, words[at, START], words[at, END], BEGINS)


@compiled
def is_quoted(text: Text, begin: int, start: int) -> bool:
    return start > begin and text[start - 1] == QUOTE


@compiled
def hangs(text: Text, words: Words, at: int) -> bool:
    """Whether a word and the next one are joined by a space, a hyphen, or a full stop and a space."""
    end, start = words[at, END], words[at + 1, START]
    gap = start - end
    if gap == 1:
        return text[end] == SPACE or text[end] == HYPHEN or text[end] == QUOTE
    if gap == 2:
        return (text[end] == DOT and end - words[at, START] <= 5 and text[end + 1] == SPACE) or (
            text[end] == SPACE and text[end + 1] == QUOTE
        )
    return False


@compiled
def rue(text: Text, words: Words, number: int, at: int, kind: int, found: Found, count: int) -> int:
    """Add the French street of which `at` is the word for street: `12 bis rue de la Paix`."""
    first = at - 1
    if (
        first > 0
        and not words[first, SHAPE] & DIGIT
        and is_one_of(text, words[first, START], words[first, END], REPEATS)
    ):
        first -= 1
    if first < 0 or not words[first, SHAPE] & DIGIT or words[at, START] - words[first, END] > 12:
        return count
    start, size = words[first, START], words[first, END] - words[first, START]
    digits = digits_at(text, start, words[first, END])
    if not 0 < digits <= 4 or size - digits > 6 or not is_near(text, words, at):
        return count
    if size > digits and not is_one_of(text, start + digits, words[first, END], REPEATS):
        return count
    last, place, is_named = at, at + 1, False
    while place < number and place - at <= MOST_AFTER and is_near(text, words, place):
        begin, end = words[place, START], words[place, END]
        if words[place, SHAPE] & CAPITAL or (words[place, SHAPE] & DIGIT and end - begin <= 2):
            last, is_named = place, True
        elif not is_one_of(text, begin, end, FRENCH_INSIDE):
            break
        place += 1
    return add(found, count, start, words[last, END], kind, SURE, PASSED) if is_named else count


@compiled
def is_near(text: Text, words: Words, at: int) -> bool:
    """Whether a word follows the one before it after a space, an apostrophe, a hyphen, or a comma and a space."""
    end, start = words[at - 1, END], words[at, START]
    gap = start - end
    if gap == 1:
        return text[end] == SPACE or text[end] == QUOTE or text[end] == HYPHEN
    if gap == 2:
        return text[start - 1] == SPACE and (
            text[end] == DOT or (text[end] == COMMA and end - words[at - 1, START] <= LONGEST_NUMBER)
        )
    return gap == 3 and text[end] == 0xE2 and text[start - 1] == 0x99


@compiled
def road(text: Text, begin: int, words: Words, at: int, kind: int, found: Found, count: int) -> int:
    """Add the British street that ends in the word `at`: `14 High Street`, `Flat 3, 10 Downing Street`."""
    if not words[at, SHAPE] & CAPITAL:
        return count
    first = at - 1
    while first >= 0 and at - first <= MOST_ROAD and words[first, SHAPE] & CAPITAL and is_near(text, words, first + 1):
        first -= 1
    if first < 0 or first == at - 1 or not words[first, SHAPE] & DIGIT or not is_near(text, words, first + 1):
        return count
    start, end = words[first, START], words[first, END]
    digits = digits_at(text, start, end)
    if not 0 < digits <= LONGEST_NUMBER or end - start - digits > 1 or not may_start(text, begin, start):
        return count
    if first > 1 and words[first - 1, SHAPE] & DIGIT and words[first, START] - words[first - 1, END] <= 2:
        flat = first - 2
        if is_one_of(text, words[flat, START], min(words[flat, END], words[flat, START] + 8), FLATS):
            start = words[flat, START]
    return add(found, count, start, words[at, END], kind, SURE, PASSED)


@compiled
def may_start(text: Text, begin: int, start: int) -> bool:
    """Whether a number is no part of a longer one."""
    if start == begin:
        return True
    sign = text[start - 1]
    return not (sign == DOT or sign == SLASH or sign == HYPHEN or sign == 0x2B or sign == 0x5F)
