"""The parts of a document as the base of the layouts takes them: a head with its article, and lines or a table."""

from collections.abc import Iterable, Sequence
from typing import TypedDict

from django.utils.translation import gettext as _

from inzage.web.languages import article


class Shown(TypedDict):
    """A part: lines of text, or a table; `missing` stands where there is nothing."""

    head: str
    article: str
    lines: list[str]
    heads: list[str]
    widths: list[int]
    rows: list[list[str]]
    missing: str


def part(head: str, law: str, lines: Iterable[str]) -> Shown:
    """Text beside its head. What people wrote on more lines stands on more lines."""
    split = [line for one in lines for line in one.splitlines() if line.strip()]
    return Shown(
        head=head, article=article(law), lines=split, heads=[], widths=[], rows=[], missing=_("not written down yet")
    )


def table(
    head: str, law: str, heads: Sequence[str], widths: Sequence[int], rows: Iterable[Sequence[str]], nothing: str = ""
) -> Shown:
    """A table below its head; `nothing` is said where it has no rows and that is right."""
    found = part(head, law, [])
    found["rows"] = [list(row) for row in rows]
    found["heads"], found["widths"] = list(heads), list(widths)
    found["lines"] = [] if found["rows"] or not nothing else [nothing]
    return found
