"""
A system with nothing in it, at `null://`.

It stands in where a system is needed and none is there. It is also the smallest whole connector, to begin another from.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Self

from inzage.connectors.errors import Sentence, Unreachable
from inzage.connectors.records import Ability, Batch, Count, DatasetShape, Grant

SCHEME = "null:"

NOTHING_HERE = Sentence(
    "There is nothing by that name in this system.",
    "Er is niets met die naam in dit systeem.",
)


class NullConnector:
    """The way to nowhere: it answers, and holds no dataset."""

    kind = "null"

    @classmethod
    def takes(cls, target: str) -> bool:
        return target.startswith(SCHEME)

    @classmethod
    def open(cls, target: str, *, options: Mapping[str, str] | None = None, writable: bool = False) -> Self:
        del target, options, writable
        return cls()

    @property
    def abilities(self) -> frozenset[Ability]:
        return frozenset(Ability)

    def check(self) -> str:
        return "Nothing"

    def names(self) -> list[str]:
        return []

    def describe(self, names: Sequence[str] | None = None) -> Iterator[DatasetShape | Exception]:
        yield from (Unreachable(NOTHING_HERE, place=name) for name in names or ())

    def sample(self, dataset: str, *, rows: int | None) -> Iterator[Batch]:
        del rows
        raise Unreachable(NOTHING_HERE, place=dataset)

    def count(self, dataset: str, *, exactly: bool = False) -> Count:
        del exactly
        raise Unreachable(NOTHING_HERE, place=dataset)

    def read_by_key(self, dataset: str, column: str, keys: Sequence[object]) -> Iterator[Batch]:
        del column, keys
        raise Unreachable(NOTHING_HERE, place=dataset)

    def grants(self) -> list[Grant]:
        return []

    def erase(self, dataset: str, column: str, keys: Sequence[object]) -> int:
        del column, keys
        raise Unreachable(NOTHING_HERE, place=dataset)

    def update(self, dataset: str, column: str, keys: Sequence[object], values: Mapping[str, object]) -> int:
        del column, keys, values
        raise Unreachable(NOTHING_HERE, place=dataset)

    def insert(self, dataset: str, rows: Sequence[Mapping[str, object]]) -> int:
        del rows
        raise Unreachable(NOTHING_HERE, place=dataset)

    def close(self) -> None:
        """There is nothing to let go of."""
