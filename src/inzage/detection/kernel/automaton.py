"""
Make a machine of states from a pattern: one step a byte, no going back, so no pattern can be slow.

The parser is that of Python's own `re`, so a pattern means in both the same. It may hold what needs no memory: signs,
classes, alternatives, groups, repetitions; no looking around, no greediness. A machine finds the longest match.
"""

import re._constants as sre
import re._parser as parser
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

BYTES = 256
FIRST_BYTES = ((0x00, 0x7F, 1), (0xC2, 0xDF, 2), (0xE0, 0xEF, 3), (0xF0, 0xF4, 4))
DIGITS = frozenset(range(0x30, 0x3A))
LETTERS = frozenset(range(0x41, 0x5B)) | frozenset(range(0x61, 0x7B))
ABOVE = frozenset(range(0x80, BYTES))
SPACES = frozenset(b" \t\n\r\f\v")
# A byte above 127 is part of a letter: `\w` takes it, one byte at a time.
CLASSES = {
    sre.CATEGORY_DIGIT: DIGITS,
    sre.CATEGORY_WORD: DIGITS | LETTERS | ABOVE | {ord("_")},
    sre.CATEGORY_SPACE: SPACES,
}
EVERYTHING = frozenset(range(BYTES))


class PatternNotRegular(ValueError):  # noqa: N818 - a pattern is refused, nothing broke
    """A pattern holds what a machine of states cannot do."""


@dataclass(slots=True)
class Paths:
    """Steps between places: by one byte of a set, or by nothing."""

    steps: list[list[tuple[frozenset[int], int]]] = field(default_factory=list)
    free: list[list[int]] = field(default_factory=list)

    def place(self) -> int:
        self.steps.append([])
        self.free.append([])
        return len(self.steps) - 1

    def byte(self, start: int, wanted: frozenset[int]) -> int:
        end = self.place()
        self.steps[start].append((wanted, end))
        return end

    def signs(self, start: int, text: str) -> int:
        for byte in text.encode():
            start = self.byte(start, frozenset({byte}))
        return start


@dataclass(frozen=True, slots=True)
class Machine:
    """
    States and where each byte leads from them: 0 is the end of the road, 1 the beginning.

    `accepted` are the patterns, by their places, that match what leads to a state.
    """

    steps: NDArray[np.uint16]
    accepted: tuple[frozenset[int], ...]

    def longest(self, value: bytes, start: int = 0) -> int:
        """Where the longest match ends that begins at a place; -1 without one."""
        state, end = 1, -1
        for at in range(start, len(value)):
            state = int(self.steps[state, value[at]])
            if not state:
                break
            if self.accepted[state]:
                end = at + 1
        return end


@cache
def machine(*patterns: str, is_caseless: bool = False) -> Machine:
    """
    Make the machine of a pattern, or one of several at once.

    Raises:
        PatternNotRegular: if a pattern looks around, or refers to a group.
    """
    paths = Paths()
    start = paths.place()
    ends = [walk(paths, start, parser.parse(pattern), is_caseless=is_caseless) for pattern in patterns]
    return determined(paths, start, ends)


def walk(paths: Paths, at: int, parts: Iterable[Any], *, is_caseless: bool) -> int:
    """Add the parts of a pattern after each other; return where they end."""
    for operation, argument in parts:
        if operation is sre.LITERAL:
            at = literal(paths, at, chr(argument), is_caseless=is_caseless)
        elif operation is sre.IN:
            at = one_of(paths, at, argument, is_caseless=is_caseless)
        elif operation in {sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT}:
            at = repeated(paths, at, argument, is_caseless=is_caseless)
        elif operation is sre.SUBPATTERN:
            _, add, _, inner = argument
            at = walk(paths, at, inner, is_caseless=is_caseless or bool(add & re_ignorecase()))
        elif operation is sre.BRANCH:
            ends = [walk(paths, at, branch, is_caseless=is_caseless) for branch in argument[1]]
            at = paths.place()
            for end in ends:
                paths.free[end].append(at)
        elif operation is sre.ANY:
            at = paths.byte(at, EVERYTHING - {ord("\n")})
        elif operation is sre.NOT_LITERAL:
            at = paths.byte(at, EVERYTHING - frozenset(chr(argument).encode()[:1]))
        else:
            raise PatternNotRegular(f"{operation} needs a memory or looks around")
    return at


def re_ignorecase() -> int:
    return int(sre.SRE_FLAG_IGNORECASE)


def literal(paths: Paths, at: int, sign: str, *, is_caseless: bool) -> int:
    """Add one sign, in both its cases where these do not count."""
    forms = {sign, sign.lower(), sign.upper()} if is_caseless else {sign}
    return joined(paths, [paths.signs(at, form) for form in sorted(forms)])


