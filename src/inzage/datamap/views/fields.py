"""One field on a page of its own, and all fields of a system as a file."""

import csv
from collections.abc import Iterator

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from inzage.datamap import labels, queries, records
from inzage.datamap.seeing import only_of
from inzage.datamap.views.asking import allowed, seen_field, seen_system
from inzage.datamap.views.review import opened
from inzage.law.categories import CATEGORIES
from inzage.people.permissions import Act
from inzage.web.access import may
from inzage.web.languages import language_of
from inzage.web.requests import StaffRequest

AT_ONCE = 500
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet would work out."""


@require_GET
@may(Act.SEE_OWN_SYSTEMS)
def field(request: StaffRequest, field_id: int) -> HttpResponse:
    """Why the scan thinks so, who decided what, and which fields it is linked with."""
    shown = seen_field(request, field_id)
    context = {
        **opened(request, shown),
        "field": shown,
        "system": queries.system(slug=shown.system_slug),
        "namesakes": queries.same_name(field_id=field_id, owner_id=only_of(request.user)),
        "decisions": queries.decisions(field_id=field_id),
        "may": allowed(request),
    }
    return render(request, "datamap/field.html", context)


@require_GET
@may(Act.SEE_OWN_SYSTEMS)
def download(request: StaffRequest, slug: str) -> HttpResponse:
    """The sheet of a system: its fields with what is in them, to open in a spreadsheet."""
    system = seen_system(request, slug)
    rows = lines(slug, only_of(request.user), language_of())
    answer = HttpResponse(rows, content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="{system.slug}.csv"'
    return answer


class Echo:
    """A file that gives back what is written in it."""

    def write(self, text: str) -> str:
        return text


def lines(slug: str, owner_id: int | None, language: str) -> Iterator[str]:
    """The lines of the file, page by page; the mark in front tells a spreadsheet that it is UTF-8."""
    writer = csv.writer(Echo(), delimiter=";" if language == "nl" else ",")
    heads = (_("Dataset"), _("Field"), _("Type"), _("Kind of data"), _("Protection"), _("Confidence"), _("Verdict"),
             _("By"), _("Reasons"))  # fmt: skip
    yield "\ufeff" + writer.writerow(heads)
    number = 1
    while True:
        page = queries.fields(system=slug, owner_id=owner_id, language=language, page=number, per_page=AT_ONCE)
        yield from (writer.writerow([safe(cell) for cell in cells(item, language)]) for item in page.items)
        if not page.has_next:
            return
        number += 1


def cells(item: records.Field, language: str) -> tuple[str, ...]:
    kind = CATEGORIES.get(item.category or "")
    return (
        item.dataset,
        item.name,
        item.type,
        (kind.nl if language == "nl" else kind.en) if kind else "",
        str(labels.LEVELS[item.level]) if item.level else "",
        f"{item.percent}%",
        str(labels.VERDICTS[item.verdict]) if item.is_open or item.verdict else "",
        item.decided_by,
        " ".join(item.reasons),
    )


def safe(cell: str) -> str:
    """The cell as text: what a spreadsheet would work out gets a mark before it."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell
