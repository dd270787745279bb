"""Parquet: columns with types and row groups, of which only those that are needed are read."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, TypeAlias

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from fsspec.implementations.local import LocalFileSystem

from inzage.connectors.errors import Broken
from inzage.connectors.files import sentences, tables
from inzage.connectors.files.file import File
from inzage.connectors.files.matching import mask
from inzage.connectors.records import ColumnShape, Count, DatasetKind, DatasetShape, Drawn, How, marked

MAGIC = b"PAR1"
MOST_GROUPS = 32
BUDGET = 1 << 28
"""So many bytes, unpacked, are decoded for a sample; to draw rows from all over, all must be."""

BATCH_BYTES, LEAST_BATCH, MOST_BATCH = 1 << 23, 256, 1 << 15
LEAST_CELL = 12
"""A cell has no fewer bytes once it is decoded; in the file, repeated values have almost none."""

BUFFER = 1 << 20
"""Bytes of each column that are read at a time: without a buffer a whole row group is held."""

BATCH = 8192

Values: TypeAlias = "pa.Array[Any]"
Lists: TypeAlias = "pa.ListArray[Any] | pa.LargeListArray[Any] | pa.FixedSizeListArray[Any, Any]"


@dataclass(frozen=True)
class Parquet:
    """One Parquet file."""

    file: File

    @contextmanager
    def opened(self, metadata: pq.FileMetaData | None = None) -> Iterator[pq.ParquetFile]:
        """
        Open the file, with what is known of it already.

        From a disk each column is read through a small buffer. Over a network the parts of a row group are asked for
        together, and held until the file is closed.
        """
        is_near = isinstance(self.file.fs, LocalFileSystem)
        try:
            with (
                pa.OSFile(self.file.path, mode="r") if is_near else self.file.stream() as stream,
                pq.ParquetFile(stream, metadata=metadata, buffer_size=BUFFER, pre_buffer=not is_near) as parquet,
            ):
                yield parquet
        except (pa.ArrowException, EOFError):
            # The library's own words quote what it read.
            raise Broken(sentences.DAMAGED_PARQUET, place=self.file.name) from None

    def describe(self) -> DatasetShape:
        with self.opened() as parquet:
            empty = flat(parquet.schema_arrow.empty_table())
            return DatasetShape(
                name=self.file.name,
                kind=DatasetKind.FILE,
                columns=tuple(ColumnShape(field.name, word_for(field.type), field.nullable) for field in empty.schema),
                rows=parquet.metadata.num_rows,
                bytes=self.file.size,
            )

    def sample(self, rows: int) -> Iterator[pa.Table]:
        """
        Rows drawn from all over a file of moderate size.

        To reach a row, all before it in its row group are decoded; so of a large file some rows are drawn from the
        beginning of some row groups.
        """
        with self.opened() as parquet:
            places = reach(parquet.metadata)
            is_whole = sum(count for _, count in places) == parquet.metadata.num_rows
            drawn = Drawn(How.RANDOM) if is_whole else Drawn(How.PLACES, len(places))
            wanted = tables.scattered(sum(count for _, count in places), rows)
            for number, count in places:
                here, wanted = wanted[: bisect_left(wanted, count)], wanted[bisect_left(wanted, count) :]
                yield from (marked(table, drawn) for table in rows_of(parquet, number, here))
                wanted = [place - count for place in wanted]

    def everything(self) -> Iterator[pa.Table]:
        """Every row. The file is opened anew for each row group, for an open one holds on to what it read."""
        with self.opened() as parquet:
            metadata = parquet.metadata
        for number in range(metadata.num_row_groups):
            with self.opened(metadata) as parquet:
                for batch in parquet.iter_batches(batch_size=batch_rows(metadata), row_groups=[number]):
                    yield flat(pa.Table.from_batches([batch]))
            pa.default_memory_pool().release_unused()

    def having(self, column: str, texts: frozenset[str]) -> Iterator[pa.Table]:
        """The row groups in which a key stands; of the others only the column of the key is read."""
        with self.opened() as parquet:
            owner = owner_of(column, parquet.schema_arrow.names)
            for number in range(parquet.num_row_groups):
                keys = flat(parquet.read_row_group(number, columns=owner))
                # Of two paths that read the same, the second gets a number behind it that it has not when read alone.
                if column not in keys.column_names or pc.any(mask(keys, column, texts, place=self.file.name)).as_py():
                    for batch in parquet.iter_batches(batch_size=BATCH, row_groups=[number]):
                        yield flat(pa.Table.from_batches([batch]))

    def count(self, *, exactly: bool) -> Count:
        del exactly
        with self.opened() as parquet:
            return Count(parquet.metadata.num_rows, is_exact=True)


def reach(metadata: pq.FileMetaData) -> list[tuple[int, int]]:
    """The row groups that a sample is drawn from, and how many of the first rows of each."""
    groups = [number for number in range(metadata.num_row_groups) if metadata.row_group(number).num_rows]
    sizes = [metadata.row_group(number).total_byte_size for number in groups]
    if sum(sizes) <= BUDGET:
        return [(number, metadata.row_group(number).num_rows) for number in groups]
    found = []
    for place in tables.scattered(len(groups), MOST_GROUPS):
        group = metadata.row_group(groups[place])
        share = min(1.0, BUDGET / MOST_GROUPS / sizes[place])
        found.append((groups[place], max(1, int(group.num_rows * share))))
    return found


def rows_of(parquet: pq.ParquetFile, number: int, places: Sequence[int]) -> Iterator[pa.Table]:
    """These rows of a row group."""
    begin, most = 0, batch_rows(parquet.metadata)
    for batch in parquet.iter_batches(batch_size=most, row_groups=[number]) if places else ():
        inside = [place - begin for place in places if begin <= place < begin + batch.num_rows]
        if inside:
            yield flat(pa.Table.from_batches([batch.take(pa.array(inside))]))
        begin += batch.num_rows
        if begin > places[-1]:
            return


def batch_rows(metadata: pq.FileMetaData) -> int:
    """So many rows at a time that their size is bounded, also where there are many columns or long texts."""
    size = sum(metadata.row_group(number).total_byte_size for number in range(metadata.num_row_groups))
    a_row = max(size // max(metadata.num_rows, 1), LEAST_CELL * metadata.num_columns, 1)
    return max(LEAST_BATCH, min(BATCH_BYTES // a_row, MOST_BATCH))


def owner_of(path: str, names: Sequence[str]) -> list[str]:
    """The column of the file that a path begins with; all of them where none is."""
    found = [name for name in names if path == name or path.startswith(f"{name}.")]
    return found or list(names)


def word_for(type_: pa.DataType) -> str:
    """The file's word for the type; of a list, that of the values in it."""
    return str(type_.value_type if pa.types.is_list(type_) else type_)


