"""What is to be changed, and what can change a file of one form."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO, Protocol

from inzage.connectors.errors import Unreachable, Unsupported
from inzage.connectors.files import sentences


@dataclass(frozen=True, slots=True)
class Change:
    """The rows whose cell in `column` reads as one of `texts` get `values`, or go where that is None."""

    column: str
    texts: frozenset[str] = field(repr=False)
    values: Mapping[str, object] | None = field(default=None, repr=False)


Rows = Sequence[Mapping[str, object]]


class Writer(Protocol):
    """Writes a file of one form anew."""

    def change(self, change: Change, out: BinaryIO) -> int:
        """Write the file as it is after the change; return how many rows were changed."""
        ...

    def add(self, rows: Rows, out: BinaryIO) -> int:
        """Write the file with these rows behind the others; return how many there are."""
        ...


def known(names: Sequence[str], wanted: Sequence[str], *, place: str) -> None:
    """
    See that there are such columns.

    Raises:
        Unreachable: if there are not.
    """
    if not set(wanted) <= set(names):
        raise Unreachable(sentences.NO_COLUMN, place=place)


def unfit(place: str) -> Unsupported:
    """A value that cannot stand in this file."""
    return Unsupported(sentences.UNFIT, place=place)
