"""The register: its lines, one line, and how it was before."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from inzage.datamap import facts, forms, operations, queries, records
from inzage.datamap.views.asking import allowed, number, shown
from inzage.datamap.views.retention import told
from inzage.law.categories import Level
from inzage.people.permissions import Act
from inzage.web.access import may
from inzage.web.asking import doer, missing_is_404
from inzage.web.fragments import go_to
from inzage.web.requests import StaffRequest

PER_PAGE = 50


@require_GET
@may(Act.SEE_REGISTER)
def register(request: StaffRequest) -> HttpResponse:
    """What data is used for, line by line."""
    form = forms.RegisterFilters(request.GET)
    asked = form.values()
    page = queries.activity_page(filters=filters_of(asked), page=number(request.GET.get("page")), per_page=PER_PAGE)
    judged = queries.completeness(activities=page.items)
    context = {
        "form": form,
        "page": page,
        "rows": [(item, judged[item.number]) for item in page.items],
        "is_filtered": bool(asked),
        "proposed": queries.open_proposals(),
        "may": allowed(request),
    }
    return shown(request, "datamap/register.html", "datamap/parts/register.html", context)


def filters_of(asked: dict[str, object]) -> records.ActivityFilters:
    return records.ActivityFilters(
        search=str(asked.get("q", "")),
        department=str(asked.get("department", "")),
        basis=str(asked.get("basis", "")),
        level=Level(str(asked["level"])) if "level" in asked else None,
        only_outside_eea=bool(asked.get("outside")),
        only_incomplete=bool(asked.get("incomplete")),
    )


@require_GET
@may(Act.SEE_REGISTER)
def activity(request: StaffRequest, number: int) -> HttpResponse:
    """One line of the register with what the map knows about it now."""
    with missing_is_404():
        found = queries.activity(number=number)
    studies = queries.studied(activities=[found])
    context = {
        "activity": found,
        "datasets": datasets(found.facts.uses),
        "complete": queries.completeness(activities=[found], studies=studies)[number],
        "study": studies.get(number),
        "places": {**places(number), "dpia": studies[number].address if number in studies else ""},
        "rules": [told(one) for one in queries.rules_measured(activity_id=found.id)],
        "may": allowed(request),
    }
    return render(request, "datamap/activity.html", context)


@require_POST
@may(Act.WRITE_REGISTER)
def measure(request: StaffRequest, number: int) -> HttpResponse:
    """Ask how old the data of an activity is."""
    found = seen_activity(number)
    try:
        operations.start_measuring(activity_id=found.id, **doer(request))
    except operations.Refusal as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("The data is being measured. Look again in a moment."))
    return go_to(request, "datamap:activity", number)


@require_GET
@may(Act.SEE_REGISTER)
def history(request: StaffRequest, number: int) -> HttpResponse:
    """Every version of a line, each with what was different from the one before."""
    with missing_is_404():
        found = queries.activity(number=number)
    versions = queries.history(activity_id=found.id)
    before = [*versions[1:], None]
    rows = [
        (now, facts.differences(then.facts, now.facts) if then else ())
        for now, then in zip(versions, before, strict=True)
    ]
    context = {"activity": found, "rows": rows}
    return render(request, "datamap/activity_history.html", context)


def places(number: int) -> dict[str, str]:
    """Where each part of a line is filled in; what is not here is filled in on the form of the activity."""
    form, fields = reverse("datamap:change_activity", args=[number]), reverse("datamap:activity_fields", args=[number])
    organisation = reverse("people:change_organisation")
    of_us = dict.fromkeys(
        ("controller", "processor", "dpo", "processor_dpo", "representative", "processor_representative"), organisation
    )
    on_form = {part: f"{form}#id_{name}" for part, name in ON_FORM.items()}
    transfers = dict.fromkeys(("transfers", "processor_transfers", "contracts"), reverse("datamap:recipients"))
    return {**of_us, **on_form, **transfers, "categories": fields}


ON_FORM = {
    "joint": "on_behalf_of",
    "on_behalf_of": "on_behalf_of",
    "purpose": "purpose",
    "processing": "purpose",
    "groups": "groups",
    "recipients": "recipients",
    "retention": "rule-0-what",
    "retention_ground": "rule-0-ground",
    "security": "security",
    "processor_security": "security",
    "basis": "basis",
    "interest": "basis_detail",
    "law": "basis_detail",
    "free": "consent_care",
    "children": "consent_care",
    "condition_law": "condition_detail",
    "criminal": "criminal_ground",
    "number": "number_law",
    "automated": "automated_decision",
    "condition": "condition",
    "source": "source",
    "interest_test": "interest_test",
}
"""Which part of a line stands at which field of the form."""


def datasets(uses: tuple[records.FieldUse, ...]) -> list[tuple[str, str, list[records.FieldUse]]]:
    """The fields that are used, by system and dataset."""
    found: dict[tuple[str, str], list[records.FieldUse]] = {}
    for use in uses:
        found.setdefault((use.system, use.dataset), []).append(use)
    return [(*place, fields) for place, fields in found.items()]


def seen_activity(number: int) -> records.Activity:
    """The line of the register, or a page that says that there is none."""
    with missing_is_404():
        found = queries.activity(number=number)
    if found.ended_at:
        raise Http404
    return found