def one_of(paths: Paths, at: int, members: Iterable[Any], *, is_caseless: bool) -> int:
    """Add a class of signs: those below 128 in one step, the others by their bytes."""
    single: set[int] = set()
    others: set[str] = set()
    negated = False
    for operation, argument in members:
        if operation is sre.NEGATE:
            negated = True
        elif operation is sre.CATEGORY:
            single |= of_category(argument)
        else:
            first, last = argument if operation is sre.RANGE else (argument, argument)
            for sign in map(chr, range(first, last + 1)):
                for form in {sign, sign.lower(), sign.upper()} if is_caseless else {sign}:
                    if form.isascii():
                        single.add(ord(form))
                    else:
                        others.add(form)
    if negated:
        if others:
            raise PatternNotRegular("a class of what is not there may only name signs of ASCII")
        return paths.byte(at, EVERYTHING - single)
    ends = [paths.byte(at, frozenset(single))] if single else []
    return joined(paths, [*ends, *(paths.signs(at, form) for form in sorted(others))])


def of_category(category: Any) -> frozenset[int]:  # noqa: ANN401 - a constant of the parser
    if category in CLASSES:
        return CLASSES[category]
    opposite = {sre.CATEGORY_NOT_DIGIT: DIGITS, sre.CATEGORY_NOT_SPACE: SPACES}.get(category)
    if opposite is None:
        opposite = CLASSES[sre.CATEGORY_WORD]
    return EVERYTHING - opposite


def joined(paths: Paths, ends: list[int]) -> int:
    """Return one place that all ends lead to."""
    if len(ends) == 1:
        return ends[0]
    at = paths.place()
    for end in ends:
        paths.free[end].append(at)
    return at


def repeated(paths: Paths, at: int, argument: tuple[int, Any, Any], *, is_caseless: bool) -> int:
    least, most, inner = argument
    for _ in range(least):
        at = walk(paths, at, inner, is_caseless=is_caseless)
    if most is sre.MAXREPEAT:
        loop = paths.place()
        paths.free[at].append(loop)
        paths.free[walk(paths, loop, inner, is_caseless=is_caseless)].append(loop)
        return loop
    ends = [at]
    for _ in range(int(most) - least):
        at = walk(paths, at, inner, is_caseless=is_caseless)
        ends.append(at)
    return joined(paths, ends)


def determined(paths: Paths, start: int, ends: list[int]) -> Machine:
    """Turn many paths at once into one state each (Rabin and Scott 1959)."""
    first = closed(paths, {start})
    number = {frozenset[int](): 0, first: 1}
    rows: list[list[int]] = [[0] * BYTES]
    waiting = [first]
    while waiting:
        row = [0] * BYTES
        for wanted, places in onward(paths, waiting.pop(0)):
            if places not in number:
                number[places] = len(number)
                waiting.append(places)
            for byte in wanted:
                row[byte] = number[places]
        rows.append(row)
    accepted = [frozenset(place for place, end in enumerate(ends) if end in places) for places in number]
    return smallest(np.array(rows, np.int64), accepted)


def smallest(steps: NDArray[np.int64], accepted: Sequence[frozenset[int]]) -> Machine:
    """Make one state of those that nothing tells apart; the first stay first."""
    kinds = {places: place for place, places in enumerate(dict.fromkeys(accepted))}
    same = merged(steps, np.array([kinds[places] for places in accepted]))
    _, firsts, number = np.unique(same, return_index=True, return_inverse=True)
    order = np.argsort(firsts)
    kept = firsts[order]
    renumbered = np.argsort(order)[number]
    return Machine(renumbered[steps[kept]].astype(np.uint16), tuple(accepted[state] for state in kept))


def merged(steps: NDArray[np.int64], kinds: NDArray[np.int64]) -> NDArray[np.int64]:
    """
    Return a number for each state, the same for states that nothing tells apart (Moore 1956).

    `kinds` tells states apart from the beginning: what they accept.
    """
    same = kinds
    # A row as one number: that two different rows agree by chance is as good as impossible.
    mixers = np.random.default_rng(1956).integers(1, 1 << 62, steps.shape[1] + 1)
    while True:
        _, finer = np.unique(same * mixers[0] + same[steps] @ mixers[1:], return_inverse=True)
        if finer.max() == same.max():
            return finer
        same = finer


def onward(paths: Paths, places: frozenset[int]) -> Iterable[tuple[Iterable[int], frozenset[int]]]:
    """Return where each byte leads from these places; bytes that lead to the same together."""
    ways: dict[frozenset[int], set[int]] = {}
    for place in places:
        for wanted, target in paths.steps[place]:
            ways.setdefault(wanted, set()).add(target)
    if sum(map(len, ways)) > len(frozenset().union(*ways)):
        ways = apart(ways)
    return [(wanted, closed(paths, targets)) for wanted, targets in ways.items()]


def apart(ways: Mapping[frozenset[int], set[int]]) -> dict[frozenset[int], set[int]]:
    """Cut sets that share bytes into sets that share none."""
    targets: dict[int, set[int]] = {}
    for wanted, found in ways.items():
        for byte in wanted:
            targets.setdefault(byte, set()).update(found)
    together: dict[frozenset[int], list[int]] = {}
    for byte, reached in targets.items():
        together.setdefault(frozenset(reached), []).append(byte)
    return {frozenset(wanted): set(found) for found, wanted in together.items()}


def closed(paths: Paths, places: set[int]) -> frozenset[int]:
    """Return these places with those that nothing separates from them."""
    waiting = list(places)
    while waiting:
        for place in paths.free[waiting.pop()]:
            if place not in places:
                places.add(place)
                waiting.append(place)
    return frozenset(places)
