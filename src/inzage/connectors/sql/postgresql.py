"""PostgreSQL, through psycopg."""

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, ClassVar, Self
from zoneinfo import ZoneInfo

import pyarrow as pa
from sqlalchemy import ColumnElement, Connection, FromClause, Text, cast, create_engine, func, select, types
from sqlalchemy.dialects.postgresql import DOMAIN
from sqlalchemy.types import TypeEngine

from inzage.connectors.protection import Observation
from inzage.connectors.records import Batch, Drawn, Grant, How, as_drawn
from inzage.connectors.sql import keys as given
from inzage.connectors.sql.addresses import address
from inzage.connectors.sql.cells import Cell
from inzage.connectors.sql.connector import Failure, SqlConnector, selected
from inzage.connectors.sql.copying import copied
from inzage.connectors.sql.failures.postgresql import failure
from inzage.connectors.sql.folding import Folded
from inzage.connectors.sql.grants.postgresql import granted
from inzage.connectors.sql.guards.postgresql.looks import guarded
from inzage.connectors.sql.listed import Listed
from inzage.connectors.sql.listing import postgresql as listing
from inzage.connectors.sql.reading import SAMPLED, UNCUT
from inzage.connectors.sql.shapes import Column, Seen
from inzage.connectors.sql.values import Statement, field, named_types, source

CONNECTING = 5
"""Seconds until a server that does not answer is given up."""

SETTINGS = {"statement_timeout": "30s", "lock_timeout": "3s", "datestyle": "ISO", "client_encoding": "UTF8"}
READING = {"default_transaction_read_only": "on"}

