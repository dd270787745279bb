"""
Places where somebody lives: after a postcode or a house number, or known and near words that speak of living.

Standard: BRP (woonplaats); a list of the larger places.
"""

import numpy as np
from numpy.typing import NDArray

from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.finding import add
from inzage.detection.kernel.flags import Flag
from inzage.detection.kernel.layout import (
    CAPITAL,
    DIGIT,
    END,
    FLAG,
    SHAPE,
    START,
    UNCHECKED,
    Facts,
    Found,
    Terms,
    Text,
    Words,
)
from inzage.detection.kernel.mail import is_one_of, packed
from inzage.detection.kernel.near import FOR, said
from inzage.detection.kernel.streets import digits_at, number_end
from inzage.detection.kernel.terms import COUNT, Role, term_at

PLACE = int(Role.PLACE)
CITY, COMPANY, NEVER, PERSON = int(Flag.CITY_BEGINS), int(Flag.COMPANY), int(Flag.NEVER_A_NAME), int(Flag.PERSON)
MONTH, TITLE = int(Flag.MONTH), int(Flag.TITLE)
FIRST, SURNAME = int(Flag.FIRST_NAME), int(Flag.SURNAME)
AFTER, NEAR, VISITED, UNLISTED, POSTAL = 920, 750, 600, 700, 920
SPACE, COMMA, NEWLINE, HYPHEN, DOT, QUOTE = 0x20, 0x2C, 0x0A, 0x2D, 0x2E, 0x27
TOWARDS = packed(
    "in", "te", "naar", "uit", "from", "to", "at", "nach", "aus", "à", "near", "bij", "near", "vanuit", "around"
)
BORN = packed("geboren", "born", "né", "née")
"""Where somebody was born is another kind."""

OUT_OF = packed("uit", "aus", "from")
LEADS = packed("in", "te", "à")
BAD = packed(
    "bad", "new", "nieuw", "nieuwe", "oud", "oude", "sankt", "st", "saint", "sainte", "alt", "neu", "groß", "groot",
    "klein", "la", "le", "les", "de", "den", "het",
)  # fmt: skip
LINKS = packed(
    "am", "an", "der", "aan", "den", "op", "de", "bij", "in", "sur", "la", "le", "les", "ob", "im", "upon", "on",
    "en", "zoom",
)  # fmt: skip
WATERS = packed(
    "breisgau", "main", "oder", "inn", "rhein", "neckar", "see", "rijn", "zoom", "tyne", "trent", "avon", "thames",
    "ijssel", "saale", "ruhr", "tauber", "donau", "elbe", "lahn", "spree", "havel", "weser", "allgäu", "odenwald",
    "harz", "loire", "seine", "saône", "marne", "mer", "amstel", "maas", "lek", "humber",
)  # fmt: skip
"""Rivers and regions after the name of a place, as far as eight bytes reach."""

MOST_WORDS, PEOPLE_NEAR, MOST_LINKS = 5, 8, 3


@compiled
def place_end(
    text: Text, words: Words, number: int, at: int, facts: Facts, terms: Terms, letters: NDArray[np.uint8]
) -> int:
    """Return the word after the known place that begins at a word; `at` itself if there is none."""
    if not words[at, FLAG] & CITY:
        return at
    term = term_at(text, words, number, at, facts, terms, letters, PLACE)
    if term < 0:
        return at
    past = at + terms[term, COUNT]
    for place in range(at + 1, past):
        gap = words[place, START] - words[place - 1, END]
        if gap > 2 or text[words[place, START] - 1] == NEWLINE or text[words[place - 1, END]] == COMMA:
            return at
    return with_water(text, words, number, past)


@compiled
def with_water(text: Text, words: Words, number: int, past: int) -> int:
    """Return the word after the river or the region that belongs to a place: `Frankfurt am Main`."""
    at = past
    while at < number and at - past < MOST_LINKS and words[at, START] == words[at - 1, END] + 1:
        if words[at, SHAPE] & CAPITAL:
            return at + 1 if at > past and is_one_of(text, words[at, START], words[at, END], WATERS) else past
        if not is_one_of(text, words[at, START], words[at, END], LINKS):
            return past
        at += 1
    return past


@compiled
def unlisted_end(text: Text, words: Words, number: int, at: int) -> int:
    """Return the word after a place that is in no list: a word with a capital, and what is joined to it."""
    past = at + 1
    while past < number and past - at < MOST_WORDS:
        gap = words[past, START] - words[past - 1, END]
        sign = text[words[past - 1, END]]
        if gap != 1 or words[past, SHAPE] & DIGIT:
            break
        is_link = is_one_of(text, words[past, START], words[past, END], LINKS)
        if sign == HYPHEN and (is_link or words[past, SHAPE] & CAPITAL):
            past += 1
        elif sign != SPACE:
            break
        elif (
            is_link
            and past + 1 < number
            and words[past + 1, SHAPE] & CAPITAL
            and words[past + 1, START] == words[past, END] + 1
        ):
            past += 2
        elif words[past, SHAPE] & CAPITAL and is_one_of(text, words[past - 1, START], words[past - 1, END], BAD):
            past += 1
        else:
            break
    return past


