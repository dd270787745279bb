"""What to do with a difference between real use and what was declared: write it down, let it be, ask to mend it."""

from collections.abc import Mapping

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from inzage.datamap import forms, operations, queries, records
from inzage.datamap.views.asking import seen_system, shown
from inzage.datamap.views.heads import around, head_of
from inzage.datamap.words import UseKind, UseVerdict
from inzage.people.permissions import Act
from inzage.web import numbers
from inzage.web.access import may
from inzage.web.asking import doer, done, missing_is_404, status_of
from inzage.web.fragments import go_to
from inzage.web.requests import StaffRequest

TEXTS = {
    UseKind.UNDECLARED: gettext_lazy(
        "%(who)s used %(dataset)s in %(system)s, which holds personal data, and we know of no purpose for it. Please "
        "say what it is for, or withdraw the right."
    ),
    UseKind.IDLE: gettext_lazy(
        "Please withdraw the rights of %(who)s in %(system)s on these tables. They hold personal data, and according "
        "to the logs nobody used these rights from %(first)s to %(last)s:\n%(names)s"
    ),
    UseKind.UNUSED: gettext_lazy(
        "Please drop this table of %(system)s, or say what it is kept for. It holds personal data, and according to "
        "the logs nobody used it from %(first)s to %(last)s:\n%(names)s"
    ),
    UseKind.UNREAD: gettext_lazy(
        "Please drop these fields of %(dataset)s in %(system)s, or say what they are kept for. They hold personal "
        "data, and according to the logs nobody read them from %(first)s to %(last)s:\n%(names)s"
    ),
}


@require_http_methods(["GET", "POST"])
@may(Act.WRITE_REGISTER)
def decide_use(request: StaffRequest, slug: str) -> HttpResponse:
    """Let it be, or write down that somebody was asked to mend it."""
    system = seen_system(request, slug)
    asked = Asked(request.GET, system)
    form = forms.Decide(request.POST or None, about=asked.names, today=timezone.localdate())
    if form.is_valid():
        is_asked = request.POST.get("verdict") == UseVerdict.ASKED
        done(
            form,
            lambda: operations.decide_use(
                system_id=system.id,
                kind=asked.kind,
                who=asked.who,
                about=[asked.places[name] for name in form.cleaned_data["about"]],
                verdict=UseVerdict.ASKED if is_asked else UseVerdict.ACCEPTED,
                reason=form.cleaned_data["reason"],
                until=form.cleaned_data["until"],
                **doer(request),
            ),
        )
        if not form.errors:
            messages.success(request, _("Written down that it was asked.") if is_asked else _("It is let be."))
            return go_to(request, "datamap:use", slug)
    return page_of(request, slug, asked, form, forms.Declare(initial=asked.declared))


@require_POST
@may(Act.WRITE_REGISTER)
def declare(request: StaffRequest, slug: str) -> HttpResponse:
    """Write down what a department uses a table for."""
    system = seen_system(request, slug)
    asked, form = Asked(request.GET, system), forms.Declare(request.POST)
    if form.is_valid():
        given = form.cleaned_data
        activity = next((one for one in queries.activities() if str(one.id) == given["activity"]), None)
        done(
            form,
            lambda: operations.declare_use(
                system_id=system.id,
                dataset=asked.dataset,
                department=given["department"],
                activity_id=activity.id if activity else None,
                name=given["name"],
                **doer(request),
            ),
        )
        if not form.errors:
            messages.success(request, _("Written in the register. Complete there what the law asks."))
            now = queries.activities()
            number = next((one.number for one in now if activity and one.id == activity.id), now[-1].number)
            return go_to(request, "datamap:activity", number)
    today = timezone.localdate()
    return page_of(request, slug, asked, forms.Decide(None, about=asked.names, today=today), form)


@require_POST
@may(Act.WRITE_REGISTER)
def undo(request: StaffRequest, slug: str, decision_id: int) -> HttpResponse:
    """Take back what was decided."""
    system = seen_system(request, slug)
    with missing_is_404():
        operations.undo_use_decision(system_id=system.id, decision_id=decision_id, **doer(request))
    messages.success(request, _("Taken back. It shows again."))
    return go_to(request, "datamap:use", slug)


class Asked:
    """The differences that an address is about; there is a page only for what differs now."""

    def __init__(self, said: Mapping[str, str], system: records.System) -> None:
        self.kind, self.who, self.dataset = (said.get(name, "") for name in ("kind", "who", "dataset"))
        period = queries.logged(system_id=system.id)
        if period is None or self.kind not in set(UseKind):
            raise Http404
        self.findings = queries.use_findings(system_id=system.id, period=period)
        found = self.findings.found
        self.department = ""
        self.places: dict[str, tuple[str, str]] = {}
        if self.kind == UseKind.UNDECLARED:
            one = next((one for one in found.undeclared if (one.who, one.dataset) == (self.who, self.dataset)), None)
            self.places = {self.dataset: (self.dataset, "")} if one else {}
            self.department = (one.department or "") if one else ""
        elif self.kind == UseKind.IDLE:
            self.places = {one.dataset: (one.dataset, "") for one in found.idle if one.who == self.who}
        elif self.kind == UseKind.UNUSED:
            self.places = {one.dataset: (one.dataset, "") for one in found.unused if one.dataset == self.dataset}
        else:
            fields = (one for one in found.unread if one.dataset == self.dataset)
            self.places = {one.field: (one.dataset, one.field) for one in fields}
        if not self.places:
            raise Http404

    @property
    def names(self) -> list[str]:
        return list(self.places)

    @property
    def declared(self) -> dict[str, str]:
        return {"department": self.department}


def page_of(
    request: StaffRequest, slug: str, asked: Asked, form: forms.Decide, declare_form: forms.Declare
) -> HttpResponse:
    head = head_of(request, slug)
    context = {
        **around(request, head, "use"),
        "asked": asked,
        "form": form,
        "declare_form": declare_form,
        "text": text_of(asked, head.row.system),
    }
    status = max(status_of(form), status_of(declare_form))
    return shown(request, "datamap/use_decide.html", "datamap/use_decide.html", context, status=status)


def text_of(asked: Asked, system: records.System) -> str:
    """What to ask of whoever keeps the system, to put in a mail or a ticket."""
    period = asked.findings.period
    return str(TEXTS[UseKind(asked.kind)]) % {
        "who": asked.who,
        "system": system.name,
        "dataset": asked.dataset,
        "names": "\n".join(f"- {name}" for name in asked.names),
        "first": numbers.day(period.first),
        "last": numbers.day(period.last),
    }
