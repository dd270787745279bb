"""What was learned from people: where it counts, setting it aside, giving it to others and reading theirs."""

from collections.abc import Callable

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from inzage.datamap import forms, lesson_file, operations, queries
from inzage.datamap.views.asking import allowed, number, way_back
from inzage.people.permissions import Act
from inzage.web.access import may
from inzage.web.asking import WRONG, doer, missing_is_404, status_of
from inzage.web.refusals import Refusal
from inzage.web.requests import StaffRequest

PER_PAGE = 50


@require_GET
@may(Act.SEE_MAP)
def lessons(request: StaffRequest) -> HttpResponse:
    """What people said of names, the last first."""
    return show(request)


@require_POST
@may(Act.SEE_MAP)
@may(Act.REVIEW_FIELD)
def set_aside(request: StaffRequest) -> HttpResponse:
    """Let a lesson no longer count."""
    return act(request, lambda: operations.set_lesson_aside(**asked(request), **doer(request)))


@require_POST
@may(Act.SEE_MAP)
@may(Act.REVIEW_FIELD)
def restore(request: StaffRequest) -> HttpResponse:
    """Let a lesson count again."""
    return act(request, lambda: operations.restore_lesson(**asked(request), **doer(request)))


@require_POST
@may(Act.SEE_MAP)
@may(Act.REVIEW_FIELD)
def forget(request: StaffRequest) -> HttpResponse:
    """Forget what was read from one place."""
    origin = request.POST.get("origin", "")
    return act(request, lambda: operations.forget_lessons(origin=origin, **doer(request)))


@require_POST
@may(Act.SEE_MAP)
@may(Act.REVIEW_FIELD)
def read(request: StaffRequest) -> HttpResponse:
    """Read the lessons of another installation."""
    form = forms.Lessons(request.POST, request.FILES)
    if form.is_valid():
        try:
            found = operations.import_lessons(**form.given(), **doer(request))
        except Refusal as error:
            form.add_error(error.field, str(error))
        else:
            return HttpResponseRedirect(f"{reverse('datamap:lessons')}?from=elsewhere&read={found}")
    return show(request, form=form)


@require_GET
@may(Act.SEE_MAP)
def download(_request: StaffRequest) -> HttpResponse:
    """What was learned, as a file that another installation reads."""
    answer = HttpResponse(lesson_file.written(queries.plain_lessons()), content_type="application/json")
    answer["Content-Disposition"] = f'attachment; filename="{_("lessons")}.json"'
    return answer


def asked(request: StaffRequest) -> "forms.Kind":
    """Which lesson it is about."""
    return {"key": request.POST.get("key", ""), "category": request.POST.get("category") or None}


def act(request: StaffRequest, verb: Callable[[], object]) -> HttpResponse:
    """Do it and go back to the list; or show above the list why not."""
    try:
        with missing_is_404():
            verb()
    except Refusal as error:
        return show(request, refusal=str(error))
    return HttpResponseRedirect(way_back(request, reverse("datamap:lessons"), read=None))


def show(request: StaffRequest, *, form: forms.Lessons | None = None, refusal: str = "") -> HttpResponse:
    is_elsewhere = request.GET.get("from") == "elsewhere"
    words = request.GET.get("q", "").strip()[:200]
    find = queries.imported if is_elsewhere else queries.learned
    page = find(search=words, page=number(request.GET.get("page")), per_page=PER_PAGE)
    form = form or forms.Lessons()
    context = {
        "page": page,
        "words": words,
        "is_elsewhere": is_elsewhere,
        "origins": queries.origins(),
        "form": form,
        "read": number(request.GET.get("read"), 0),
        "back": request.get_full_path() if request.method == "GET" else reverse("datamap:lessons"),
        "refusal": refusal,
        "may": allowed(request),
    }
    return render(request, "datamap/lessons.html", context, status=WRONG if refusal else status_of(form))