def flat(table: pa.Table) -> pa.Table:
    """Nested columns as paths: `klant.adres.straat`. A list of objects becomes a list for each of their fields."""
    found: list[tuple[str, Values]] = []
    for name, column in zip(table.column_names, table.columns, strict=True):
        found += leaves(name, column.combine_chunks())
    return pa.table([column for _, column in found], names=list(tables.unique(name for name, _ in found)))


def leaves(name: str, array: Values) -> list[tuple[str, Values]]:
    """The columns without nesting that this one comes down to, with their paths."""
    if isinstance(array, pa.ExtensionArray):
        return leaves(name, array.storage)
    if isinstance(array, pa.DictionaryArray):
        return leaves(name, array.dictionary_decode())
    if isinstance(array, pa.StructArray):
        parts = zip(array.type, array.flatten(), strict=True)
        return [leaf for field, inner in parts for leaf in leaves(f"{name}.{field.name}", inner)]
    if isinstance(array, pa.MapArray):
        # A map is a list of keys and a list of values.
        pairs = pa.StructArray.from_arrays([array.keys, array.items], ["key", "value"])
        return leaves(name, pa.ListArray.from_arrays(array.offsets, pairs))
    if isinstance(array, pa.ListArray | pa.LargeListArray | pa.FixedSizeListArray):
        return in_list(name, array)
    return [(name, array)]


def in_list(name: str, array: Lists) -> list[tuple[str, Values]]:
    """The fields inside a list, each as a list of its values; lists in lists become one."""
    lengths = (length or 0 for length in array.value_lengths().to_pylist())
    ends = pa.array(accumulate(lengths, initial=0), pa.int32())
    found: list[tuple[str, Values]] = []
    for path, inner in leaves(name, array.flatten()):
        if isinstance(inner, pa.ListArray):
            found.append((path, pa.ListArray.from_arrays(inner.offsets.take(ends), inner.values)))
        else:
            found.append((path, pa.ListArray.from_arrays(ends, inner)))
    return found
