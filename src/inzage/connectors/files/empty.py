"""A file with nothing in it: known to hold no row."""

from collections.abc import Iterator
from dataclasses import dataclass

import pyarrow as pa

from inzage.connectors.files.file import File
from inzage.connectors.records import Count, DatasetKind, DatasetShape


@dataclass(frozen=True)
class Empty:
    """One empty file."""

    file: File

    def describe(self) -> DatasetShape:
        return DatasetShape(self.file.name, DatasetKind.FILE, rows=0, bytes=self.file.size)

    def sample(self, rows: int) -> Iterator[pa.Table]:
        del rows
        yield from ()

    def everything(self) -> Iterator[pa.Table]:
        yield from ()

    def count(self, *, exactly: bool) -> Count:
        del exactly
        return Count(0, is_exact=True)
