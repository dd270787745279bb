"""
Names of persons, at the words that can begin or prove one.

A word with a capital that is a first name, initials, a title or a phrase before a name (`mijn naam is`) starts the
search; the words after it are read as long as they can be a part of the name.
"""

import numpy as np
from numpy.typing import NDArray

from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.finding import add
from inzage.detection.kernel.flags import Flag
from inzage.detection.kernel.layout import CAPITAL, END, FLAG, SHAPE, START, UNCHECKED, Facts, Found, Terms, Text, Words
from inzage.detection.kernel.mail import is_one_of, packed
from inzage.detection.kernel.persons_introduced import SELLS, headed, introduced, is_brand, titled
from inzage.detection.kernel.persons_words import (
    COMPANY_AFTER,
    HAS_FIRST,
    HAS_INFIX,
    HAS_STREET,
    HAS_SURNAME,
    JOINED,
    SPACED,
    between,
    end_of,
    is_free,
    is_initial,
    is_space,
    name_from,
)
from inzage.detection.kernel.terms import CATEGORY, COUNT, Role, term_at

FIRST, SURNAME, INFIX = int(Flag.FIRST_NAME), int(Flag.SURNAME), int(Flag.INFIX)
HEADS = int(Flag.HEADS)
TITLE, INTRODUCES, NEVER = int(Flag.TITLE), int(Flag.INTRODUCES), int(Flag.NEVER_A_NAME)
AMBIGUOUS, CITY, GOODS, COMPANY = int(Flag.AMBIGUOUS), int(Flag.CITY_BEGINS), int(Flag.GOODS), int(Flag.COMPANY)
PHRASE = int(Role.INTRODUCES)
BOTH, INITIALS, INITIALS_AND_INFIX, MORE, ALONE, READS_WELL, TURNED = 930, 880, 700, 800, 600, 600, 900
COMMA, SPACE, QUOTE, AND = 0x2C, 0x20, 0x27, 0x26
AMBIGUOUS_NAME = AMBIGUOUS | FIRST | SURNAME
SEMICOLON, BAR, ROUND, SHORTEST = 0x3B, 0x7C, 0x28, 3
HOLDS, DOT = int(Flag.HOLDS), 0x2E
DOES = packed(
    "heeft", "belde", "belt", "wil", "is", "vraagt", "meldt", "mailt", "komt", "wacht", "zegt", "has", "called",
    "wants", "asks", "says", "will", "hat", "ist", "rief", "fragt", "sagt", "kommt", "a", "est", "veut", "appelle",
    "demande", "dit",
)  # fmt: skip
"""What persons do whose names begin a sentence."""

LAST_OF_OTHERS = packed("v", "s", "u", "k", "a")
"""`B.V.`, `U.S.`, `E.U.`, `U.K.` and `U.S.A.` end so."""


@compiled
def persons(
    text: Text,
    begin: int,
    stop: int,
    words: Words,
    number: int,
    at: int,
    facts: Facts,
    terms: Terms,
    letters: NDArray[np.uint8],
    kind: int,
    language: int,
    found: Found,
    count: int,
) -> int:
    """Add the names that the word `at` begins, stands before, or proves."""
    flags = words[at, FLAG]
    if flags & HEADS:
        count = headed(text, begin, stop, words, number, at, kind, found, count)
    term = term_at(text, words, number, at, facts, terms, letters, PHRASE) if flags & INTRODUCES else -1
    if term >= 0 and is_brand(words, number, at, terms, term):
        return count
    if flags & TITLE:
        count = titled(text, begin, stop, words, number, at, kind, language, found, count)
    if term >= 0 and terms[term, CATEGORY] != SELLS:
        count = introduced(text, begin, stop, words, number, at, terms, kind, found, count, term)
    if words[at, SHAPE] & CAPITAL and not flags & NEVER and is_free(text, begin, words[at, START]):
        if flags & FIRST:
            return named(text, begin, stop, words, number, at, facts, terms, letters, kind, found, count)
        if is_initial(text, words, at):
            return with_initials(text, begin, stop, words, number, at, kind, found, count)
        if flags & SURNAME:
            return by_surname(text, begin, stop, words, number, at, kind, found, count)
    return count


@compiled
def named(
    text: Text,
    begin: int,
    stop: int,
    words: Words,
    number: int,
    at: int,
    facts: Facts,
    terms: Terms,
    letters: NDArray[np.uint8],
    kind: int,
    found: Found,
    count: int,
) -> int:
    """Add the name that a first name begins."""
    past, said = name_from(text, stop, words, number, at)
    if said & (HAS_STREET | COMPANY_AFTER):
        return count
    if is_called(text, words, number, at, past, said) or is_in_brand(text, words, number, at, facts, terms, letters):
        return count
    if past == at + 1:
        before = count
        count = in_cell(text, begin, stop, words, number, at, kind, found, count)
        if count > before:
            return count
    sure = MORE if past > at + 1 else ALONE
    if said & HAS_SURNAME:
        sure = BOTH
    elif (words[at, FLAG] & (AMBIGUOUS | COMPANY) and said & (HAS_INFIX | HAS_FIRST) != HAS_INFIX) or (
        past == at + 1 and is_of_another_kind(text, begin, stop, words, at)
    ):
        return count
    return add(found, count, words[at, START], end_of(text, words, past, at), kind, sure, UNCHECKED)


