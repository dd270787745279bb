"""JSON Lines, written anew: lines that do not change are copied as they are."""

from dataclasses import dataclass
from typing import BinaryIO

from inzage.connectors.errors import Broken
from inzage.connectors.files import sentences
from inzage.connectors.files.jsonlines import BLANKS, BROKEN, JsonLines, record_of
from inzage.connectors.files.jsonpaths import flat
from inzage.connectors.files.writing.change import Change, Rows
from inzage.connectors.files.writing.jsontext import Style, nested, put_or_make


@dataclass(frozen=True, slots=True)
class JsonLinesWriter:
    """Writes one file of records, each on a line."""

    reader: JsonLines

    def change(self, change: Change, out: BinaryIO) -> int:
        changed = 0
        out.write(self.reader.encoding.mark)
        for line in self.reader.lines:
            record = record_of(line) if line.strip(BLANKS) else None
            if record is BROKEN:
                raise Broken(sentences.HOLES.with_facts(skipped=self.broken()), place=self.reader.file.name)
            if record is None or not change.takes(flat(record)):
                out.write(self.reader.encoding.write(line))
                continue
            changed += 1
            if change.values is not None:
                for path, value in change.values.items():
                    put_or_make(record, path, value)
                body = line.strip(BLANKS)
                out.write(self.reader.encoding.write(line.replace(body, Style.of(body).write(record), 1)))
        return changed

    def add(self, rows: Rows, out: BinaryIO) -> int:
        out.write(self.reader.encoding.mark)
        line = "\n"
        for line in self.reader.lines:
            out.write(self.reader.encoding.write(line))
        if not line.endswith("\n"):
            out.write(self.reader.encoding.write("\n"))
        style = Style.of(line)
        out.writelines(self.reader.encoding.write(style.write(nested(row)) + "\n") for row in rows)
        return len(rows)

    def broken(self) -> int:
        return sum(record_of(line) is BROKEN for line in self.reader.lines if line.strip(BLANKS))
