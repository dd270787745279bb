"""Values on their way in and out, past SQLAlchemy's own conversions: those fail on what a real column holds."""

import json
from collections.abc import Callable, Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnClause, Select, TableClause, column, table
from sqlalchemy.sql import quoted_name
from sqlalchemy.types import UserDefinedType

from inzage.connectors.sql.listed import Listed

Statement = Select[*tuple[Any, ...]]


class AsItIs(UserDefinedType[Any]):
    """Neither converted nor cast: the driver's own way with a value, and the database's with a literal."""

    cache_ok = True


def field(name: str) -> ColumnClause[Any]:
    return column(quoted_name(name, quote=True), AsItIs())


def source(listed: Listed, *names: str) -> TableClause:
    """The table as it stands in a statement, with the columns that are written to."""
    schema = None if listed.schema is None else quoted_name(listed.schema, quote=True)
    return table(quoted_name(listed.table, quote=True), *(field(name) for name in names), schema=schema)


def bindable(value: object) -> object:
    """Return what every driver can send."""
    if isinstance(value, UUID):
        return str(value)
    return json.dumps(value) if isinstance(value, dict | list) else value


def named_types(names: Iterable[str]) -> dict[str, type[UserDefinedType[Any]]]:
    """Make a type for each of these names, so that a column of it is described by the database's own word."""
    return {name: type(name, (AsItIs,), {"cache_ok": True, "get_col_spec": saying(name.upper())}) for name in names}


def saying(word: str) -> Callable[..., str]:
    def get_col_spec(_: object, **options: object) -> str:
        del options
        return word

    return get_col_spec
