"""What the pages of the map share: who may see what, refusals as answers, and where to go back to."""

from django.http import HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django.utils.http import url_has_allowed_host_and_scheme

from inzage.datamap import queries, records
from inzage.datamap.seeing import only_of
from inzage.people.permissions import Act
from inzage.people.permissions import may as role_may
from inzage.web.asking import missing_is_404
from inzage.web.fragments import is_fragment
from inzage.web.requests import StaffRequest

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
