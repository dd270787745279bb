"""
A number over time as a line; where it was unknown the line has a gap.

    drawing = trend.draw([(date(2026, 11, 2), 3), (date(2026, 11, 9), None), (date(2026, 11, 16), 1)])
    {% include "web/drawings/trend.html" with drawing=drawing title="People overdue" summary="…" id="1" %}

The same numbers stand in a table beside it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

WIDTH, HEIGHT = 320, 110
LEFT, RIGHT, TOP, BOTTOM = 52, 10, 14, 26
LEAST = 2
"""A line needs so many days on which the number was known."""

Point = tuple[date, int | None]


@dataclass(frozen=True, slots=True)
class Dot:
    """A day on which the number was known."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Drawing:
    """Everything the template draws. `lines` are the points of each piece without a gap."""

    lines: tuple[str, ...]
    dots: tuple[Dot, ...]
    first: date
    last: date
    most: int
    left: int = LEFT
    top: int = TOP
    bottom: int = HEIGHT - BOTTOM
    right: int = WIDTH - RIGHT
    width: int = WIDTH
    height: int = HEIGHT


def draw(points: Sequence[Point]) -> Drawing | None:
    """Lay out the line, the first day on the left; None where there are too few days to see a change."""
    told = sorted(points)
    known = [number for _day, number in told if number is not None]
    if len(known) < LEAST or told[0][0] == told[-1][0]:
        return None
    first, last, most = told[0][0], told[-1][0], max(known)
    pieces = [
        [dot(day, number or 0, first, last, most) for day, number in piece]
        for is_known, piece in groupby(told, key=lambda point: point[1] is not None)
        if is_known
    ]
    return Drawing(
        lines=tuple(" ".join(f"{one.x},{one.y}" for one in piece) for piece in pieces),
        dots=tuple(one for piece in pieces for one in piece),
        first=first,
        last=last,
        most=most,
    )


def dot(day: date, number: int, first: date, last: date, most: int) -> Dot:
    across = (day - first).days / (last - first).days
    up = number / most if most else 0.0
    x = LEFT + across * (WIDTH - LEFT - RIGHT)
    y = HEIGHT - BOTTOM - up * (HEIGHT - TOP - BOTTOM)
    return Dot(round(x), round(y))
