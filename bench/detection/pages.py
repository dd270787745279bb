"""The page on calibration and its drawing, written from what was measured, so that no figure is typed by hand."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bench.calibrate import FIRST_READS_COUNT, LEAST_SLOPE
from bench.truths import ROOT
from inzage.detection.columns import calibration
from inzage.detection.records import UNSURE

FOLDER = ROOT / "docs" / "detection"
RESULT, PAGE, DRAWING = FOLDER / "calibration.json", FOLDER / "calibration.md", FOLDER / "calibration.svg"
CURVES = Path(calibration.__file__).with_name(calibration.FILE)
SIZE, EDGE, LOWEST = 420, 56, 0.4
SMALLEST, LARGEST, MANY = 3.0, 9.0, 400
CIRCLES = {
    "kept apart": "No rule or word was mended with these schemas and no curve was fitted on them. But they were looked "
    "at when it was chosen which situations have a curve of their own, and how much first reads count.",
    "new once": "Schemas that were new once and then mended rules, and the tables of traps, with the rules of now.",
    "systems": "Sample databases of others, and the systems of the demo company.",
}
Circle = Mapping[str, Any]
INTRODUCTION = """
# How sure is sure?

A verdict on a column carries a confidence between 0 and 1: the share of such verdicts that are right. This page shows
how well that holds. Below {unsure:.2f} a person must decide (`inzage.detection.records.UNSURE`).

The page, its drawing and `calibration.json` are written by `./dev bench detection calibration`; no figure is typed by
hand.

**Of {sure} verdicts with a confidence of 0.9 or more, {right:.1%} are right. On schemas that were kept apart, with
which neither a rule was mended nor a curve fitted, it is {kept_right:.1%} of {kept_sure}. The bar is {least:.0%}.**

![Reliability curve: what verdicts say against how often they are right](calibration.svg)

A point on the line says what it is. Above the line verdicts are too modest, below it they are too sure. The larger the
point, the more verdicts.
"""
FITTING = """
## How the curves were fitted

The evidence for each kind adds up to log-odds, and those to a share (`columns/weighing.py`). A curve with two
parameters (Platt, 1999) bends the share to a probability. There is one for each situation a verdict is made in, and the
slope is never below {slope}, so that what is surer stays surer. A verdict is held at {contradicted} where values say
otherwise, or where only a part of them says it and nothing else does.

The curves were fitted by `python -m bench.calibrate`, on two things:

- {columns} columns of {files}. With those the rules were made, so most of them are made strange first, to imitate a
  system that nobody has seen: {ways}. Of what is personal, {missed:.1%} is then not seen.
- {first_reads} verdicts on schemas when they were really read for the first time (`tests/truth/first_reads.json`),
  which count {count:.0f} times.

Columns were weighed as if {nothing:.0%} of them were nothing personal, which is usual in whole systems; schemas that
are written to be read hold less of it.

| situation | columns | slope | shift |
|---|---|---|---|
{rows}

`told` means that the name, its table or its comment said something that is known here, `placed` that the table is also
about persons or what they do, and `untold` that only values spoke, or nothing did.
"""
HEAD = f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIZE} {SIZE}" role="img" aria-labelledby="title">
<title id="title">Reliability curve: what verdicts say against how often they are right</title>
<style>
svg {{ background: #fff }} text {{ font: 12px system-ui, sans-serif; fill: #333 }}
.grid {{ stroke: #ddd; fill: none }} .even {{ stroke: #666; stroke-dasharray: 4 4; fill: none }}
.kinds {{ fill: #0b6e4f }} .nothing {{ fill: #fff; stroke: #8a3ffc; stroke-width: 2 }}
</style>"""
NAMES = f"""<text x="{(SIZE + EDGE) / 2}" y="{SIZE - 14}" text-anchor="middle">confidence that was said</text>
<text transform="translate(14 {(SIZE - EDGE) / 2}) rotate(-90)" text-anchor="middle">share that was right</text>
<circle cx="{EDGE + 20}" cy="26" r="5" class="kinds"/><text x="{EDGE + 32}" y="30">a kind of personal data</text>
<circle cx="{EDGE + 20}" cy="46" r="5" class="nothing"/><text x="{EDGE + 32}" y="50">nothing personal</text>"""


