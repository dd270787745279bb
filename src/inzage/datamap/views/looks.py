"""Who looked at a customer's data: whether that is kept for a system, and asking it."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from inzage.datamap import asking, forms, operations
from inzage.datamap.views.asking import seen_system
from inzage.datamap.views.use import page_of
from inzage.people.permissions import Act
from inzage.web.access import may
from inzage.web.asking import doer, done, missing_is_404, status_of
from inzage.web.fragments import go_to
from inzage.web.requests import StaffRequest


@require_POST
@may(Act.WRITE_REGISTER)
def follow_records(request: StaffRequest, slug: str) -> HttpResponse:
    """Keep from now on whose records are looked at."""
    system, form = seen_system(request, slug), forms.Follow(request.POST)
    if form.is_valid():
        done(form, lambda: operations.follow_records(system_id=system.id, **form.cleaned_data, **doer(request)))
        if not form.errors:
            messages.success(request, _("Kept from now on. Logs that were counted before can be taken in again."))
            return go_to(request, "datamap:use", slug)
    return page_of(request, slug, forms.Log(), forms.AccountHolder(), form)


@require_POST
@may(Act.WRITE_REGISTER)
def stop_following(request: StaffRequest, slug: str) -> HttpResponse:
    """Keep it no more."""
    system = seen_system(request, slug)
    with missing_is_404():
        operations.stop_following(system_id=system.id, **doer(request))
    messages.success(request, _("Kept no more. What was kept is gone."))
    return go_to(request, "datamap:use", slug)


@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
@may(Act.ASK_WHO_LOOKED)
def who_looked(request: StaffRequest) -> HttpResponse:
    """Ask who looked at one person. The keys come in a body and not in an address, which logs would keep."""
    form = forms.WhoLooked(request.POST or None)
    found = None
    if form.is_valid():
        keys = form.cleaned_data["keys"].splitlines()
        found = done(form, lambda: asking.who_looked(keys=keys, **doer(request)))
    return render(request, "datamap/looks.html", {"form": form, "found": found}, status=status_of(form))
