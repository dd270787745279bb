"""
Is a verdict right as often as it says: measured on columns with which nothing was fitted.

Three circles: schemas kept apart, with which not even a rule was mended; schemas that were new once and then
mended rules, with the tables of traps; and the systems of others and of the demo.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from itertools import pairwise

from bench import truths
from bench.detection import pages
from bench.truths import Known
from inzage.detection.columns import classify

MENDED = ("worlds_new", "worlds_last", "worlds_final")
"""New once: rules were mended with them since. The curves know what was said before that, not what is said now."""
EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)
SURE, LEAST_RIGHT = 0.9, 0.95


@dataclass(frozen=True, slots=True)
class Said:
    """How sure a verdict was, and whether it was right."""

    confidence: float
    is_right: bool
    is_kind: bool


@dataclass(frozen=True, slots=True)
class Bin:
    """Verdicts of about the same confidence: what they said on average, and the share that was right."""

    least: float
    most: float
    verdicts: int
    said: float
    right: float


def run() -> dict[str, object]:
    """Measure, print, and write the page with its drawing."""
    circles = {name: list(said(known)) for name, known in groups()}
    measured = {name: of_circle(found) for name, found in circles.items()}
    together = of_circle([one for found in circles.values() for one in found])
    for name, circle in {**measured, "together": together}.items():
        show(name, circle)
    result: dict[str, object] = {"circles": measured, "together": together, "least": LEAST_RIGHT}
    pages.write(result)
    return result


def groups() -> Iterator[tuple[str, list[Known]]]:
    """Yield each circle with its columns; the systems of others are left out where they are not there."""
    yield "kept apart", [one for file in truths.KEPT for one in columns(file)]
    yield "new once", [one for file in (*MENDED, "traps") for one in columns(file)]
    from bench import demo  # noqa: PLC0415 - it needs servers that a test of the curves does not

    samples = [one for name in truths.SAMPLES if truths.sample_file(name).exists() for one in truths.sample(name)]
    yield "systems", [*samples, *(one for known in demo.systems().values() for one in known)]


def columns(file: str) -> Iterator[Known]:
    """Yield the columns of a file, with values and without."""
    for is_filled in (True, False):
        for known in truths.worlds(filled=is_filled, file=file).values():
            yield from known


def said(known: Iterable[Known]) -> Iterator[Said]:
    for one in known:
        claim = classify(one.column)
        yield Said(claim.confidence, claim.category in one.answers, claim.category is not None)


def of_circle(found: Iterable[Said]) -> dict[str, object]:
    """Return the bins of all verdicts, of kinds and of nothing personal, and what is right of the sure ones."""
    every = list(found)
    sure = [one for one in every if one.confidence >= SURE]
    return {
        "verdicts": len(every),
        "sure": len(sure),
        "sure_right": round(share(sure), 4),
        "bins": [asdict(one) for one in bins(every)],
        "kinds": [asdict(one) for one in bins([one for one in every if one.is_kind])],
        "nothing": [asdict(one) for one in bins([one for one in every if not one.is_kind])],
    }


def bins(found: Iterable[Said]) -> Iterator[Bin]:
    every = list(found)
    for least, most in pairwise(EDGES):
        inside = [one for one in every if least <= one.confidence < most]
        if inside:
            mean = sum(one.confidence for one in inside) / len(inside)
            yield Bin(least, min(most, 1.0), len(inside), round(mean, 4), round(share(inside), 4))


def share(found: Iterable[Said]) -> float:
    every = list(found)
    return sum(one.is_right for one in every) / len(every) if every else 1.0


def show(name: str, circle: Mapping[str, object]) -> None:
    print(f"\n{name}: of {circle['sure']} with {SURE} or more {circle['sure_right']:.1%} are right")
    for one in json.loads(json.dumps(circle["bins"])):
        print(f"{one['least']:>6.2f} to {one['most']:<5.2f}{one['verdicts']:>8}{one['said']:>8.3f}{one['right']:>8.3f}")
