"""The words of one name after each other: infixes, initials, hyphens, and where a name ends."""

from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.flags import Flag
from inzage.detection.kernel.layout import CAPITAL, DIGIT, END, FLAG, SHAPE, START, Text, Words
from inzage.detection.kernel.mail import is_one_of, packed
from inzage.detection.kernel.streets_words import is_called_a_street

FIRST, SURNAME, INFIX = int(Flag.FIRST_NAME), int(Flag.SURNAME), int(Flag.INFIX)
NEVER, COMPANY, CITY = int(Flag.NEVER_A_NAME), int(Flag.COMPANY), int(Flag.CITY_BEGINS)
STREET = int(Flag.STREET | Flag.RUE | Flag.ROAD)
NAME = FIRST | SURNAME
HAS_SURNAME, HAS_FIRST, HAS_INFIX, HAS_STREET, COMPANY_AFTER = 1, 2, 4, 8, 16
"""What is said of the words after the first one, of any word (street), and of what follows."""

WHERE = packed("uit", "in", "bij", "aan", "op", "over", "onder", "tot", "voor")
MOST, MOST_INFIXES = 4, 3
SPACE, DOT, HYPHEN, QUOTE, AND = 0x20, 0x2E, 0x2D, 0x27, 0x26
AT, UNDERSCORE, SLASH, HASH = 0x40, 0x5F, 0x2F, 0x23


@compiled
def is_space(byte: int) -> bool:
    """Whether a byte is a space, also the last one of a space that does not break."""
    return byte == SPACE or byte == 0xA0


@compiled
def is_free(text: Text, begin: int, start: int) -> bool:
    """Whether a name may begin here: it is no part of an address, a path, a longer word."""
    if start == begin:
        return True
    byte = text[start - 1]
    return not (byte == AT or byte == UNDERSCORE or byte == SLASH or byte == HASH or byte == DOT or byte == HYPHEN)


@compiled
def is_initial(text: Text, words: Words, at: int) -> bool:
    """Whether a word is one letter, a capital, with a full stop."""
    size = words[at, END] - words[at, START]
    return (
        words[at, SHAPE] & CAPITAL != 0
        and (size == 1 or (size == 2 and text[words[at, START]] >= 0xC3))
        and text[words[at, END]] == DOT
    )


@compiled
def is_short(text: Text, words: Words, at: int) -> bool:
    """Whether a word is like `J.`, `Th.`, `St.`: one or two letters, a capital first, and a full stop."""
    return words[at, END] - words[at, START] <= 2 and words[at, SHAPE] & CAPITAL != 0 and text[words[at, END]] == DOT


JOINED, SPACED, APART = 2, 1, 0


@compiled
def between(text: Text, words: Words, at: int) -> int:
    """How the word before `at` and this one hang together: by a hyphen or apostrophe, by a space, or not."""
    end, start = words[at - 1, END], words[at, START]
    gap = start - end
    first = text[end]
    if gap == 1:
        if first == SPACE:
            return SPACED
        if first == HYPHEN or first == QUOTE:
            return JOINED
        return SPACED if first == DOT and is_short(text, words, at - 1) else APART
    last = text[start - 1]
    if gap == 2:
        if first == DOT:
            return SPACED if is_space(last) and is_short(text, words, at - 1) else APART
        if first == SPACE:
            return SPACED if last == SPACE or last == QUOTE else APART
        return SPACED if first == 0xC2 and last == 0xA0 else APART
    if gap == 3 and first == 0xE2 and text[end + 1] == 0x80 and last == 0x99:
        return JOINED
    if gap == 3 and first == DOT and is_short(text, words, at - 1) and (last == QUOTE or last == 0xA0):
        return SPACED
    return SPACED if gap == 4 and first == SPACE and last == 0x99 else APART


@compiled
def stops(flags: int) -> bool:
    """Whether no name goes on with this word."""
    return flags & (NEVER | COMPANY) != 0 or (flags & CITY != 0 and flags & NAME == 0)


