"""
What each column of the demo holds, written by hand from the schemas and not from what detection says.

One JSON file per system. `columns` gives each column the kind of data it holds, or null for none; a list where more
than one answer is right, the best one first. `whose` says whose data a dataset is, `people` how many distinct persons
are in it with the default seed and size, `links` which column points to which (`system:` in front for another system).
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent

Answers = tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class DatasetTruth:
    whose: tuple[str, ...]
    people: int
    columns: Mapping[str, Answers]


@dataclass(frozen=True, slots=True)
class Truth:
    """What one system really holds."""

    system: str
    name: str
    kinds: tuple[str, ...]
    datasets: Mapping[str, DatasetTruth]
    links: tuple[tuple[str, str], ...]


def systems() -> list[str]:
    return sorted(path.stem for path in FOLDER.glob("*.json"))


def load(system: str) -> Truth:
    """Read the truth about one system."""
    raw = json.loads((FOLDER / f"{system}.json").read_text(encoding="utf-8"))
    return Truth(
        system=raw["system"],
        name=raw["name"],
        kinds=tuple(raw["kinds"]),
        datasets={name: dataset(found) for name, found in raw["datasets"].items()},
        links=tuple((source, target) for source, target in raw["links"]),
    )


def dataset(raw: Mapping[str, object]) -> DatasetTruth:
    columns = raw["columns"]
    people = raw["people"]
    assert isinstance(columns, dict)
    assert isinstance(people, int)
    return DatasetTruth(
        whose=tuple(str(kind) for kind in answers(raw["whose"])),
        people=people,
        columns={name: answers(kinds) for name, kinds in columns.items()},
    )


def answers(raw: object) -> Answers:
    return tuple(raw) if isinstance(raw, list) else (raw if raw is None else str(raw),)
