"""Who really used what in a system, and how that differs from the register and the rights."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST

from inzage.datamap import forms, operations, queries, records
from inzage.datamap.forms.use import UNPACKED
from inzage.datamap.views.asking import number, seen_system, shown
from inzage.datamap.views.heads import around, head_of
from inzage.people.permissions import Act
from inzage.people.permissions import may as role_may
from inzage.web import numbers
from inzage.web.access import may
from inzage.web.asking import doer, done, missing_is_404, status_of
from inzage.web.fragments import go_to, is_fragment
from inzage.web.requests import StaffRequest

PER_PAGE = 100
SHOWN = 100
"""So many findings of a kind stand on the page; it counts the others."""


@require_GET
@may(Act.SEE_OWN_SYSTEMS)
def use(request: StaffRequest, slug: str) -> HttpResponse:
    """Who used which dataset, what differs from what was declared, and the logs that say so."""
    return page_of(request, slug, forms.Log(), forms.AccountHolder())


@require_POST
@may(Act.CHANGE_SYSTEM)
def take_log(request: StaffRequest, slug: str) -> HttpResponse:
    """Count a log; of the log itself nothing is kept."""
    system, form = seen_system(request, slug), forms.Log(request.POST, request.FILES)
    if form.is_valid():
        file = form.cleaned_data["file"]
        taken = done(
            form,
            lambda: operations.take_log(
                system_id=system.id,
                source=file.file,
                name=file.name or "",
                zone=form.cleaned_data["zone"],
                rules=form.cleaned_data["rules"].splitlines(),
                most=UNPACKED,
                **doer(request),
            ),
        )
        if taken is not None:
            messages.success(request, said(taken))
            return go_to(request, "datamap:use", slug)
    return page_of(request, slug, form, forms.AccountHolder())


def said(taken: records.Taken) -> str:
    """How it went, and what could not be read."""
    if taken.was_known:
        return _("This log was counted before. It still counts once.")
    lines = ngettext("Counted %(n)s line.", "Counted %(n)s lines.", taken.log.lines)
    text = lines % {"n": numbers.count(taken.log.lines)}
    if taken.log.broken:
        broken = ngettext("%(n)s line could not be read.", "%(n)s lines could not be read.", taken.log.broken)
        text += " " + broken % {"n": numbers.count(taken.log.broken)}
    return text


@require_POST
@may(Act.CHANGE_SYSTEM)
def forget_log(request: StaffRequest, slug: str, log_id: int) -> HttpResponse:
    """Remove what a log counted."""
    system = seen_system(request, slug)
    with missing_is_404():
        operations.forget_log(system_id=system.id, log_id=log_id, **doer(request))
    messages.success(request, _("What this log counted is removed."))
    return go_to(request, "datamap:use", slug)


@require_POST
@may(Act.WRITE_REGISTER)
def declare_account(request: StaffRequest, slug: str) -> HttpResponse:
    """Say whose account it is."""
    system, form = seen_system(request, slug), forms.AccountHolder(request.POST)
    if form.is_valid():
        given = form.given()
        try:
            operations.declare_account(system_id=system.id, **given, **doer(request))  # type: ignore[arg-type] # the form sees to it
        except operations.Missing as error:
            raise Http404(str(error)) from None
        except operations.Refusal as error:
            form.add_error(error.field if error.field in form.fields else "holder", str(error))
        else:
            messages.success(request, _("Saved whose account it is."))
            return go_to(request, "datamap:use", slug)
    return page_of(request, slug, forms.Log(), form)


def page_of(
    request: StaffRequest,
    slug: str,
    log_form: forms.Log,
    account_form: forms.AccountHolder,
    follow_form: forms.Follow | None = None,
) -> HttpResponse:
    head, words = head_of(request, slug), request.GET.get("q", "").strip()
    system = head.row.system
    page = queries.real_use(system_id=system.id, search=words, page=number(request.GET.get("page")), per_page=PER_PAGE)
    context = {**around(request, head, "use"), "page": page, "words": words}
    if is_fragment(request):
        return shown(request, "datamap/use.html", "datamap/parts/use.html", context)
    logs, holders = queries.logs(system_id=system.id), queries.holders(system_id=system.id)
    follow_form = follow_form or forms.Follow()
    context |= {
        **findings_of(request, system),
        "logs": logs,
        "untold": sum(log.untold for log in logs),
        "holders": holders,
        "nameless": sum(not holder.is_known for holder in holders),
        "followed": queries.followed(system_id=system.id),
        "follow_form": follow_form,
        "may_ask": role_may(request.user.role, Act.ASK_WHO_LOOKED),
        "log_form": log_form,
        "account_form": account_form,
        "may_take": role_may(request.user.role, Act.CHANGE_SYSTEM) and not system.retired_at,
        "may_declare": role_may(request.user.role, Act.WRITE_REGISTER),
    }
    status = max(map(status_of, (log_form, account_form, follow_form)))
    return shown(request, "datamap/use.html", "datamap/parts/use.html", context, status=status)


def findings_of(request: StaffRequest, system: records.System) -> dict[str, object]:
    """What differs in the days that were asked for; nothing without a log."""
    known = queries.logged(system_id=system.id)
    if known is None:
        return {"findings": None}
    asked = forms.Within(request.GET)
    period = asked.period(known)
    within = forms.Within(initial={"first": period.first, "last": period.last})
    findings = queries.use_findings(system_id=system.id, period=period)
    return {"findings": findings, "within": within, "known": known, "most": SHOWN}
