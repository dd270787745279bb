"""SQLite: one file on this machine."""

import math
import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, Self
from urllib.parse import quote

import pyarrow as pa
from sqlalchemy import ColumnElement, Connection, QueuePool, create_engine, event, literal_column, types
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.sql.compiler import SQLCompiler

from inzage.connectors.errors import Broken, Refused, Unreachable, Unsupported
from inzage.connectors.protection import Observation
from inzage.connectors.records import Batch, Drawn, Grant, How, as_drawn
from inzage.connectors.schemes import is_sqlite, scheme
from inzage.connectors.sql import jumping, sentences, values
from inzage.connectors.sql.addresses import address
from inzage.connectors.sql.cells import Cell
from inzage.connectors.sql.connector import Failure, SqlConnector, selected
from inzage.connectors.sql.failures.sqlite import failure
from inzage.connectors.sql.folding import Folded
from inzage.connectors.sql.grants.sqlite import granted
from inzage.connectors.sql.guards.sqlite import guarded
from inzage.connectors.sql.listed import Listed
from inzage.connectors.sql.listing import sqlite as listing
from inzage.connectors.sql.reading import UNCUT, packed
from inzage.connectors.sql.shapes import Column, Seen
from inzage.connectors.sql.values import bindable, source

PATIENCE = 30.0
"""Seconds for one statement."""

COUNTING = 0.1
COUNTING_ALL = 1.0
"""Seconds for counting one table, and for counting all of them."""

WAIT_FOR_LOCK = 2.0
STEPS = 10_000
"""Instructions of SQLite's machine between two looks at the clock: about a tenth of a millisecond."""

NUMBERS = (types.Integer, types.Numeric, types.Float, types.Boolean)
LARGEST = 2**63


@dataclass(slots=True)
class Clock:
    """Ends a statement that takes too long; SQLite itself has no time-out."""

    limit: float = field(default_factory=lambda: PATIENCE)
    until: float = math.inf

    def start(self) -> None:
        self.until = time.monotonic() + self.limit

    def is_over(self) -> bool:
        return time.monotonic() > self.until


class Cut(ColumnElement[Any]):
    """A value of any type, of which no more than so many characters or bytes are read."""

    inherit_cache = False
    type = values.AsItIs()

    def __init__(self, here: ColumnElement[Any], most: int) -> None:
        self.here, self.most = here, most


