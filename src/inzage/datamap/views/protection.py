"""What protects a system, and who has access to it."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods

from inzage.datamap import forms, operations, queries
from inzage.datamap.views.asking import number, seen_system, shown
from inzage.datamap.views.heads import around, head_of
from inzage.people.permissions import Act
from inzage.people.permissions import may as role_may
from inzage.web.access import may
from inzage.web.asking import doer, done, status_of
from inzage.web.fragments import go_to
from inzage.web.requests import StaffRequest

PER_PAGE = 100


@require_GET
@may(Act.SEE_OWN_SYSTEMS)
def access(request: StaffRequest, slug: str) -> HttpResponse:
    """Who may do what with which dataset, according to the system itself."""
    head, words = head_of(request, slug), request.GET.get("q", "").strip()
    page = queries.accounts(
        system_id=head.row.system.id, search=words, page=number(request.GET.get("page")), per_page=PER_PAGE
    )
    context = {**around(request, head, "access"), "page": page, "words": words}
    return shown(request, "datamap/access.html", "datamap/parts/access.html", context)


@require_http_methods(["GET", "POST"])
@may(Act.SEE_OWN_SYSTEMS)
def measures(request: StaffRequest, slug: str) -> HttpResponse:
    """What protects a system; who may change a system says so here."""
    if request.method == "POST":
        return set_measures(request, slug)
    return page_of(request, slug, forms.Measures(known=head_of(request, slug).measures))


@may(Act.CHANGE_SYSTEM)
def set_measures(request: StaffRequest, slug: str) -> HttpResponse:
    system, form = seen_system(request, slug), forms.Measures(request.POST)
    if form.is_valid():
        changed = done(form, lambda: operations.set_measures(system_id=system.id, given=form.given(), **doer(request)))
        if changed is not None:
            said = ngettext("%(changed)d measure saved.", "%(changed)d measures saved.", changed)
            messages.success(request, said % {"changed": changed})
            return go_to(request, "datamap:measures", slug)
    return page_of(request, slug, form)


def page_of(request: StaffRequest, slug: str, form: forms.Measures) -> HttpResponse:
    head = head_of(request, slug)
    rows = [(measure, form[f"{measure.kind}-state"], form[f"{measure.kind}-note"]) for measure in head.measures]
    context = {**around(request, head, "measures"), "form": form, "rows": rows}
    context["may_change"] = role_may(request.user.role, Act.CHANGE_SYSTEM)
    return render(request, "datamap/measures.html", context, status=status_of(form))
