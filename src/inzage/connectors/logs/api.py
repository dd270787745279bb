"""
JSON lines for programs that keep no log of their own.

    {"at": "2026-01-05T09:12:33+01:00", "who": "anna", "dataset": "customers", "how": "read", "subject": "4711"}

`how` is read or write, read if left out; `rows` says how many; `subject` is the key of the person whose row it was.
"""

import re
from collections.abc import Iterator

import numpy as np
import pyarrow as pa

from inzage.connectors.logs import days
from inzage.connectors.logs.arrays import compute
from inzage.connectors.logs.block import Block, Meaning, Torn, joined
from inzage.connectors.logs.objects import column, columns
from inzage.connectors.logs.source import Chunk, lines_end

START = re.compile(rb'\s*\{(?=[^\n]*"at"\s*:)(?=[^\n]*"who"\s*:)(?=[^\n]*"dataset"\s*:)')
TEXTS: tuple[str, ...] = ("at", "who", "dataset", "how", "subject")
KINDS: dict[str, pa.DataType] = {**dict.fromkeys(TEXTS, pa.string()), "rows": pa.int64()}
SCHEMA = pa.schema(KINDS)
SECONDS = r"^(.{16}):\d\d(?:[.,]\d+)?"


class Api:
    """One form of log."""

    name = "api"
    moment = staticmethod(days.iso)
    cut = end = staticmethod(lines_end)

    def blocks(self, chunk: Chunk) -> Iterator[Block | Torn]:
        table, numbers, torn = columns(chunk, SCHEMA)
        yield Torn(torn)
        at, who, dataset = (compute.fill_null(column(table, name), b"") for name in TEXTS[:3])
        how = compute.fill_null(column(table, "how"), b"read")
        yield Block(
            minutes=compute.replace_substring_regex(at, SECONDS, r"\1"),
            who=who,
            what=joined(how, dataset),
            lines=numbers,
            meaning=meaning,
            rows=np.maximum(compute.fill_null(column(table, "rows"), 0).to_numpy(), 0),
            subjects=column(table, "subject"),
        )


def meaning(what: bytes) -> Meaning | None:
    how, _, dataset = what.decode("utf-8", "replace").partition("\0")
    if how not in {"read", "write"} or not dataset.strip():
        return None
    name = frozenset({tuple(dataset.strip().split("."))})
    return Meaning("api", written=name) if how == "write" else Meaning("api", read=name)