def write(result: Mapping[str, object]) -> None:
    """Write the figures, the page and the drawing."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    RESULT.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    PAGE.write_text(page(result), encoding="utf-8")
    DRAWING.write_text(drawing(result), encoding="utf-8")


def page(result: Mapping[str, Any]) -> str:
    """Return the page."""
    together, kept = result["together"], result["circles"]["kept apart"]
    parts = [
        INTRODUCTION.format(
            sure=together["sure"],
            right=together["sure_right"],
            kept_sure=kept["sure"],
            kept_right=kept["sure_right"],
            least=result["least"],
            unsure=UNSURE,
        ),
        "## All together\n\n" + table(together["bins"]),
        *(f"## {name.capitalize()}\n\n{CIRCLES[name]}\n\n{told(circle)}" for name, circle in result["circles"].items()),
        fitting(),
    ]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def told(circle: Circle) -> str:
    """Return what was measured on one circle."""
    first = f"Of {circle['sure']} verdicts with 0.9 or more, {circle['sure_right']:.1%} are right.\n\n"
    return f"{first}A kind was claimed:\n\n{table(circle['kinds'])}\n\nNothing personal:\n\n{table(circle['nothing'])}"


def table(bins: Sequence[Circle]) -> str:
    rows = [
        f"| {one['least']:.2f} to {one['most']:.2f} | {one['verdicts']} | {one['said']:.3f} | {one['right']:.3f} |"
        for one in bins
    ]
    return "\n".join(["| confidence | verdicts | said on average | right |", "|---|---|---|---|", *rows])


def fitting() -> str:
    """Return the part on what the curves were fitted on, read from the file of the curves."""
    stored = json.loads(CURVES.read_text(encoding="utf-8"))
    ways = ", ".join(f"{name} {share:.0%}" for name, share in stored["fitted_on"]["imitated"].items())
    rows = [
        f"| `{name}` | {one['columns']} | {one['slope']:.3f} | {one['shift']:.3f} |"
        for name, one in stored["curves"].items()
    ]
    return FITTING.format(
        files=", ".join(f"`{file}`" for file in stored["fitted_on"]["files"]),
        columns=stored["fitted_on"]["columns"],
        ways=ways,
        missed=stored["fitted_on"]["missed"],
        first_reads=stored["first_reads"],
        count=FIRST_READS_COUNT,
        nothing=stored["nothing"],
        slope=LEAST_SLOPE,
        contradicted=calibration.CONTRADICTED,
        rows="\n".join(rows),
    )


def drawing(result: Mapping[str, Any]) -> str:
    """Return the reliability curve: how sure verdicts are against how often they are right."""
    shown = [(kind, one) for kind in ("kinds", "nothing") for one in result["together"][kind]]
    marks = [mark(kind, one) for kind, one in shown if min(one["said"], one["right"]) >= LOWEST]
    grid = [step / 10 for step in range(int(LOWEST * 10), 11)]
    lines = [
        f'<path class="grid" d="M{EDGE} {down(at):.1f}H{SIZE - 10}M{across(at):.1f} 10V{SIZE - EDGE}"/>' for at in grid
    ]
    words = [
        f'<text x="{EDGE - 8}" y="{down(at) + 4:.1f}" text-anchor="end">{at:.1f}</text>'
        f'<text x="{across(at):.1f}" y="{SIZE - EDGE + 18}" text-anchor="middle">{at:.1f}</text>'
        for at in grid
    ]
    even = f'<path class="even" d="M{across(LOWEST):.1f} {down(LOWEST):.1f}L{across(1):.1f} {down(1):.1f}"/>'
    return "\n".join([HEAD, *lines, even, *words, NAMES, *marks, "</svg>", ""])


def mark(kind: str, one: Circle) -> str:
    said = f"{one['verdicts']} verdicts said {one['said']:.3f}, {one['right']:.3f} right"
    place = f'cx="{across(one["said"]):.1f}" cy="{down(one["right"]):.1f}" r="{radius(one["verdicts"]):.1f}"'
    return f'<circle {place} class="{kind}"><title>{said}</title></circle>'


def across(value: float) -> float:
    return EDGE + (value - LOWEST) / (1 - LOWEST) * (SIZE - EDGE - 10)


def down(value: float) -> float:
    return SIZE - EDGE - (value - LOWEST) / (1 - LOWEST) * (SIZE - EDGE - 10)


def radius(verdicts: int) -> float:
    return SMALLEST + (LARGEST - SMALLEST) * min(verdicts / MANY, 1.0)
