"""Changing what is known of a system: its facts, the way there, and whether it is on the map."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from inzage.datamap import forms, operations
from inzage.datamap.views.adding import EXAMPLES, tested
from inzage.datamap.views.asking import seen_system
from inzage.people.permissions import Act
from inzage.web.access import may
from inzage.web.asking import doer, done, status_of
from inzage.web.fragments import go_to
from inzage.web.requests import StaffRequest


@require_http_methods(["GET", "POST"])
@may(Act.CHANGE_SYSTEM)
def change_system(request: StaffRequest, slug: str) -> HttpResponse:
    """Write down other facts."""
    system = seen_system(request, slug)
    form = forms.Facts(request.POST or None, initial=forms.Facts.of(system))
    if form.is_valid():
        facts = {**form.cleaned_data, **doer(request)}
        done(form, lambda: operations.change_system(system_id=system.id, **facts))
        if not form.errors:
            messages.success(request, _("The facts were saved."))
            return go_to(request, "datamap:system", slug)
    return render(request, "datamap/change_system.html", {"form": form, "system": system}, status=status_of(form))


@require_http_methods(["GET", "POST"])
@sensitive_post_parameters("password", "target", "options")
@may(Act.CHANGE_SYSTEM)
def replace_address(request: StaffRequest, slug: str) -> HttpResponse:
    """Give a system another address or password, after a test; what was there is never shown."""
    system = seen_system(request, slug)
    form, answer = forms.Address(request.POST or None, initial={"target": system.address}), None
    if form.is_valid():
        answer = tested(form)
        if answer is not None and not answer.is_reached:
            form.add_error("target", answer.said)
        else:
            done(form, lambda: operations.replace_secret(system_id=system.id, **form.way(), **doer(request)))
        if not form.errors:
            messages.success(request, _("The address was replaced."))
            return go_to(request, "datamap:system", slug)
    context = {"form": form, "system": system, "answer": answer, "examples": EXAMPLES}
    return render(request, "datamap/replace_address.html", context, status=status_of(form))


@require_http_methods(["GET", "POST"])
@may(Act.CHANGE_SYSTEM)
def retire_system(request: StaffRequest, slug: str) -> HttpResponse:
    """Ask whether a system shall leave the map; it does when its name is typed."""
    system = seen_system(request, slug)
    form = forms.Retire(request.POST or None, name=system.name)
    if form.is_valid():
        done(form, lambda: operations.retire_system(system_id=system.id, **doer(request)))
        if not form.errors:
            messages.success(request, _("%(name)s has left the map.") % {"name": system.name})
            return go_to(request, "datamap:systems")
    return render(request, "datamap/retire_system.html", {"form": form, "system": system}, status=status_of(form))
