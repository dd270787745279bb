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
from inzage.detection.kernel.persons_introduced import introduced, titled
from inzage.detection.kernel.persons_words import (
    COMPANY_AFTER,
    HAS_FIRST,
    HAS_INFIX,
    HAS_STREET,
    HAS_SURNAME,
    end_of,
    is_free,
    is_initial,
    is_space,
    name_from,
)

FIRST, SURNAME, INFIX = int(Flag.FIRST_NAME), int(Flag.SURNAME), int(Flag.INFIX)
TITLE, INTRODUCES, NEVER = int(Flag.TITLE), int(Flag.INTRODUCES), int(Flag.NEVER_A_NAME)
AMBIGUOUS, CITY, GOODS, COMPANY = int(Flag.AMBIGUOUS), int(Flag.CITY_BEGINS), int(Flag.GOODS), int(Flag.COMPANY)
BOTH, INITIALS, INITIALS_AND_INFIX, MORE, ALONE, READS_WELL, TURNED = 930, 880, 700, 800, 600, 600, 900
COMMA, SPACE = 0x2C, 0x20
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
    if flags & TITLE:
        count = titled(text, begin, stop, words, number, at, kind, language, found, count)
    if flags & INTRODUCES:
        count = introduced(text, begin, stop, words, number, at, facts, terms, letters, kind, found, count)
    if words[at, SHAPE] & CAPITAL and not flags & NEVER and is_free(text, begin, words[at, START]):
        if flags & FIRST:
            return named(text, begin, stop, words, number, at, kind, found, count)
        if is_initial(text, words, at):
            return with_initials(text, stop, words, number, at, kind, found, count)
        if flags & SURNAME:
            return by_surname(text, begin, stop, words, number, at, kind, found, count)
    return count


@compiled
def named(
    text: Text, begin: int, stop: int, words: Words, number: int, at: int, kind: int, found: Found, count: int
) -> int:
    """Add the name that a first name begins."""
    past, said = name_from(text, stop, words, number, at)
    if said & (HAS_STREET | COMPANY_AFTER):
        return count
    if at > 0 and words[at - 1, FLAG] & GOODS and words[at - 1, END] + 1 == words[at, START]:
        return count
    sure = MORE if past > at + 1 else ALONE
    if said & HAS_SURNAME:
        sure = BOTH
    elif words[at, FLAG] & (AMBIGUOUS | COMPANY) or (
        past == at + 1 and is_of_another_kind(text, begin, stop, words, at)
    ):
        return count
    return add(found, count, words[at, START], end_of(text, words, past, at), kind, sure, UNCHECKED)


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
    text: Text, stop: int, words: Words, number: int, at: int, kind: int, found: Found, count: int
) -> int:
    """Add the name that initials begin, if a surname is known or an infix stands before it."""
    if start_is_joined(text, words, at):
        return count
    past, said = name_from(text, stop, words, number, at)
    if said & (HAS_STREET | COMPANY_AFTER):
        return count
    if not said & (HAS_SURNAME | HAS_INFIX) and not is_row_of_initials(text, words, number, at, past):
        return count
    sure = INITIALS if said & HAS_SURNAME else INITIALS_AND_INFIX
    return add(found, count, words[at, START], end_of(text, words, past, at), kind, sure, UNCHECKED)


@compiled
def is_row_of_initials(text: Text, words: Words, number: int, at: int, past: int) -> bool:
    """Whether two initials or more and one other word are a name that is in no list: `F.K. Lutterveld`, no `N.V. X`."""
    last = initials_end(text, words, number, at)
    if last - at < 2 or past != last + 1 or words[last - 1, START] != words[last - 2, END] + 1:
        return False
    return not is_one_of(text, words[last - 1, START], words[last - 1, END], LAST_OF_OTHERS)


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
    if first == at or first == 0 or not words[first - 1, SHAPE] & CAPITAL or not is_next(text, words, first - 1):
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
