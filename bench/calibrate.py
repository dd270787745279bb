"""
Fit how sure a verdict on a column is: `python -m bench.calibrate`.

What a new system looks like is imitated with the columns of the schemas that the rules were made with: some as they
are, some without values, some under words that mean nothing here, under short forms, or under no name at all. How much
of each was chosen so that as much is missed as was missed when schemas were first read. Schemas named in
`bench/detection/calibration.py` are left out: there it is measured.
"""

import json
import random
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bench import truths
from inzage.detection.columns import calibration, classifying, profile
from inzage.detection.records import Column
from inzage.detection.wording.splitting import split

FILE = Path(calibration.__file__).with_name(calibration.FILE)
FITTED_ON = ("worlds", "worlds_later", "worlds_known", "worlds_held", "worlds_fresh")
SHARES = {"as it is": 0.3, "no values": 0.15, "unknown words": 0.4, "no name": 0.05, "short forms": 0.1}
CONSONANTS, VOWELS = "bdfgklmnprstvz", "aeiou"
UNKNOWN_OF_COLUMN, UNKNOWN_OF_TABLE, HALF = 0.5, 0.3, 0.5
NOTHING = 0.6
"""So much of the columns of whole systems is nothing personal; schemas written to be read hold less of it."""
FIRST_READS_COUNT = 4.0
"""What was really read for the first time counts so many times."""
SITUATIONS = ("kind_placed", "kind_told", "kind_untold", "nothing_told", "nothing_untold")
STEPS, LONGEST_STEP, STEEP, HOLD, LEAST_SLOPE = 200, 0.25, 30.0, 1.0, 0.25

