"""Scans: start one, watch it, stop it, and look back."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from inzage.datamap import forms, labels, operations, queries, records
from inzage.datamap.seeing import only_of
from inzage.datamap.views.asking import allowed, number, seen_system, shown
from inzage.datamap.views.heads import around, head_of
from inzage.ledger import queries as ledger
from inzage.people.permissions import Act
from inzage.people.permissions import may as role_may
from inzage.web.access import may
from inzage.web.asking import WRONG, doer, done, missing_is_404
from inzage.web.fragments import go_to
from inzage.web.refusals import Refusal
from inzage.web.requests import StaffRequest

PER_PAGE, LINES, MOST_CHANGES = 10, 50, 20


@require_POST
@may(Act.SCAN_SYSTEM)
def start_scan(request: StaffRequest, slug: str) -> HttpResponse:
    """Ask for a look at a system, and go and watch it."""
    system, form = seen_system(request, slug), forms.Scan(request.POST)
    if form.is_valid():
        wishes = form.wishes()
        scan_id = done(form, lambda: operations.start_scan(system_id=system.id, **wishes, **doer(request)))
        if scan_id is not None:
            return go_to(request, "datamap:scan", scan_id)
    return past(request, slug, form)


@require_GET
@may(Act.SEE_OWN_SYSTEMS)
def progress(request: StaffRequest, scan_id: UUID) -> HttpResponse:
    """How far a scan is; a script asks for the moving part every second, until the scan ends."""
    return shown(request, "datamap/scan.html", "datamap/parts/progress.html", watched(request, scan_id))


@require_POST
@may(Act.SCAN_SYSTEM)
def stop_scan(request: StaffRequest, scan_id: UUID) -> HttpResponse:
    """End a scan before it is done; what it found so far stays."""
    seen_scan(request, scan_id)
    try:
        operations.stop_scan(scan_id=scan_id, **doer(request))
    except Refusal as error:
        return render(request, "datamap/scan.html", {**watched(request, scan_id), "refusal": str(error)}, status=WRONG)
    messages.success(request, _("The scan was stopped."))
    return go_to(request, "datamap:scan", scan_id)


@require_GET
@may(Act.SEE_OWN_SYSTEMS)
def history(request: StaffRequest, slug: str) -> HttpResponse:
    """The scans of a system with what changed, and who did what."""
    return past(request, slug, forms.Scan())


def watched(request: StaffRequest, scan_id: UUID) -> dict[str, object]:
    scan = seen_scan(request, scan_id)
    return {
        "progress": queries.progress(scan_id=scan_id),
        "receipts": queries.receipts(scan_id=scan_id, page=number(request.GET.get("page"))),
        "changes": queries.changes(scan_id=scan_id, per_page=MOST_CHANGES),
        "system": queries.system(slug=scan.system_slug),
        "may": allowed(request),
    }


def seen_scan(request: StaffRequest, scan_id: UUID) -> records.Scan:
    """The scan, if this member may see its system."""
    with missing_is_404():
        scan = queries.scan(scan_id=scan_id)
        queries.system(slug=scan.system_slug, owner_id=only_of(request.user))
    return scan


def past(request: StaffRequest, slug: str, form: forms.Scan) -> HttpResponse:
    head = head_of(request, slug)
    scans = queries.scans(system=slug, page=number(request.GET.get("page")), per_page=PER_PAGE)
    sees_ledger = role_may(request.user.role, Act.SEE_LEDGER)
    context = {
        **around(request, head, "history"),
        "scans": scans,
        "past": [(scan, *of_scan(scan)) for scan in scans.items],
        "lines": [
            (line, labels.EVENTS.get(line.tag, line.tag))
            for line in (ledger.entries(about=f"system:{slug}", limit=LINES) if sees_ledger else [])
        ],
        "sees_ledger": sees_ledger,
        "form": form,
    }
    return render(request, "datamap/history.html", context, status=WRONG if form.errors else 200)


def of_scan(scan: records.Scan) -> tuple[tuple[records.Change, ...], tuple[records.Failure, ...]]:
    """What changed in a scan and what it could not read; asked for only where there is something."""
    changes = queries.changes(scan_id=scan.id, per_page=MOST_CHANGES).items if scan.changes else ()
    return changes, queries.failures(scan_id=scan.id) if scan.failures else ()
