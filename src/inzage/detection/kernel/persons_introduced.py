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
from inzage.detection.kernel.mail import is_one_of, packed
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
    KIN = 7
    """`mijn man`, in a language that writes a capital for names only. Whatever comes is a name."""
    WRITES = 8
    """`wrote`. Who wrote stands before it or after it, and a colon or an address of mail at the end."""


FIRST, SURNAME, INFIX = int(Flag.FIRST_NAME), int(Flag.SURNAME), int(Flag.INFIX)
TITLE, AMBIGUOUS, CITY = int(Flag.TITLE), int(Flag.AMBIGUOUS), int(Flag.CITY_BEGINS)
NEVER = int(Flag.NEVER_A_NAME)
SAYS, CLOSES, LABELS, NAMES, RELATES, GREETS, SELLS, KIN, WRITES = (int(one) for one in Introduction)
FRENCH, OF = LANGUAGES.index("fr"), packed("d", "de", "du", "des")
TITLED, KNOWN_ONE, UNKNOWN, UNKNOWN_WORD, SPOKEN = 930, 920, 650, 600, 850
MOST_INFIXES, MOST_SPOKEN, LONGEST_GAP, MOST_BEFORE = 3, 6, 6, 5
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
    how, place = terms[term, CATEGORY], at + terms[term, COUNT]
    if how == WRITES:
        count = writer(text, stop, words, at, kind, found, count)
    return after_phrase(text, begin, stop, words, number, at, place, how, kind, found, count)


@compiled
def headed(
    text: Text, begin: int, stop: int, words: Words, number: int, at: int, kind: int, found: Found, count: int
) -> int:
    """Add the name behind `Van:` or `To:` at the beginning of a line."""
    start = words[at, START]
    if (start > begin and text[start - 1] != NEWLINE and text[start - 1] != BAR) or not words[at, SHAPE] & CAPITAL:
        return count
    # `Énergies de Bordeaux` is no person.
    is_of = at + 2 < number and is_one_of(text, words[at + 2, START], words[at + 2, END], OF)
    if is_of and not words[at + 1, FLAG] & (FIRST | SURNAME):
        return count
    return after_phrase(text, begin, stop, words, number, at, at + 1, LABELS, kind, found, count)


@compiled
def after_phrase(
    text: Text,
    begin: int,
    stop: int,
    words: Words,
    number: int,
    at: int,
    place: int,
    how: int,
    kind: int,
    found: Found,
    count: int,
) -> int:
    """Add the name that begins at `place`, after a phrase that begins with this word and introduces a name somehow."""
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
        past = with_first_name(text, words, number, past, how)
        sure = of_unknown(text, stop, words, past, first, how)
    elif past == first + 1 and flags & AMBIGUOUS and how != SAYS and not ends_line(text, stop, words[past - 1, END]):
        sure = 0
    start = name_start(text, begin, words, place, first, how)
    return add(found, count, start, end_of(text, words, past, first), kind, sure, UNCHECKED) if sure else count


@compiled
def name_start(text: Text, begin: int, words: Words, place: int, first: int, how: int) -> int:
    """Return where a name begins: in `vader van Emma` and `Groeten van Emma` not with the infix."""
    is_from = how == CLOSES and first == place + 1 and is_space(text[words[place - 1, END]])
    return with_quote(text, begin, words[first if is_from or words[first, FLAG] & FIRST else place, START])


@compiled
def with_first_name(text: Text, words: Words, number: int, past: int, how: int) -> int:
    """Return the word after the first name or initials behind a surname that a label introduces: `Mol, J.`."""
    if (how != LABELS and how != NAMES) or past >= number or text[words[past - 1, END]] != COMMA:
        return past
    if words[past, START] != words[past - 1, END] + 2 or not words[past, SHAPE] & CAPITAL:
        return past
    if not words[past, FLAG] & FIRST and not is_initial(text, words, past):
        return past
    return past + 1


@compiled
def writer(text: Text, stop: int, words: Words, at: int, kind: int, found: Found, count: int) -> int:
    """Add who stands before `wrote:`, one word or more with capitals at the beginning of a line or after a comma."""
    end = words[at, END]
    if text[end] == SPACE:
        end += 1
    last = at - 2 if at > 1 and words[at - 1, END] - words[at - 1, START] == 1 else at - 1
    if end >= stop or text[end] != COLON or last < 0 or not hangs_before(text, words, last):
        return count
    first = last
    while first > 0 and last - first < MOST_BEFORE and between(text, words, first) != APART:
        flags = words[first - 1, FLAG]
        if not words[first - 1, SHAPE] & CAPITAL and not flags & INFIX:
            break
        if stops(flags) and not flags & INFIX:
            break
        first -= 1
    flags = words[first, FLAG]
    if not words[first, SHAPE] & CAPITAL or stops(flags) or words[last, SHAPE] & DIGIT or stops(words[last, FLAG]):
        return count
    if last == first and not flags & FIRST:
        return count
    return add(found, count, words[first, START], words[last, END], kind, UNKNOWN, UNCHECKED)


@compiled
def hangs_before(text: Text, words: Words, at: int) -> bool:
    """Whether a word with a capital stands before the next one with only a space between, or a sign of mail."""
    return (
        words[at, SHAPE] & CAPITAL != 0 and words[at + 1, START] - words[at, END] == 1 and text[words[at, END]] == SPACE
    )


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
    if how == KIN:
        is_word = text[words[first, START] + 1] & 0x20 != 0 and words[first, FLAG] == 0
        return sure if size > 1 or (is_word and words[first, END] - words[first, START] > 2) else 0
    if how == WRITES:
        end = words[past - 1, END]
        is_end = end < stop and (text[end] == COLON or (text[end] == SPACE and text[end + 1] == 0x3C))
        return sure if is_end else 0
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
    if text[end] == 0x22 or text[end] == BAR or text[end] == 0x26:
        return True
    if text[end] != DOT and text[end] != SPACE:
        return False
    if end + 1 >= stop:
        return True
    byte = text[end + 1]
    return (
        byte < SPACE
        or byte == 0x28
        or byte == 0x3C
        or byte == BAR
        or byte == 0x2F
        or byte == 0x5B
        or (byte == 0x2D and text[end + 2] == SPACE)
    )


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
            or byte == 0xC2 or byte == 0x27 or byte == 0x2D or byte == 0x09 or byte == 0x21 or byte == 0x22
        )  # fmt: skip
    if others:
        return False
    if how == CLOSES:
        return True
    if how == LABELS or how == NAMES:
        return colons == 1
    if how == SAYS:
        return lines == 0
    if how == RELATES and colons == 1:
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
