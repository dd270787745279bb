"""The shapes of tables and views, asked for all at once: one round per kind of fact, not one per table."""

import re
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Dialect, Inspector, inspect
from sqlalchemy.engine.interfaces import ReflectedColumn, ReflectedForeignKeyConstraint
from sqlalchemy.engine.reflection import ObjectKind
from sqlalchemy.exc import CompileError, NoSuchTableError, SAWarning
from sqlalchemy.types import TypeEngine

from inzage.connectors.records import ColumnShape, DatasetShape, ForeignKey
from inzage.connectors.sql import sentences
from inzage.connectors.sql.listed import Listed

Key = tuple[str | None, str]
"""Schema and table."""

ALL_AT_ONCE = 200
"""Tables from which on all of a schema are asked for instead of each by name."""

UNKNOWN_TYPE = "unknown"
NO_TYPE = re.compile(" (?:CHARACTER SET|COLLATE) ")


@dataclass(frozen=True, slots=True)
class Column:
    """A column with the driver's own type, by which it is read and compared."""

    name: str
    type: TypeEngine[Any]


@dataclass(frozen=True, slots=True)
class Seen:
    """A dataset as it was described, with what reading it needs."""

    shape: DatasetShape
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ()
    unique: tuple[str, ...] = ()

    def column(self, name: str) -> Column | None:
        return next((column for column in self.columns if column.name == name), None)


@dataclass(slots=True)
class Facts:
    """What a schema says of its tables, by kind of fact."""

    columns: dict[Key, list[ReflectedColumn]] = field(default_factory=dict)
    keys: dict[Key, list[str]] = field(default_factory=dict)
    foreign: dict[Key, list[ReflectedForeignKeyConstraint]] = field(default_factory=dict)
    unique: dict[Key, set[tuple[str, ...]]] = field(default_factory=dict)
    failed: dict[Key, Exception] = field(default_factory=dict)


def facts_of(connection: Connection, wanted: Iterable[Listed]) -> Facts:
    """Ask everything about these tables and views."""
    by_schema: dict[str | None, list[str]] = {}
    for listed in wanted:
        by_schema.setdefault(listed.schema, []).append(listed.table)
    facts, inspector = Facts(), inspect(connection)
    with warnings.catch_warnings():
        # A type that SQLAlchemy does not know is no reason to warn: it is read as text.
        warnings.simplefilter("ignore", SAWarning)
        for schema, tables in by_schema.items():
            gather(facts, inspector, schema, tables)
    return facts


def gather(facts: Facts, inspector: Inspector, schema: str | None, tables: Sequence[str]) -> None:
    names = None if len(tables) > ALL_AT_ONCE else tables
    ask: dict[str, Any] = {"schema": schema, "filter_names": names, "kind": ObjectKind.ANY}
    # Where SQLAlchemy asks table by table, one that fails is put here and the others go on.
    facts.columns.update(inspector.get_multi_columns(**ask, unreflectable=facts.failed))
    ask["kind"] = ObjectKind.TABLE
    for key, found in inspector.get_multi_pk_constraint(**ask).items():
        facts.keys[key] = list(found["constrained_columns"]) if found else []
    facts.foreign.update(inspector.get_multi_foreign_keys(**ask))
    for key, constraints in inspector.get_multi_unique_constraints(**ask).items():
        facts.unique.setdefault(key, set()).update(tuple(one["column_names"]) for one in constraints)
    for key, indexes in inspector.get_multi_indexes(**ask).items():
        whole = [one for one in indexes if one["unique"] and not is_partial(one)]
        facts.unique.setdefault(key, set()).update(
            tuple(name for name in one["column_names"] if name is not None) for one in whole
        )


def with_names(facts: Facts, change: Callable[[str], str]) -> Facts:
    """Change the names in what a schema says: of columns everywhere, and of the tables that keys point to."""
    for columns in facts.columns.values():
        for column in columns:
            column["name"] = change(column["name"])
    for keys in facts.foreign.values():
        for key in keys:
            key["constrained_columns"] = [change(name) for name in key["constrained_columns"]]
            key["referred_columns"] = [change(name) for name in key["referred_columns"]]
            key["referred_table"] = change(key["referred_table"])
    facts.keys = {place: [change(name) for name in names] for place, names in facts.keys.items()}
    facts.unique = {
        place: {tuple(change(name) for name in names) for names in all_of_them}
        for place, all_of_them in facts.unique.items()
    }
    return facts


def is_partial(index: Mapping[str, Any]) -> bool:
    """Whether an index is unique for some rows only, or for an expression instead of a column."""
    some = any(name.endswith("_where") for name in index.get("dialect_options", {}))
    return some or None in index["column_names"]


def seen(name: str, listed: Listed, facts: Facts, *, names: Mapping[Key, str], dialect: Dialect) -> Seen:
    """
    Put together what is known of one dataset.

    Raises:
        NoSuchTableError: if it was there when the list was made and is not any more.
        UnreflectableTableError: if it is there and the database cannot describe it, such as a view on what is gone.
    """
    place = (listed.schema, listed.table)
    if place in facts.failed:
        raise facts.failed[place]
    if place not in facts.columns:
        raise NoSuchTableError(listed.table)
    columns, key = facts.columns[place], tuple(facts.keys.get(place, ()))
    unique = {of[0] for of in [*facts.unique.get(place, ()), key] if len(of) == 1}
    shape = DatasetShape(
        name=name,
        kind=listed.kind,
        columns=tuple(column_shape(column, key, unique, dialect) for column in columns),
        foreign_keys=tuple(foreign_keys(facts.foreign.get(place, ()), listed, names)),
        comment=listed.comment,
        remark=sentences.HIDES_ROWS if listed.may_hide else None,
        is_partial=listed.may_hide,
        rows=listed.rows,
        bytes=listed.bytes,
    )
    return Seen(shape, tuple(Column(column["name"], column["type"]) for column in columns), key, tuple(sorted(unique)))


def column_shape(column: ReflectedColumn, key: Sequence[str], unique: set[str], dialect: Dialect) -> ColumnShape:
    return ColumnShape(
        name=column["name"],
        type=type_word(column["type"], dialect),
        nullable=bool(column["nullable"]),
        comment=column.get("comment") or "",
        is_key=column["name"] in key,
        is_unique=column["name"] in unique,
    )


def type_word(type_: TypeEngine[Any], dialect: Dialect) -> str:
    """Return the store's own word for a type, without how its texts are sorted."""
    try:
        return NO_TYPE.split(type_.compile(dialect=dialect))[0]
    except CompileError:
        return UNKNOWN_TYPE


def foreign_keys(
    found: Iterable[ReflectedForeignKeyConstraint], listed: Listed, names: Mapping[Key, str]
) -> Iterator[ForeignKey]:
    for one in found:
        to = target(one, listed, names)
        if to:
            yield ForeignKey(tuple(one["constrained_columns"]), to, tuple(one["referred_columns"]))


def target(one: ReflectedForeignKeyConstraint, listed: Listed, names: Mapping[Key, str]) -> str | None:
    """Return the dataset a key points to. Where the schema is left out it is the one the database itself would take."""
    schema, table = one["referred_schema"], one["referred_table"]
    if (schema, table) in names:
        return names[schema, table]
    nearest = [name for (_, other), name in names.items() if other == table]
    own = names.get((listed.schema, table))
    return min(nearest, key=len) if nearest and schema is None else own if schema is None else None
