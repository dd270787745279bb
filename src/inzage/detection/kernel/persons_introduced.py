"""Names after a title or after a phrase that introduces one: a name that is in no list is one there."""

from enum import IntEnum

from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.finding import add
from inzage.detection.kernel.flags import Flag
from inzage.detection.kernel.layout import (
    CAPITAL,
    DIGIT,
    END,
    FLAG,
    LANGUAGES,
    SHAPE,
    START,
    UNCHECKED,
    Found,
    Terms,
    Text,
    Words,
)
from inzage.detection.kernel.persons_words import (
    APART,
    COMPANY_AFTER,
    HAS_STREET,
    HAS_SURNAME,
    between,
    end_of,
    is_initial,
    is_space,
    name_from,
    stops,
)
from inzage.detection.kernel.terms import CATEGORY, COUNT


class Introduction(IntEnum):
    """How a phrase introduces a name."""

    SAYS = 0
    """Somebody says it of themselves: `mijn naam is`. Whatever comes is a name, also in small letters."""
    CLOSES = 1
    """The end of a letter. A line for itself is a name."""
    LABELS = 2
    """`klant:`; the colon must be there, and more than one word if none is known."""
    NAMES = 3
    """`naam:`; as a label, and one word is enough."""
    RELATES = 4
    """`mijn zoon`. A name that is known, or two words."""
    GREETS = 5
    """The beginning of a letter: what stands before the comma."""
    SELLS = 6
    """A brand called after a person: `Calvin Klein`. It introduces nobody."""


FIRST, SURNAME, INFIX = int(Flag.FIRST_NAME), int(Flag.SURNAME), int(Flag.INFIX)
TITLE, AMBIGUOUS, CITY = int(Flag.TITLE), int(Flag.AMBIGUOUS), int(Flag.CITY_BEGINS)
NEVER = int(Flag.NEVER_A_NAME)
SAYS, CLOSES, LABELS, NAMES, RELATES, GREETS, SELLS = (int(one) for one in Introduction)
FRENCH = LANGUAGES.index("fr")
TITLED, KNOWN_ONE, UNKNOWN, UNKNOWN_WORD, SPOKEN = 930, 920, 650, 600, 850
MOST_INFIXES, MOST_SPOKEN, LONGEST_GAP = 3, 6, 6
SPACE, DOT, COLON, COMMA, NEWLINE, RETURN = 0x20, 0x2E, 0x3A, 0x2C, 0x0A, 0x0D
EQUALS, BAR, TAB = 0x3D, 0x7C, 0x09


@compiled
def after_infixes(text: Text, words: Words, number: int, at: int) -> int:
    """Return the first word with a capital after infixes, `at` if there are no infixes; the number if no such word."""
    place = at
    while place < number and place - at <= MOST_INFIXES:
        if place > at and between(text, words, place) == APART:
            return number
        if words[place, SHAPE] & CAPITAL:
            return place
        if not words[place, FLAG] & INFIX:
            return number
        place += 1
    return number


@compiled
def titled(
    text: Text,
    begin: int,
    stop: int,
    words: Words,
    number: int,
    at: int,
    kind: int,
    language: int,
    found: Found,
    count: int,
) -> int:
    """Add the name after a title: after `mevrouw` any word with a capital is one."""
    start, end = words[at, START], words[at, END]
    if at + 1 >= number or (start > begin and (text[start - 1] == 0x40 or text[start - 1] == DOT)):
        return count
    gap = words[at + 1, START] - end
    is_dotted = text[end] == DOT
    if gap > 3 or not (is_space(text[end]) or is_dotted) or text[words[at + 1, START] - 1] == NEWLINE:
        return count
    # One letter is a title in French only: `M. Dupont`.
    if end - start == 1 and not (words[at, SHAPE] & CAPITAL and (language == FRENCH or (language == 0 and is_dotted))):
        return count
    first = after_infixes(text, words, number, at + 1)
    if first == number or stops(words[first, FLAG] & ~CITY):
        return count
    if words[first, FLAG] & TITLE and words[first, END] - words[first, START] > 1:
        return count
    if words[first, SHAPE] & DIGIT:
        return count
    past, said = name_from(text, stop, words, number, first)
    if said & COMPANY_AFTER or (said & HAS_STREET and past == first + 1) or is_bare(words, past, first):
        return count
    start = with_quote(text, begin, words[at + 1, START])
    return add(found, count, start, end_of(text, words, past, first), kind, TITLED, UNCHECKED)


@compiled
def with_quote(text: Text, begin: int, start: int) -> int:
    """Return where a name begins with the apostrophe of `'t Hart` before it."""
    if text[start + 1] != SPACE or not text[start] & 0x20:
        return start
    if start > begin and text[start - 1] == 0x27:
        return start - 1
    return start - 3 if start > begin + 2 and text[start - 1] == 0x99 and text[start - 3] == 0xE2 else start


@compiled
def is_bare(words: Words, past: int, first: int) -> bool:
    """Whether all there is is one letter, or an infix."""
    if past > first + 1:
        return False
    return words[first, END] - words[first, START] == 1 or words[first, FLAG] & INFIX != 0


