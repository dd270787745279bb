"""What is told in words, at words that a list knows: names, places, streets, special data."""

import numpy as np
from numpy.typing import NDArray

from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.flags import Flag
from inzage.detection.kernel.layout import (
    CAPITAL,
    FLAG,
    SHAPE,
    TO,
    Facts,
    Finder,
    Found,
    Kinds,
    Named,
    Terms,
    Text,
    Words,
)
from inzage.detection.kernel.persons import persons
from inzage.detection.kernel.persons_words import is_initial
from inzage.detection.kernel.places import after_postcode, after_street, known_place
from inzage.detection.kernel.special import special
from inzage.detection.kernel.streets import road, rue, street

SPECIAL, CITY, RUE, ROAD = int(Flag.SPECIAL), int(Flag.CITY_BEGINS), int(Flag.RUE), int(Flag.ROAD)
NAMES = int(Flag.FIRST_NAME | Flag.SURNAME | Flag.TITLE | Flag.INTRODUCES | Flag.HEADS)
PERSON, PLACE, POSTAL = int(Finder.PERSON), int(Finder.CITY), int(Finder.POSTAL_CODE)
HOUSE = int(Finder.HOUSE)
DUTCH, GERMAN = int(Finder.DUTCH_ADDRESS), int(Finder.GERMAN_ADDRESS)
FRENCH, BRITISH = int(Finder.FRENCH_ADDRESS), int(Finder.BRITISH_ADDRESS)


@compiled
def by_word(
    text: Text,
    begin: int,
    stop: int,
    words: Words,
    number: int,
    at: int,
    facts: Facts,
    terms: Terms,
    letters: NDArray[np.uint8],
    kinds: Kinds,
    named: Named,
    language: int,
    found: Found,
    count: int,
    telling: int,
) -> int:
    """Add what a word of the lists tells, or an initial."""
    flags = words[at, FLAG]
    if flags & SPECIAL:
        count = special(text, words, number, at, facts, terms, letters, kinds, found, count)
    if flags & (RUE | ROAD):
        before = count
        if flags & RUE:
            count = rue(text, words, number, at, named[FRENCH], found, count)
        if flags & ROAD:
            count = road(text, begin, words, at, named[BRITISH], found, count)
        if before < count <= found.shape[0]:
            count = after_street(
                text, begin, words, number, found[count - 1, TO], at, facts, terms, letters,
                named[PLACE], found, count,
            )  # fmt: skip
    if flags & CITY and words[at, SHAPE] & CAPITAL:
        count = known_place(
            text, begin, stop, words, number, at, facts, terms, letters, named[PLACE], found, count, telling
        )
    if flags & NAMES or is_initial(text, words, at):
        count = persons(
            text, begin, stop, words, number, at, facts, terms, letters, named[PERSON], language, found, count
        )
    return count


@compiled
def by_number(
    text: Text,
    begin: int,
    stop: int,
    words: Words,
    number: int,
    at: int,
    facts: Facts,
    terms: Terms,
    letters: NDArray[np.uint8],
    named: Named,
    found: Found,
    count: int,
) -> int:
    """Add the street whose number a word is, and the place after it or after a postcode."""
    before = count
    count = street(text, begin, stop, words, number, at, named[DUTCH], named[GERMAN], found, count)
    if before < count <= found.shape[0]:
        return after_street(
            text, begin, words, number, found[count - 1, TO], at, facts, terms, letters,
            named[PLACE], found, count,
        )  # fmt: skip
    return after_postcode(
        text, begin, stop, words, number, at, facts, terms, letters,
        named[PLACE], named[POSTAL], named[HOUSE], found, count,
    )  # fmt: skip
