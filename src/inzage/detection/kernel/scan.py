"""One pass over many texts: words, candidates, findings."""

import numpy as np
from numpy.typing import NDArray

from inzage.detection.kernel.codes import codes, is_code
from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.finding import best, in_order
from inzage.detection.kernel.layout import (
    CHECKED,
    FOUND_COLUMNS,
    FROM,
    SHAPE,
    START,
    TO,
    TO_BE_ASKED,
    Facts,
    Found,
    Gates,
    Kinds,
    Machines,
    Named,
    Scratch,
    Terms,
    Text,
    Words,
)
from inzage.detection.kernel.tokens import cut

ROW = FOUND_COLUMNS
"""The column of what is handed out that says in which row it was found."""


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
    named: Named,
    language: int,
    scratch: Scratch,
    found: Found,
) -> int:
    """Add all candidates in one text; return how many, also those there was no room for."""
    count = 0
    for at in range(number):
        start = words[at, START]
        if is_code(text, stop, words, number, at):
            count = codes(
                text, begin, stop, words, number, at, start, facts, gates, kinds, machines, found, count, scratch
            )
    return count


@compiled
def scan(
    text: Text,
    offsets: NDArray[np.int64],
    first: int,
    last: int,
    words: Words,
    bits: NDArray[np.uint64],
    keys: NDArray[np.uint64],
    ids: NDArray[np.int32],
    facts: Facts,
    terms: Terms,
    letters: NDArray[np.uint8],
    gates: Gates,
    kinds: Kinds,
    machines: Machines,
    named: Named,
    language: int,
    scratch: Scratch,
    found: Found,
    out: Found,
) -> tuple[int, int]:
    """
    Read the rows from `first` until `last`, or until there is no room; return the next row and how many were found.

    Where a candidate must be judged by Python, all candidates of its row are handed out, in order.
    """
    filled = 0
    for row in range(first, last):
        begin, stop = offsets[row], offsets[row + 1]
        if begin == stop:
            continue
        number = cut(text, begin, stop, bits, keys, ids, words)
        count = candidates(  # fmt: skip
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
            named,
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
            while at < found[place, column]:
                characters += (text[at] & 0xC0) != 0x80
                at += 1
            out[filled, column] = characters
        out[filled, ROW] = row
        filled += 1
    return filled
