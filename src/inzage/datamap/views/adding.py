"""Putting a system on the map: facts, address, a test of the way there, and the first scan."""

from uuid import UUID

from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods, require_POST

from inzage.datamap import forms, operations, records
from inzage.people.permissions import Act
from inzage.web.access import may
from inzage.web.asking import doer, done, status_of
from inzage.web.fragments import go_to
from inzage.web.requests import StaffRequest

EXAMPLES = (
    ("PostgreSQL", "postgresql://inzage_lezer@db.example.nl/crm", ""),
    ("MariaDB, MySQL", "mariadb://inzage_lezer@db.example.nl:3306/webshop", ""),
    ("SQLite", "sqlite:////srv/data/crm.db", ""),
    ("CSV, JSON, Parquet, Excel", "/srv/exports", ""),
    ("S3", "s3://exports/2026", "key=AKIA…"),
)
"""A kind of system, an address of it, and an option that it often needs."""


@require_http_methods(["GET", "POST"])
@sensitive_post_parameters("password", "target", "options")
@may(Act.ADD_SYSTEM)
def add_system(request: StaffRequest) -> HttpResponse:
    """Try the way to a system, put it on the map and start the first scan."""
    form = forms.NewSystem(request.POST or None)
    if request.POST.get("act") == "test":
        # Without a script the test comes back as the whole page; the password must then be typed again.
        return page_of(request, form, tested(forms.Address(request.POST)))
    if not form.is_valid():
        return page_of(request, form, None)
    answer = None if form.cleaned_data["force"] else tested(form)
    if answer is not None and not answer.is_reached:
        form.add_error("target", answer.said)
        return page_of(request, form, answer)
    scan_id = done(form, lambda: add_and_scan(request, form))
    if scan_id is None:
        return page_of(request, form, None)
    return go_to(request, "datamap:scan", scan_id)


@require_POST
@sensitive_post_parameters("password", "target", "options")
@may(Act.ADD_SYSTEM)
def test_address(request: StaffRequest) -> HttpResponse:
    """What answers at an address, or the sentence that says what is wrong."""
    form = forms.Address(request.POST)
    context = {"form": form, "answer": tested(form)}
    return render(request, "datamap/parts/answer.html", context, status=status_of(form))


@sensitive_variables("way")
def tested(form: forms.Address) -> records.Answer | None:
    """The answer of the system; None where there is no address to go to."""
    if not form.is_valid() and not {"target", "options"}.isdisjoint(form.errors):
        return None
    way = form.way()
    return operations.test_connection(**way)


@transaction.atomic
def add_and_scan(request: StaffRequest, form: forms.NewSystem) -> UUID:
    facts = {name: form.cleaned_data[name] for name in forms.Facts.base_fields}
    system_id = operations.add_system(**facts, **form.way(), **doer(request))
    return operations.start_scan(system_id=system_id, **doer(request))


def page_of(request: StaffRequest, form: forms.NewSystem, answer: records.Answer | None) -> HttpResponse:
    context = {
        "form": form,
        "answer": answer,
        "may_force": answer is not None and not answer.is_reached,
        "examples": EXAMPLES,
    }
    return render(request, "datamap/add_system.html", context, status=status_of(form))
