"""Which activities need a DPIA: the list, the questions of one, and the decision."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from inzage.dpia import forms, operations, queries, records
from inzage.dpia.screening import checked
from inzage.dpia.views.asking import may_write
from inzage.dpia.words import Outcome
from inzage.people.permissions import Act
from inzage.web.access import may
from inzage.web.asking import WRONG, doer, done, missing_is_404
from inzage.web.fragments import go_to
from inzage.web.requests import StaffRequest


@require_GET
@may(Act.SEE_REGISTER)
def activities(request: StaffRequest) -> HttpResponse:
    """Every activity with its verdict, its study, and what must be looked at again."""
    rows = queries.activities()
    stale = queries.stale()
    context = {
        "rows": rows,
        "stale": len(stale.prechecks.keys() | stale.studies.keys()),
        "may_write": may_write(request),
    }
    return render(request, "dpia/activities.html", context)


@require_POST
@may(Act.WRITE_REGISTER)
def reopen(request: StaffRequest) -> HttpResponse:
    """Open again what rests on a map that is different now."""
    found = operations.reopen_changed(**doer(request))
    count = len(found.prechecks.keys() | found.studies.keys())
    said = ngettext("%(n)d activity was reopened.", "%(n)d activities were reopened.", count)
    messages.success(request, said % {"n": count})
    return go_to(request, "dpia:activities")


@require_http_methods(["GET", "POST"])
@may(Act.SEE_REGISTER)
def precheck(request: StaffRequest, number: int) -> HttpResponse:
    """The questions of a pre-check with what is proposed, and the answers of people."""
    with missing_is_404():
        found = queries.precheck(number=number)
    if request.method == "GET":
        return page(request, found, forms.PrecheckForm(None, check=found))
    return answered(request, found)


@may(Act.WRITE_REGISTER)
def answered(request: StaffRequest, found: records.Precheck) -> HttpResponse:
    """Keep the answers. Who writes over somebody else sees what stands there now, and loses nothing."""
    form = forms.PrecheckForm(request.POST, check=found)
    if not form.is_valid():
        return page(request, found, form)
    asked, version = form.asked(), form.cleaned_data["version"] or 0
    number = found.activity.number
    proposed, _verdict = checked(found.activity, found.around, asked, {})
    answers = form.answers(proposed)
    try:
        operations.answer(number=number, asked=asked, answers=answers, version=version, **doer(request))
    except operations.EditedMeanwhile as error:
        return compared(request, found, str(error))
    except operations.AnswerWithoutReason as error:
        form.add_error(f"why-{error.key}", str(error))
        return page(request, found, form)
    except operations.NothingChanged as error:
        messages.info(request, str(error))
    else:
        messages.success(request, _("The answers were saved."))
    return go_to(request, "dpia:precheck", number)


def compared(request: StaffRequest, found: records.Precheck, said: str) -> HttpResponse:
    """What was typed stays; saving again means that it was compared with what another answered."""
    typed = request.POST.copy()
    typed["version"] = str(found.version)
    again = forms.PrecheckForm(typed, check=found)
    again.is_valid()
    mine = {key: one.answer for key, one in again.answers(()).items()}
    theirs = [(one, mine.get(one.key)) for one in found.questions if one.given]
    differences = [(one, answer) for one, answer in theirs if one.given and one.given.answer != answer]
    return page(request, found, again, refusal=said, differences=differences)


@require_POST
@may(Act.WRITE_REGISTER)
def decide(request: StaffRequest, number: int) -> HttpResponse:
    """Decide whether a DPIA is done."""
    with missing_is_404():
        found = queries.precheck(number=number)
    form = forms.DecideForm(request.POST, auto_id="decide-%s")
    if form.is_valid():
        said = form.cleaned_data
        outcome = Outcome(said.pop("outcome"))
        if done(form, lambda: operations.decide(number=number, outcome=outcome, **said, **doer(request))):
            messages.success(request, _("The decision was kept."))
            return go_to(request, "dpia:precheck", number)
    return page(request, found, forms.PrecheckForm(None, check=found), decide=form)


def page(
    request: StaffRequest,
    found: records.Precheck,
    form: forms.PrecheckForm,
    *,
    decide: forms.DecideForm | None = None,
    **also: object,
) -> HttpResponse:
    """The pre-check with its two forms."""
    said = {"version": found.version, "outcome": found.outcome, "why": found.why, "dpo_view": found.dpo_view}
    wrong = bool(form.errors or also or (decide and decide.errors))
    context = {
        "check": found,
        "activity": found.activity,
        "form": form,
        "decide": decide or forms.DecideForm(initial=said, auto_id="decide-%s"),
        "may_write": may_write(request) and not found.activity.ended_at,
        **also,
    }
    return render(request, "dpia/precheck.html", context, status=WRONG if wrong else 200)