KEEPALIVE = {"keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 30_000}
"""A server that vanishes while we wait for rows is noticed within half a minute."""

MOST_DIGITS = 38

BLOCKS = 1_024
"""Blocks that a sample looks at, at least: rows of one block are alike, so they come from many."""

MARGIN, MORE_BLOCKS = 1.1, 1.6
"""More rows than asked for, since chance decides; and more blocks, since of some no row is taken."""

OTHERS = (
    *("box", "circle", "geography", "geometry", "line", "lseg", "ltree", "macaddr8", "path", "pg_lsn", "point"),
    *("polygon", "refcursor", "vector", "xml"),
)
"""Types without one of SQLAlchemy's own: named as they are, and read as text."""

ARROW: tuple[tuple[type[TypeEngine[Any]], pa.DataType | None], ...] = (
    (types.Integer, pa.int64()),
    (types.Boolean, pa.bool_()),
    (types.Float, pa.float64()),
)
"""Types that come as they are."""

TEMPORAL: tuple[tuple[type[TypeEngine[Any]], pa.DataType], ...] = (
    (types.Date, pa.date32()),
    (types.DateTime, pa.timestamp("us")),
)
"""Types that come as text: then a day such as "infinity" is no error, and the rest is brought back all at once."""


class PostgresqlConnector(SqlConnector):
    """
    A PostgreSQL database: `postgresql://user@host/database`.

    Every connection is read-only by default, gives up after 30 seconds, and waits 3 seconds for a lock.
    """

    kind = "postgresql"
    schemes: ClassVar[frozenset[str]] = frozenset({"postgresql", "postgres"})
    streaming: ClassVar[Mapping[str, Any]] = {"stream_results": True, "isolation_level": "READ COMMITTED"}

    @classmethod
    def open(cls, target: str, *, options: Mapping[str, str] | None = None, writable: bool = False) -> Self:
        url = address(target, options, driver="postgresql+psycopg")
        settings = SETTINGS if writable else SETTINGS | READING
        own = url.query.get("options", "")
        said = " ".join(
            [own if isinstance(own, str) else " ".join(own), *(f"-c {key}={to}" for key, to in settings.items())]
        )
        engine = create_engine(
            url.difference_update_query(["options"]),
            connect_args={"connect_timeout": CONNECTING, "application_name": "inzage", "options": said, **KEEPALIVE},
            hide_parameters=True,
            use_native_hstore=False,
            pool_size=1,
            pool_timeout=CONNECTING,
            **({} if writable else {"isolation_level": "AUTOCOMMIT"}),
        )
        engine.dialect.ischema_names = {**engine.dialect.ischema_names, **named_types(OTHERS)}  # type: ignore[attr-defined] # where SQLAlchemy keeps the types it knows
        return cls(engine, place=url.database or url.host or "", writable=writable)

    def _version(self, connection: Connection) -> str:
        return f"PostgreSQL {connection.exec_driver_sql('SHOW server_version').scalar_one().split()[0]}"

    def _list(self, connection: Connection) -> tuple[list[Listed], str | None]:
        return listing.listed(connection), listing.default_schema(connection)

    def _check_now(self, connection: Connection) -> None:
        connection.exec_driver_sql("SET CONSTRAINTS ALL IMMEDIATE")

    def _grants(self, connection: Connection, listed: Mapping[str, Listed]) -> list[Grant]:
        return granted(connection, listed)

    def _protection(self, connection: Connection, listed: Mapping[str, Listed]) -> list[Observation]:
        return guarded(connection, listed)

    def _estimated(self, connection: Connection, wanted: Mapping[str, Listed]) -> dict[str, Listed]:
        return listing.counted(connection, listing.measured(connection, wanted))

    def _unhurried(self, connection: Connection) -> None:
        connection.exec_driver_sql("SET statement_timeout = 0")
        if self._ongoing is None:
            # Otherwise going back to before a statement that failed would bring the time-out back.
            connection.commit()

    def _cell(self, column: Column, most: int | None) -> Cell:
        here, type_ = field(column.name), of_domain(column.type)
        for kind, arrow in ARROW:
            if isinstance(type_, kind):
                return Cell(column.name, here, arrow)
        if isinstance(type_, types.Numeric):
            return Cell(column.name, here, decimal(type_), 32)
        for kind, arrow in TEMPORAL:
            if isinstance(type_, kind):
                zoned = pa.timestamp("us", "UTC") if getattr(type_, "timezone", False) else arrow
                return Cell(column.name, cast(here, Text), zoned, 32)
        if isinstance(type_, types.LargeBinary):
            cut = here if most is None else func.substring(here, 1, most)
            return Cell(column.name, cut, pa.binary(), most or UNCUT)
        words = here if is_text(type_) else cast(here, Text)
        size = getattr(type_, "length", None) or UNCUT
        if most is None or size <= min(most, SAMPLED):
            return Cell(column.name, words, pa.string(), min(size, UNCUT))
        return Cell(column.name, func.left(words, most), pa.string(), most)

    def _moment(self, column: Column, zone: ZoneInfo) -> ColumnElement[Any] | None:
        kind, here = of_domain(column.type), field(column.name)
        if not isinstance(kind, types.Date | types.DateTime):
            return None
        return func.timezone(zone.key, here) if getattr(kind, "timezone", False) else here

    def _told_apart(self, column: Column) -> ColumnElement[Any]:
        kind, here = of_domain(column.type), field(column.name)
        if isinstance(kind, COMPARED) and not isinstance(kind, types.String):
            return here
        return func.nullif(func.lower(func.btrim(cast(here, Text))), "")

    def _sampled(
        self, connection: Connection, listed: Listed, known: Seen, cells: Sequence[Cell], rows: int
    ) -> Iterator[Batch]:
        some = selected(cells, source(listed)).limit(rows)
        total = self._total(connection, listed, known)
        if not total or total <= rows:
            yield from as_drawn(self._read(connection, listed, some, cells), Drawn(How.FIRST))
            return
        is_empty = True
        statement, drawn = scattered(cells, listed, rows, total)
        for batch in as_drawn(self._read(connection, listed, statement, cells), drawn):
            is_empty = False
            yield batch
        if is_empty:
            # The blocks that chance chose hold nothing, as after a large deletion.
            yield from as_drawn(self._read(connection, listed, some, cells), Drawn(How.FIRST))

    def _read(
        self, connection: Connection, listed: Listed, statement: Statement, cells: Sequence[Cell]
    ) -> Iterator[Batch]:
        del listed
        return copied(connection, statement, cells)

    def _total(self, connection: Connection, listed: Listed, known: Seen) -> int | None:
        """How many rows there are; for a table that nobody has analysed, what some of its blocks make likely."""
        if not listed.blocks:
            return None
        if known.shape.rows is not None:
            return known.shape.rows
        share = min(1.0, BLOCKS / listed.blocks)
        found = connection.execute(select(func.count()).select_from(some_blocks(listed, share))).scalar_one()
        return round(found / share)

    def _folded(self, column: Column) -> ColumnElement[Any] | None:
        type_ = of_domain(column.type)
        if isinstance(type_, COMPARED) and not isinstance(type_, types.String):
            return None
        return Folded(field(column.name) if is_text(type_) else cast(field(column.name), Text))

    def _matching(self, column: Column, keys: Sequence[object]) -> tuple[ColumnElement[Any], list[object]]:
        type_ = of_domain(column.type)
        if isinstance(type_, types.Enum):
            return field(column.name), [key for key in given.fitting(keys, type_) if key in type_.enums]
        if isinstance(type_, COMPARED):
            return field(column.name), given.fitting(keys, type_)
        return cast(field(column.name), Text), given.fitting(keys, Text())

    def _failure(self, error: Exception) -> Failure:
        return failure(error)


COMPARED = (
    types.Integer,
    types.Numeric,
    types.Float,
    types.Boolean,
    types.Uuid,
    types.Date,
    types.DateTime,
    types.String,
    types.LargeBinary,
)
"""Types whose keys can be brought to them here; a column of any other is compared as text."""


def is_text(type_: TypeEngine[Any]) -> bool:
    return isinstance(type_, types.String) and not isinstance(type_, types.Enum)


def decimal(type_: types.Numeric[Any]) -> pa.DataType | None:
    """Return the Arrow type of numbers of so many digits; without a bound, or as "NaN", they stay text."""
    if type_.precision is None or type_.scale is None or not 0 <= type_.scale <= type_.precision <= MOST_DIGITS:
        return None
    return pa.decimal128(type_.precision, type_.scale)


def of_domain(type_: TypeEngine[Any]) -> TypeEngine[Any]:
    """Return what a domain is made of; another type is itself."""
    return of_domain(type_.data_type) if isinstance(type_, DOMAIN) else type_


def scattered(cells: Sequence[Cell], listed: Listed, rows: int, total: int) -> tuple[Statement, Drawn]:
    """
    Take blocks from all over the table, and about a row from each by chance, for rows of one block are alike.

    Only the chosen blocks are read. Where that would be all of them the table is small, and every row has its chance.
    """
    a_block = total / listed.blocks
    blocks = min(max(BLOCKS, rows * MORE_BLOCKS), listed.blocks)
    chance = min(1.0, rows * MARGIN / (blocks * a_block))
    table = some_blocks(listed, blocks / listed.blocks)
    # Of some blocks no row is taken; the others count.
    places = round(blocks * -math.expm1(-chance * a_block)) if blocks < listed.blocks else None
    return selected(cells, table).where(func.random() < chance).limit(2 * rows), Drawn(How.RANDOM, places)


def some_blocks(listed: Listed, share: float) -> FromClause:
    """The table, or a share of its blocks, chosen by the database."""
    table = source(listed)
    return table if share >= 1 else table.tablesample(func.system(100 * share))
