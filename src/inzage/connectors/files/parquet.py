"""Parquet: columns with types and row groups, of which only those that are needed are read."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, TypeAlias

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from inzage.connectors.errors import Broken
from inzage.connectors.files import sentences, tables
from inzage.connectors.files.file import File
from inzage.connectors.files.matching import mask
from inzage.connectors.records import ColumnShape, Count, DatasetKind, DatasetShape

MAGIC = b"PAR1"
MOST_GROUPS = 8
SMALL_GROUP = 1 << 25
"""A row group of so many bytes is read whole for a sample; of a larger one only the first rows are."""

BATCH = 8192

Values: TypeAlias = "pa.Array[Any]"
Lists: TypeAlias = "pa.ListArray[Any] | pa.LargeListArray[Any] | pa.FixedSizeListArray[Any, Any]"


@dataclass(frozen=True)
class Parquet:
    """One Parquet file."""

    file: File

    @contextmanager
    def opened(self) -> Iterator[pq.ParquetFile]:
        try:
            with self.file.stream() as stream, pq.ParquetFile(stream) as parquet:
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
        with self.opened() as parquet:
            filled = [number for number in range(parquet.num_row_groups) if parquet.metadata.row_group(number).num_rows]
            chosen = [filled[place] for place in tables.evenly(len(filled), min(MOST_GROUPS, rows))]
            for place, number in enumerate(chosen):
                wanted = rows * (place + 1) // len(chosen) - rows * place // len(chosen)
                yield from sampled_group(parquet, number, wanted)

    def everything(self) -> Iterator[pa.Table]:
        with self.opened() as parquet:
            for batch in parquet.iter_batches(batch_size=BATCH):
                yield flat(pa.Table.from_batches([batch]))

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


def sampled_group(parquet: pq.ParquetFile, number: int, wanted: int) -> Iterator[pa.Table]:
    """Rows from all over a row group, or the first of one too large to read."""
    group = parquet.metadata.row_group(number)
    is_small = group.total_byte_size <= SMALL_GROUP
    reach = group.num_rows if is_small else wanted
    places = list(tables.evenly(reach, min(wanted, reach)))
    begin = 0
    for batch in parquet.iter_batches(batch_size=BATCH if is_small else min(BATCH, wanted), row_groups=[number]):
        inside = [place - begin for place in places if begin <= place < begin + batch.num_rows]
        if inside:
            yield flat(pa.Table.from_batches([batch.take(pa.array(inside))]))
        begin += batch.num_rows
        if begin > places[-1]:
            return


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
