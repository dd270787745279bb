"""Lines of JSON as columns: all at once where every line is as it should be, else one by one."""

import json

import numpy as np
import pyarrow as pa
from pyarrow import json as arrow

from inzage.connectors.logs.arrays import Column, Numbers, opened
from inzage.connectors.logs.block import lines_of
from inzage.connectors.logs.source import Chunk


def columns(chunk: Chunk, schema: pa.Schema) -> tuple[pa.Table, Numbers, Numbers]:
    """Return the fields of `schema`, texts as bytes, the numbers of the lines, and of those that are no JSON object."""
    lines, numbers = lines_of(chunk)
    try:
        table = arrow.read_json(
            opened(chunk.text),
            read_options=arrow.ReadOptions(use_threads=False, block_size=len(chunk.text) + 1),
            parse_options=arrow.ParseOptions(explicit_schema=schema, unexpected_field_behavior="ignore"),
        )
    except pa.ArrowException:
        table = None
    if table is not None and len(table) == len(numbers):
        return as_bytes(table), numbers, numbers[:0]
    rows = [fields(line, schema) for line in lines.to_pylist()]
    good = np.array([row is not None for row in rows], dtype=bool)
    table = pa.Table.from_pylist([row for row in rows if row is not None], schema=schema)
    return as_bytes(table), numbers[good], numbers[~good]


def as_bytes(table: pa.Table) -> pa.Table:
    kinds = [pa.field(each.name, pa.binary() if each.type == pa.string() else each.type) for each in table.schema]
    return table.cast(pa.schema(kinds)).combine_chunks()


def fields(line: bytes, schema: pa.Schema) -> dict[str, str | int | None] | None:
    """Return the fields of one line, None where it is no object or a field is of another kind."""
    try:
        read = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(read, dict):
        return None
    found = {each.name: read.get(each.name) for each in schema}
    for each in schema:
        value = found[each.name]
        if value is not None and not fits(value, each.type):
            return None
    return found


def fits(value: object, kind: pa.DataType) -> bool:
    if kind == pa.string():
        return isinstance(value, str) and value.isprintable()
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 1 << 62


def column(table: pa.Table, name: str) -> Column:
    """Return one column as one piece."""
    pieces = table.column(name)
    return pieces.chunk(0) if pieces.num_chunks else pa.array([], pieces.type)
