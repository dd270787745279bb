"""A list from its first page to its last."""

from collections.abc import Callable

from inzage.datamap import records


def every_page(ask: Callable[[int], records.Page[records.T]]) -> list[records.T]:
    """The rows of all pages."""
    page = ask(1)
    rows = list(page.items)
    while page.has_next:
        page = ask(page.number + 1)
        rows += page.items
    return rows
