"""One JSON document, written anew from end to end."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from inzage.connectors.errors import Broken, Unsupported
from inzage.connectors.files import sentences
from inzage.connectors.files.jsondocument import JsonDocument, placed
from inzage.connectors.files.jsonpaths import DECODER, flat
from inzage.connectors.files.jsonscanner import BLANKS, DEEPEST, Part
from inzage.connectors.files.tables import Cell
from inzage.connectors.files.writing.change import Change, Rows
from inzage.connectors.files.writing.jsontext import Style, nested, put_or_make

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class JsonDocumentWriter:
    """Writes one document."""

    reader: JsonDocument

    def change(self, change: Change, out: BinaryIO) -> int:
        text, root = self.document()
        if self.reader.plan.is_one:
            changed = int(change.takes(flat(root)))
            root = self.changed(root, (), change.values) if changed else root
        else:
            lists = list(lists_in(root))
            around = self.around(lists)
            if around.keys() & (change.values or {}).keys():
                raise Unsupported(sentences.CANNOT_WRITE, place=self.reader.file.name)
            changed = sum(self.change_list(records, path, change, around) for path, records in lists)
        self.write(root, text, out)
        return changed

    def add(self, rows: Rows, out: BinaryIO) -> int:
        text, root = self.document()
        lists = list(lists_in(root))
        if self.reader.plan.is_one or len(lists) != 1:
            raise Unsupported(sentences.CANNOT_WRITE, place=self.reader.file.name)
        lists[0][1].extend(map(nested, rows))
        self.write(root, text, out)
        return len(rows)

    def around(self, lists: Sequence[tuple[Path, list[object]]]) -> Mapping[str, Cell]:
        """What reading gives each record of what stands beside the lists."""
        first = next(((path, records[0]) for path, records in lists if records), None)
        return self.reader.plan.around(self.row(first[1], first[0]), None) if first else {}

    def change_list(self, records: list[object], path: Path, change: Change, around: Mapping[str, Cell]) -> int:
        """Change the records of one list; what stands beside the list is no key, for it would stay."""
        beside = around if change.is_whole else {}
        found = [change.takes({**self.row(record, path), **beside}) for record in records]
        records[:] = [
            self.changed(record, path, change.values) if fits else record
            for record, fits in zip(records, found, strict=True)
            if not fits or change.values is not None
        ]
        return sum(found)

    def row(self, record: object, path: Path) -> Mapping[str, Cell]:
        return flat(placed(Part(path, record, is_record=True)) if self.reader.plan.is_prefixed else record)

    def changed(self, record: object, path: Path, values: Mapping[str, object] | None) -> object:
        """The record with these values in it; an empty one where they are None."""
        if values is None:
            return {}
        around = placed(Part(path, record, is_record=True)) if self.reader.plan.is_prefixed else record
        for name, value in values.items():
            put_or_make(around, name, value)
        return record

    def document(self) -> tuple[str, object]:
        """
        The whole text and what it says.

        Raises:
            Broken: if it is cut off; whose the rest was, is unknown.
        """
        with self.reader.file.text(self.reader.encoding) as stream:
            text = stream.read()
        try:
            return text, DECODER.decode(text)
        except (ValueError, RecursionError):
            raise Broken(sentences.CUT_JSON, place=self.reader.file.name) from None

    def write(self, root: object, text: str, out: BinaryIO) -> None:
        end = text[len(text.rstrip(BLANKS)) :]
        out.write(self.reader.encoding.mark + self.reader.encoding.write(Style.of(text).write(root) + end))


def lists_in(value: object, path: Path = ()) -> Iterator[tuple[Path, list[object]]]:
    """The lists of records, where reading finds them too."""
    if isinstance(value, list) and (not path or (value and isinstance(value[0], dict))):
        yield path, value
    elif isinstance(value, dict) and len(path) < DEEPEST:
        for key, inner in value.items():
            yield from lists_in(inner, (*path, key))