@compiles(Cut)
def cut(element: Cut, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - what SQLAlchemy passes on
    """Write it by hand: put together from SQLAlchemy's own parts it costs more than the reading."""
    here = compiler.process(element.here, **options)
    return f"CASE WHEN length({here}) > {element.most:d} THEN substr({here}, 1, {element.most:d}) ELSE {here} END"


class SqliteConnector(SqlConnector):
    """A SQLite file, by `sqlite:///path` or by its path alone."""

    kind = "sqlite"
    schemes: ClassVar[frozenset[str]] = frozenset({"sqlite"})
    _file: Path

    @classmethod
    def takes(cls, target: str) -> bool:
        return super().takes(target) or (not scheme(target) and is_sqlite(Path(target)))

    @classmethod
    def open(cls, target: str, *, options: Mapping[str, str] | None = None, writable: bool = False) -> Self:
        file = Path(address(target, options, driver="sqlite").database or "") if scheme(target) else Path(target)
        if file == Path():
            raise Unsupported(sentences.NO_FILE_NAMED)
        engine = create_engine(
            "sqlite://", creator=partial(opened, file, writable=writable), poolclass=QueuePool, hide_parameters=True
        )
        event.listen(engine, "connect", wind)
        event.listen(engine, "before_cursor_execute", start)
        connector = cls(engine, place=file.name, writable=writable)
        connector._file = file
        return connector

    def protection(self) -> list[Observation]:
        """How the file is protected, also where it is encrypted so that it does not open as a database."""
        return guarded(self._file)

    def _version(self, connection: Connection) -> str:
        connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")
        return f"SQLite {sqlite3.sqlite_version}"

    def _list(self, connection: Connection) -> tuple[list[Listed], str | None]:
        return listing.listed(connection), None

    def _grants(self, connection: Connection, listed: Mapping[str, Listed]) -> list[Grant]:
        del connection
        return granted(self._file, listed)

    def _estimated(self, connection: Connection, wanted: Mapping[str, Listed]) -> dict[str, Listed]:
        sized = listing.with_sizes(connection, wanted, file_size=self._file.stat().st_size)
        clock, ends = clock_of(connection), time.monotonic() + COUNTING_ALL
        counted = {}
        for name, one in sized.items():
            clock.limit = COUNTING
            is_time = time.monotonic() < ends
            counted[name] = listing.counted(connection, one) if is_time else listing.highest(connection, one)
        clock.limit = PATIENCE
        return counted

    def _cell(self, column: Column, most: int | None) -> Cell:
        """Any column of SQLite may hold any type, so only what is text or bytes is cut."""
        here = values.field(column.name)
        if isinstance(column.type, NUMBERS):
            return Cell(column.name, here, pa.int64() if isinstance(column.type, types.Integer) else None)
        if most is None:
            return Cell(column.name, here, pa.string(), UNCUT)
        return Cell(column.name, Cut(here, most), pa.string(), most)

    def _sampled(
        self, connection: Connection, listed: Listed, known: Seen, cells: Sequence[Cell], rows: int
    ) -> Iterator[Batch]:
        statement = selected(cells, source(listed))
        if known.shape.rows is None or known.shape.rows <= rows:
            return as_drawn(self._read(connection, listed, statement.limit(rows), cells), Drawn(How.FIRST))
        key = rowid(listed, known)
        drawn, fetches = (
            jumping.from_both_ends(connection, statement, known, rows)
            if key is None
            else jumping.along(connection, listed, statement, key, rows)
        )
        return as_drawn(packed(fetches, cells), drawn)

    def _unhurried(self, connection: Connection) -> None:
        clock_of(connection).limit = math.inf

    def _folded(self, column: Column) -> ColumnElement[Any] | None:
        """Any column but one of numbers may hold text, and one of numbers holds as text what is none."""
        return Folded(values.field(column.name))

    def _matching(self, column: Column, keys: Sequence[object]) -> tuple[ColumnElement[Any], list[object]]:
        """SQLite brings a key to the type of the column by itself, and lets no text equal a number."""
        wanted = dict.fromkeys(self._bound(key) for key in keys if key is not None and is_in_range(key))
        return values.field(column.name), list(wanted)

    def _bound(self, value: object) -> object:
        known = value is None or isinstance(value, str | bytes | int | float)
        return value if known else bindable(value) if isinstance(value, dict | list) else str(value)

    def _failure(self, error: Exception) -> Failure:
        return failure(error)


def opened(file: Path, *, writable: bool) -> sqlite3.Connection:
    """Open a file that is there; never make one."""
    try:
        if file.is_dir():
            raise Broken(sentences.NOT_A_DATABASE, place=file.name)
        file.stat()
    except PermissionError:
        raise Refused(sentences.NO_RIGHTS_ON_FILE, place=file.name) from None
    except (OSError, ValueError):
        raise Unreachable(sentences.NO_FILE, place=file.name) from None
    connection = connected(file, "mode=rw" if writable else "mode=ro")
    if not writable and needs_a_folder_to_write_in(file, connection):
        connection.close()
        connection = connected(file, "mode=ro&immutable=1")
    connection.execute("PRAGMA trusted_schema = OFF")
    # Without being asked SQLite lets a row go that others still point to.
    connection.execute("PRAGMA foreign_keys = ON" if writable else "PRAGMA query_only = ON")
    return connection


def connected(file: Path, mode: str) -> sqlite3.Connection:
    place = quote(str(file.absolute()))
    connection = sqlite3.connect(f"file:{place}?{mode}", uri=True, timeout=WAIT_FOR_LOCK, check_same_thread=False)
    # Bytes that are no text show as such, instead of ending the reading.
    connection.text_factory = partial(str, encoding="utf-8", errors="replace")
    return connection


def needs_a_folder_to_write_in(file: Path, connection: sqlite3.Connection) -> bool:
    """
    Whether this is a file with a write-ahead log in a folder we may not write in.

    SQLite then cannot make the index of the log. Where there is no log nobody is writing, and it can be read without.
    """
    try:
        connection.execute("SELECT 1 FROM sqlite_master LIMIT 1")
    except sqlite3.OperationalError as error:
        cannot = (error.sqlite_errorname or "").startswith(("SQLITE_CANTOPEN", "SQLITE_READONLY"))
        return cannot and not file.with_name(f"{file.name}-wal").exists()
    return False


def wind(connection: sqlite3.Connection, record: ConnectionPoolEntry) -> None:
    """Give a new connection its clock."""
    clock = record.info["clock"] = Clock()
    connection.set_progress_handler(clock.is_over, STEPS)


def start(connection: Connection, *_: object) -> None:
    clock_of(connection).start()


def clock_of(connection: Connection) -> Clock:
    clock = connection.info["clock"]
    assert isinstance(clock, Clock)
    return clock


def rowid(listed: Listed, known: Seen) -> ColumnElement[Any] | None:
    """A name for the place of a row that no column has taken; else a key that is a number."""
    taken = {column.name.lower() for column in known.columns}
    free = next((name for name in ("rowid", "_rowid_", "oid") if name not in taken), None)
    if listed.has_rowid and free:
        return literal_column(free)
    return jumping.number(known)


def is_in_range(key: object) -> bool:
    return not isinstance(key, int) or -LARGEST <= key < LARGEST
