"""One pass over many texts: words, candidates, findings."""

import numpy as np
from numpy.typing import NDArray

from inzage.detection.kernel import flags as lists
from inzage.detection.kernel.borrowed import row_borrowed, table_borrowed
from inzage.detection.kernel.codes import codes, is_in_capitals
from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.finding import best, in_order
from inzage.detection.kernel.flags import Flag
from inzage.detection.kernel.labels import labelled
from inzage.detection.kernel.layout import (
    CAPITAL,
    CHECKED,
    DIGIT,
    END,
    FACT_COLUMNS,
    FLAG,
    FOUND_COLUMNS,
    FROM,
    KIND_COLUMNS,
    LANES,
    SCRATCH_COLUMNS,
    SHAPE,
    START,
    TO,
    TO_BE_ASKED,
    WAITING_COLUMNS,
    WORD_COLUMNS,
    Accepted,
    Facts,
    Flags,
    Found,
    Gates,
    Kinds,
    Machines,
    Named,
    Rules,
    Scratch,
    Terms,
    Text,
    Waiting,
    Words,
)
from inzage.detection.kernel.machine import load8
from inzage.detection.kernel.phones_plans import PLAN_COLUMNS, Plans
from inzage.detection.kernel.speech import by_number, by_word
from inzage.detection.kernel.terms import TERM_COLUMNS
from inzage.detection.kernel.tokens import HIGH, cut
from inzage.detection.kernel.triggers import AT, SLASH, by_digits, by_sign

SPEAKS, TELLS, HEADS = int(Flag.SPEAKS), int(Flag.TELLS), int(Flag.HEADS)
WRITTEN_SMALL, WITH_CAPITAL = int(lists.WRITTEN_SMALL), int(lists.WITH_CAPITAL)
SPACE, COLON = 0x20, 0x3A
ONES = np.uint64(0x0101010101010101)
ROW, OUT_COLUMNS = FOUND_COLUMNS, FOUND_COLUMNS + 1
"""The column of what is handed out that says in which row it was found, and how many columns that makes."""


@compiled
def has_colon(text: Text, end: int) -> bool:
    """Whether a colon follows a word, as in `Van:` and `De :`."""
    return text[end] == COLON or (text[end] == SPACE and text[end + 1] == COLON)


@compiled
def candidates(
    text: Text,
    begin: int,
    stop: int,
    words: Words,
    number: int,
    facts: Facts,
    terms: Terms,
    letters: NDArray[np.uint8],
    gates: Gates,
    kinds: Kinds,
    machines: Machines,
    accepted: Accepted,
    rules: Rules,
    named: Named,
    plans: Plans,
    language: int,
    scratch: Scratch,
    found: Found,
) -> int:
    """Add all candidates in one text; return how many, also those there was no room for."""
    count, telling = 0, -1
    for at in range(number):
        shape, flags = words[at, SHAPE], words[at, FLAG]
        start = words[at, START]
        sign = text[start - 1] if start > begin else SPACE
        if flags & SPEAKS:
            telling = at
        if sign == AT or sign == SLASH:
            count = by_sign(text, begin, stop, words, number, at, facts, named, found, count, telling)
        if flags & TELLS:
            count = labelled(
                text, begin, stop, words, number, at, facts, terms, letters,
                kinds, machines, rules, named, found, count, scratch,
            )  # fmt: skip
        if (
            flags & WRITTEN_SMALL
            or (flags & HEADS and has_colon(text, words[at, END]))
            or (shape & CAPITAL and (flags & WITH_CAPITAL or words[at, END] - start == 1))
        ):
            count = by_word(
                text, begin, stop, words, number, at, facts, terms, letters,
                kinds, named, language, found, count, telling,
            )  # fmt: skip
        if shape & DIGIT:
            count = by_number(text, begin, stop, words, number, at, facts, terms, letters, named, found, count)
            count = by_digits(
                text, begin, stop, words, number, at, facts, gates, kinds, machines, accepted, rules,
                plans, language, named, found, count, telling, scratch,
            )  # fmt: skip
        elif shape & CAPITAL and is_in_capitals(text, start, words[at, END]):
            count = codes(
                text, begin, stop, words, number, at, start,
                facts, gates, kinds, machines, accepted, rules, found, count, telling, scratch,
            )  # fmt: skip
    return count


