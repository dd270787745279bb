"""MariaDB and MySQL, through PyMySQL."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, ClassVar, Self
from typing import cast as typed
from zoneinfo import ZoneInfo

import pyarrow as pa
import pymysql
from sqlalchemy import ColumnElement, Connection, Text, cast, create_engine, event, func, text, types
from sqlalchemy.dialects.mysql import BIGINT, BIT, YEAR
from sqlalchemy.types import TypeEngine

from inzage.connectors.errors import Unsupported
from inzage.connectors.protection import Observation
from inzage.connectors.records import Batch, DatasetKind, Drawn, Grant, How, as_drawn
from inzage.connectors.sql import jumping, sentences
from inzage.connectors.sql.addresses import address
from inzage.connectors.sql.cells import Cell
from inzage.connectors.sql.connector import Failure, Fetches, SqlConnector, selected
from inzage.connectors.sql.failures.mariadb import failure
from inzage.connectors.sql.grants.mariadb import granted
from inzage.connectors.sql.guards.mariadb.looks import guarded
from inzage.connectors.sql.listed import Listed
from inzage.connectors.sql.listing import mariadb as listing
from inzage.connectors.sql.reading import SAMPLED, UNCUT, packed
from inzage.connectors.sql.shapes import Column, Facts, Seen, with_names
from inzage.connectors.sql.values import AsItIs, Statement, field, named_types, source

WITHOUT_TRANSACTIONS = text("""
SELECT t.table_schema, t.table_name
FROM information_schema.tables t JOIN information_schema.engines e ON e.engine = t.engine
WHERE e.transactions IS NULL OR e.transactions <> 'YES'
""")

CONNECTING = 5
"""Seconds until a server that does not answer is given up."""

PATIENCE = 30
"""Seconds for one statement."""

WAIT_FOR_LOCK = 3

SPATIAL = "geometry point linestring polygon multipoint multilinestring multipolygon geometrycollection"
"""Places: named as they are, and read as text such as POINT(4.3 52.1)."""

OTHERS = "inet4 inet6 uuid vector"

UNSIGNED = BIGINT(unsigned=True)

ARROW: tuple[tuple[type[TypeEngine[Any]], pa.DataType | None], ...] = (
    (types.Integer, pa.int64()),
    (types.Boolean, pa.bool_()),
    (types.Float, pa.float64()),
    (types.Numeric, None),
    (types.Date, pa.date32()),
    (types.DateTime, pa.timestamp("us")),
)
"""Types that come as they are. A date such as 0000-00-00 is none, and then the column is text."""


class MariadbConnector(SqlConnector):
    """
    A MariaDB or MySQL server: `mariadb://user@host/database`, or `mysql://`.

    Where the address names no database, all that the user may see are read, as `database.table`. Every connection is
    read-only by default, gives up after 30 seconds, and waits 3 seconds for a lock.
    """

    kind = "mariadb"
    schemes: ClassVar[frozenset[str]] = frozenset({"mariadb", "mysql"})
    streaming: ClassVar[Mapping[str, Any]] = {"stream_results": True}

    @classmethod
    def open(cls, target: str, *, options: Mapping[str, str] | None = None, writable: bool = False) -> Self:
        # One driver name for both: SQLAlchemy asks the server itself which of the two it is.
        url = address(target, options, driver="mysql+pymysql")
        engine = create_engine(
            url,
            connect_args={"connect_timeout": CONNECTING, "read_timeout": CONNECTING, "charset": "utf8mb4"},
            hide_parameters=True,
            pool_size=1,
            pool_timeout=CONNECTING,
            **({} if writable else {"isolation_level": "AUTOCOMMIT"}),
        )
        event.listen(engine, "connect", as_a_reader if not writable else patient)
        known = engine.dialect.ischema_names  # type: ignore[attr-defined] # where SQLAlchemy keeps the types it knows
        engine.dialect.ischema_names = {**known, **named_types(f"{SPATIAL} {OTHERS}".split())}  # type: ignore[attr-defined] # same
        return cls(engine, place=url.database or url.host or "", writable=writable)

    def _version(self, connection: Connection) -> str:
        said = str(connection.exec_driver_sql("SELECT version()").scalar_one())
        return f"{'MariaDB' if 'mariadb' in said.lower() else 'MySQL'} {said.partition('-')[0]}"

    def _list(self, connection: Connection) -> tuple[list[Listed], str | None]:
        return listing.listed(connection), listing.default_database(connection)

    def _whole(self, connection: Connection, listed: Sequence[Listed]) -> None:
        without = {(schema, table) for schema, table in connection.execute(WITHOUT_TRANSACTIONS)}
        for one in listed:
            if (one.schema, one.table) in without:
                raise Unsupported(sentences.NO_TRANSACTIONS, place=one.table)

    def _grants(self, connection: Connection, listed: Mapping[str, Listed]) -> list[Grant]:
        return granted(connection, listed)

    def _protection(self, connection: Connection, listed: Mapping[str, Listed]) -> list[Observation]:
        return guarded(connection, listed)

    def _facts(self, connection: Connection, wanted: Iterable[Listed]) -> Facts:
        return with_names(super()._facts(connection, wanted), unescaped)

    def _unhurried(self, connection: Connection) -> None:
        driver = typed("pymysql.Connection[Any]", connection.connection.dbapi_connection)
        driver.query(f"SET SESSION {time_out(driver, 0)}")

    def _cell(self, column: Column, most: int | None) -> Cell:
        here: ColumnElement[Any] = field(column.name)
        type_ = column.type
        for kind, arrow in ARROW:
            if isinstance(type_, kind):
                return Cell(column.name, here, arrow)
        if isinstance(type_, AsItIs) and type_.get_col_spec().lower() in SPATIAL.split():
            return Cell(column.name, func.left(func.ST_AsText(here), most or UNCUT), pa.string(), most or UNCUT)
        if isinstance(type_, BIT | YEAR):
            return Cell(column.name, here if isinstance(type_, YEAR) else cast(here, UNSIGNED), pa.int64())
        if isinstance(type_, types.LargeBinary):
            return Cell(column.name, here if most is None else func.left(here, most), pa.binary(), most or UNCUT)
        if isinstance(type_, types.JSON):
            here = cast(here, Text)
        size = getattr(type_, "length", None) or UNCUT
        if most is None or size <= min(most, SAMPLED):
            return Cell(column.name, here, wanted(type_), min(size, UNCUT))
        return Cell(column.name, func.left(here, most), pa.string(), most)

    def _moment(self, column: Column, zone: ZoneInfo) -> ColumnElement[Any] | None:
        del zone
        return field(column.name) if isinstance(column.type, types.Date | types.DateTime) else None

    def _told_apart(self, column: Column) -> ColumnElement[Any]:
        """As bytes, for to most collations é and e are one letter."""
        here = super()._told_apart(column)
        return cast(here, types.LargeBinary) if isinstance(column.type, types.String) else here

    def _sampled(
        self, connection: Connection, listed: Listed, known: Seen, cells: Sequence[Cell], rows: int
    ) -> Iterator[Batch]:
        statement = selected(cells, source(listed))
        if listed.kind is DatasetKind.VIEW or listed.rows is None or listed.rows <= rows:
            return as_drawn(self._read(connection, listed, statement.limit(rows), cells), Drawn(How.FIRST))
        key = jumping.number(known)
        drawn, fetches = (
            jumping.from_both_ends(connection, statement, known, rows)
            if key is None
            else jumping.along(connection, listed, statement, key, rows)
        )
        return as_drawn(packed(fetches, cells), drawn)

    def _streamed(self, connection: Connection, statement: Statement, cells: Sequence[Cell]) -> Fetches:
        is_done = False
        try:
            yield from super()._streamed(connection, statement, cells)
            is_done = True
        finally:
            if not is_done:
                # Closing a half-read result would first read all the rest of it.
                connection.invalidate()

    def _failure(self, error: Exception) -> Failure:
        return failure(error)


def unescaped(name: str) -> str:
    """Return a name as it is: SQLAlchemy reads it from a statement, and leaves a backtick in it doubled."""
    return name.replace("``", "`")


def wanted(type_: TypeEngine[Any]) -> pa.DataType | None:
    """Texts are texts; of times, bits and what else there is, the values tell."""
    return pa.string() if isinstance(type_, types.String | types.JSON) else None


def patient(connection: "pymysql.Connection[Any]", _: object) -> None:
    """Set the time-outs of a new connection."""
    # PyMySQL knows one time-out for reading; while connecting it is short, and an answer may take longer than that.
    vars(connection)["_read_timeout"] = PATIENCE + CONNECTING
    connection.query(f"SET SESSION lock_wait_timeout = {WAIT_FOR_LOCK}, innodb_lock_wait_timeout = {WAIT_FOR_LOCK}")
    connection.query(f"SET SESSION {time_out(connection, PATIENCE)}")


def as_a_reader(connection: "pymysql.Connection[Any]", record: object) -> None:
    """Make a new connection one that cannot change anything."""
    patient(connection, record)
    connection.query("SET SESSION TRANSACTION READ ONLY")


def time_out(connection: "pymysql.Connection[Any]", seconds: int) -> str:
    """The setting for how long a statement may take: MariaDB counts seconds, MySQL milliseconds; zero is forever."""
    if "mariadb" in vars(connection)["server_version"].lower():
        return f"max_statement_time = {seconds}"
    return f"max_execution_time = {seconds * 1000}"
