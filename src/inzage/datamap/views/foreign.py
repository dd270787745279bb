"""Taking in a register that somebody kept in a sheet of their own: which column is what, and what its words mean."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from inzage.datamap import forms, queries, waiting
from inzage.datamap.exchange import foreign, foreign_in
from inzage.people.permissions import Act
from inzage.web.access import may
from inzage.web.asking import doer, done, missing_is_404, status_of
from inzage.web.fragments import go_to
from inzage.web.requests import StaffRequest


@require_http_methods(["GET", "POST"])
@may(Act.WRITE_REGISTER)
def columns(request: StaffRequest, key: UUID) -> HttpResponse:
    """Say which column is what, with three examples of each, and what unknown words mean."""
    by = request.user.get_username()
    with missing_is_404():
        content = waiting.content(key, **doer(request))
    table, choices, found = told(request, content, waiting.choices(key, by=by))
    form = forms.ColumnsForm(request.POST or None, table=table, choices=choices, found=list(found.words.values()))
    if form.is_valid() and (other := form.other_sheet()):
        done(form, lambda: foreign.table(content, title=other))
        if not form.errors:
            waiting.choose(key, {"sheet": other}, by=by)
            return go_to(request, "datamap:sheet_columns", key)
    elif form.is_valid():
        waiting.choose(key, form.chosen(), by=by)
        again = "datamap:sheet_columns" if "again" in request.POST else "datamap:preview_sheet"
        return go_to(request, again, key)
    context = {"form": form, "table": table, "rows": len(table.lines)}
    return render(request, "datamap/sheet_columns.html", context, status=status_of(form))


def told(
    request: StaffRequest, content: bytes, kept: Mapping[str, Any]
) -> tuple[foreign.Table, foreign_in.Choices, foreign_in.Taken]:
    """The sheet, what is chosen about it so far, and what it gives by that."""
    table = foreign.table(content, title=str(kept.get("sheet", "")))
    words: Sequence[tuple[str, str, str]] = kept.get("words", ())
    choices = (
        foreign_in.Choices(kept["columns"], {(vocabulary, text): said for vocabulary, text, said in words})
        if "columns" in kept
        else foreign_in.chosen_first(table)
    )
    now = request.arrived_at
    return table, choices, foreign_in.taken(table, choices, queries.document(now=now), at=now)
