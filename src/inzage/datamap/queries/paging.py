"""One page of a list of rows."""

from collections.abc import Callable
from typing import TypeVar

from django.db.models import Model, QuerySet

from inzage.datamap.records import Page

M = TypeVar("M", bound=Model)
R = TypeVar("R")
T = TypeVar("T")

MOST = 500
"""Rows of the longest page."""


def page_of(rows: QuerySet[M, R], build: Callable[[list[R]], list[T]], *, page: int, per_page: int) -> Page[T]:
    """
    The rows of this page, made into records together.

    A page that does not exist is the nearest one that does: a bookmark outlives what was on it.
    """
    per_page = min(max(per_page, 1), MOST)
    total = rows.count()
    last = max(1, -(-total // per_page))
    number = min(max(page, 1), last)
    items = build(list(rows[(number - 1) * per_page : number * per_page]))
    return Page(items=tuple(items), number=number, per_page=per_page, total=total)
