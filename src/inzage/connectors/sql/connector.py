"""What all databases that speak SQL have in common; what differs stands in the methods that each has of its own."""

from abc import abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from datetime import date
from typing import Any, ClassVar, Self
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    FromClause,
    func,
    select,
    types,
)
from sqlalchemy.exc import NoSuchTableError, UnreflectableTableError

from inzage.connectors.alike import folds
from inzage.connectors.errors import ConnectorError, Sentence, Unreachable, Unsupported
from inzage.connectors.protection import Observation
from inzage.connectors.records import Ability, Ages, Batch, Count, DatasetShape, Grant
from inzage.connectors.schemes import scheme
from inzage.connectors.sql import sentences
from inzage.connectors.sql.ages import ages
from inzage.connectors.sql.cells import Cell, Row
from inzage.connectors.sql.changing import Changing
from inzage.connectors.sql.folding import AT_ONCE, Folded
from inzage.connectors.sql.keys import fitting, in_parts, parts
from inzage.connectors.sql.listed import Listed, by_name
from inzage.connectors.sql.prompt import promptly
from inzage.connectors.sql.reading import SAMPLED, WHOLE, fetch_size, fetched, given_up, packed
from inzage.connectors.sql.shapes import Column, Facts, Key, Seen, facts_of, seen
from inzage.connectors.sql.values import Statement, bindable, field, source

WRITING = frozenset({Ability.ERASE, Ability.UPDATE, Ability.INSERT})

Failure = tuple[type[ConnectorError], Sentence]
Fetches = Iterator[Sequence[Row]]


