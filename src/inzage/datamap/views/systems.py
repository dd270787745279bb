"""The list of systems, filtered, sorted and paged in the address."""

from django.http import HttpResponse
from django.views.decorators.http import require_GET

from inzage.datamap import forms, queries
from inzage.datamap.seeing import only_of
from inzage.datamap.views.asking import allowed, number, shown
from inzage.people.permissions import Act
from inzage.web.access import may
from inzage.web.requests import StaffRequest

PER_PAGE = 50


@require_GET
@may(Act.SEE_OWN_SYSTEMS)
def systems(request: StaffRequest) -> HttpResponse:
    """The systems on the map, and where else the words that were searched for are found."""
    form, owner_id = forms.SystemFilters(request.GET), only_of(request.user)
    asked = form.values()
    words = str(asked.get("q", ""))
    page = queries.systems(
        search=words,
        only=str(asked.get("only", "")),
        department_id=asked.get("department"),  # type: ignore[arg-type]  # a number or nothing: the form sees to it
        is_outside_eea=bool(asked.get("outside")),
        order=order_of(request.GET.get("order", "")),
        owner_id=owner_id,
        page=number(request.GET.get("page")),
        per_page=PER_PAGE,
    )
    found = queries.search(words=words, owner_id=owner_id) if words else []
    context = {
        "form": form,
        "page": page,
        "totals": queries.summary(owner_id=owner_id),
        "found": [hit for hit in found if hit.kind in ("dataset", "field")],
        "order": order_of(request.GET.get("order", "")),
        "is_filtered": any(value for name, value in asked.items() if name != "order"),
        "may": allowed(request),
    }
    return shown(request, "datamap/systems.html", "datamap/parts/systems.html", context)


def order_of(text: str) -> str:
    """What the list is sorted by; what makes no sense is the name."""
    return text if text.removeprefix("-") in queries.ORDERS else "name"
