"""Parquet, written anew, row group by row group, with the same schema and packing."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO, Literal, cast

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from inzage.connectors.files import matching
from inzage.connectors.files.parquet import Parquet, flat
from inzage.connectors.files.writing.change import Change, Rows, known, unfit

Packing = Literal["gzip", "brotli", "lz4", "zstd", "snappy", "none"]


@dataclass(frozen=True, slots=True)
class ParquetWriter:
    """Writes one Parquet file."""

    reader: Parquet

    def change(self, change: Change, out: BinaryIO) -> int:
        changed = 0
        with self.reader.opened() as parquet, self.anew(parquet, out) as writer:
            known(parquet.schema_arrow.names, list(change.values or ()), place=self.reader.file.name)
            for number in range(parquet.num_row_groups):
                table = parquet.read_row_group(number)
                found = change.mask(flat(table), place=self.reader.file.name)
                changed += cast("int", pc.sum(found).as_py() or 0)
                if change.values is None:
                    kept = table.filter(pc.invert(found))
                else:
                    kept = self.replaced(table, found, change.values)
                if kept.num_rows:
                    writer.write_table(kept, row_group_size=kept.num_rows)
        return changed

    def add(self, rows: Rows, out: BinaryIO) -> int:
        with self.reader.opened() as parquet, self.anew(parquet, out) as writer:
            known(parquet.schema_arrow.names, [name for row in rows for name in row], place=self.reader.file.name)
            for number in range(parquet.num_row_groups):
                writer.write_table(parquet.read_row_group(number))
            try:
                writer.write_table(pa.Table.from_pylist([dict(row) for row in rows], schema=parquet.schema_arrow))
            except (pa.ArrowException, TypeError):
                raise unfit(self.reader.file.name) from None
        return len(rows)

    def replaced(self, table: pa.Table, found: matching.Values, values: Mapping[str, object]) -> pa.Table:
        """The table with these values in the rows that were found."""
        try:
            for name, value in values.items():
                place = table.column_names.index(name)
                field = table.schema.field(place)
                column = table.column(place)
                new = pc.if_else(found, pa.scalar(value, field.type), column)
                table = table.set_column(place, field, new)
        except (pa.ArrowException, TypeError):
            raise unfit(self.reader.file.name) from None
        return table

    @contextmanager
    def anew(self, parquet: pq.ParquetFile, out: BinaryIO) -> Iterator[pq.ParquetWriter]:
        with pq.ParquetWriter(out, parquet.schema_arrow, compression=packing(parquet)) as writer:
            yield writer


def packing(parquet: pq.ParquetFile) -> Packing:
    """How the file is packed, as the library wants to hear it."""
    metadata = parquet.metadata
    if not (metadata.num_row_groups and metadata.num_columns):
        return "snappy"
    told = metadata.row_group(0).column(0).compression.lower()
    return cast("Packing", "none" if told == "uncompressed" else told)