@compiled
def start_of_place(text: Text, begin: int, words: Words, at: int) -> int:
    """Return where a place begins in the text, with `'s-` before it."""
    start = words[at, START]
    if start >= begin + 3 and text[start - 1] == HYPHEN and text[start - 2] | 0x20 == 0x73 and text[start - 3] == QUOTE:
        return start - 3
    return start


@compiled
def with_s(text: Text, words: Words, number: int, at: int) -> int:
    """Return the word a place begins with, past the `s` of `'s-`."""
    is_s = at + 1 < number and words[at, END] - words[at, START] == 1 and text[words[at, START]] == 0x73
    return at + 1 if is_s and text[words[at, END]] == HYPHEN else at


@compiled
def place_after(
    text: Text,
    begin: int,
    words: Words,
    number: int,
    at: int,
    must_be_known: bool,
    facts: Facts,
    terms: Terms,
    letters: NDArray[np.uint8],
    kind: int,
    found: Found,
    count: int,
) -> int:
    """Add the place that begins at a word after a postcode or a house number; return the count, as it was if none."""
    at = with_s(text, words, number, at)
    if not words[at, SHAPE] & CAPITAL:
        return count
    past = place_end(text, words, number, at, facts, terms, letters)
    sure = AFTER
    if past == at:
        flags = words[at, FLAG]
        if must_be_known or flags & (NEVER | COMPANY | TITLE | MONTH) or words[at, END] - words[at, START] < 3:
            return count
        past, sure = unlisted_end(text, words, number, at), UNLISTED
    elif past < number and text[words[past - 1, END]] == HYPHEN:
        past = unlisted_end(text, words, number, past - 1)
    return add(found, count, start_of_place(text, begin, words, at), words[past - 1, END], kind, sure, UNCHECKED)


@compiled
def after_postcode(
    text: Text,
    begin: int,
    stop: int,
    words: Words,
    number: int,
    at: int,
    facts: Facts,
    terms: Terms,
    letters: NDArray[np.uint8],
    city: int,
    postal: int,
    house: int,
    found: Found,
    count: int,
) -> int:
    """Add the place or house number after a postcode, and a postcode of digits that has a place after it."""
    start, end = words[at, START], words[at, END]
    digits = digits_at(text, start, end)
    if digits < 4 or digits > 5 or end - start > 6:
        return count
    place = at + 1
    is_dutch = digits == 4 and end - start == 6
    has_next = place < number and words[place, START] - end <= 2
    if digits == 4 and end - start == 4 and has_next and is_pair(text, words, place):
        place, is_dutch = place + 1, True
    elif end - start != digits and not is_dutch:
        return count
    if place >= number or not is_after(text, words, place, is_dutch):
        return count
    if is_dutch and words[place, SHAPE] & DIGIT:
        if text[end + 1] == 0x7C or (place + 1 < number and words[place + 1, FLAG] & MONTH):
            return count
        last = number_end(text, stop, words, number, place)
        return add(found, count, words[place, START], last, house, NEAR, UNCHECKED) if last >= 0 else count
    if start > begin and (
        text[start - 1] == DOT or text[start - 1] == COMMA or text[start - 1] == 0x2B or text[start - 1] == 0x2F
    ):
        return count
    is_year = (
        digits == 4
        and (start == begin or text[start - 1] != HYPHEN)
        and ((text[start] == 0x31 and text[start + 1] == 0x39) or (text[start] == 0x32 and text[start + 1] == 0x30))
    )
    if is_year and not is_dutch:
        return count
    is_addressed = begins_a_part(text, begin, start)
    is_apart = text[words[place - 1, END]] == NEWLINE
    must_be_known = is_apart or (not is_dutch and not (digits == 5 and is_addressed))
    before = count
    count = place_after(text, begin, words, number, place, must_be_known, facts, terms, letters, city, found, count)
    if count > before and not is_dutch:
        count = add(found, count, start, end, postal, POSTAL, UNCHECKED)
    return count


@compiled
def begins_a_part(text: Text, begin: int, start: int) -> bool:
    """Whether a number stands where the second part of an address does: after a comma, on a new line, or `D-`."""
    if start == begin:
        return True
    sign = text[start - 1]
    return sign < SPACE or (sign == SPACE and start - 1 > begin and text[start - 2] == COMMA) or sign == HYPHEN


@compiled
def is_pair(text: Text, words: Words, at: int) -> bool:
    """Whether a word is two letters in capitals."""
    start, end = words[at, START], words[at, END]
    return end - start == 2 and 0x41 <= text[start] <= 0x5A and 0x41 <= text[start + 1] <= 0x5A


