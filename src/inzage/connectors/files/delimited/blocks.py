"""
A text of cells read from end to end, block by block.

A block in which every line is plainly whole is read by Arrow, ten times as fast. Any other is read record by record, so
that what is broken is found and counted.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.csv as pc

from inzage.connectors.files import spread, tables
from inzage.connectors.files.delimited.dialect import Form
from inzage.connectors.files.delimited.records import MOST_LINES, records

SIGNS = 1 << 20
ENDS = ("\n", "\r")


@dataclass
class Blocks:
    """Reads tables and counts the broken lines on the way."""

    form: Form
    skipped: int = 0

    def tables(self, text: io.TextIOWrapper) -> Iterator[pa.Table]:
        for block in self.blocks(text):
            whole = self.at_once(block)
            if whole is None:
                yield from self.one_by_one(block)
            elif whole.num_rows:
                yield whole

    def blocks(self, text: io.TextIOWrapper) -> Iterator[str]:
        """Pieces that end with a line, and not inside a quoted cell if that can be seen soon."""
        quote = self.form.dialect.quote
        while block := text.read(SIGNS) + text.readline(spread.LONGEST_LINE):
            if block.count(quote) % 2:
                more: list[str] = []
                while len(more) < MOST_LINES and (line := text.readline(spread.LONGEST_LINE)):
                    more.append(line)
                    if line.count(quote) % 2:
                        break
                block += "".join(more)
            yield block

    def at_once(self, block: str) -> pa.Table | None:
        """The table in a block; None where some line is not plainly whole."""
        dialect = self.form.dialect
        if dialect.escape or not self.is_plain(block):
            return None
        try:
            return pc.read_csv(
                io.BytesIO(block.encode()),
                read_options=pc.ReadOptions(column_names=list(self.form.names), block_size=1 << 30),
                parse_options=pc.ParseOptions(
                    delimiter=dialect.delimiter, quote_char=dialect.quote, newlines_in_values=True
                ),
                convert_options=pc.ConvertOptions(
                    column_types=dict.fromkeys(self.form.names, pa.string()),
                    null_values=[""],
                    strings_can_be_null=True,
                ),
            )
        except (pa.ArrowException, UnicodeEncodeError):
            return None

    def is_plain(self, block: str) -> bool:
        """Whether each quote in it opens or closes a cell."""
        quote = self.form.dialect.quote
        if quote not in block:
            return True
        sides = (self.form.dialect.delimiter, *ENDS)
        opened = sum(block.count(side + quote) for side in sides) + block.startswith(quote)
        closed = sum(block.count(quote + side) for side in sides) + block.endswith(quote)
        return opened == closed and 2 * opened == block.count(quote)

    def one_by_one(self, block: str) -> Iterator[pa.Table]:
        whole: list[list[str]] = []
        for _, cells in records(io.StringIO(block, newline=""), self.form.dialect, width=self.form.width):
            if cells:
                whole.append(cells)
            elif cells is None:
                self.skipped += 1
        yield from map(self.form.table, tables.batched(whole, tables.signs_of))
