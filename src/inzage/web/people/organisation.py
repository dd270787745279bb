"""The page that says who the organisation is and how to reach it: what every line of a register needs."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from inzage.people import operations, queries
from inzage.people.permissions import Act
from inzage.people.permissions import may as role_may
from inzage.web.access import may
from inzage.web.people import forms
from inzage.web.requests import StaffRequest

WRONG = 422


@require_http_methods(["GET", "HEAD"])
@may(Act.SEE_PEOPLE)
def organisation(request: StaffRequest) -> HttpResponse:
    """How to reach the organisation, its DPO and its representative."""
    page = {"organisation": queries.organisation(), "may_manage": role_may(request.user.role, Act.MANAGE_PEOPLE)}
    return render(request, "web/people/organisation.html", page)


@require_http_methods(["GET", "POST"])
@may(Act.MANAGE_PEOPLE)
def change_organisation(request: StaffRequest) -> HttpResponse:
    """Write it down."""
    form = forms.Organisation(request.POST or None, initial=forms.Organisation.of(queries.organisation()))
    if form.is_valid():
        try:
            operations.describe_organisation(
                details=form.given(), by=request.user.get_username(), at=request.arrived_at
            )
        except operations.NothingChanged as error:
            messages.info(request, str(error))
            return redirect("people:organisation")
        except operations.Refusal as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            messages.success(request, _("The details of the organisation were saved."))
            return redirect("people:organisation")
    status = WRONG if form.is_bound else 200
    return render(request, "web/people/change_organisation.html", {"form": form}, status=status)
