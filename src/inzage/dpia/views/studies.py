"""A DPIA: reading it, writing it, signing it, and every version of it."""

from dataclasses import fields

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from inzage.dpia import forms, matrix, operations, papers, queries, records
from inzage.dpia.views.asking import may_write
from inzage.dpia.words import Decision
from inzage.law.dpia.risks import TO_SEND
from inzage.law.reasons import Answer
from inzage.people import queries as people
from inzage.people.permissions import Act
from inzage.web.access import may
from inzage.web.asking import WRONG, doer, done, missing_is_404
from inzage.web.fragments import go_to
from inzage.web.languages import language_of
from inzage.web.requests import StaffRequest


@require_GET
@may(Act.SEE_REGISTER)
def study(request: StaffRequest, number: int) -> HttpResponse:
    """What a DPIA says, with what the map knows now."""
    return page(request, seen(number))


def seen(number: int) -> records.Study:
    with missing_is_404():
        return queries.study(number=number)


def page(request: StaffRequest, found: records.Study, form: forms.SignForm | None = None) -> HttpResponse:
    """The study with its matrix and, where the rest is high, what goes to the authority."""
    said = {"version": found.version}
    must_ask = found.consultation.answer is Answer.YES
    context = {
        "study": found,
        "activity": found.activity,
        "drawing": matrix.drawn(found),
        "to_send": [(article, nl if language_of() == "nl" else en) for article, en, nl in TO_SEND] if must_ask else [],
        "organisation": people.organisation(),
        "form": form or forms.SignForm(initial=said, auto_id="sign-%s"),
        "may_write": may_write(request) and not found.activity.ended_at,
    }
    return render(request, "dpia/study.html", context, status=WRONG if form else 200)


@require_http_methods(["GET", "POST"])
@may(Act.WRITE_REGISTER)
def change(request: StaffRequest, number: int) -> HttpResponse:
    """Write down what a DPIA says. Who writes over somebody else sees the difference first, and loses nothing."""
    found = seen(number)
    form = form_of(request.POST or None, found)
    if not form.is_valid():
        return form_page(request, found, form)
    given, version = form.given(), form.cleaned_data["version"] or 0
    try:
        operations.write_study(number=number, facts=given, version=version, **doer(request))
    except operations.EditedMeanwhile as error:
        return compared(request, found, given, str(error))
    except operations.NothingChanged as error:
        messages.info(request, str(error))
    except operations.ActivityEnded as error:
        form.add_error(None, str(error))
        return form_page(request, found, form)
    else:
        messages.success(request, _("The study was saved."))
    return go_to(request, "dpia:study", number)


def form_of(data: object, found: records.Study) -> forms.StudyForm:
    return forms.StudyForm(
        data,  # type: ignore[arg-type] # what was posted, or nothing
        before=found.facts,
        version=found.version,
        risks=[one.facts for one in found.risks],
    )


def form_page(request: StaffRequest, found: records.Study, form: forms.StudyForm, **also: object) -> HttpResponse:
    context = {"study": found, "activity": found.activity, "form": form, **also}
    wrong = also or (form.is_bound and not form.is_valid())
    return render(request, "dpia/study_form.html", context, status=WRONG if wrong else 200)


def compared(request: StaffRequest, found: records.Study, given: records.StudyFacts, said: str) -> HttpResponse:
    """What was typed beside what another wrote; saving again means that it was compared."""
    typed = request.POST.copy()
    typed["version"] = str(found.version)
    again = form_of(typed, found)
    again.is_valid()
    differences = [
        (one.name, getattr(found.facts, one.name), getattr(given, one.name))
        for one in fields(records.StudyFacts)
        if getattr(found.facts, one.name) != getattr(given, one.name)
    ]
    return form_page(request, found, again, refusal=said, differences=differences)


@require_POST
@may(Act.WRITE_REGISTER)
def sign(request: StaffRequest, number: int) -> HttpResponse:
    """Decide on a DPIA and sign it."""
    found = seen(number)
    form = forms.SignForm(request.POST, auto_id="sign-%s")
    if form.is_valid():
        said = form.cleaned_data
        decision = Decision(said.pop("decision"))
        if done(form, lambda: operations.sign_study(number=number, decision=decision, **said, **doer(request))):
            messages.success(request, _("The study is signed."))
            return go_to(request, "dpia:study", number)
    return page(request, found, form)


@require_GET
@may(Act.SEE_REGISTER)
def document(request: StaffRequest, number: int) -> HttpResponse:
    """The study as PDF, in the language of the page or the one asked for."""
    found, language = seen(number), language_of(request.GET.get("language"))
    check, at = queries.precheck(number=number), request.arrived_at
    content = papers.written(found, check, people.organisation(), at=at, language=language)
    answer = HttpResponse(content, content_type="application/pdf")
    name = f"dpia-{number}-v{found.version}-{localdate(at)}.pdf"
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


@require_GET
@may(Act.SEE_REGISTER)
def history(request: StaffRequest, number: int) -> HttpResponse:
    """Every version of a study, the last one first."""
    context = {"activity": seen(number).activity, "versions": queries.versions(number=number)}
    return render(request, "dpia/history.html", context)
