"""Writing in the register: a new line, other facts, and the end of an activity."""

from dataclasses import replace

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from inzage.datamap import facts, forms, operations, queries, records
from inzage.datamap.views.register import seen_activity
from inzage.people.permissions import Act
from inzage.web.access import may
from inzage.web.asking import WRONG, doer, done, missing_is_404, status_of
from inzage.web.fragments import go_to
from inzage.web.requests import StaffRequest


@require_http_methods(["GET", "POST"])
@may(Act.WRITE_REGISTER)
def add_activity(request: StaffRequest) -> HttpResponse:
    """Write a new line; `from` names the proposal, or the activity of the library, that it begins with."""
    if template := request.GET.get("from", ""):
        return add_suggested(request, template)
    form = forms.ActivityForm(request.POST or None, before=records.ActivityFacts(name=""))
    if form.is_valid():
        done(form, lambda: operations.add_activity(facts=form.given(), **doer(request)))
        if not form.errors:
            messages.success(request, _("The activity stands in the register. Now choose the fields that it uses."))
            return go_to(request, "datamap:activity_fields", queries.activities()[-1].number)
    return render(request, "datamap/activity_form.html", {"form": form}, status=status_of(form))


def add_suggested(request: StaffRequest, template: str) -> HttpResponse:
    """Write a new line that begins with what the map shows, or with what is usual."""
    with missing_is_404():
        found = queries.suggestion(template=template)
    before = replace(found.facts, recipients=found.recipients)
    form = forms.ActivityForm(request.POST or None, before=before, offered=found.offered)
    if form.is_valid():
        given = form.given()
        done(form, lambda: operations.accept_proposal(proposal=found, facts=given, **doer(request)))
        if not form.errors:
            messages.success(request, _("%(name)s stands in the register.") % {"name": given.name})
            page = "datamap:activity" if given.uses else "datamap:activity_fields"
            return go_to(request, page, queries.activities()[-1].number)
    context = {"form": form, "suggested": found}
    return render(request, "datamap/activity_form.html", context, status=status_of(form))


@require_http_methods(["GET", "POST"])
@may(Act.WRITE_REGISTER)
def change_activity(request: StaffRequest, number: int) -> HttpResponse:
    """Write down other facts. Who writes over somebody else sees the difference first, and loses nothing."""
    found = seen_activity(number)
    form = forms.ActivityForm(request.POST or None, before=found.facts, version=found.version)
    if not form.is_valid():
        return page(request, found, form)
    given, version = form.given(), form.cleaned_data["version"] or 0
    try:
        operations.change_activity(activity_id=found.id, facts=given, version=version, **doer(request))
    except operations.EditedMeanwhile as error:
        return compared(request, found, form, str(error))
    except operations.Refusal as error:
        form.add_error(error.field if error.field in form.fields else None, str(error))
        return page(request, found, form)
    messages.success(request, _("The activity was saved."))
    return go_to(request, "datamap:activity", number)


def page(request: StaffRequest, found: records.Activity, form: forms.ActivityForm) -> HttpResponse:
    context = {"form": form, "activity": found}
    return render(request, "datamap/activity_form.html", context, status=status_of(form))


def compared(request: StaffRequest, found: records.Activity, form: forms.ActivityForm, said: str) -> HttpResponse:
    """What was typed beside what another wrote; saving again means that it was compared."""
    typed = form.data.copy()  # type: ignore[attr-defined] # what was posted
    typed["version"] = str(found.version)
    again = forms.ActivityForm(typed, before=found.facts, version=found.version)
    again.is_valid()
    context = {
        "form": again,
        "activity": found,
        "refusal": said,
        "differences": facts.differences(found.facts, form.given()),
    }
    return render(request, "datamap/activity_form.html", context, status=WRONG)


@require_POST
@may(Act.WRITE_REGISTER)
def end_activity(request: StaffRequest, number: int) -> HttpResponse:
    """Say that nobody does this any more; the line stays as history."""
    found = seen_activity(number)
    with missing_is_404():
        operations.end_activity(activity_id=found.id, **doer(request))
    messages.success(
        request, _("%(name)s has ended. It stays in the register of past days.") % {"name": found.facts.name}
    )
    return go_to(request, "datamap:register")