@compiled
def is_called(text: Text, words: Words, number: int, at: int, past: int, said: int) -> bool:
    """Whether goods, a storm or a company are called so: `lamp Anna`, `Anna tafellamp`, `Garage Jan`."""
    if at > 0 and words[at - 1, END] + 1 == words[at, START] and text[words[at, START] - 1] == SPACE:
        before = words[at - 1, FLAG]
        if before & GOODS or (before & COMPANY and words[at - 1, SHAPE] & CAPITAL and not before & SURNAME):
            return True
    if past > at + 1:
        return words[past - 1, FLAG] & (GOODS | SURNAME) == GOODS and not said & HAS_SURNAME
    end = words[at, END]
    if past < number and words[past, START] == end + 1 and text[end] == SPACE:
        return words[past, FLAG] & GOODS != 0
    return past < number and text[end] == QUOTE and text[end + 1] == 0x73 and begins_with_and(text, words, at)


@compiled
def is_in_brand(
    text: Text, words: Words, number: int, at: int, facts: Facts, terms: Terms, letters: NDArray[np.uint8]
) -> bool:
    """Whether the word before begins a brand that goes on with this one: `Jil Sander`."""
    if at == 0 or not words[at - 1, FLAG] & INTRODUCES:
        return False
    term = term_at(text, words, number, at - 1, facts, terms, letters, PHRASE)
    return term >= 0 and terms[term, COUNT] > 1 and is_brand(words, number, at - 1, terms, term)


@compiled
def begins_with_and(text: Text, words: Words, at: int) -> bool:
    """Whether `&` stands before a word: `Ben & Jerry's`."""
    return at > 0 and words[at, START] - words[at - 1, END] == 3 and text[words[at, START] - 2] == AND


@compiled
def is_of_another_kind(text: Text, begin: int, stop: int, words: Words, at: int) -> bool:
    """Whether a first name alone is shouted, a month beside a number, the name of goods, or of a place."""
    start, end = words[at, START], words[at, END]
    if end - start > 1 and 0x41 <= text[start + 1] <= 0x5A:
        return True
    if start >= begin + 2 and 0x30 <= text[start - 2] <= 0x39 and text[start - 1] == SPACE:
        return True
    return end + 1 < stop and text[end] == SPACE and 0x30 <= text[end + 1] <= 0x39


@compiled
def with_initials(
    text: Text, begin: int, stop: int, words: Words, number: int, at: int, kind: int, found: Found, count: int
) -> int:
    """Add the name that initials begin, if a surname is known or an infix stands before it."""
    if start_is_joined(text, words, at):
        return count
    past, said = name_from(text, stop, words, number, at)
    if said & (HAS_STREET | COMPANY_AFTER):
        return count
    if not said & (HAS_SURNAME | HAS_INFIX) and not is_row_of_initials(text, begin, stop, words, number, at, past):
        return count
    sure = INITIALS if said & HAS_SURNAME else INITIALS_AND_INFIX
    return add(found, count, words[at, START], end_of(text, words, past, at), kind, sure, UNCHECKED)


@compiled
def is_row_of_initials(text: Text, begin: int, stop: int, words: Words, number: int, at: int, past: int) -> bool:
    """Whether two initials or more and one other word are a name that is in no list: `F.K. Lutterveld`, no `N.V. X`."""
    last = initials_end(text, words, number, at)
    if past <= last or (past > last + 1 and between(text, words, last + 1) != JOINED):
        return False
    if last - at < 2:
        return past > last and (
            is_by_itself(text, begin, stop, words, at, last, past) or acts(text, begin, words, number, at, last, past)
        )
    if words[last - 1, START] != words[last - 2, END] + 1:
        return False
    return not is_one_of(text, words[last - 1, START], words[last - 1, END], LAST_OF_OTHERS)


@compiled
def acts(text: Text, begin: int, words: Words, number: int, at: int, last: int, past: int) -> bool:
    """Whether an initial and a word in no list begin a sentence and have or do something: `K. Tolsmeer heeft`."""
    start = words[at, START]
    is_first = start == begin or text[start - 1] < SPACE or (start > begin + 1 and text[start - 2] == DOT)
    if not is_first or past >= number or words[last, FLAG] or words[last, END] - words[last, START] < SHORTEST:
        return False
    if words[past, START] != words[past - 1, END] + 1 or not text[words[last, START] + 1] & 0x20:
        return False
    return words[past, FLAG] & HOLDS != 0 or is_one_of(text, words[past, START], words[past, END], DOES)


