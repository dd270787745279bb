"""Candidates, and which of those that overlap are the findings."""

from inzage.detection.kernel.compiled import compiled
from inzage.detection.kernel.layout import CHECKED, FROM, KIND, PASSED, SURENESS, TO, WEIGHT, Found

CHECK_COUNTS, LENGTH_COUNTS, LONGEST_THAT_COUNTS = 300, 4, 40


@compiled
def add(found: Found, count: int, start: int, end: int, kind: int, sure: int, checked: int) -> int:
    """
    Write a candidate down; return how many there are.

    A check digit counts most, then how sure it is, then its length. Where there is no room, it is counted only.
    """
    if count < found.shape[0]:
        found[count, FROM], found[count, TO] = start, end
        found[count, KIND], found[count, SURENESS], found[count, CHECKED] = kind, sure, checked
        found[count, WEIGHT] = (
            sure + (CHECK_COUNTS if checked == PASSED else 0) + LENGTH_COUNTS * min(end - start, LONGEST_THAT_COUNTS)
        )
    return count + 1


@compiled
def in_order(found: Found, count: int) -> None:
    """Sort candidates by where they start; they are nearly so already."""
    for at in range(1, count):
        place = at
        while place > 0 and found[place - 1, FROM] > found[place, FROM]:
            for column in range(found.shape[1]):
                kept = found[place, column]
                found[place, column] = found[place - 1, column]
                found[place - 1, column] = kept
            place -= 1


@compiled
def best(found: Found, count: int) -> int:
    """Keep of candidates in order those that win from all they overlap; return how many stay, moved to the front."""
    kept, first = 0, 0
    while first < count:
        last, reach = first + 1, found[first, TO]
        while last < count and found[last, FROM] < reach:
            reach = max(reach, found[last, TO])
            last += 1
        kept = best_of_cluster(found, first, last, kept)
        first = last
    return kept


@compiled
def best_of_cluster(found: Found, first: int, last: int, kept: int) -> int:
    """Keep the winners among candidates that hang together, in the order of the text."""
    if last - first == 1:
        moved(found, first, kept)
        return kept + 1
    # A candidate that is out has no weight any more, one that won a weight below zero.
    while True:
        winner = -1
        for at in range(first, last):
            if found[at, WEIGHT] > 0 and (winner < 0 or found[at, WEIGHT] > found[winner, WEIGHT]):
                winner = at
        if winner < 0:
            break
        for at in range(first, last):
            overlaps = found[at, FROM] < found[winner, TO] and found[winner, FROM] < found[at, TO]
            if found[at, WEIGHT] > 0 and overlaps:
                found[at, WEIGHT] = 0
        found[winner, WEIGHT] = -1
    for at in range(first, last):
        if found[at, WEIGHT] < 0:
            moved(found, at, kept)
            kept += 1
    return kept


@compiled
def moved(found: Found, at: int, to: int) -> None:
    for column in range(found.shape[1]):
        found[to, column] = found[at, column]