@compiled
def scan(
    text: Text,
    offsets: NDArray[np.int64],
    first: int,
    last: int,
    words: Words,
    waiting: Waiting,
    bits: NDArray[np.uint64],
    slots: NDArray[np.uint64],
    flags: Flags,
    facts: Facts,
    terms: Terms,
    letters: NDArray[np.uint8],
    gates: Gates,
    kinds: Kinds,
    machines: Machines,
    accepted: Accepted,
    rules: Rules,
    named: Named,
    plans: Plans,
    language: int,
    scratch: Scratch,
    found: Found,
    out: Found,
) -> tuple[int, int]:
    """
    Read the rows from `first` until `last`, or until there is no room; return the next row and how many were found.

    Where a candidate must be judged by Python, all candidates of its row are handed out, in order.
    """
    return rows_scanned(
        row_borrowed(text), row_borrowed(offsets), first, last,
        table_borrowed(words, WORD_COLUMNS), table_borrowed(waiting, WAITING_COLUMNS),
        row_borrowed(bits), row_borrowed(slots), row_borrowed(flags), table_borrowed(facts, FACT_COLUMNS),
        table_borrowed(terms, TERM_COLUMNS), row_borrowed(letters), table_borrowed(gates, LANES),
        table_borrowed(kinds, KIND_COLUMNS), row_borrowed(machines), table_borrowed(accepted, LANES),
        row_borrowed(rules), row_borrowed(named), table_borrowed(plans, PLAN_COLUMNS), language,
        table_borrowed(scratch, SCRATCH_COLUMNS), table_borrowed(found, FOUND_COLUMNS),
        table_borrowed(out, OUT_COLUMNS),
    )  # fmt: skip


@compiled
def rows_scanned(
    text: Text,
    offsets: NDArray[np.int64],
    first: int,
    last: int,
    words: Words,
    waiting: Waiting,
    bits: NDArray[np.uint64],
    slots: NDArray[np.uint64],
    flags: Flags,
    facts: Facts,
    terms: Terms,
    letters: NDArray[np.uint8],
    gates: Gates,
    kinds: Kinds,
    machines: Machines,
    accepted: Accepted,
    rules: Rules,
    named: Named,
    plans: Plans,
    language: int,
    scratch: Scratch,
    found: Found,
    out: Found,
) -> tuple[int, int]:
    """Read rows, see `scan`."""
    filled = 0
    for row in range(first, last):
        begin, stop = offsets[row], offsets[row + 1]
        if begin == stop:
            continue
        number = cut(text, begin, stop, bits, slots, flags, words, waiting)
        count = candidates(
            text,
            begin,
            stop,
            words,
            number,
            facts,
            terms,
            letters,
            gates,
            kinds,
            machines,
            accepted,
            rules,
            named,
            plans,
            language,
            scratch,
            found,
        )
        if count == 0:
            continue
        if count > found.shape[0] or filled + count > out.shape[0]:
            return row, filled
        in_order(found, count)
        must_ask = False
        for at in range(count):
            must_ask = must_ask or found[at, CHECKED] == TO_BE_ASKED
        if not must_ask:
            count = best(found, count)
        filled = handed_out(text, begin, row, found, count, out, filled)
    return last, filled


@compiled
def characters_in(text: Text, start: int, end: int) -> int:
    """Count the bytes that begin a character."""
    count = end - start
    while start + 8 <= end:
        eight = load8(text, start)
        # Of a byte that goes on with a character, the highest bit is set and the next is not.
        further = (eight & ~(eight << np.uint64(1)) & HIGH) >> np.uint64(7)
        count -= int(np.int64((further * ONES) >> np.uint64(56)))
        start += 8
    while start < end:
        count -= (text[start] & 0xC0) == 0x80
        start += 1
    return count


@compiled
def handed_out(text: Text, begin: int, row: int, found: Found, count: int, out: Found, filled: int) -> int:
    """Copy what was found in a row, its places counted in characters from the beginning of the row."""
    at, characters = begin, 0
    for place in range(count):
        for column in range(FOUND_COLUMNS):
            out[filled, column] = found[place, column]
        for column in (FROM, TO):
            # Ends may overlap in a row that Python still has to judge, so a place can lie before the one counted last.
            if found[place, column] < at:
                at, characters = begin, 0
            characters += characters_in(text, at, found[place, column])
            at = found[place, column]
            out[filled, column] = characters
        out[filled, ROW] = row
        filled += 1
    return filled
