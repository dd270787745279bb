"""The ledger on a page: what happened, filtered and paged in the address, and whether it is whole."""

from datetime import date
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from inzage.ledger import queries
from inzage.ledger.records import FirstBroken, Verified
from inzage.people.permissions import Act
from inzage.web.access import may
from inzage.web.evidence import reading
from inzage.web.requests import StaffRequest

QUICK = 5_000
"""Lines that are verified each time the page is opened; a longer ledger is verified on request."""


@require_GET
@may(Act.SEE_LEDGER)
def evidence(request: StaffRequest) -> HttpResponse:
    """Every line that matches, the newest first."""
    filters = {name: request.GET.get(name, "").strip() for name in ("tag", "about", "day")}
    day, is_day_wrong = day_of(filters["day"])
    page = queries.page(
        tag=filters["tag"], about=filters["about"], day=day, number=number_of(request.GET.get("page", ""))
    )
    lines = queries.count()
    checked = queries.verify() if lines <= QUICK or request.GET.get("check") == "1" else None
    shown = {
        "page": page,
        "lines": lines,
        "rows": reading.lines(page.items),
        "tags": reading.kinds(queries.tags()),
        "filters": filters,
        "is_filtered": any(filters.values()),
        "is_day_wrong": is_day_wrong,
        "newer": address(filters, page.number - 1),
        "older": address(filters, page.number + 1),
        **verdict(checked),
    }
    return render(request, "web/evidence/evidence.html", shown)


def verdict(checked: Verified | FirstBroken | None) -> dict[str, object]:
    return {
        "is_checked": checked is not None,
        "is_whole": isinstance(checked, Verified),
        "sentence": checked.sentence if checked else "",
    }


def day_of(text: str) -> tuple[date | None, bool]:
    """The day, and whether what was typed is none."""
    if not text:
        return None, False
    try:
        return date.fromisoformat(text), False
    except ValueError:
        return None, True


def number_of(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 9 else 1  # noqa: PLR2004 - no ledger has a billion pages


def address(filters: dict[str, str], page: int) -> str:
    return "?" + urlencode({name: value for name, value in {**filters, "page": str(page)}.items() if value})
