"""One table or view as the list of a database has it."""

from dataclasses import dataclass

from inzage.connectors.records import DatasetKind

SMALL = 8 * 2**20
"""Bytes."""


@dataclass(frozen=True, slots=True)
class Listed:
    """
    Where a dataset is and how big the database itself thinks it is.

    `schema` is None where the database has no schemas. `blocks` is how many blocks of storage hold its rows, zero where
    there are none or nobody knows; `has_rowid` whether rows can be found by their place; `number` the database's own
    number for it. `may_hide` where rules of the database may keep rows of it from us.
    """

    schema: str | None
    table: str
    kind: DatasetKind
    comment: str = ""
    rows: int | None = None
    bytes: int | None = None
    is_exact: bool = False
    blocks: int = 0
    has_rowid: bool = False
    number: int = 0
    may_read: bool = True
    may_hide: bool = False

    @property
    def is_small(self) -> bool:
        """Whether its rows are fetched in one go; else in parts, while the server keeps the rest."""
        return self.bytes is not None and self.bytes <= SMALL


def by_name(found: list[Listed], default: str | None) -> dict[str, Listed]:
    """
    Return them by the name they are known by: `table` in the default schema, `schema.table` in another.

    Where a table of the default schema has a dot in its name and so takes the name of another, both can still be told
    apart: the other is written with quotes.
    """
    named: dict[str, Listed] = {}
    for listed in sorted(found, key=lambda listed: (listed.schema != default, listed.schema or "", listed.table)):
        name = listed.table if listed.schema in (None, default) else f"{listed.schema}.{listed.table}"
        named[name if name not in named else f'"{listed.schema}"."{listed.table}"'] = listed
    return dict(sorted(named.items()))
