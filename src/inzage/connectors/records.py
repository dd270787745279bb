"""The nouns of a system as every connector describes them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

import pyarrow as pa

from inzage.connectors.errors import Sentence


class Ability(StrEnum):
    """What a connector can do."""

    LIST = "list"
    DESCRIBE = "describe"
    SAMPLE = "sample"
    COUNT = "count"
    READ_BY_KEY = "read_by_key"
    ERASE = "erase"
    UPDATE = "update"
    INSERT = "insert"


class DatasetKind(StrEnum):
    """What kind of thing holds the rows."""

    TABLE = "table"
    VIEW = "view"
    FILE = "file"
    SHEET = "sheet"


@dataclass(frozen=True, slots=True)
class ColumnShape:
    """One column: its name and the store's own word for its type. Nested fields are paths: `klant.adres.straat`."""

    name: str
    type: str
    nullable: bool = True
    comment: str = ""
    is_key: bool = False
    is_unique: bool = False


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """A declared reference: `columns` here point to `to_columns` of `to_dataset`."""

    columns: tuple[str, ...]
    to_dataset: str
    to_columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DatasetShape:
    """
    One table, view, file or sheet.

    `name` is how the system addresses it: `schema.table` (only `table` in the default schema), a path under the root,
    `book.xlsx#Sheet`.
    `rows` is the store's own count or estimate, None where only reading would tell. `comment` is what the
    system says of it; `remark` is what we have to say: that a part could not be read. `is_partial` where the system
    may hide rows from us, so that no number of rows is certain.
    """

    name: str
    kind: DatasetKind
    columns: tuple[ColumnShape, ...] = ()
    foreign_keys: tuple[ForeignKey, ...] = ()
    comment: str = ""
    remark: Sentence | None = None
    is_partial: bool = False
    rows: int | None = None
    bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Grant:
    """
    Somebody may do something with a dataset, according to the system itself.

    `members` are the accounts that may do it by belonging to `who`: None where that is an account itself.
    """

    who: str
    dataset: str
    may: str
    members: tuple[str, ...] | None = field(default=None, compare=False)


class How(StrEnum):
    """How the rows of a sample were chosen."""

    ALL = "all"
    RANDOM = "random"
    """Each row had about the same chance, wherever it lies."""
    PLACES = "places"
    """Rows that follow each other, from some places."""
    FIRST = "first"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Drawn:
    """How the rows of a sample were chosen, and from how many places where rows of one place are alike."""

    how: How
    places: int | None = None


REMARK_EN, REMARK_NL = b"remark.en", b"remark.nl"
"""In the metadata of a table: what is to be said of all that was read until its end."""

HOW, PLACES = b"drawn.how", b"drawn.places"
"""In the metadata of a table: how the sample was chosen of which it is a part."""


def marked(table: pa.Table, drawn: Drawn) -> pa.Table:
    """Write in a table how its rows were chosen."""
    said = {HOW: drawn.how.value.encode(), **({PLACES: str(drawn.places).encode()} if drawn.places else {})}
    return table.replace_schema_metadata({**(table.schema.metadata or {}), **said})


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows borrowed from a system. The values stay out of `repr`, so they cannot end up in a log by accident."""

    table: pa.Table = field(repr=False)

    @property
    def rows(self) -> int:
        return self.table.num_rows

    @property
    def bytes(self) -> int:
        return self.table.nbytes

    @property
    def remark(self) -> Sentence | None:
        """What is to be said of what was read until here: that broken lines were left out."""
        said = self.table.schema.metadata or {}
        return Sentence(said[REMARK_EN].decode(), said[REMARK_NL].decode()) if REMARK_EN in said else None

    @property
    def drawn(self) -> Drawn | None:
        """How the rows of the sample were chosen of which this is a part; None where the connector does not say."""
        said = self.table.schema.metadata or {}
        return Drawn(How(said[HOW].decode()), int(said.get(PLACES, b"0")) or None) if HOW in said else None


def as_drawn(batches: Iterable[Batch], drawn: Drawn) -> Iterator[Batch]:
    """The batches of a sample, each with how its rows were chosen."""
    for batch in batches:
        yield Batch(marked(batch.table, drawn))


@dataclass(frozen=True, slots=True)
class People:
    """
    How many people the rows of a dataset are about, told apart by one column.

    Of `before` people at least one row has the day that was asked for or an earlier one; of `entirely` people every
    row has. `nameless` of those rows name nobody. Where it is not exact the numbers are estimates.
    """

    total: int
    before: int
    entirely: int
    nameless: int
    is_exact: bool = True


@dataclass(frozen=True, slots=True)
class Ages:
    """
    How old the rows of a dataset are by the days of one column.

    `dated` rows have a day that can be read; of those `oldest` is the first, and `before` rows have the
    day that was asked for or an earlier one. Not exact where rows were left out or may be hidden from us: there are at
    least so many. `people` where it was asked, and can be told.
    """

    rows: int
    dated: int
    oldest: date | None
    before: int
    is_exact: bool = True
    people: People | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """How many rows a dataset has; an estimate where counting would read it end to end."""

    rows: int
    is_exact: bool
