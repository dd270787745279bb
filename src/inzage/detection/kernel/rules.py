"""
The rules of numbers, as numbers that the kernel reads: a rule is data, written by the functions in this file.

A rule has steps that must all hold, and then cases: the first whose steps hold decides. A step tells one thing of the
signs of a code, which are its letters (as capitals) and digits; what stands between them is left out. Places are
counted from 0, below zero from the end.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

WRONG, RIGHT, NO_RULE, ASK = range(4)
"""Verdicts of a rule: it does not hold; it does; there is none; Python must be asked."""

LONGEST = 64
"""So many letters and digits of a code are judged."""

COMMON_SIZE, RULE_SIZE, STEPS = 0, 1, 2
"""A rule: how far its common steps and all of it reach; then the common steps, then the cases."""

CASE_SIZE, VERDICT, MOST_ALONE, MOST_NEAR, CASE_STEPS = range(5)
"""A case: how far it reaches, what it says, and the sureness it allows at most, alone and near a word that tells."""

STEP, STEP_SIZE, AT, COUNT, MODULUS, HOW, PLACE, WIDTH, OFFSET, FACTOR, LEADING, ADDED, LIST = range(13)
"""A step: what it is, its size, and what it is about; see `Check` and the function that writes it."""

REMAINDER, SIGN, NUMBER = range(3)
"""HOW a rest is compared: with OFFSET; as the sign at PLACE; with the number of WIDTH digits at PLACE."""

CERTAIN = 1000


class Check(IntEnum):
    """What a step tells of a code."""

    SUM = 1
    """The sum of its signs times weights, divided by MODULUS, leaves the right rest."""
    QUOTIENT = 2
    """So many digits as one number, divided by MODULUS, leave the right rest."""
    TABLES = 3
    """As SUM, with a table for the signs at even places and one for odd places."""
    LUHN = 4
    """ISO/IEC 7812-1 annex B."""
    MOD_97 = 5
    """ISO 7064 MOD 97-10, letters as numbers, after PLACE signs went from the beginning to the end."""
    MOD_11_10 = 6
    """ISO 7064 MOD 11,10."""
    VERHOEFF = 7
    """Verhoeff 1969, with the check digit at PLACE."""
    DATE = 8
    """There is a day of the calendar in it."""
    AMONG = 9
    """WIDTH signs, read as a number of base 36, are within one of the ranges; with HOW, in none."""
    SIZES = 10
    """So many signs."""
    VARIED = 11
    """Not the same sign all the time."""
    REPEATED = 12
    """Of so many digits one is there two or three times, the others at most once."""
    SEPARATED = 13
    """With HOW: something stands between its signs; without: nothing does."""
    CAPITALS = 14
    """With HOW: its letters are capitals; without: one is not."""
    MIXED = 15
    """At least COUNT digits and at least WIDTH letters."""


Step = tuple[int, ...]


def step(
    check: Check,
    *,
    at: int = 0,
    count: int = 0,
    modulus: int = 0,
    how: int = 0,
    place: int = 0,
    width: int = 0,
    offset: int = 0,
    factor: int = 0,
    first: int = 0,
    shift: int = 0,
    listed: Iterable[int] = (),
) -> Step:
    """Write a step as numbers."""
    rest = tuple(listed)
    size = LIST + len(rest)
    return (check, size, at, count, modulus, how, place, width, offset, factor, first, shift, *rest)


def weighted(weights: Iterable[int], modulus: int, remainder: int = 0, *, at: int = 0, shift: int = 0) -> Step:
    """
    The sum of the signs times their weights leaves a remainder.

    A code that is shorter than its weights has zeros before it when `at` counts from the end.
    """
    weights = tuple(weights)
    return step(Check.SUM, at=at, count=len(weights), modulus=modulus, offset=remainder, shift=shift, listed=weights)


def check_sign(weights: Iterable[int], modulus: int, place: int, signs: str, *, at: int = 0, shift: int = 0) -> Step:
    """The rest of the weighted sum says which of `signs` stands at a place; a code with `!` is not given."""
    weights = tuple(weights)
    return step(
        Check.SUM, at=at, count=len(weights), modulus=modulus, how=SIGN, place=place, shift=shift,
        listed=(*weights, *signs.encode()),
    )  # fmt: skip


def mapped(values: Iterable[int], weights: Iterable[int], modulus: int, place: int, signs: str) -> Step:
    """As `check_sign`, where the 36 signs from 0 to Z have values of their own."""
    weights, values = tuple(weights), tuple(values)
    return step(
        Check.SUM, count=len(weights), modulus=modulus, how=SIGN, place=place, width=len(values),
        listed=(*weights, *signs.encode(), *values),
    )  # fmt: skip


def check_number(
    count: int, modulus: int, place: int, width: int, *, offset: int = 0, factor: int = 1,
    at: int = 0, first: int = 0, shift: int = 0,
) -> Step:  # fmt: skip
    """`offset` + `factor` times the rest of a number stands at a place; `first` is thought before the number."""
    return step(
        Check.QUOTIENT, at=at, count=count, modulus=modulus, how=NUMBER, place=place, width=width, offset=offset,
        factor=factor, first=first, shift=shift,
    )  # fmt: skip


def check_letter(count: int, modulus: int, place: int, signs: str, *, at: int = 0, first: int = 0) -> Step:
    """The rest of a number says which of `signs` stands at a place."""
    return step(
        Check.QUOTIENT, at=at, count=count, modulus=modulus, how=SIGN, place=place, first=first, listed=signs.encode()
    )


def divides(count: int, modulus: int, remainder: int = 0, *, at: int = 0) -> Step:
    """A number leaves a remainder."""
    return step(Check.QUOTIENT, at=at, count=count, modulus=modulus, offset=remainder)


def tables(even: tuple[int, ...], odd: tuple[int, ...], count: int, modulus: int, signs: str, *, at: int = 0) -> Step:
    """The sum of what two tables say of the signs says which of `signs` comes after them."""
    return step(
        Check.TABLES, at=at, count=count, modulus=modulus, how=SIGN, place=at + count, width=len(even),
        listed=(*even, *odd, *signs.encode()),
    )  # fmt: skip


def luhn(count: int = 0, *, at: int = 0, remainder: int = 0) -> Step:
    """So many digits, or all from a place on, pass the check of Luhn."""
    return step(Check.LUHN, at=at, count=count, offset=remainder)


def mod_97(moved: int = 0, *, at: int = 0) -> Step:
    return step(Check.MOD_97, at=at, place=moved)


def mod_11_10(count: int = 0, *, at: int = 0) -> Step:
    return step(Check.MOD_11_10, at=at, count=count)


def verhoeff(count: int, place: int) -> Step:
    return step(Check.VERHOEFF, count=count, place=place)


def date(
    year: int, month: int, day: int, *, width: int = 2, month_once: int = 0, month_each: int = 0, day_once: int = 0,
    century: int = 0, century_at: int | None = None, centuries: Iterable[int] = (),
) -> Step:  # fmt: skip
    """
    A day stands at these places.

    What is added to a month or a day for another reason is taken off: `month_once`, then as often as it goes
    `month_each`. Of two digits of a year the century is `century`, or what the digit at `century_at` says. An entry of
    `centuries` is 19 or, as 193720, 19 from the year 37 on and 20 before; 0 is no century.
    """
    packed = tuple(entry if entry > CERTAIN else entry * 10_000 + entry for entry in centuries)
    return step(
        Check.DATE, at=year, count=width, modulus=month, how=day, place=month_once, width=month_each, offset=day_once,
        factor=-1 if century_at is None else century_at, first=century, listed=packed,
    )  # fmt: skip


def among(at: int, width: int, *ranges: str) -> Step:
    """What stands at a place is one of these, written `10` or `10-19`."""
    return step(Check.AMONG, at=at, width=width, listed=limits(ranges))


def none_of(at: int, width: int, *ranges: str) -> Step:
    """What stands at a place is none of these."""
    return step(Check.AMONG, at=at, width=width, how=1, listed=limits(ranges))


def limits(ranges: Iterable[str]) -> Iterable[int]:
    for one in ranges:
        low, _, high = one.partition("-")
        yield from (int(low, 36), int(high or low, 36))


def sizes(*lengths: int) -> Step:
    return step(Check.SIZES, listed=lengths)


def varied() -> Step:
    return step(Check.VARIED)


def one_repeated(count: int) -> Step:
    return step(Check.REPEATED, count=count)


def separated(*, are: bool = True) -> Step:
    return step(Check.SEPARATED, how=int(are))


def capitals(*, are: bool = True) -> Step:
    return step(Check.CAPITALS, how=int(are))


def mixed(digits: int, letters: int = 0) -> Step:
    return step(Check.MIXED, count=digits, width=letters)


@dataclass(frozen=True, slots=True)
class Case:
    """What a rule says when these steps hold, and how sure it may be: from 0 to 1, alone and near a word that tells."""

    steps: tuple[Step, ...] = ()
    verdict: int = RIGHT
    alone: float = 1.0
    near: float = 1.0

    @property
    def numbers(self) -> tuple[int, ...]:
        flat = [number for one in self.steps for number in one]
        sure = (round(self.alone * CERTAIN), round(self.near * CERTAIN))
        return (CASE_STEPS + len(flat), self.verdict, *sure, *flat)


@dataclass(frozen=True)
class Rule:
    """Steps that must hold, and cases of which one must."""

    steps: tuple[Step, ...] = ()
    cases: tuple[Case, ...] = (Case(),)

    @cached_property
    def numbers(self) -> NDArray[np.int32]:
        """The rule as the kernel reads it."""
        common = [number for one in self.steps for number in one]
        cases = [number for one in self.cases for number in one.numbers]
        ends = (STEPS + len(common), STEPS + len(common) + len(cases))
        return np.array([*ends, *common, *cases], np.int32)


def holds(*steps: Step) -> Rule:
    """Return the rule that a code is right when all this holds."""
    return Rule(steps)


def fits(*steps: Step) -> Rule:
    """Return the rule that a code is wrong unless this holds, and else may be anything."""
    return Rule(steps, (Case(verdict=NO_RULE),))


def either(*cases: Case | tuple[Step, ...], after: tuple[Step, ...] = ()) -> Rule:
    """Return the rule of which one case must hold, after steps that must hold in all."""
    return Rule(after, tuple(one if isinstance(one, Case) else Case(one) for one in cases))


NOTHING_TO_TELL = fits()
CERTAIN_BY_FORM = Rule()
"""The form is so particular that what has it is right."""

ASKED = Rule((), (Case(verdict=ASK),))
"""Python is asked: for what is rare and too odd for this file."""
