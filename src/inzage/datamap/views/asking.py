"""What the pages of the map share: who may see what, refusals as answers, and where to go back to."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TypedDict, TypeVar

from django.forms import Form
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django.utils.http import url_has_allowed_host_and_scheme

from inzage.datamap import queries, records
from inzage.datamap.refusals import Missing, Refusal
from inzage.datamap.seeing import only_of
from inzage.people.permissions import Act
from inzage.people.permissions import may as role_may
from inzage.web.fragments import is_fragment
from inzage.web.requests import StaffRequest

T = TypeVar("T")
WRONG = 422
LONGEST_NUMBER = 9

ACTS = {
    "add": Act.ADD_SYSTEM,
    "change": Act.CHANGE_SYSTEM,
    "scan": Act.SCAN_SYSTEM,
    "review": Act.REVIEW_FIELD,
    "see_ledger": Act.SEE_LEDGER,
    "see_all": Act.SEE_MAP,
    "see_register": Act.SEE_REGISTER,
    "write_register": Act.WRITE_REGISTER,
}


@contextmanager
def missing_is_404() -> Iterator[None]:
    """What is not there, or not for this member to see, is not found."""
    try:
        yield
    except Missing as error:
        raise Http404(str(error)) from None


def seen_system(request: StaffRequest, slug: str) -> records.System:
    """The system, if it is there and this member may see it."""
    with missing_is_404():
        return queries.system(slug=slug, owner_id=only_of(request.user))


def seen_field(request: StaffRequest, field_id: int) -> records.Field:
    """The field, if it is there and this member may see its system."""
    with missing_is_404():
        return queries.field(field_id=field_id, owner_id=only_of(request.user))


def allowed(request: StaffRequest) -> dict[str, bool]:
    """What this member may do, for the buttons of a page."""
    return {name: role_may(request.user.role, act) for name, act in ACTS.items()}


def number(text: str | None, default: int = 1) -> int:
    """A number in an address; what is none is the default."""
    return int(text) if text and text.isdecimal() and len(text) <= LONGEST_NUMBER else default


class Doer(TypedDict):
    """Who does it, and when: what every verb wants to know."""

    by: str
    at: datetime


def doer(request: StaffRequest) -> Doer:
    """Return the member, and the moment of the request."""
    return {"by": request.user.get_username(), "at": request.arrived_at}


def done(form: Form, verb: Callable[[], T]) -> T | None:
    """What the verb gave; None where it refused, and then the form says why, beside the field it is about."""
    try:
        return verb()
    except Missing as error:
        raise Http404(str(error)) from None
    except Refusal as error:
        name = error.field if error.field in form.fields else f"{error.field}_id"
        form.add_error(name if name in form.fields else None, str(error))
        return None


def status_of(form: Form) -> int:
    return WRONG if form.is_bound and form.errors else 200


def way_back(request: StaffRequest, default: str, **also: object) -> str:
    """The page that the member came from, if it is one of ours, with more in its address."""
    asked = request.POST.get("back", "")
    is_ours = asked.startswith("/") and url_has_allowed_host_and_scheme(asked, allowed_hosts=None)
    path, _, query = (asked if is_ours else default).partition("?")
    return address(path, QueryDict(query), **also)


def address(path: str, query: QueryDict, **also: object) -> str:
    """A path with what is asked of it; what is None falls out."""
    asked = query.copy()
    for name, value in also.items():
        asked.pop(name, None)
        if value is not None:
            asked[name] = str(value)
    return f"{path}?{asked.urlencode()}" if asked else path


def shown(
    request: StaffRequest, page: str, part: str, context: dict[str, object], *, status: int = 200
) -> HttpResponse:
    """The whole page, or the part of it that a script asks for; marked so that nothing takes one for the other."""
    answer = render(request, part if is_fragment(request) else page, context, status=status)
    patch_vary_headers(answer, ["HX-Request"])
    return answer
