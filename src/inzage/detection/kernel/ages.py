"""Ages in a text: `42 jaar oud`, `42-jarige`, `(42 jaar)`. There is no standard; the words at the number tell."""

import numpy as np
from numpy.typing import NDArray

from inzage.detection.kernel.ages_words import (
    ADVERBS,
    AFTER_BARE,
    ALL_AFTER,
    AM,
    BONDS,
    IS,
    OF,
    OF_BABY,
    THINGS,
    TURNS,
    WITH_AGE,
)
from inzage.detection.kernel.codes import longest
from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.dates import is_part, last_of
from inzage.detection.kernel.finding import add
from inzage.detection.kernel.flags import Flag
from inzage.detection.kernel.layout import (
    ALONE,
    CAPITAL,
    DIGIT,
    EDGE,
    END,
    FLAG,
    MACHINE,
    SHAPE,
    START,
    TO,
    UNCHECKED,
    Found,
    Kinds,
    Machines,
    Text,
    Words,
)
from inzage.detection.kernel.mail import is_one_of
from inzage.detection.kernel.phones import is_digit

OLDEST = 120
YOUNGEST_BARE = 16
LOOK_BACK, DECADE = 5, 10
OPEN, CLOSE, COMMA, SPACE, DOT, J, A = 0x28, 0x29, 0x2C, 0x20, 0x2E, 0x6A, 0x61
LONGEST, ZERO = 8, 0x30
PERSON = int(Flag.PERSON)


@compiled
def number_end(text: Text, start: int, end: int) -> int:
    """Return where a number of years ends that somebody can have; -1 if nobody can."""
    value, at = 0, start
    while at < end and is_digit(text[at]):
        value, at = value * 10 + int(text[at]) - 0x30, at + 1
    return at if value <= OLDEST else -1


@compiled
def is_said_of_one(text: Text, words: Words, at: int) -> bool:
    """Whether a verb of being (`ik ben 48 jaar`), or a person and `van` (`een vrouw van 48 jaar`) stand before it."""
    if is_one_of(text, words[at - 1, START], words[at - 1, END], AM):
        return words[at, END] - words[at, START] > 1
    if at > 1 and words[at - 2, FLAG] & PERSON:
        before, after = words[at - 1, START], words[at - 1, END]
        # `een vrouw van 48 jaar`, `mijn moeder is 81 jaar`.
        return is_one_of(text, before, after, OF) or is_one_of(text, before, after, IS)
    # `man, 48 jaar`.
    is_next = words[at, START] - words[at - 1, END] == 2 and text[words[at - 1, END]] == COMMA
    return is_next and words[at - 1, FLAG] & PERSON != 0


@compiled
def is_after_name(text: Text, words: Words, at: int, person: int, found: Found, count: int) -> bool:
    """Whether a name and a comma stand before it: `Rachel Mol, 53 jaar`."""
    last = last_of(found, count, person)
    before = words[at - 1, END]
    return last >= 0 and found[last, TO] == before and words[at, START] - before == 2 and text[before] == COMMA


@compiled
def is_person_near(words: Words, at: int) -> bool:
    """Whether one of the last words before a number is a person."""
    flags = 0
    for place in range(max(at - LOOK_BACK, 0), at):
        flags |= words[place, FLAG]
    return flags & PERSON != 0


@compiled
def is_word(text: Text, words: Words, at: int, names: NDArray[np.uint64]) -> bool:
    """Whether a word is one of a list; of a long one the first eight bytes count."""
    start = words[at, START]
    return is_one_of(text, start, min(words[at, END], start + LONGEST), names)


@compiled
def is_bracketed(text: Text, words: Words, at: int, end: int, person: int, found: Found, count: int) -> bool:
    """Whether brackets behind a person hold a number, or a number behind a letter: `Kim Mol (47)`, `klant (v, 52)`."""
    start = words[at, START]
    if at == 0 or text[end] != CLOSE:
        return False
    before = words[at - 1, END]
    if text[start - 1] == OPEN:
        last = last_of(found, count, person)
        is_named = last >= 0 and found[last, TO] == before
        return (
            start - before == 2
            and text[before] == SPACE
            and text[start] != ZERO
            and (is_named or words[at - 1, FLAG] & PERSON != 0)
        )
    first = words[at - 1, START]
    is_letter = before - first == 1 and text[first - 1] == OPEN and start - before == 2 and text[before] == COMMA
    return is_letter and not words[at - 1, SHAPE] & DIGIT


@compiled
def goes_on(text: Text, stop: int, words: Words, number: int, at: int, end: int) -> bool:
    """Whether what follows a bare number lets it be an age: the end of a sentence, a comma, `en`; no thing counted."""
    if end == stop or text[end] == 0x0A:
        return True
    if text[end] == COMMA or text[end] == DOT:
        return end + 1 == stop or ((text[end + 1] == SPACE or text[end + 1] == 0x0A) and not is_digit(text[end + 2]))
    is_next = at + 1 < number and text[end] == SPACE and words[at + 1, START] == end + 1
    if not is_next or not is_word(text, words, at + 1, AFTER_BARE):
        return False
    return at + 2 >= number or not words[at + 2, SHAPE] & DIGIT or is_after_and(text, words, number, at)


@compiled
def is_after_and(text: Text, words: Words, number: int, at: int) -> bool:
    """Whether a second age follows: `4 en 7 jaar oud`."""
    return at + 3 < number and is_word(text, words, at + 3, ALL_AFTER)


