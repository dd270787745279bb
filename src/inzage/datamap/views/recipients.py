"""Who outside gets data: the list, and what is written about one of them."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from inzage.datamap import forms, operations, queries, records
from inzage.datamap.views.asking import allowed
from inzage.people.permissions import Act
from inzage.web.access import may
from inzage.web.asking import WRONG, doer, done, missing_is_404, status_of
from inzage.web.fragments import go_to
from inzage.web.refusals import Refusal
from inzage.web.requests import StaffRequest


@require_GET
@may(Act.SEE_REGISTER)
def recipients(request: StaffRequest) -> HttpResponse:
    """Who gets data, as what and where."""
    context = {"recipients": queries.recipients(), "may": allowed(request)}
    return render(request, "datamap/recipients.html", context)


@require_http_methods(["GET", "POST"])
@may(Act.WRITE_REGISTER)
def add_recipient(request: StaffRequest) -> HttpResponse:
    """Write down somebody who gets data."""
    form = forms.RecipientForm(request.POST or None)
    if form.is_valid():
        done(form, lambda: operations.add_recipient(**form.given(), **doer(request)))
        if not form.errors:
            messages.success(request, _("The recipient was added."))
            return go_to(request, "datamap:recipients")
    return render(request, "datamap/recipient_form.html", {"form": form}, status=status_of(form))


@require_http_methods(["GET", "POST"])
@may(Act.WRITE_REGISTER)
def change_recipient(request: StaffRequest, recipient_id: int) -> HttpResponse:
    """Write down other facts about somebody who gets data."""
    with missing_is_404():
        found = queries.recipient_by_id(recipient_id=recipient_id)
    form = forms.RecipientForm(request.POST or None, initial=forms.RecipientForm.of(found))
    if not form.is_valid():
        return page(request, found, form)
    given, version = form.given(), form.cleaned_data["version"] or 0
    try:
        operations.change_recipient(recipient_id=recipient_id, version=version, **given, **doer(request))
    except operations.RecipientEditedMeanwhile as error:
        return compared(request, found, form, str(error))
    except Refusal as error:
        form.add_error(error.field if error.field in form.fields else None, str(error))
        return page(request, found, form)
    messages.success(request, _("The recipient was saved."))
    return go_to(request, "datamap:recipients")


def page(request: StaffRequest, found: records.Recipient, form: forms.RecipientForm) -> HttpResponse:
    context = {"form": form, "recipient": found}
    return render(request, "datamap/recipient_form.html", context, status=status_of(form))


def compared(request: StaffRequest, found: records.Recipient, form: forms.RecipientForm, said: str) -> HttpResponse:
    """What was typed beside what another wrote; saving again means that it was compared."""
    typed = form.data.copy()  # type: ignore[attr-defined] # what was posted
    typed["version"] = str(found.version)
    again = forms.RecipientForm(typed)
    again.is_valid()
    context = {"form": again, "recipient": found, "refusal": said, "differences": again.differences(found)}
    return render(request, "datamap/recipient_form.html", context, status=WRONG)


@require_POST
@may(Act.WRITE_REGISTER)
def remove_recipient(request: StaffRequest, recipient_id: int) -> HttpResponse:
    """Take somebody off the map who gets no data any more."""
    try:
        with missing_is_404():
            operations.remove_recipient(recipient_id=recipient_id, **doer(request))
    except Refusal as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("The recipient was removed."))
    return go_to(request, "datamap:recipients")
