"""What every connector can be asked. A third party's connector implements this and registers an entry point."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date
from typing import Protocol, Self, runtime_checkable
from zoneinfo import ZoneInfo

from inzage.connectors.protection import Observation
from inzage.connectors.records import Ability, Ages, Batch, Count, DatasetShape, Grant


@runtime_checkable
class Connector(Protocol):
    """
    One open way to one system; read-only unless it was opened to write.

    Every method raises a `ConnectorError` and nothing else: `Unreachable`, `Refused`, `Unsupported` or `Broken`.
    """

    kind: str
    """The key in the catalogue: `postgresql`, `files`."""

    @classmethod
    def takes(cls, target: str) -> bool:
        """Whether this is an address of our kind, by its form and, for a file on this machine, its first bytes."""
        ...

    @classmethod
    def open(cls, target: str, *, options: Mapping[str, str] | None = None, writable: bool = False) -> Self:
        """Prepare the way to `target` (an address with its secrets); nothing is contacted yet."""
        ...

    @property
    def abilities(self) -> frozenset[Ability]: ...

    def check(self) -> str:
        """Go there and back; return what answered, such as `PostgreSQL 15.4`."""
        ...

    def names(self) -> list[str]:
        """The names of all datasets, sorted."""
        ...

    def describe(self, names: Sequence[str] | None = None) -> Iterator[DatasetShape | Exception]:
        """
        The shapes of these datasets, or of all.

        A dataset that cannot be described yields its `ConnectorError` (with `place`) instead of raising it, so that
        the others are still seen.
        """
        ...

    def sample(self, dataset: str, *, rows: int | None) -> Iterator[Batch]:
        """
        About `rows` rows from all over the dataset without reading it end to end; every row where `rows` is None.

        Batches are of bounded size, and what very long texts hold beyond their first thousands of characters may be
        left out. Where the values of a column are of several types, so may the batches be.
        """
        ...

    def count(self, dataset: str, *, exactly: bool = False) -> Count: ...

    def read_by_key(self, dataset: str, column: str, keys: Sequence[object]) -> Iterator[Batch]:
        """The rows where `column` equals one of `keys`."""
        ...

    def grants(self) -> list[Grant]:
        """Who may do what according to the system; empty where it keeps no such record."""
        ...

    def erase(self, dataset: str, column: str, keys: Sequence[object]) -> int:
        """Delete the rows where `column` equals one of `keys`; return how many."""
        ...

    def update(self, dataset: str, column: str, keys: Sequence[object], values: Mapping[str, object]) -> int:
        """Set `values` in the rows where `column` equals one of `keys`; return how many."""
        ...

    def insert(self, dataset: str, rows: Sequence[Mapping[str, object]]) -> int:
        """Add rows; return how many."""
        ...

    def close(self) -> None: ...


@runtime_checkable
class Folding(Protocol):
    """A connector that can find a value however it is written."""

    def read_alike(self, dataset: str, column: str, keys: Sequence[object]) -> Iterator[Batch]:
        """
        The rows where `column` reads like one of `keys`, all keys in one pass.

        Capitals, spaces, dots, dashes, slashes and zeros before it do not count. Rows that read a little otherwise may
        be among them.
        """
        ...


@runtime_checkable
class Dating(Protocol):
    """A connector that can tell how old rows are without handing them over."""

    def ages(
        self, dataset: str, column: str, *, until: date | None, zone: ZoneInfo, person: str | None = None
    ) -> Ages | None:
        """
        How old the rows are by this column; None where only reading its values would tell.

        `person` is the column that tells people apart.
        """
        ...


@runtime_checkable
class Guarding(Protocol):
    """A connector that can tell how its system is protected."""

    def protection(self) -> list[Observation]:
        """
        What protects the system, and what does not, as far as can be seen without changing or guessing anything.

        What we may not look at is an `UNKNOWN` that says why.
        """
        ...


@runtime_checkable
class Naming(Protocol):
    """A connector that can change rows that no single key tells apart."""

    def erase_rows(self, dataset: str, rows: Sequence[Mapping[str, object]]) -> int:
        """Delete the rows that have all values of one of these in the columns named there; return how many."""
        ...

    def update_rows(self, dataset: str, rows: Sequence[Mapping[str, object]], values: Mapping[str, object]) -> int:
        """Set `values` in the rows that have all values of one of these; return how many."""
        ...


@runtime_checkable
class Transacting(Naming, Protocol):
    """A connector that can change several rows of several datasets as one."""

    def together(self, datasets: Sequence[str], *, trial: bool = False) -> AbstractContextManager[None]:
        """
        Let all changes of these datasets meanwhile be one: all of them happen or none does.

        A `trial` takes them all back at the end, so that it is known what the system would refuse.

        Raises:
            Unsupported: if the system cannot take back changes of one of them; nothing was changed.
        """
        ...


@runtime_checkable
class Holding(Protocol):
    """A connector that can keep one connection while many small questions follow each other."""

    def held(self, datasets: Sequence[str] = ()) -> AbstractContextManager[None]:
        """
        Keep one connection for everything that is asked meanwhile, by one thread.

        What must be known of these `datasets` to read them is found out for all of them at once.
        """
        ...
