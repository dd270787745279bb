"""A text of cells, written anew: lines that do not change are copied as they are."""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import BinaryIO

from inzage.connectors.errors import Broken
from inzage.connectors.files import sentences
from inzage.connectors.files.delimited.reader import Delimited
from inzage.connectors.files.writing.change import Change, Rows, known, unfit

ENDS = ("\r\n", "\n", "\r")


@dataclass(frozen=True, slots=True)
class DelimitedWriter:
    """Writes one text of cells."""

    reader: Delimited

    def change(self, change: Change, out: BinaryIO) -> int:
        names = self.reader.form.names
        known(names, [*change.columns, *(change.values or ())], place=self.reader.file.name)
        changed = 0
        out.write(self.top())
        for text, cells in self.reader.records():
            if cells is None:
                # Whose line it is, is unknown: it could be one of those that have to go.
                raise Broken(sentences.HOLES.with_facts(skipped=self.broken()), place=self.reader.file.name)
            if not cells or not change.takes(dict(zip(names, cells, strict=True))):
                out.write(self.reader.encoding.write(text))
                continue
            changed += 1
            if change.values is not None:
                out.write(self.line(merged(names, cells, change.values), like=text))
        return changed

    def add(self, rows: Rows, out: BinaryIO) -> int:
        names = self.reader.form.names
        known(names, list(chain.from_iterable(rows)), place=self.reader.file.name)
        out.write(self.top())
        last = self.reader.form.above
        for text, _ in self.reader.records():
            last = text
            out.write(self.reader.encoding.write(text))
        end = end_of(last) or end_of(self.reader.form.above) or ENDS[0]
        if last and not end_of(last):
            out.write(self.reader.encoding.write(end))
        out.writelines(self.line(merged(names, [""] * len(names), row), like=last, end=end) for row in rows)
        return len(rows)

    def top(self) -> bytes:
        """What stands above the first row: mark, titles and header."""
        return self.reader.encoding.mark + self.reader.encoding.write(self.reader.form.above)

    def broken(self) -> int:
        return sum(cells is None for _, cells in self.reader.records())

    def line(self, cells: Sequence[str], *, like: str, end: str | None = None) -> bytes:
        """A record as bytes, with quotes around every cell where the line before had them."""
        dialect = self.reader.form.dialect
        text = io.StringIO(newline="")
        csv.writer(
            text,
            delimiter=dialect.delimiter,
            quotechar=dialect.quote,
            escapechar=dialect.escape,
            doublequote=dialect.escape is None,
            quoting=csv.QUOTE_ALL if like.startswith(dialect.quote) else csv.QUOTE_MINIMAL,
            lineterminator=end_of(like) if end is None else end,
        ).writerow(cells)
        try:
            return self.reader.encoding.write(text.getvalue())
        except UnicodeEncodeError:
            raise unfit(self.reader.file.name) from None


def merged(names: Sequence[str], cells: Sequence[str], values: Mapping[str, object]) -> list[str]:
    """The cells with other values in them; nothing is an empty cell."""
    changed = {name: "" if value is None else str(value) for name, value in values.items()}
    return [changed.get(name, cell) for name, cell in zip(names, cells, strict=True)]


def end_of(text: str) -> str:
    return next((end for end in ENDS if text.endswith(end)), "")
