"""The fields of a system, and what a person decides about them: by keyboard, by mouse, and without a script."""

from collections.abc import Callable
from uuid import UUID

from django.http import HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from inzage.datamap import forms, operations, queries, records
from inzage.datamap.seeing import only_of
from inzage.datamap.views.asking import address, number, seen_field, seen_system, shown, way_back
from inzage.datamap.views.heads import around
from inzage.people.permissions import Act
from inzage.people.permissions import may as role_may
from inzage.web.access import may
from inzage.web.asking import WRONG, doer, missing_is_404
from inzage.web.fragments import is_fragment
from inzage.web.refusals import Refusal
from inzage.web.requests import StaffRequest

PER_PAGE = 100
MOMENTARY = {"pick": None, "did": None, "batch": None, "page": None}
"""What the address of the page says about now; everything else in it are filters."""


@require_GET
@may(Act.SEE_OWN_SYSTEMS)
def system(request: StaffRequest, slug: str) -> HttpResponse:
    """The fields of a system, grouped by dataset, with the one that is picked opened."""
    return show(request, slug, request.GET)


@require_GET
@may(Act.SEE_OWN_SYSTEMS)
def detail(request: StaffRequest, field_id: int) -> HttpResponse:
    """What the scan saw in one field and what can be decided: the row that opens below it."""
    field = seen_field(request, field_id)
    query = request.GET.get("back", "").partition("?")[2]
    here = address(reverse("datamap:system", args=[field.system_slug]), QueryDict(query), **MOMENTARY)
    return render(request, "datamap/parts/detail.html", {**opened(request, field), "back": here})


@require_POST
@may(Act.REVIEW_FIELD)
def decide(request: StaffRequest, field_id: int) -> HttpResponse:
    """Say what a field holds. What the scan saw is confirmed, something else is a correction."""
    category, saw = request.POST.get("category", ""), request.POST.get("saw", "")
    if not category:
        return not_personal(request, field_id)
    if category == saw:
        return act(request, field_id, lambda: operations.confirm_field(field_id=field_id, saw=saw, **doer(request)))
    return act(
        request, field_id, lambda: operations.correct_field(field_id=field_id, category=category, **doer(request))
    )


@require_POST
@may(Act.REVIEW_FIELD)
def not_personal(request: StaffRequest, field_id: int) -> HttpResponse:
    """Say that a field holds no personal data."""
    return act(request, field_id, lambda: operations.mark_not_personal(field_id=field_id, **doer(request)))


@require_POST
@may(Act.REVIEW_FIELD)
def undo(request: StaffRequest, field_id: int) -> HttpResponse:
    """Take back the last decision about a field, and stay there."""
    return act(
        request,
        field_id,
        lambda: operations.undo_review(field_id=field_id, **doer(request)),
        moves_on=False,
    )


@require_POST
@may(Act.REVIEW_FIELD)
def confirm_many(request: StaffRequest, slug: str) -> HttpResponse:
    """Confirm together what the scan is sure of: exactly as many as the button said."""
    system_id, expected = seen_system(request, slug).id, number(request.POST.get("expected"), 0)
    here = way_back(request, reverse("datamap:system", args=[slug]), **MOMENTARY)
    try:
        done = operations.confirm_many(system_id=system_id, expected=expected, **doer(request))
    except Refusal as error:
        return show(request, slug, QueryDict(here.partition("?")[2]), refusal=str(error))
    return go(here, batch=done.batch)


@require_POST
@may(Act.REVIEW_FIELD)
def undo_many(request: StaffRequest, slug: str, batch: UUID) -> HttpResponse:
    """Take back what was confirmed together."""
    seen_system(request, slug)
    here = way_back(request, reverse("datamap:system", args=[slug]), **MOMENTARY)
    try:
        operations.undo_many(batch=batch, owner_id=only_of(request.user), **doer(request))
    except Refusal as error:
        return show(request, slug, QueryDict(here.partition("?")[2]), refusal=str(error))
    return go(here, batch=batch)


