"""A folder, a file or a bucket as a system: each file that holds rows is a dataset, each sheet of a book too."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Self

import pyarrow as pa

from inzage.connectors.alike import folds
from inzage.connectors.errors import Broken, ConnectorError, Unreachable, Unsupported
from inzage.connectors.files import formats, matching, sentences, sheets, tables
from inzage.connectors.files.guards import bucket, folder
from inzage.connectors.files.options import PROTOCOLS, S3
from inzage.connectors.files.parquet import Parquet
from inzage.connectors.files.reader import Reader
from inzage.connectors.files.refusals import translated
from inzage.connectors.files.store import Entry, Store, split
from inzage.connectors.files.writing.change import ByKey, ByRow, Change, Writer
from inzage.connectors.files.writing.replacing import replace
from inzage.connectors.protection import Observation
from inzage.connectors.records import Ability, Batch, Count, DatasetShape, Grant
from inzage.connectors.sql.grants.sqlite import granted

SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:(//|/?$)")
SQLITE = b"SQLite format 3\x00"
READING = frozenset({Ability.LIST, Ability.DESCRIBE, Ability.SAMPLE, Ability.COUNT, Ability.READ_BY_KEY})
WRITING = frozenset({Ability.ERASE, Ability.UPDATE, Ability.INSERT})


@dataclass(frozen=True)
class FilesConnector:
    """The way to the files under one root."""

    store: Store
    writable: bool = False
    kind: str = field(default="files", init=False)

    @classmethod
    def takes(cls, target: str) -> bool:
        protocol, path = split(target)
        if "://" in target or SCHEME.match(target):
            return protocol in PROTOCOLS and "://" in target and not (protocol == "file" and is_sqlite(Path(path)))
        return not is_sqlite(Path(target))

    @classmethod
    def open(cls, target: str, *, options: Mapping[str, str] | None = None, writable: bool = False) -> Self:
        return cls(Store.at(target, options or {}), writable)

    @property
    def abilities(self) -> frozenset[Ability]:
        return READING | WRITING if self.writable else READING

    def check(self) -> str:
        # Listing comes first: of all that can be asked of a store, it is refused with the clearest words.
        count = len(self.store.entries())
        if self.store.is_file:
            return "File"
        what = "Folder" if self.store.is_local else f"{self.store.protocol.upper()} bucket"
        return f"{what} with {count} {'file' if count == 1 else 'files'}"

    def names(self) -> list[str]:
        return sorted({name for _, names in self._datasets() for name in names})

    def describe(self, names: Sequence[str] | None = None) -> Iterator[DatasetShape | Exception]:
        for name in self.names() if names is None else names:
            try:
                with translated(name):
                    yield self._reader(name).describe()
            except ConnectorError as error:
                yield error

    def sample(self, dataset: str, *, rows: int | None) -> Iterator[Batch]:
        with translated(dataset):
            reader = self._reader(dataset)
            yield from map(Batch, reader.everything() if rows is None else reader.sample(rows))

    def count(self, dataset: str, *, exactly: bool = False) -> Count:
        with translated(dataset):
            return self._reader(dataset).count(exactly=exactly)

    def read_by_key(self, dataset: str, column: str, keys: Sequence[object]) -> Iterator[Batch]:
        texts = matching.texts_of(keys)
        with translated(dataset):
            found = having(self._reader(dataset), column, texts) if texts else ()
            yield from only(found, lambda table: matching.mask(table, column, texts, place=dataset), place=dataset)

    def read_alike(self, dataset: str, column: str, keys: Sequence[object]) -> Iterator[Batch]:
        texts = frozenset(folds(keys))
        with translated(dataset):
            found = self._reader(dataset).everything() if texts else ()
            yield from only(
                found,
                lambda table: matching.mask(table, column, texts, place=dataset, written=matching.folded),
                place=dataset,
            )

    def grants(self) -> list[Grant]:
        """The permission bits of files on this machine; a store tells its own rules to its owner only."""
        if not self.store.is_local:
            return []
        return [
            grant
            for entry, names in self._datasets()
            if entry.trouble is None
            for grant in granted(Path(self.store.path_of(entry.name)), names)
        ]

    def protection(self) -> list[Observation]:
        """What protects the bucket, or the files on this machine; of what is in memory alone nothing is known."""
        with translated(""):
            if self.store.is_local:
                return folder.guarded(self.store, list(self._datasets()))
            return bucket.guarded(self.store) if self.store.protocol in S3 else []

    def erase(self, dataset: str, column: str, keys: Sequence[object]) -> int:
        return self._change(dataset, ByKey(column, matching.texts_of(keys)))

    def update(self, dataset: str, column: str, keys: Sequence[object], values: Mapping[str, object]) -> int:
        return self._change(dataset, ByKey(column, matching.texts_of(keys), dict(values)))

    def erase_rows(self, dataset: str, rows: Sequence[Mapping[str, object]]) -> int:
        """Delete each of these rows once."""
        return self._change(dataset, ByRow.of(rows))

    def update_rows(self, dataset: str, rows: Sequence[Mapping[str, object]], values: Mapping[str, object]) -> int:
        """Set `values` in each of these rows once."""
        return self._change(dataset, ByRow.of(rows, dict(values)))

    def insert(self, dataset: str, rows: Sequence[Mapping[str, object]]) -> int:
        return self._write(dataset, lambda writer, out: writer.add(rows, out))

    def close(self) -> None:
        """Files are closed as soon as they are read."""

    def _change(self, dataset: str, change: Change) -> int:
        return self._write(dataset, lambda writer, out: writer.change(change, out))

    def _write(self, dataset: str, write: Callable[[Writer, BinaryIO], int]) -> int:
        if not self.writable:
            raise Unsupported(sentences.READ_ONLY, place=dataset)
        from inzage.connectors.files.writing.writers import writer_for  # noqa: PLC0415 - to read, none is needed

        with translated(dataset):
            reader = self._reader(dataset)
            writer = writer_for(reader)
            return replace(reader.file, lambda out: write(writer, out))

    def _datasets(self) -> Iterator[tuple[Entry, list[str]]]:
        """What lies there, each with the names under which it is read: its own, or those of its sheets."""
        entries = self.store.entries()
        beginnings = self.store.beginnings(entries, len(formats.ZIP))
        for entry in entries:
            yield entry, self._sheets(entry.name) if beginnings.get(entry.name) == formats.ZIP else [entry.name]

    def _sheets(self, name: str) -> list[str]:
        """The sheets of a book; the name itself where it is none, or one that does not open, as describing it says."""
        with suppress(ConnectorError), translated(name):
            file = self.store.file(name)
            if formats.is_book(file):
                return [f"{name}{sheets.MARK}{title}" for title in sheets.titles(file)] or [name]
        return [name]

    def _reader(self, dataset: str) -> Reader:
        """The reader of a dataset: of a file by that name, else of a sheet of a book."""
        parts = dataset.split(sheets.MARK)
        for place in range(len(parts), 0, -1):
            name, sheet = sheets.MARK.join(parts[:place]), sheets.MARK.join(parts[place:])
            with suppress(Unreachable):
                return formats.reader_of(self.store.file(name), sheet or None)
        raise Unreachable(sentences.NO_FILE, place=dataset)


def only(found: Iterable[pa.Table], mask: Callable[[pa.Table], matching.Values], *, place: str) -> Iterator[Batch]:
    """
    The rows of these tables that are in the mask.

    Raises:
        Broken: at the end, if lines were left out. What is in them is unknown, and unknown is not no.
    """
    skipped = 0
    for table in found:
        skipped += tables.skipped(table)
        rows = table.filter(mask(table))
        if rows.num_rows:
            yield Batch(rows)
    if skipped:
        raise Broken(sentences.HOLES.with_facts(skipped=skipped), place=place)


def having(reader: Reader, column: str, texts: frozenset[str]) -> Iterator[pa.Table]:
    """The tables that rows with these keys may be in: all of them, where the form of the file does not tell."""
    return reader.having(column, texts) if isinstance(reader, Parquet) else reader.everything()


def is_sqlite(path: Path) -> bool:
    """Whether this is an SQLite database, which another connector reads."""
    try:
        with path.expanduser().open("rb") as file:
            return file.read(len(SQLITE)) == SQLITE
    except OSError:
        return False