@compiled
def introduced(
    text: Text,
    begin: int,
    stop: int,
    words: Words,
    number: int,
    at: int,
    terms: Terms,
    kind: int,
    found: Found,
    count: int,
    term: int,
) -> int:
    """Add the name after the phrase that begins with this word."""
    how = terms[term, CATEGORY]
    place = at + terms[term, COUNT]
    if place >= number or not leads(text, words[place - 1, END], words[place, START], how):
        return count
    if how == GREETS and not (words[at, SHAPE] & CAPITAL or words[at, START] == begin):
        return count
    first = after_infixes(text, words, number, place)
    if first == number:
        return spoken(text, words, number, place, kind, found, count) if how == SAYS else count
    flags = words[first, FLAG]
    if stops(flags & ~CITY) or words[first, SHAPE] & DIGIT:
        return count
    if flags & TITLE and not is_initial(text, words, first):
        return count
    past, said = name_from(text, stop, words, number, first)
    if said & (HAS_STREET | COMPANY_AFTER) or is_bare(words, past, first):
        return count
    sure = KNOWN_ONE
    if flags & CITY and not flags & (FIRST | SURNAME) and how != SAYS and how != NAMES:
        return count
    if not (
        flags & FIRST or (flags | (SURNAME if said & HAS_SURNAME else 0)) & SURNAME or is_initial(text, words, first)
    ):
        sure = of_unknown(text, stop, words, past, first, how)
    elif past == first + 1 and flags & AMBIGUOUS and how != SAYS and not ends_line(text, stop, words[past - 1, END]):
        sure = 0
    # In `vader van Emma` the infix belongs to what was said before.
    start = with_quote(text, begin, words[first if flags & FIRST else place, START])
    return add(found, count, start, end_of(text, words, past, first), kind, sure, UNCHECKED) if sure else count


@compiled
def is_brand(words: Words, number: int, at: int, terms: Terms, term: int) -> bool:
    """Whether a phrase is a brand; `Dr. Martens` may as well be a doctor, if no number of a model follows."""
    if terms[term, CATEGORY] != SELLS or not words[at, SHAPE] & CAPITAL:
        return False
    past = at + terms[term, COUNT]
    if not words[at, FLAG] & TITLE or not words[past - 1, FLAG] & SURNAME:
        return True
    return past < number and words[past, SHAPE] & DIGIT != 0 and words[past, START] - words[past - 1, END] == 1


@compiled
def of_unknown(text: Text, stop: int, words: Words, past: int, first: int, how: int) -> int:
    """How sure an introduction makes a name that is in no list; 0 if it is none."""
    size = past - first
    is_line = ends_line(text, stop, words[past - 1, END])
    sure = UNKNOWN if size > 1 else UNKNOWN_WORD
    if how == SAYS:
        return sure
    if how == RELATES:
        return sure if size > 1 else 0
    if how == LABELS:
        return sure if size > 1 and is_line else 0
    if how == GREETS:
        return sure if text[words[past - 1, END]] == COMMA and words[past - 1, END] < stop else 0
    return sure if is_line else 0


@compiled
def ends_line(text: Text, stop: int, end: int) -> bool:
    """Whether nothing follows but the end of the line, or a sign that ends a sentence or a part of it."""
    if end >= stop or text[end] < SPACE or text[end] == COMMA or text[end] == 0x28 or text[end] == 0x3B:
        return True
    if text[end] != DOT and text[end] != SPACE:
        return False
    if end + 1 >= stop:
        return True
    byte = text[end + 1]
    return byte < SPACE or byte == 0x28 or byte == 0x3C or byte == BAR or byte == 0x2F


@compiled
def leads(text: Text, end: int, start: int, how: int) -> bool:
    """Whether what stands between a phrase and a word lets the phrase introduce the word."""
    if start - end > LONGEST_GAP or start == end:
        return False
    colons, lines, others = 0, 0, 0
    for at in range(end, start):
        byte = text[at]
        colons += byte == COLON or byte == EQUALS or byte == BAR or byte == TAB
        lines += byte == NEWLINE
        others += not (
            is_space(byte) or byte == COLON or byte == EQUALS or byte == BAR
            or byte == NEWLINE or byte == RETURN or byte == COMMA or byte == DOT
            or byte == 0xC2 or byte == 0x27 or byte == 0x2D or byte == 0x09 or byte == 0x21
        )  # fmt: skip
    if others:
        return False
    if how == CLOSES:
        return True
    if how == LABELS or how == NAMES:
        return colons == 1
    if how == SAYS:
        return lines == 0
    return lines == 0 and colons == 0 and start - end <= 2 and is_space(text[end])


@compiled
def spoken(text: Text, words: Words, number: int, at: int, kind: int, found: Found, count: int) -> int:
    """Add the name that somebody says of themselves, written without capitals."""
    past, place = at, at
    while place < number and place - at < MOST_SPOKEN:
        flags = words[place, FLAG]
        if place > at and between(text, words, place) == APART:
            break
        if flags & (FIRST | SURNAME) and not flags & NEVER:
            past = place + 1
        elif not flags & INFIX:
            break
        place += 1
    if past == at:
        return count
    return add(found, count, words[at, START], words[past - 1, END], kind, SPOKEN, UNCHECKED)
