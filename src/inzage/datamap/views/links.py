"""Which fields of a system point to which, here and elsewhere, and what a person says of it."""

from collections.abc import Callable

from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from inzage.datamap import operations, queries
from inzage.datamap.seeing import only_of
from inzage.datamap.views.asking import number, shown, way_back
from inzage.datamap.views.heads import around, head_of
from inzage.people.permissions import Act
from inzage.web.access import may
from inzage.web.asking import WRONG, doer, missing_is_404
from inzage.web.requests import StaffRequest

PER_PAGE = 50
KINDS = ("declared", "inferred")


@require_GET
@may(Act.SEE_OWN_SYSTEMS)
def links(request: StaffRequest, slug: str) -> HttpResponse:
    """The links of a system, the surest first."""
    return show(request, slug)


@require_POST
@may(Act.REVIEW_FIELD)
def accept(request: StaffRequest, link_id: int) -> HttpResponse:
    """Agree that one field points to another."""
    return decide(request, link_id, operations.accept_link)


@require_POST
@may(Act.REVIEW_FIELD)
def refuse(request: StaffRequest, link_id: int) -> HttpResponse:
    """Say that one field does not point to another."""
    return decide(request, link_id, operations.refuse_link)


def decide(request: StaffRequest, link_id: int, verb: Callable[..., None]) -> HttpResponse:
    with missing_is_404():
        link = queries.link(link_id=link_id, owner_id=only_of(request.user))
        try:
            verb(link_id=link_id, owner_id=only_of(request.user), **doer(request))
        except operations.LinkDecided as error:
            return show(request, link.source_system, refusal=str(error))
    back = way_back(request, reverse("datamap:links", args=[link.source_system]))
    return HttpResponseRedirect(f"{back}#l-{link_id}")


def show(request: StaffRequest, slug: str, *, refusal: str = "") -> HttpResponse:
    head, kind = head_of(request, slug), request.GET.get("kind", "")
    is_refused = request.GET.get("refused") == "1"
    context = {
        **around(request, head, "links"),
        "page": queries.links(
            system=slug,
            kind=kind if kind in KINDS else "",
            refused=is_refused,
            owner_id=only_of(request.user),
            page=number(request.GET.get("page")),
            per_page=PER_PAGE,
        ),
        "kind": kind,
        "is_refused": is_refused,
        "refusal": refusal,
        "back": request.get_full_path() if request.method == "GET" else reverse("datamap:links", args=[slug]),
    }
    status = WRONG if refusal else 200
    return shown(request, "datamap/links.html", "datamap/parts/links.html", context, status=status)
