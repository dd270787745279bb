"""
Which field points to which: how many links come back when nothing is declared, and how many that are none.

The sample databases of others and the tables that their programs make declare foreign keys; these are taken away first.
The truth about the demo is written by hand (`demo/truth`, and what is also right in `tests/truth/links.json`).
"""

import json
import tempfile
import time
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from bench import made, truths
from demo import truth
from inzage.connectors import catalogue
from inzage.connectors.records import DatasetShape
from inzage.scanning import links
from inzage.scanning.records import ScannedDataset, ScannedLink
from inzage.scanning.sampling import ROWS
from inzage.scanning.scan import scan_dataset

RESULT = truths.ROOT / "bench" / "results" / "links.json"
ALSO = truths.TRUTHS / "links.json"
KEY = bytes(range(32))
LEAST = 0.9

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Score:
    """The pairs that are right, wrong, and missed."""

    right: frozenset[Pair] = frozenset()
    wrong: frozenset[Pair] = frozenset()
    missed: frozenset[Pair] = frozenset()

    @property
    def precision(self) -> float:
        return len(self.right) / (len(self.right) + len(self.wrong)) if self.right or self.wrong else 1.0

    @property
    def recall(self) -> float:
        return len(self.right) / (len(self.right) + len(self.missed)) if self.right or self.missed else 1.0

    def __add__(self, other: "Score") -> "Score":
        return Score(self.right | other.right, self.wrong | other.wrong, self.missed | other.missed)


@dataclass(frozen=True, slots=True)
class Looked:
    """A system that was looked at: what is in it, and its links, declared and when nothing is declared."""

    datasets: Sequence[ScannedDataset]
    declared: frozenset[Pair]
    found: frozenset[Pair]


def run() -> int:
    """Measure, print, and write the figures."""
    started = time.perf_counter()
    found = {**samples(), **made_by_programs(), **demo()}
    print(f"{'':<24}{'right':>8}{'wrong':>8}{'missed':>8}{'precision':>11}{'recall':>9}")
    for name, score in [*found.items(), ("together", total(found.values()))]:
        counts = f"{len(score.right):>8}{len(score.wrong):>8}{len(score.missed):>8}"
        print(f"{name:<24}{counts}{score.precision:>11.3f}{score.recall:>9.3f}")
    for name, score in found.items():
        for word, pairs in (("wrong", score.wrong), ("missed", score.missed)):
            print("".join(f"{name}: {word} {source} -> {target}\n" for source, target in sorted(pairs)), end="")
    result = {name: {"precision": score.precision, "recall": score.recall} for name, score in found.items()}
    RESULT.parent.mkdir(parents=True, exist_ok=True)
    RESULT.write_text(json.dumps({**result, "seconds": round(time.perf_counter() - started, 1)}, indent=2) + "\n")
    whole = total(found.values())
    return int(min(whole.precision, whole.recall) < LEAST)


def samples() -> dict[str, Score]:
    """The sample databases of others, as far as they are there."""
    there = [name for name in truths.SAMPLES if truths.sample_file(name).exists()]
    looked = {name: looked_at(f"sqlite:///{truths.sample_file(name)}") for name in there}
    return {name: judge(one.found, one.declared) for name, one in looked.items()}


def made_by_programs() -> dict[str, Score]:
    """Tables as the programs of others make them: where nothing is filled in yet, only names tell."""
    with tempfile.TemporaryDirectory() as folder:
        looked = {
            f"{program}, {word}": looked_at(made.database(program, Path(folder) / f"{program}{word}", filled=filled))
            for program in made.PROGRAMS
            for word, filled in (("empty", False), ("filled", True))
        }
    return {name: judge(one.found, one.declared) for name, one in looked.items()}


def demo() -> dict[str, Score]:
    """The systems of the demo, and between them."""
    from bench.demo import targets  # noqa: PLC0415 - it needs servers that the samples do not

    with targets() as addresses:
        looked = {key: looked_at(target) for key, target in addresses.items()}
    told = {key: also(key) for key in looked}
    inside = {
        key: judge(one.found, {pair for pair in truth.load(key).links if ":" not in pair[1]}, told[key])
        for key, one in looked.items()
    }
    return {**inside, "between systems": between(looked, told)}


def between(looked: Mapping[str, Looked], told: Mapping[str, set[Pair]]) -> Score:
    """
    The links between systems. Which end points is a matter of taste there, so both ways are right.

    A field that leads to another in its own system, where that is right too, need not lead further.
    """
    found = pairs(links.across({key: one.datasets for key, one in looked.items()}))
    wanted = {(f"{key}:{source}", to) for key in looked for source, to in truth.load(key).links if ":" in to}
    extra = {(f"{key}:{source}", to) for key in looked for source, to in told[key]}
    turned = {(to, source) for source, to in found if (to, source) in wanted}
    inside = {f"{key}:{source}" for key, one in looked.items() for source, to in one.found & told[key]}
    needed = {pair for pair in wanted if pair[0] not in inside or pair in found}
    return judge({pair for pair in found if (pair[1], pair[0]) not in wanted} | turned, needed, extra | wanted)


def looked_at(target: str) -> Looked:
    with closing(catalogue.connect(target)) as connector:
        shapes = [shape for shape in connector.describe() if isinstance(shape, DatasetShape)]
        datasets = [scan_dataset(connector, shape, rows=ROWS, full=False, key=KEY) for shape in shapes]
        bare = [replace(shape, foreign_keys=()) for shape in shapes]
        every = links.infer(connector, datasets, shapes)
        return Looked(
            datasets,
            pairs(link for link in every if link.kind == "declared"),
            pairs(links.infer(connector, datasets, bare)),
        )


def judge(found: Collection[Pair], wanted: Collection[Pair], also_right: Collection[Pair] = ()) -> Score:
    """
    Count the links. One that is also right counts for nothing, and a wanted one is found where it was reached.

    Where a field is wanted to lead to one place and leads to another that is also right, it is not missed.
    """
    told = set(also_right)
    reached = {source for source, _ in told & set(found)}
    return Score(
        right=frozenset(set(wanted) & set(found)),
        wrong=frozenset(set(found) - set(wanted) - told),
        missed=frozenset(pair for pair in set(wanted) - set(found) if pair[0] not in reached),
    )


def also(system: str) -> set[Pair]:
    found: Mapping[str, Sequence[Sequence[str]]] = json.loads(ALSO.read_text(encoding="utf-8"))
    return {(source, target) for source, target in found.get(system, ())}


def pairs(found: Iterable[ScannedLink]) -> frozenset[Pair]:
    return frozenset((link.source, link.target) for link in found)


def total(scores: Iterable[Score]) -> Score:
    return sum(scores, Score())
