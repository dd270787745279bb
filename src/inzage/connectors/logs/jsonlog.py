"""The jsonlog of PostgreSQL, from version 15: the same messages as its csvlog, an object a line."""

import re
from collections.abc import Iterator

import numpy as np
import pyarrow as pa

from inzage.connectors.logs import days, postgresql
from inzage.connectors.logs.arrays import compute, truths
from inzage.connectors.logs.block import Block, Torn
from inzage.connectors.logs.csvlog import LOGGED
from inzage.connectors.logs.objects import column, columns
from inzage.connectors.logs.postgresql import Messages
from inzage.connectors.logs.source import Chunk, lines_end

START = re.compile(rb'\s*\{"timestamp":\s*"\d{4}-\d\d-\d\d [^"]*",.*"error_severity":')
SCHEMA = pa.schema([(name, pa.string()) for name in ("timestamp", "user", "dbname", "error_severity", "message")])


class Jsonlog:
    """One form of log."""

    name = "jsonlog"
    moment = staticmethod(days.postgresql)
    cut = staticmethod(lines_end)

    def __init__(self, database: str | None, *, by_record: bool = False) -> None:
        self._database = database.encode() if database is not None else None
        self._schema = SCHEMA.append(pa.field("detail", pa.string())) if by_record else SCHEMA

    def blocks(self, chunk: Chunk) -> Iterator[Block | Torn]:
        table, numbers, torn = columns(chunk, self._schema)
        yield Torn(torn)
        at, who, database, severity, message, *detail = (
            compute.fill_null(column(table, name), b"") for name in self._schema.names
        )
        wanted = truths(compute.is_in(severity, pa.array(LOGGED, pa.binary())))
        if self._database is not None:
            wanted &= truths(compute.equal(database, self._database))
        yield Torn(numbers[truths(compute.equal(at, b""))])
        wanted &= ~truths(compute.equal(at, b""))
        yield from postgresql.blocks(Messages(at, who, message, numbers, *detail).some(np.flatnonzero(wanted)))