Renaming = Callable[[str], str]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict and whether it was right. `is_nothing` says that the column may be called nothing personal."""

    situation: str
    log_odds: float
    is_right: bool
    is_nothing: bool
    weight: float = 1.0


def main() -> int:
    made = [one for file in FITTED_ON for one in balanced(judged(file))]
    found = [*made, *first_reads()]
    curves = {name: fitted([one for one in found if one.situation == name]) for name in SITUATIONS}
    told = {
        "fitted_on": {"files": FITTED_ON, "columns": len(made), "imitated": SHARES, "missed": missed(made)},
        "first_reads": len(found) - len(made),
        "nothing": NOTHING,
        "curves": curves,
    }
    FILE.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    for name, curve in curves.items():
        print(f"{name:<16}{curve['columns']:>7}{curve['slope']:>8.3f}{curve['shift']:>8.3f}")
    return 0


def missed(found: Sequence[Judged]) -> float:
    """Return the share of what is personal that was not seen."""
    personal = [one for one in found if not one.is_nothing]
    return round(sum(one.situation.startswith("nothing") for one in personal) / len(personal), 3)


def judged(file: str) -> Iterator[Judged]:
    """Yield the verdict on every column of a file, made strange."""
    for known in (one for columns in truths.worlds(file=file).values() for one in columns):
        column = imitated(known.column)
        verdict = classifying.judge(column, profile.of(column))
        yield Judged(
            verdict.situation,
            calibration.log_odds(verdict.share),
            is_right=verdict.category in known.answers,
            is_nothing=None in known.answers,
        )


def balanced(found: Iterable[Judged]) -> Iterator[Judged]:
    """Yield verdicts with weights, as if so many columns were nothing personal as in systems that are published."""
    every = list(found)
    share = sum(one.is_nothing for one in every) / len(every)
    for one in every:
        usual = NOTHING / share if one.is_nothing else (1 - NOTHING) / (1 - share)
        yield replace(one, weight=one.weight * usual)


def first_reads() -> Iterator[Judged]:
    """Yield what was said of schemas when they were really read for the first time."""
    told = json.loads((truths.TRUTHS / "first_reads.json").read_text(encoding="utf-8"))["verdicts"]
    for verdicts in told.values():
        yield from balanced(
            Judged(situation, calibration.log_odds(share), is_right, is_nothing, FIRST_READS_COUNT)
            for situation, share, is_right, is_nothing in verdicts
        )


def imitated(column: Column) -> Column:
    """Return a column as it may stand in a system that nobody has seen; the same column always the same way."""
    chance = random.Random(f"{column.dataset} {column.name} {column.neighbours}")
    way = chance.choices(list(SHARES), list(SHARES.values()))[0]
    if way == "no values":
        return replace(column, values=())
    if way == "unknown words":
        return renamed(column, unknown(UNKNOWN_OF_COLUMN), unknown(UNKNOWN_OF_TABLE))
    if way == "short forms":
        return renamed(column, shortened, shortened)
    if way == "no name":
        place = chance.randrange(99)
        beside = tuple(f"col{number}" for number in range(len(column.neighbours)))
        return replace(column, name=f"col{place + len(beside)}", dataset=f"t_{place:04}", neighbours=beside)
    return column


def renamed(column: Column, naming: Renaming, of_table: Renaming) -> Column:
    beside = tuple(map(naming, column.neighbours))
    return replace(column, name=naming(column.name), dataset=of_table(column.dataset), neighbours=beside)


def unknown(share: float) -> Renaming:
    """Return what puts words that mean nothing in the place of a share of the words."""

    def naming(name: str) -> str:
        return "_".join(
            nonsense(word) if random.Random(f"{share} {word}").random() < share else word for word in split(name)
        )

    return naming


def nonsense(word: str) -> str:
    chance = random.Random(word)
    return "".join(chance.choice(CONSONANTS) + chance.choice(VOWELS) for _ in range(max(2, len(word) // 2)))


def shortened(name: str) -> str:
    """Return a name as older systems write it: three letters of each word, or its consonants, with nothing between."""
    cut = (
        word[:3] if random.Random(f"cut {word}").random() < HALF else re.sub("(?<=.)[aeiou]", "", word)[:4]
        for word in split(name)
    )
    return "".join(cut).upper()


def fitted(found: Sequence[Judged]) -> Mapping[str, float]:
    """Return the slope and shift that make what was right most likely; the slope stays above `LEAST_SLOPE`."""
    weights = np.array([one.weight for one in found])
    rights = sum(one.weight for one in found if one.is_right)
    # The targets of Platt (1999): never quite 0 or 1, so that few columns cannot make anything certain.
    right, wrong = (rights + 1) / (rights + 2), 1 / (weights.sum() - rights + 2)
    aims = np.where([one.is_right for one in found], right, wrong)
    inputs = np.array([[one.log_odds, 1.0] for one in found])
    slope, shift = stepped(inputs, aims, weights, np.array([1.0, 0.0]), np.array([True, True]))
    if slope < LEAST_SLOPE:
        slope, shift = stepped(inputs, aims, weights, np.array([LEAST_SLOPE, 0.0]), np.array([False, True]))
    return {"slope": round(float(slope), 4), "shift": round(float(shift), 4), "columns": len(found)}


def stepped(inputs: Floats, aims: Floats, weights: Floats, curve: Floats, is_free: Bools) -> Floats:
    """Return the curve that fits best, by Newton's steps; what is not free stays, and a slope of 1 is usual."""
    usual = np.array([1.0, 0.0])
    for _ in range(STEPS):
        said = 1 / (1 + np.exp(-np.clip(inputs @ curve, -STEEP, STEEP)))
        bent = inputs.T @ (inputs * (weights * said * (1 - said))[:, None]) + HOLD * np.eye(2)
        slant = inputs.T @ (weights * (said - aims)) + HOLD * (curve - usual)
        step = np.linalg.solve(bent[np.ix_(is_free, is_free)], slant[is_free])
        curve[is_free] -= np.clip(step, -LONGEST_STEP, LONGEST_STEP)
    return curve


if __name__ == "__main__":
    sys.exit(main())