@compiled
def name_from(text: Text, stop: int, words: Words, number: int, at: int) -> tuple[int, int]:
    """Return the word after the name that begins at a word, and what is said of its words, as bits."""
    past, capitals, said = at + 1, 1, 0
    last = at
    if is_street(text, words, at):
        said |= HAS_STREET
    while past < number and capitals <= MOST:
        how = between(text, words, past)
        flags = words[past, FLAG]
        if how == APART or words[past, SHAPE] & DIGIT:
            break
        if flags & INFIX and past - last <= MOST_INFIXES and not is_from(text, words, number, past, last):
            past += 1
            continue
        if not words[past, SHAPE] & CAPITAL and not (how == JOINED and flags & NAME):
            break
        after_infix = past - last > 1
        if how != JOINED and not after_infix and (stops(flags) or (is_closed(words[last, FLAG]) and not flags & NAME)):
            break
        if after_infix and (flags & NEVER or (flags & COMPANY and not flags & NAME)):
            break
        if after_infix and not flags & FIRST:
            said |= HAS_INFIX
        elif after_infix:
            said |= HAS_INFIX | HAS_FIRST
        said |= (HAS_SURNAME if flags & SURNAME else 0) | (HAS_FIRST if flags & FIRST else 0)
        if is_street(text, words, past):
            said |= HAS_STREET
        last, past, capitals = past, past + 1, capitals + (how != JOINED)
    past = last + 1
    if is_company(text, stop, words, number, past):
        said |= COMPANY_AFTER
    return past, said


@compiled
def is_from(text: Text, words: Words, number: int, at: int, last: int) -> bool:
    """Whether `uit`, `in` or `bij` says where somebody is: `Ulrich uit Zeist`, but `Jan in 't Veld`."""
    if at > last + 1 or at + 1 >= number:
        return False
    is_s = words[at + 1, END] - words[at + 1, START] == 1 and text[words[at + 1, END]] == HYPHEN
    if not is_s and (not words[at + 1, SHAPE] & CAPITAL or words[at + 1, FLAG] & INFIX):
        return False
    return is_one_of(text, words[at, START], words[at, END], WHERE)


@compiled
def is_closed(flags: int) -> bool:
    """Whether a name is mostly complete with this word."""
    return flags & SURNAME != 0 and flags & FIRST == 0


@compiled
def is_street(text: Text, words: Words, at: int) -> bool:
    """Whether a word is a street, or ends as streets do and is no surname."""
    flags = words[at, FLAG]
    if flags & NAME:
        return False
    return flags & STREET != 0 or is_called_a_street(text, words[at, START], words[at, END])


@compiled
def is_company(text: Text, stop: int, words: Words, number: int, past: int) -> bool:
    """Whether what follows a name makes it a company, an address of mail, or a part of a longer word."""
    end = words[past - 1, END]
    if end >= stop:
        return False
    byte = text[end]
    if byte == AT or byte == UNDERSCORE or byte == SLASH:
        return True
    if past >= number:
        return False
    start = words[past, START]
    if start == end + 1 and byte == DOT and not is_short(text, words, past - 1):
        return True
    if start - end == 3 and text[end + 1] == AND:
        return True
    if start - end != 1 or byte != SPACE:
        return False
    if not words[past, SHAPE] & CAPITAL:
        return words[past, FLAG] & COMPANY != 0 and words[past, END] - start <= 4
    if words[past, FLAG] & COMPANY:
        return True
    # `B.V.`, `N.V.`
    return (
        is_initial(text, words, past)
        and text[words[past, END] + 1] == 0x56
        and past + 1 < number
        and words[past + 1, START] == words[past, END] + 1
    )


@compiled
def end_of(text: Text, words: Words, past: int, at: int) -> int:
    """Where a name ends in the text: with the full stop of an initial, unless the initial is all there is."""
    last = past - 1
    return words[last, END] + (last > at and is_initial(text, words, last))
