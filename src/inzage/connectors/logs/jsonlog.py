"""The jsonlog of PostgreSQL, from version 15: the same messages as its csvlog, an object a line."""

import re
from collections.abc import Iterator

import pyarrow as pa

from inzage.connectors.logs import days, postgresql
from inzage.connectors.logs.arrays import compute, truths
from inzage.connectors.logs.block import Block, Torn
from inzage.connectors.logs.objects import column, columns
from inzage.connectors.logs.said import Said
from inzage.connectors.logs.source import Chunk, lines_end

START = re.compile(rb'\s*\{"timestamp":\s*"\d{4}-\d\d-\d\d [^"]*",.*"error_severity":')
NAMES = {"at": "timestamp", "who": "user", "database": "dbname", "session": "session_id", "number": "line_num",
         "severity": "error_severity", "message": "message", "detail": "detail", "asked": "statement"}  # fmt: skip
"""What its own documentation calls what is looked at."""

SCHEMA = pa.schema([(name, pa.int64() if name == "line_num" else pa.string()) for name in NAMES.values()])


class Jsonlog:
    """One form of log."""

    name = "jsonlog"
    moment = staticmethod(days.postgresql)
    cut = end = staticmethod(lines_end)

    def __init__(self, database: str | None, *, by_record: bool = False) -> None:
        self._database = database.encode() if database is not None else None
        self._by_record = by_record

    def blocks(self, chunk: Chunk) -> Iterator[Block | Torn]:
        table, numbers, torn = columns(chunk, SCHEMA)
        yield Torn(torn)
        told = {key: column(table, name) for key, name in NAMES.items()}
        told = {key: part if key == "number" else compute.fill_null(part, b"") for key, part in told.items()}
        is_dated = truths(compute.not_equal(told["at"], b""))
        yield Torn(numbers[~is_dated])
        said = Said(**told, lines=numbers)
        yield from postgresql.blocks(said.messages(self._database, by_record=self._by_record, only=is_dated))
