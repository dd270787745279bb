"""The first page: what the map says today, what waits for whom, and what changed."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from inzage.datamap import queries, records
from inzage.datamap.labels import CHANGES
from inzage.datamap.seeing import only_of
from inzage.people.permissions import Act
from inzage.people.permissions import may as role_may
from inzage.web.access import may
from inzage.web.requests import StaffRequest

ROWS, SCANS, CHANGES_OF_A_SCAN = 5, 6, 3
MOST = 500


@dataclass(frozen=True, slots=True)
class Tile:
    """One of the six questions. Without a room behind it, what it says is that nobody knows yet."""

    number: int
    name: str
    address: str = ""
    state: str = ""
    part: float | None = None

    @property
    def glyph(self) -> str:
        return f"q{self.number}"


@dataclass(frozen=True, slots=True)
class Event:
    """One scan in the timeline, with the first of what it changed."""

    scan: records.Scan
    changes: tuple[tuple[records.Change, object], ...]

    @property
    def more(self) -> int:
        return self.scan.changes - len(self.changes)


def today(request: HttpRequest) -> HttpResponse:
    """Show who may see systems what there is to do; lead others to what they may see."""
    role = getattr(request.user, "role", "")
    if role and not role_may(role, Act.SEE_OWN_SYSTEMS):
        return redirect("people:members")
    answer: HttpResponse = page(request)
    return answer


@require_GET
@may(Act.SEE_OWN_SYSTEMS)
def page(request: StaffRequest) -> HttpResponse:
    owner = only_of(request.user)
    totals, waiting = queries.totals(owner_id=owner), tasks(owner)
    shown = {
        "now": request.arrived_at,
        "totals": totals,
        "personal_share": totals.personal / totals.fields if totals.fields else None,
        "tiles": tiles(totals, is_contradicted=bool(waiting["contradicted"].total)),
        "tasks": waiting,
        "events": events(owner),
        "is_own": owner is not None,
        "may_add": role_may(request.user.role, Act.ADD_SYSTEM),
        "may_act": role_may(request.user.role, Act.REVIEW_FIELD),
        "may_change": role_may(request.user.role, Act.CHANGE_SYSTEM),
    }
    return render(request, "datamap/today.html", shown)


def tasks(owner: int | None) -> dict[str, Any]:
    """What waits for a person: the same counts and rows as the pages behind them."""
    failing = queries.systems(owner_id=owner, only="failing", per_page=ROWS)
    contradicted = queries.systems(owner_id=owner, only="contradicted", per_page=ROWS)
    partial = queries.systems(owner_id=owner, only="partial", per_page=ROWS)
    never = queries.systems(owner_id=owner, only="not_scanned", order="scanned", per_page=MOST)
    # What could not be read stands above already.
    unseen = [row for row in never.items if not row.is_failing]
    review = queries.systems(owner_id=owner, only="to_review", order="-to_review", per_page=ROWS)
    nobody = queries.systems(owner_id=owner, only="without_owner", per_page=1)
    return {
        "failing": failing,
        "contradicted": contradicted,
        "partial": partial,
        "unseen": unseen[:ROWS],
        "all_unseen": len(unseen),
        "review": review,
        "nobody": nobody,
        "total": sum(found.total for found in (failing, contradicted, partial, review))
        + len(unseen)
        + bool(nobody.total),
    }


def events(owner: int | None) -> list[Event]:
    """The last scans, each with what it changed."""
    found = queries.scans(owner_id=owner, per_page=SCANS)
    return [Event(scan, changes_of(scan) if scan.changes else ()) for scan in found.items]


def changes_of(scan: records.Scan) -> tuple[tuple[records.Change, object], ...]:
    found = queries.changes(scan_id=scan.id, per_page=CHANGES_OF_A_SCAN)
    return tuple((change, CHANGES[change.kind]) for change in found.items)


def tiles(totals: records.Totals, *, is_contradicted: bool) -> list[Tile]:
    """The six questions; those without a room say that there is no answer yet."""
    nobody = f"{reverse('datamap:systems')}?only=without_owner"
    return [
        Tile(
            1,
            _("Where is the customer data?"),
            reverse("datamap:map"),
            "now" if is_contradicted else state_of_the_map(totals),
            part(totals, totals.scanned),
        ),
        Tile(2, _("Does the customer get their rights?")),
        Tile(3, _("Do we report a breach in time?")),
        Tile(
            4,
            _("Who is responsible?"),
            nobody if totals.without_owner else reverse("people:members"),
            "warn" if totals.without_owner else "ok",
            part(totals, totals.with_owner),
        ),
        Tile(5, _("How do partners treat it?")),
        Tile(6, _("Does the customer get an answer?")),
    ]


def part(totals: records.Totals, systems: int) -> float | None:
    return systems / totals.systems if totals.systems else None


def state_of_the_map(totals: records.Totals) -> str:
    if totals.failing:
        return "now"
    return "warn" if totals.partial or totals.to_review or totals.not_scanned else "ok"
