"""What a word can be, a bit for each."""

from enum import IntFlag


class Flag(IntFlag):
    """What a list says of a word."""

    FIRST_NAME = 1 << 0
    SURNAME = 1 << 1
    INFIX = 1 << 2
    TITLE = 1 << 3
    GREETING = 1 << 4
    NEVER_A_NAME = 1 << 5
    AMBIGUOUS = 1 << 6
    COMPANY = 1 << 7
    CITY_BEGINS = 1 << 8
    """The name of a place begins with it."""
    STREET = 1 << 9
    PERSON = 1 << 10
    THING = 1 << 11
    MONTH = 1 << 12
    SHORT_WORD = 1 << 13
    JOINS = 1 << 14
    """It may stand between a label and what it tells."""
    SPECIAL = 1 << 15
    """A word of special data begins with it."""
    INTRODUCES = 1 << 16
    """A phrase that introduces a name begins with it."""
    RUE = 1 << 17
    """What the French call a street, before its name."""
    ROAD = 1 << 18
    """What the British call a street, after its name."""
    GOODS = 1 << 19
    """A thing that may be called like a person."""
    TIES = 1 << 20
    """It ties something to a person: `member`, `vote`."""
    HOLDS = 1 << 21
    """It says that somebody has or takes something: `have`, `takes`."""
    HEADS = 1 << 22
    """A line of the head of a mail begins with it: `Van:`."""
    TELLS = 1 << 29
    """A label begins with it."""
    SPEAKS = 1 << 30
    """It speaks of a kind, or against one."""


WRITTEN_SMALL = Flag.TITLE | Flag.SPECIAL | Flag.INTRODUCES | Flag.RUE | Flag.ROAD
"""A word with one of these may begin or prove what is told in words."""

WITH_CAPITAL = Flag.FIRST_NAME | Flag.SURNAME | Flag.CITY_BEGINS
"""So may one with one of these, if it has a capital."""
