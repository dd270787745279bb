"""Activities that inzage proposes, to accept, change or refuse; and the library of those it knows."""

from dataclasses import replace

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from inzage.datamap import forms, operations, queries, records
from inzage.datamap.views.asking import allowed
from inzage.people.permissions import Act
from inzage.web.access import may
from inzage.web.asking import doer, done, status_of
from inzage.web.fragments import go_to
from inzage.web.refusals import Refusal
from inzage.web.requests import StaffRequest


@require_GET
@may(Act.SEE_REGISTER)
def proposals(request: StaffRequest) -> HttpResponse:
    """What the map shows and the register does not have."""
    return page(request)


def page(request: StaffRequest, wrong: str = "", form: forms.Why | None = None) -> HttpResponse:
    """The page of proposals; `form` is that of the proposal `wrong`, whose refusal lacks something."""
    found = queries.proposals()
    blank = {one.template: forms.Why(auto_id=f"{one.template}-%s") for one in found.open}
    rows = [(one, form if form and one.template == wrong else blank[one.template]) for one in found.open]
    context = {"proposals": found, "rows": rows, "wrong": wrong, "may": allowed(request)}
    return render(request, "datamap/proposals.html", context, status=status_of(form) if form else 200)


@require_POST
@may(Act.WRITE_REGISTER)
def accept(request: StaffRequest, template: str) -> HttpResponse:
    """Write it in the register as it is proposed, with the recipients that were chosen."""
    try:
        found = queries.proposal(template=template)
        operations.accept_proposal(proposal=found, facts=chosen(request, found), **doer(request))
    except Refusal as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("%(name)s stands in the register.") % {"name": found.facts.name})
    return go_to(request, "datamap:proposals")


def chosen(request: StaffRequest, found: records.ProposedActivity) -> records.ActivityFacts | None:
    """The facts with the recipients of the form; None where it did not show them."""
    if "shown" not in request.POST:
        return None
    names = set(request.POST.getlist("recipients"))
    return replace(found.facts, recipients=tuple(name for name in found.offered if name in names))


@require_POST
@may(Act.WRITE_REGISTER)
def refuse(request: StaffRequest, template: str) -> HttpResponse:
    """Say that it is not done here, and why."""
    form = forms.Why(request.POST, auto_id=f"{template}-%s")
    if form.is_valid():
        done(form, lambda: operations.refuse_proposal(template=template, why=form.cleaned_data["why"], **doer(request)))
    if form.has_error("why"):
        return page(request, template, form)
    if form.errors:
        messages.error(request, str(form.non_field_errors()[0]))
        return go_to(request, "datamap:proposals")
    messages.success(request, _("It is not proposed any more."))
    return go_to(request, "datamap:proposals")


@require_POST
@may(Act.WRITE_REGISTER)
def restore(request: StaffRequest, template: str) -> HttpResponse:
    """Let it be proposed again."""
    try:
        operations.restore_proposal(template=template, **doer(request))
    except Refusal as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("It is proposed again where the map shows it."))
    return go_to(request, "datamap:proposals")


@require_GET
@may(Act.SEE_REGISTER)
def library(request: StaffRequest) -> HttpResponse:
    """Every activity that inzage knows, for what systems do not show."""
    return render(request, "datamap/library.html", {"areas": queries.library(), "may": allowed(request)})
