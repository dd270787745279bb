"""How old the rows of a table are and of how many people, worked out by the database itself: a few numbers leave it."""

from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Date,
    Select,
    String,
    Subquery,
    and_,
    case,
    cast,
    func,
    literal,
    select,
)

from inzage.connectors.records import Ages, People
from inzage.connectors.sql.listed import Listed
from inzage.connectors.sql.values import Statement, source


def ages(
    connection: Connection,
    listed: Listed,
    moment: ColumnElement[Any],
    *,
    until: date | None,
    who: ColumnElement[Any] | None = None,
) -> Ages | None:
    """
    Look at the days of one column; None where one of them is none that a calendar has, such as "-infinity".

    Without `until` no row counts as before it; with `who`, which tells people apart, people are counted too.
    """
    found = connection.execute(asked(by_person(listed, moment, who, until), until)).one()
    rows, dated, first, last, before = found[:5]
    try:
        oldest = date.fromisoformat(first) if dated else None
        date.fromisoformat(last or "2000-01-01")
    except ValueError:
        return None
    is_exact = not listed.may_hide
    total, some, entirely, nameless = (int(number or 0) for number in found[5:])
    told = None if who is None else People(total, some, entirely, nameless, is_exact)
    return Ages(int(rows or 0), int(dated or 0), oldest, int(before or 0), is_exact=is_exact, people=told)


def by_person(
    listed: Listed, moment: ColumnElement[Any], who: ColumnElement[Any] | None, until: date | None
) -> Subquery:
    """The rows of each person as one, and those of nobody; all of them as one where people are not told apart."""
    day = cast(moment, Date)
    found: Select[Any] = select(
        (literal(None) if who is None else who).label("who"),
        func.count().label("n"),
        func.count(day).label("dated"),
        func.min(day).label("oldest"),
        func.max(day).label("newest"),
        (func.count(case((day <= until, 1))) if until else literal(0)).label("overdue"),
    ).select_from(source(listed))
    return (found if who is None else found.group_by(who)).subquery("by_person")


def asked(people: Subquery, until: date | None) -> Statement:
    """The numbers of all, and of the people: how many, with something before, and with nothing after."""
    row, someone = people.c, people.c.who.isnot(None)
    is_before = (someone, row.overdue > 0)
    # Who has a row without a day may have a younger one.
    is_entirely = (someone, row.dated == row.n, row.newest <= until) if until else (literal(0) == 1,)
    return select(
        func.sum(row.n),
        func.sum(row.dated),
        # As text: of a day that no calendar has a driver makes an error.
        cast(func.min(row.oldest), String),
        cast(func.max(row.newest), String),
        func.sum(row.overdue),
        func.count(row.who),
        func.count(case((and_(*is_before), 1))),
        func.count(case((and_(*is_entirely), 1))),
        func.sum(case((row.who.is_(None), row.overdue), else_=0)),
    )
