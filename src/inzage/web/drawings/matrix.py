"""
Risks on a grid: how likely from left to right, how grave from below to above.

    drawing = matrix.draw(across=("Negligible", …), up=("Negligible", …), levels=((1, 1, 2, 2), …), before=…, after=…)
    {% include "web/drawings/matrix.html" with drawing=drawing title="Risks" across="Likelihood" up="Severity" %}

`levels` is a row of cells (1 low, 2 medium, 3 high) for each step of severity, the lowest first. `before` and `after`
are the steps (likelihood, severity) of each risk in the order of its table, which numbers them; what has none is left
out.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from django.template.loader import render_to_string

CELL_W, CELL_H = 104, 64
LEFT, TOP, BOTTOM = 128, 10, 58
ACROSS = 4
"""Marks that stand beside each other in a cell; the others come below."""

STEP = 24
Steps = tuple[int | None, int | None]

PRINTED = """
.matrix text { font-family: "Libertinus Serif"; font-size: 14px; fill: #3a424d }
.matrix .axis { font-weight: 600; fill: #1b1f24 }
.matrix .cell { stroke: #ffffff; stroke-width: 2 }
.matrix .cell--1 { fill: #e2efe6 } .matrix .cell--2 { fill: #fbeecb } .matrix .cell--3 { fill: #f6d5d0 }
.matrix .mark circle { fill: #ffffff; stroke: #1b1f24; stroke-width: 1.5; stroke-dasharray: 3 2 }
.matrix .mark text { font-size: 12px; font-weight: 600; fill: #1b1f24 }
.matrix .after circle { fill: #1b1f24; stroke-dasharray: none } .matrix .after text { fill: #ffffff }
"""
"""Its colours on paper, where no stylesheet of a page is."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One square of the grid."""

    x: int
    y: int
    level: int


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a step beside the grid."""

    x: int
    y: int
    text: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A risk in its square, by its number; after the measures or before."""

    x: int
    y: int
    number: int
    is_after: bool


@dataclass(frozen=True, slots=True)
class Drawing:
    """Everything the template draws."""

    width: int
    height: int
    cell_w: int
    cell_h: int
    cells: tuple[Cell, ...]
    across: tuple[Name, ...]
    up: tuple[Name, ...]
    marks: tuple[Mark, ...]


def draw(
    *,
    across: Sequence[str],
    up: Sequence[str],
    levels: Sequence[Sequence[int]],
    before: Sequence[Steps],
    after: Sequence[Steps],
) -> Drawing:
    """Lay out the grid and the marks in it."""
    high = len(up)
    return Drawing(
        width=LEFT + len(across) * CELL_W + 2,
        height=TOP + high * CELL_H + BOTTOM,
        cell_w=CELL_W,
        cell_h=CELL_H,
        cells=tuple(
            Cell(left(column), top(row, high), level)
            for row, cells in enumerate(levels, 1)
            for column, level in enumerate(cells, 1)
        ),
        across=tuple(
            Name(left(column) + CELL_W // 2, TOP + high * CELL_H + 20, text) for column, text in enumerate(across, 1)
        ),
        up=tuple(Name(LEFT - 10, top(row, high) + CELL_H // 2 + 4, text) for row, text in enumerate(up, 1)),
        marks=marks(before, after, high),
    )


def marks(before: Sequence[Steps], after: Sequence[Steps], high: int) -> tuple[Mark, ...]:
    """The marks, those of one square beside each other."""
    found: list[Mark] = []
    taken: Counter[tuple[int, int]] = Counter()
    for is_after, places in ((False, before), (True, after)):
        for number, (column, row) in enumerate(places, 1):
            if not column or not row:
                continue
            place = taken[column, row]
            taken[column, row] += 1
            x = left(column) + 16 + place % ACROSS * STEP
            y = top(row, high) + 18 + place // ACROSS * STEP
            found.append(Mark(x, y, number, is_after))
    return tuple(found)


def left(column: int) -> int:
    return LEFT + (column - 1) * CELL_W


def top(row: int, high: int) -> int:
    return TOP + (high - row) * CELL_H


def as_file(drawing: Drawing, *, title: str, across: str, up: str) -> str:
    """The drawing as a file of its own, with its colours in it: to place in a document."""
    said = {"drawing": drawing, "title": title, "summary": "", "across": across, "up": up, "style": PRINTED}
    return render_to_string("web/drawings/matrix.html", said)