@compiled
def is_after(text: Text, words: Words, at: int, is_dutch: bool) -> bool:
    """Whether a word follows a postcode: after a space or two; a Dutch one may have a comma or a line between."""
    end, start = words[at - 1, END], words[at, START]
    if start - end == 1:
        return text[end] == SPACE or (is_dutch and text[end] == NEWLINE)
    if text[start - 1] == QUOTE or text[start - 1] == 0x99:
        return start - end <= 4 and text[end] == SPACE
    return start - end <= 3 and text[start - 1] == SPACE and (text[end] == SPACE or (is_dutch and text[end] == COMMA))


@compiled
def after_street(
    text: Text,
    begin: int,
    words: Words,
    number: int,
    end: int,
    at: int,
    facts: Facts,
    terms: Terms,
    letters: NDArray[np.uint8],
    kind: int,
    found: Found,
    count: int,
) -> int:
    """Add the place after a street with a number, which ends at `end` in the text: `Dorpsstraat 5 in Ede`."""
    place = at
    while place < number and words[place, START] < end:
        place += 1
    if place >= number or words[place, START] - end > 2:
        return count
    sign = text[end]
    if sign != SPACE and sign != COMMA and sign != NEWLINE:
        return count
    is_led = is_one_of(text, words[place, START], words[place, END], LEADS) and place + 1 < number
    if is_led:
        place += 1
    return place_after(text, begin, words, number, place, not is_led, facts, terms, letters, kind, found, count)


@compiled
def known_place(
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
    telling: int,
) -> int:
    """Add a known place near a word that speaks of living, or to which a person goes."""
    past = place_end(text, words, number, at, facts, terms, letters)
    if past == at or is_of_a_company(text, words, number, past) or is_everyday(text, words, number, at, past):
        return count
    start, end = start_of_place(text, begin, words, at), words[past - 1, END]
    if start > begin and (text[start - 1] == HYPHEN or text[start - 1] == 0x40 or text[start - 1] == DOT):
        return count
    if end < stop and (text[end] == HYPHEN or text[end] == 0x40):
        return count
    if at > 0 and words[at - 1, FLAG] & COMPANY and text[start - 1] == SPACE and words[at - 1, SHAPE] & CAPITAL:
        return count
    if is_cell(text, begin, stop, start, end) or is_of_person(text, stop, words, at, end):
        return add(found, count, start, end, kind, VISITED, UNCHECKED)
    if said(text, words, number, at, facts, kind, start, end, telling) == FOR:
        return add(found, count, start, end, kind, NEAR, UNCHECKED)
    if at > 0 and is_one_of(text, words[at - 1, START], words[at - 1, END], TOWARDS):
        if at > 1 and is_one_of(text, words[at - 2, START], words[at - 2, END], BORN):
            return count
        for place in range(max(at - PEOPLE_NEAR, 0), at):
            if words[place, FLAG] & PERSON:
                return add(found, count, start, end, kind, VISITED, UNCHECKED)
    return count


@compiled
def is_cell(text: Text, begin: int, stop: int, start: int, end: int) -> bool:
    """Whether a place is all there is in a cell, or begins a line with a day after it: `Gouda, 4 mei`, `;Gouda;`."""
    if start == begin or end + 2 >= stop:
        return False
    before, after = text[start - 1], text[end]
    if before == NEWLINE and after == COMMA:
        return text[end + 1] == SPACE and 0x30 <= text[end + 2] <= 0x39
    if before == SPACE and start > begin + 1:
        before = text[start - 2]
    if after == SPACE:
        after = text[end + 1]
    return (before == 0x3B or before == 0x7C or before == 0x09) and (after == before or after == NEWLINE)


@compiled
def is_of_person(text: Text, stop: int, words: Words, at: int, end: int) -> bool:
    """Whether a place stands behind a surname: `Kees Smit uit Tilburg`, `Tineke Woudstra, Sneek`."""
    if at < 2 or text[words[at, START] - 1] != SPACE:
        return False
    if words[at - 1, FLAG] & SURNAME and words[at - 2, FLAG] & FIRST and text[words[at - 1, END]] == COMMA:
        return end >= stop or text[end] < SPACE or text[end] == COMMA
    if at < 3 or not words[at - 2, FLAG] & SURNAME or not words[at - 2, SHAPE] & CAPITAL:
        return False
    return is_one_of(text, words[at - 1, START], words[at - 1, END], OUT_OF)


@compiled
def is_everyday(text: Text, words: Words, number: int, at: int, past: int) -> bool:
    """Whether a place that is a word of every day goes on as one: `Best wishes`, `Best regards`."""
    if past > at + 1 or past >= number or words[past, START] != words[past - 1, END] + 1:
        return False
    return words[at, FLAG] & NEVER != 0 and not words[past, SHAPE] & CAPITAL and text[words[at, END]] == SPACE


@compiled
def is_of_a_company(text: Text, words: Words, number: int, past: int) -> bool:
    """Whether a place is a part of the name of a company: `Leeds Bank`."""
    if past >= number or words[past, START] != words[past - 1, END] + 1 or text[words[past - 1, END]] != SPACE:
        return False
    return words[past, FLAG] & COMPANY != 0