def act(request: StaffRequest, field_id: int, verb: Callable[[], None], *, moves_on: bool = True) -> HttpResponse:
    """Do it and go to the field that is next to review; or show at the field why not."""
    slug = seen_field(request, field_id).system_slug
    here = way_back(request, reverse("datamap:system", args=[slug]), **MOMENTARY)
    try:
        with missing_is_404():
            verb()
    except Refusal as error:
        asked = QueryDict(here.partition("?")[2]).copy()
        asked["pick"] = str(field_id)
        return show(request, slug, asked, refusal=str(error))
    following = queries.next_open(slug=slug, after=field_id) if moves_on else field_id
    return go(here, pick=following, did=field_id, place=f"f-{following}" if following else "fields")


def go(here: str, *, place: str = "fields", **also: object) -> HttpResponse:
    """The page again, as a redirect that a script follows too, so that both see the same."""
    path, _, query = here.partition("?")
    return HttpResponseRedirect(f"{address(path, QueryDict(query), **also)}#{place}")


def show(request: StaffRequest, slug: str, asked: QueryDict, *, refusal: str = "") -> HttpResponse:
    form, owner_id, pick = forms.FieldFilters(asked), only_of(request.user), number(asked.get("pick"), 0)
    filters = form.values()
    with missing_is_404():
        page = queries.system_page(
            slug=slug,
            only_open=bool(filters.get("open")),
            level=str(filters.get("level", "")),
            search=str(filters.get("q", "")),
            dataset_id=filters.get("dataset"),  # type: ignore[arg-type]  # a number or nothing: the form sees to it
            owner_id=owner_id,
            around=pick or None,
            page=number(asked.get("page")),
            per_page=PER_PAGE,
        )
    here = address(reverse("datamap:system", args=[slug]), asked, **MOMENTARY)
    field = picked(page, pick)
    context = {
        **around(request, page.head, "fields"),
        **(opened(request, field) if field else {}),
        "page": page,
        "form": form,
        "is_filtered": bool(filters),
        "back": here,
        "path": here.partition("?")[0],
        "filters": QueryDict(here.partition("?")[2]),
        "said": said(request, page, asked),
        "refusal": refusal,
    }
    answer = shown(
        request, "datamap/system.html", "datamap/parts/fields_again.html", context, status=WRONG if refusal else 200
    )
    if is_fragment(request) and not refusal:
        path, _, query = here.partition("?")
        answer["HX-Replace-Url"] = address(path, QueryDict(query), pick=field.id if field else None)
    return answer


def picked(page: records.SystemPage, asked: int) -> records.Field | None:
    """The field that is opened: the one asked for, else the next to review, if it is on this page."""
    there = {field.id: field for group in page.groups for field in group.fields}
    first_open = next((field for field in there.values() if field.is_open), None)
    return there.get(asked) or there.get(page.next_open or 0) or first_open


def opened(request: StaffRequest, field: records.Field) -> dict[str, object]:
    """What the row below a picked field shows."""
    return {"picked": field, "levels": forms.categories(), "may_review": may_review(request)}


def may_review(request: StaffRequest) -> bool:
    return role_may(request.user.role, Act.REVIEW_FIELD)


def said(request: StaffRequest, page: records.SystemPage, asked: QueryDict) -> dict[str, object] | None:
    """What has just been done, so that the page can say it and offer to take it back."""
    field_id = number(asked.get("did"), 0)
    if field_id:
        with missing_is_404():
            field = queries.field(field_id=field_id, owner_id=only_of(request.user))
        too = queries.proposed_too(field_id=field_id, owner_id=only_of(request.user)) if field.verdict else 0
        return {"field": field, "left": page.head.row.to_review, "too": too}
    batch = asked.get("batch", "")
    try:
        key = UUID(batch)
    except ValueError:
        return None
    return {"batch": key, "fields": queries.confirmed_together(batch=key, system_id=page.head.row.system.id)}
