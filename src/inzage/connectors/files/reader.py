"""What each form of file can be asked."""

from collections.abc import Iterator
from typing import Protocol

import pyarrow as pa

from inzage.connectors.files.file import File
from inzage.connectors.records import Count, DatasetShape

LOOK = 1000
"""How many rows are looked at to describe a file."""


class Reader(Protocol):
    """One dataset in a file of one form."""

    @property
    def file(self) -> File: ...

    def describe(self) -> DatasetShape: ...

    def sample(self, rows: int) -> Iterator[pa.Table]:
        """About `rows` rows from all over the file."""
        ...

    def everything(self) -> Iterator[pa.Table]:
        """Every row, in the order of the file."""
        ...

    def count(self, *, exactly: bool) -> Count: ...
