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
    STREET = 1 << 9
    PERSON = 1 << 10
    THING = 1 << 11
    MONTH = 1 << 12
    SHORT_WORD = 1 << 13
    JOINS = 1 << 14
    """It may stand between a label and what it tells."""
    TELLS = 1 << 29
    """A term begins with it."""
    SPEAKS = 1 << 30
    """It speaks of a kind, or against one."""
