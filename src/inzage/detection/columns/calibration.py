"""
From the share that the evidence gives to a verdict, to how often such a verdict is right.

Shares are bent by a curve with two parameters (Platt), one curve for each situation a verdict is made in. The
parameters were fitted by `bench/calibrate.py`, on columns made for it; `docs/detection/calibration.md` shows how well
it holds on others.
"""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

FILE = "calibration.json"
MOST, LEAST = 0.995, 0.02
STEEPEST = 7.0
# A person must look where the values say something else than the verdict, or only a part of them says it.
CONTRADICTED = 0.65


@dataclass(frozen=True, slots=True)
class Curve:
    """`slope` is above 0, so that what is surer stays surer."""

    slope: float
    shift: float

    def at(self, share: float) -> float:
        return 1 / (1 + math.exp(-self.slope * log_odds(share) - self.shift))


def log_odds(share: float) -> float:
    """Return a share as log-odds, no farther from even than `STEEPEST`."""
    least = 1 / (1 + math.exp(STEEPEST))
    held = min(max(share, least), 1 - least)
    return math.log(held / (1 - held))


def situation(category: str | None, *, is_told: bool, is_placed: bool) -> str:
    """
    Return which curve holds.

    `is_told` is whether the name, the table or the comment told anything; `is_placed` whether the column stands in a
    table about persons or what they do.
    """
    if category and is_told:
        return "kind_placed" if is_placed else "kind_told"
    return f"{'kind' if category else 'nothing'}_{'told' if is_told else 'untold'}"


@cache
def curves() -> Mapping[str, Curve]:
    """Return the curves that were fitted."""
    told = json.loads(resources.files("inzage.detection.columns").joinpath(FILE).read_text(encoding="utf-8"))
    return {name: Curve(one["slope"], one["shift"]) for name, one in told["curves"].items()}


def sure(share: float, *, situation: str, is_contradicted: bool = False) -> float:
    """
    Return how sure a verdict is.

    `is_contradicted` is whether the values say otherwise, or only some of them say it.
    """
    right = min(max(curves()[situation].at(share), LEAST), MOST)
    return min(right, CONTRADICTED) if is_contradicted else right
