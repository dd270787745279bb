"""How old the rows of a table are, worked out by the database itself: one day and three numbers leave it."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Date, String, case, cast, func, literal, select

from inzage.connectors.records import Ages
from inzage.connectors.sql.listed import Listed
from inzage.connectors.sql.values import source


def ages(connection: Connection, listed: Listed, moment: ColumnElement[Any], *, until: date | None) -> Ages | None:
    """
    Look at the days of one column; None where one of them is none that a calendar has, such as "-infinity".

    Without `until` no row counts as before it.
    """
    day = cast(moment, Date)
    is_before = func.count(case((day <= until, 1))) if until else literal(0)
    # As text: of a day that no calendar has a driver makes an error.
    statement = select(
        func.count(), func.count(day), cast(func.min(day), String), cast(func.max(day), String), is_before
    )
    rows, dated, first, last, before = connection.execute(statement.select_from(source(listed))).one()
    try:
        oldest = date.fromisoformat(first) if dated else None
        date.fromisoformat(last or "2000-01-01")
    except ValueError:
        return None
    return Ages(int(rows), int(dated), oldest, int(before), is_exact=not listed.may_hide)