@compiled
def is_by_itself(text: Text, begin: int, stop: int, words: Words, at: int, last: int, past: int) -> bool:
    """Whether an initial and a word in no list are all that stands on a line or in a cell: `K. Lachmon`."""
    start, end = words[at, START], words[past - 1, END]
    if (
        words[last, END] - words[last, START] < SHORTEST
        or words[last, FLAG]
        or not is_edge(text, start - 1, begin, stop)
    ):
        return False
    return text[words[last, START] + 1] & 0x20 != 0 and is_edge(text, end, begin, stop)


@compiled
def is_edge(text: Text, at: int, begin: int, stop: int) -> bool:
    """Whether a line or a cell begins or ends at a place: a line, a tab, `;`, `|`, `(`, `)`, a comma, a quote."""
    if at < begin or at >= stop:
        return True
    byte = text[at]
    if byte == SPACE and begin < at < stop - 1:
        byte = text[at + 1] if text[at + 1] == BAR or text[at + 1] == ROUND else text[at - 1]
        return byte == BAR or byte == ROUND
    return (
        byte < SPACE
        or byte == SEMICOLON
        or byte == BAR
        or byte == ROUND
        or byte == ROUND + 1
        or byte == 0x22
        or (byte == COMMA)
    )


@compiled
def start_is_joined(text: Text, words: Words, at: int) -> bool:
    """Whether an initial is not the first of its row: `J. P.` begins at the `J`."""
    if at == 0 or not is_initial(text, words, at - 1):
        return False
    gap = words[at, START] - words[at - 1, END]
    return gap == 1 or (gap == 2 and is_space(text[words[at, START] - 1]))


@compiled
def by_surname(
    text: Text, begin: int, stop: int, words: Words, number: int, at: int, kind: int, found: Found, count: int
) -> int:
    """Add `Bakker, Piet`, and `Xyz van der Berg` whose first name is unknown."""
    flags = words[at, FLAG]
    first = at
    while first > 0 and at - first < 3 and words[first - 1, FLAG] & INFIX and is_next(text, words, first - 1):
        first -= 1
    after = at + 1
    if (
        after < number
        and not (flags | words[after, FLAG]) & AMBIGUOUS
        and (first < at or not flags & CITY)
        and words[after, START] == words[at, END] + 2
        and text[words[at, END]] == COMMA
        and text[words[at, END] + 1] == SPACE
        and words[after, SHAPE] & CAPITAL
        and (words[after, FLAG] & FIRST or is_initial(text, words, after))
    ):
        past, _ = name_from(text, stop, words, number, after)
        if not words[after, FLAG] & FIRST:
            past = initials_end(text, words, number, after)
        elif past > after + 1:
            past = after + 1
        end = end_of(text, words, past, after - 1)
        return add(found, count, words[first, START], end, kind, TURNED, UNCHECKED)
    if first == at:
        return in_cell(text, begin, stop, words, number, at, kind, found, count)
    if first == 0 or not words[first - 1, SHAPE] & CAPITAL or not is_next(text, words, first - 1):
        return count
    if words[first - 1, FLAG] & (NEVER | FIRST | TITLE | COMPANY | CITY | INTRODUCES):
        return count
    if not is_free(text, begin, words[first - 1, START]):
        return count
    past, said = name_from(text, stop, words, number, first - 1)
    if said & (HAS_STREET | COMPANY_AFTER | HAS_FIRST):
        return count
    return add(found, count, words[first - 1, START], end_of(text, words, past, first - 1), kind, READS_WELL, UNCHECKED)


@compiled
def in_cell(
    text: Text, begin: int, stop: int, words: Words, number: int, at: int, kind: int, found: Found, count: int
) -> int:
    """Add `Xyz Bakker`, whose first name is unknown, if it is all that stands on a line or in a cell."""
    first = at - 1
    if first < 0 or words[at, FLAG] & (AMBIGUOUS | CITY | COMPANY) or between(text, words, at) != SPACED:
        return count
    if not words[first, SHAPE] & CAPITAL or words[first, FLAG] & ~AMBIGUOUS_NAME:
        return count
    if words[first, END] - words[first, START] < SHORTEST or not is_edge(text, words[first, START] - 1, begin, stop):
        return count
    past, said = name_from(text, stop, words, number, first)
    if said & (HAS_STREET | COMPANY_AFTER) or not is_edge(text, words[past - 1, END], begin, stop):
        return count
    return add(found, count, words[first, START], end_of(text, words, past, first), kind, READS_WELL, UNCHECKED)


@compiled
def initials_end(text: Text, words: Words, number: int, at: int) -> int:
    """Return the word after a row of initials."""
    past = at + 1
    while past < number and words[past, START] - words[past - 1, END] <= 2 and is_initial(text, words, past):
        past += 1
    return past


@compiled
def is_next(text: Text, words: Words, at: int) -> bool:
    """Whether one space, or a space and an apostrophe, stand between a word and the next one."""
    end, start = words[at, END], words[at + 1, START]
    return is_space(text[end]) and (
        start - end == 1 or (start - end <= 4 and (text[start - 1] == 0x27 or text[start - 1] == 0x99))
    )
