"""Values on their way in and out, past SQLAlchemy's own conversions: those fail on what a real column holds."""

import json
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnClause, TableClause, column, table
from sqlalchemy.sql import quoted_name
from sqlalchemy.types import UserDefinedType

from inzage.connectors.sql.listing.listed import Listed


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