class SqlConnector(Changing):
    """
    A database through SQLAlchemy.

    Names of tables and columns reach the database through SQLAlchemy's own quoting and values through the driver, so
    nothing is built from text. Of very long texts a sample reads the first 16,384 characters, and a reading of every
    row the first 131,072; rows by key are read whole.
    """

    kind: ClassVar[str]
    schemes: ClassVar[frozenset[str]]
    streaming: ClassVar[Mapping[str, Any]] = {}
    """What makes the driver leave rows with the server until they are fetched."""

    _held: Connection | None
    _is_patient: bool

    def __init__(self, engine: Engine, *, place: str, writable: bool) -> None:
        self._engine, self._place, self._writable = engine, place, writable
        self._ongoing, self._held, self._is_patient = None, None, False
        self._listed: dict[str, Listed] = {}
        self._seen: dict[str, Seen] = {}

    @classmethod
    def takes(cls, target: str) -> bool:
        return scheme(target) in cls.schemes

    @classmethod
    @abstractmethod
    def open(cls, target: str, *, options: Mapping[str, str] | None = None, writable: bool = False) -> Self: ...

    @property
    def abilities(self) -> frozenset[Ability]:
        return frozenset(Ability) if self._writable else frozenset(Ability) - WRITING

    def check(self) -> str:
        with self._connected() as connection:
            return self._version(connection)

    def names(self) -> list[str]:
        with self._connected() as connection:
            return list(self._list_again(connection))

    def describe(self, names: Sequence[str] | None = None) -> Iterator[DatasetShape | Exception]:
        with self._connected() as connection:
            listed = self._list_again(connection)
            wanted = {name: listed[name] for name in (listed if names is None else names) if name in listed}
            found = self._describe(connection, wanted)
        yield from found
        yield from (Unreachable(sentences.GONE, place=name) for name in names or () if name not in wanted)

    def sample(self, dataset: str, *, rows: int | None) -> Iterator[Batch]:
        with self._connected(dataset) as connection:
            listed, known = self._known(connection, dataset)
            cells = self._cells(known, WHOLE if rows is None else SAMPLED)
            if not cells:
                return
            if rows is None:
                with self._to_the_end(connection):
                    yield from self._read(connection, listed, selected(cells, source(listed)), cells)
            else:
                yield from self._sampled(connection, listed, known, cells, rows)

    def count(self, dataset: str, *, exactly: bool = False) -> Count:
        with self._connected(dataset) as connection:
            listed, known = self._known(connection, dataset)
            if listed.is_exact or not exactly:
                return self._estimate(connection, listed, known)
            counted = connection.execute(select(func.count()).select_from(source(listed))).scalar_one()
            return Count(int(counted), is_exact=not listed.may_hide)

    def read_by_key(self, dataset: str, column: str, keys: Sequence[object]) -> Iterator[Batch]:
        with self._connected(dataset) as connection:
            listed, known = self._known(connection, dataset)
            expression, wanted = self._matching(self._column(known, column), keys)
            for part in in_parts(wanted):
                yield from self._having(connection, listed, known, expression, part)

    def read_alike(self, dataset: str, column: str, keys: Sequence[object]) -> Iterator[Batch]:
        with self._connected(dataset) as connection:
            listed, known = self._known(connection, dataset)
            there, folded = self._column(known, column), folds(keys)
            here = self._folded(there)
            expression, wanted = (here, folded) if here is not None else self._matching(there, [*keys, *folded])
            # No index serves it: the whole table is read.
            with nullcontext() if listed.is_small else self._to_the_end(connection):
                for part in parts(wanted, AT_ONCE):
                    yield from self._having(connection, listed, known, expression, part)

    def ages(
        self, dataset: str, column: str, *, until: date | None, zone: ZoneInfo, person: str | None = None
    ) -> Ages | None:
        with self._connected(dataset) as connection:
            listed, known = self._known(connection, dataset)
            moment = self._moment(self._column(known, column), zone)
            if moment is None:
                return None
            who = known.column(person) if person is not None else None
            told_apart = self._told_apart(who) if who is not None else None
            with self._to_the_end(connection):
                return ages(connection, listed, moment, until=until, who=told_apart)

    def grants(self) -> list[Grant]:
        with self._connected() as connection:
            return self._grants(connection, self._list_again(connection))

    def protection(self) -> list[Observation]:
        with self._connected() as connection:
            return self._protection(connection, self._list_again(connection))

    def close(self) -> None:
        self._engine.dispose()

    # What differs from database to database.

    @abstractmethod
    def _version(self, connection: Connection) -> str:
        """What answers, such as `PostgreSQL 15.4`."""

    @abstractmethod
    def _list(self, connection: Connection) -> tuple[list[Listed], str | None]:
        """Every table and view that is not the system's own, and the default schema."""

    @abstractmethod
    def _grants(self, connection: Connection, listed: Mapping[str, Listed]) -> list[Grant]: ...

    def _protection(self, connection: Connection, listed: Mapping[str, Listed]) -> list[Observation]:
        """How the system is protected, by what it says of itself."""
        del connection, listed
        return []

    @abstractmethod
    def _cell(self, column: Column, most: int | None) -> Cell:
        """How to ask for a column, of very long texts at most so many characters."""

    @abstractmethod
    def _sampled(
        self, connection: Connection, listed: Listed, known: Seen, cells: Sequence[Cell], rows: int
    ) -> Iterator[Batch]:
        """About so many rows from all over the dataset."""

    @abstractmethod
    def _failure(self, error: Exception) -> Failure:
        """What a driver's error means."""

    def _total(self, connection: Connection, listed: Listed, known: Seen) -> int | None:
        """How many rows there are as far as that can be told without reading them."""
        del connection, listed
        return known.shape.rows

    def _estimated(self, connection: Connection, wanted: Mapping[str, Listed]) -> dict[str, Listed]:
        """Find out what the list does not tell of the sizes of these, where that is cheap."""
        del connection
        return dict(wanted)

    @abstractmethod
    def _unhurried(self, connection: Connection) -> None:
        """Take the time-out off this connection."""

    def _facts(self, connection: Connection, wanted: Iterable[Listed]) -> Facts:
        return facts_of(connection, wanted)

    def _moment(self, column: Column, zone: ZoneInfo) -> ColumnElement[Any] | None:
        """The column as a moment in this zone, where its type sees to it that it holds nothing else."""
        del column, zone
        return None

    def _told_apart(self, column: Column) -> ColumnElement[Any]:
        """The column such that what tells the same person is the same, and null where it tells nobody."""
        here = field(column.name)
        return func.nullif(func.lower(func.trim(here)), "") if isinstance(column.type, types.String) else here

    def _folded(self, column: Column) -> ColumnElement[Any] | None:
        """The column as `alike` folds it; None where its type lets a value be written in one way only."""
        return Folded(field(column.name)) if isinstance(column.type, types.String) else None

    def _matching(self, column: Column, keys: Sequence[object]) -> tuple[ColumnElement[Any], list[object]]:
        """The column as it is compared, and the keys that can be in it."""
        return field(column.name), fitting(keys, column.type)

    def _bound(self, value: object) -> object:
        return bindable(value)

    # How it is read.

    def _meaning(self, error: Exception) -> Failure:
        """What an error means to somebody who reads, or who writes."""
        kind, sentence = self._failure(error)
        is_strange = sentence is sentences.CANNOT_WRITE and not self._writable
        return kind, sentences.WRITES if is_strange else sentence

    @contextmanager
    def _connected(self, dataset: str = "") -> Iterator[Connection]:
        """Lend a connection: the one that is held, or another."""
        if self._held is None:
            with self._translated(dataset), self._engine.connect() as connection:
                yield connection
            return
        try:
            with self._translated(dataset):
                yield self._held
        except ConnectorError:
            self._held.rollback()
            raise

    @contextmanager
    def held(self, datasets: Sequence[str] = ()) -> Iterator[None]:
        with self._translated(""), self._engine.connect() as connection:
            self._learn(connection, datasets)
            self._held, self._is_patient = connection, False
            try:
                yield
            finally:
                self._held = None
                if self._is_patient:
                    given_up(connection)

    @contextmanager
    def _translated(self, dataset: str) -> Iterator[None]:
        """Whatever the driver raises meanwhile becomes a sentence that quotes nothing of it."""
        try:
            yield
        except ConnectorError:
            raise
        except NoSuchTableError:
            raise Unreachable(sentences.GONE, place=dataset) from None
        except Exception as error:  # noqa: BLE001 - drivers raise what they like, and quote values
            kind, sentence = self._meaning(error)
            raise kind(sentence, place=dataset or self._place) from None

    def _estimate(self, connection: Connection, listed: Listed, known: Seen) -> Count:
        """How many rows there are according to what the database knows; reading a view to count it could take hours."""
        rows = self._total(connection, listed, known)
        if rows is None:
            raise Unsupported(sentences.NOT_COUNTED, place=known.shape.name)
        return Count(rows, is_exact=listed.is_exact)

    def _list_again(self, connection: Connection) -> dict[str, Listed]:
        found, default = self._list(connection)
        self._listed = by_name(found, default)
        return self._listed

    def _known(self, connection: Connection, dataset: str) -> tuple[Listed, Seen]:
        """Where a dataset is and what it looks like; asked once, then remembered."""
        if dataset not in self._listed:
            self._list_again(connection)
        if dataset not in self._listed:
            raise Unreachable(sentences.GONE, place=dataset)
        if dataset not in self._seen:
            (found,) = self._describe(connection, {dataset: self._listed[dataset]})
            if isinstance(found, Exception):
                raise found
        return self._listed[dataset], self._seen[dataset]

    def _learn(self, connection: Connection, datasets: Sequence[str]) -> None:
        """Find out what these look like, all at once; what cannot be known is said where it is asked."""
        if any(dataset not in self._listed for dataset in datasets):
            self._list_again(connection)
        self._describe(
            connection,
            {name: self._listed[name] for name in datasets if name in self._listed and name not in self._seen},
        )

    def _describe(self, connection: Connection, wanted: Mapping[str, Listed]) -> list[DatasetShape | Exception]:
        """Describe these all at once. Where that fails one of them is to blame: halve until it stands alone."""
        if not wanted:
            return []
        try:
            sized = self._estimated(connection, wanted)
            facts = self._facts(connection, sized.values())
        except Exception as error:  # noqa: BLE001 - drivers raise what they like
            return self._describe_halves(connection, wanted, error)
        self._listed.update(sized)
        names: dict[Key, str] = {(listed.schema, listed.table): name for name, listed in self._listed.items()}
        return [self._shape(connection, name, facts, names) for name in wanted]

    def _describe_halves(
        self, connection: Connection, wanted: Mapping[str, Listed], error: Exception
    ) -> list[DatasetShape | Exception]:
        if connection.invalidated:
            raise error
        if len(wanted) == 1:
            kind, sentence = self._meaning(error)
            return [kind(sentence, place=name) for name in wanted]
        all_of_them = list(wanted.items())
        middle = len(all_of_them) // 2
        halves = (dict(all_of_them[:middle]), dict(all_of_them[middle:]))
        return [found for half in halves for found in self._describe(connection, half)]

    def _shape(
        self, connection: Connection, name: str, facts: Facts, names: Mapping[Key, str]
    ) -> DatasetShape | Exception:
        try:
            self._seen[name] = seen(name, self._listed[name], facts, names=names, dialect=connection.dialect)
        except NoSuchTableError:
            return Unreachable(sentences.GONE, place=name)
        except UnreflectableTableError as error:
            kind, sentence = self._meaning(error.__cause__ if isinstance(error.__cause__, Exception) else error)
            return kind(sentence, place=name)
        return self._seen[name].shape

    def _column(self, known: Seen, name: str) -> Column:
        column = known.column(name)
        if column is None:
            raise Unsupported(sentences.UNKNOWN_COLUMN, place=known.shape.name)
        return column

    def _cells(self, known: Seen, most: int | None) -> list[Cell]:
        return [self._cell(column, most) for column in known.columns]

    def _read(
        self, connection: Connection, listed: Listed, statement: Statement, cells: Sequence[Cell]
    ) -> Iterator[Batch]:
        """Give the rows of a statement: what is small is fetched in one go, the rest in parts."""
        rows = self._streamed(connection, statement, cells)
        yield from packed([connection.execute(statement).fetchall()] if listed.is_small else rows, cells)

    def _having(
        self, connection: Connection, listed: Listed, known: Seen, here: ColumnElement[Any], keys: Sequence[object]
    ) -> Iterator[Batch]:
        """Every row where this is one of the keys, with its cells as long as they are."""
        cells = self._cells(known, None)
        found = promptly(connection, listed, cells, here, keys) if listed.is_small else None
        if found is not None:
            yield from packed([found], cells)
            return
        statement = selected(cells, source(listed)).where(here.in_(keys))
        rows = self._streamed(connection, statement, cells)
        yield from packed([connection.execute(statement).fetchall()] if listed.is_small else rows, cells)

    @contextmanager
    def _to_the_end(self, connection: Connection) -> Iterator[None]:
        """Let reading take the time it takes; nobody else gets the connection afterwards."""
        is_held = connection is self._held
        if not (is_held and self._is_patient):
            self._unhurried(connection)
        self._is_patient = is_held
        try:
            yield
        finally:
            if not is_held:
                given_up(connection)

    def _streamed(self, connection: Connection, statement: Statement, cells: Sequence[Cell]) -> Fetches:
        connection.rollback()
        with connection.execution_options(**self.streaming).execute(statement) as result:
            yield from fetched(result, fetch_size(cells))


def selected(cells: Sequence[Cell], table: FromClause) -> Statement:
    return select(*(cell.expression for cell in cells)).select_from(table)