@compiled
def is_bare_age(text: Text, stop: int, words: Words, number: int, at: int, end: int) -> bool:
    """Whether a number is said of a person without a word for years: `ik ben 86`, `my son, 9,`, `een man van 58`."""
    if at == 0 or end != words[at, END] or not goes_on(text, stop, words, number, at, end):
        return False
    gap = words[at, START] - words[at - 1, END]
    if gap == 2 and text[words[at - 1, END]] == COMMA and words[at - 1, FLAG] & PERSON:
        return end < stop and text[end] == COMMA
    value = number_of(text, words[at, START], end)
    if gap != 1 or text[words[at - 1, END]] != SPACE or value < DECADE:
        return False
    if at > 1 and words[at - 2, FLAG] & PERSON and is_word(text, words, at - 1, OF):
        return True
    return is_turned(text, words, at)


@compiled
def is_turned(text: Text, words: Words, at: int) -> bool:
    """Whether a verb of being or becoming says a number of a person: `mijn moeder is al 84`, `ik word in mei 65`."""
    place = at - 1
    for _ in range(3):
        if place < 1:
            return False
        if is_word(text, words, place, TURNS):
            is_two = place > 1 and is_word(text, words, place - 1, TURNS)
            return words[place - 1, FLAG] & PERSON != 0 or (is_two and words[place - 2, FLAG] & PERSON != 0)
        if not is_word(text, words, place, ADVERBS):
            return False
        place -= 1
    return False


@compiled
def is_of_thing(text: Text, words: Words, number: int, at: int, end: int) -> bool:
    """Whether years are said of a thing: `de ketel is 15 jaar oud`, `the 10-year-old roof`, `25-jarig bestaan`."""
    for place in range(max(at - 3, 0), at):
        if is_word(text, words, place, THINGS):
            return True
    after = at + 1
    while after < number and words[after, START] < end:
        after += 1
    return after < number and words[after, START] - end == 1 and is_word(text, words, after, THINGS)


@compiled
def is_held(text: Text, words: Words, number: int, at: int) -> bool:
    """Whether a word says that years are an age: `met mijn 72 jaar`, `décédé à 77 ans`, `mit 45 Jahren gestorben`."""
    if at == 0 or at + 1 >= number or not is_word(text, words, at - 1, WITH_AGE):
        return False
    after = at + 2
    is_small = after >= number or not words[after, SHAPE] & CAPITAL
    value = number_of(text, words[at, START], words[at, END])
    return is_small and value >= YOUNGEST_BARE and (after >= number or not is_word(text, words, after, BONDS))


@compiled
def is_of_baby(text: Text, words: Words, number: int, at: int) -> bool:
    """Whether months are said of a baby: `baby van 8 maanden`, `notre bébé a 9 mois`."""
    return (
        at > 1 and is_word(text, words, at - 2, OF_BABY) and at + 1 < number and is_word(text, words, at + 1, ALL_AFTER)
    )


@compiled
def number_of(text: Text, start: int, end: int) -> int:
    """Return the number that some digits are."""
    value = 0
    for at in range(start, end):
        value = value * 10 + int(text[at]) - 0x30
    return value


@compiled
def is_told_of_one(text: Text, words: Words, number: int, at: int, last: int) -> bool:
    """Whether `48 jaar` is said of a person, as in `ik ben 48 jaar`, and not of a contract: `ik ben 12 jaar klant`."""
    if at == 0 or not is_said_of_one(text, words, at):
        return False
    after = last + 1
    return after >= number or not is_one_of(
        text, words[after, START], min(words[after, END], words[after, START] + 8), BONDS
    )


@compiled
def says_age(text: Text, words: Words, number: int, at: int, end: int) -> bool:
    """Whether what stands behind a number says by itself that it is an age: `jaar oud`, `jarige`, not `jaar`."""
    if end == words[at, END]:
        return not is_digit(text[end - 1])
    if at + 2 < number and words[at + 2, START] < end:
        return True
    if at + 1 >= number:
        return False
    unit = words[at + 1, START]
    # `jarige`, `jährige`: after the a comes an r, after the ä an h.
    if text[unit] | 0x20 != J:
        return False
    return text[unit + 1] != A or text[unit + 2] | 0x20 == 0x72


@compiled
def is_age(
    text: Text,
    begin: int,
    stop: int,
    words: Words,
    number: int,
    at: int,
    end: int,
    person: int,
    found: Found,
    count: int,
) -> bool:
    """Whether a number of years is how old somebody is."""
    start = words[at, START]
    if start > begin and text[start - 1] == OPEN and end < stop and text[end] == CLOSE:
        return True
    if is_of_thing(text, words, number, at, end):
        return False
    if is_held(text, words, number, at):
        return True
    if at + 1 < number and is_turned(text, words, at) and is_word(text, words, at + 1, ALL_AFTER):
        return at + 2 >= number or not is_word(text, words, at + 2, BONDS)
    if says_age(text, words, number, at, end) or is_told_of_one(text, words, number, at, at + 1):
        return True
    return at > 0 and is_after_name(text, words, at, person, found, count)


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
    person: int,
    found: Found,
    count: int,
) -> int:
    """Add the age that begins with a word of digits."""
    start = words[at, START]
    if is_part(text, begin, start):
        return count
    end = longest(text, start, stop, kinds[kind, MACHINE], kinds[kind, EDGE], machines)
    last = number_end(text, start, end) if end > start else -1
    if last < 0:
        return count
    if last == end and last == words[at, END]:
        is_told = is_bracketed(text, words, at, end, person, found, count) or is_of_baby(text, words, number, at)
        if not is_told and not is_bare_age(text, stop, words, number, at, end):
            return count
    elif not is_age(text, begin, stop, words, number, at, end, person, found, count):
        return count
    return add(found, count, start, last, kind, kinds[kind, ALONE], UNCHECKED)
