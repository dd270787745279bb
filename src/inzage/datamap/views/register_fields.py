"""Choosing the fields that an activity uses, one system at a time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from inzage.datamap import forms, operations, queries, records
from inzage.datamap.views.register import seen_activity
from inzage.people.permissions import Act
from inzage.web.access import may
from inzage.web.asking import WRONG, doer, status_of
from inzage.web.fragments import go_to
from inzage.web.requests import StaffRequest

MOST_FIELDS = 500


@dataclass(frozen=True, slots=True)
class Choosing:
    """An activity, and the fields of one system that it may use."""

    activity: records.Activity
    slug: str
    rows: Sequence[records.Field]

    def origins(self, facts: records.ActivityFacts) -> dict[int, str]:
        """How each of these fields is used according to these facts; empty where it is not."""
        paths = {(use.system, use.dataset, use.field): use.origin for use in facts.uses}
        return {row.id: paths.get((self.slug, row.dataset, row.name), "") for row in self.rows}

    def with_chosen(self, origins: Mapping[int, str]) -> records.ActivityFacts:
        """The facts with these fields used beside those of other systems."""
        facts, shown = self.activity.facts, {(row.dataset, row.name) for row in self.rows}
        kept = [use for use in facts.uses if use.system != self.slug or (use.dataset, use.field) not in shown]
        now = [
            records.FieldUse(self.slug, row.dataset, row.name, origins[row.id])
            for row in self.rows
            if origins.get(row.id)
        ]
        return replace(facts, uses=(*kept, *now))


@require_http_methods(["GET", "POST"])
@may(Act.WRITE_REGISTER)
def activity_fields(request: StaffRequest, number: int) -> HttpResponse:
    """Choose the fields that an activity uses. Who saves over somebody else sees the difference first."""
    found = seen_activity(number)
    systems = queries.systems(per_page=MOST_FIELDS).items
    used = {one.slug for one in found.systems}
    slug = request.GET.get("system") or next(iter(sorted(used)), systems[0].system.slug if systems else "")
    rows = queries.fields(system=slug, only_personal=True, per_page=MOST_FIELDS).items if slug else []
    choosing = Choosing(found, slug, rows)
    # A choice of nothing is an answer too.
    given = request.POST if request.method == "POST" else None
    form = forms.UseForm(given, fields=rows, used=choosing.origins(found.facts), version=found.version)
    context: dict[str, object] = {"systems": systems, "used": used}
    return saved(request, choosing, form, context) if form.is_valid() else page(request, choosing, form, context)


def page(
    request: StaffRequest, choosing: Choosing, form: forms.UseForm, context: Mapping[str, object], status: int = 0
) -> HttpResponse:
    shown = {
        **context,
        "activity": choosing.activity,
        "slug": choosing.slug,
        "rows": [(row, form[f"use-{row.id}"]) for row in choosing.rows],
        "form": form,
    }
    return render(request, "datamap/activity_fields.html", shown, status=status or status_of(form))


def saved(
    request: StaffRequest, choosing: Choosing, form: forms.UseForm, context: Mapping[str, object]
) -> HttpResponse:
    """Let the activity use the chosen fields; or show what another chose since the page was made."""
    found, chosen = choosing.activity, form.chosen()
    try:
        operations.change_activity(
            activity_id=found.id, facts=choosing.with_chosen(chosen), version=form.cleaned_data["version"] or 0,
            **doer(request),
        )  # fmt: skip
    except operations.EditedMeanwhile as error:
        return compared(request, choosing, form, {**context, "refusal": str(error)})
    except operations.NothingChanged:
        messages.info(request, _("Nothing was changed: this is what was already there."))
    else:
        messages.success(request, _("The fields were saved."))
    return go_to(request, "datamap:activity", found.number)


def compared(
    request: StaffRequest, choosing: Choosing, form: forms.UseForm, context: Mapping[str, object]
) -> HttpResponse:
    """What was chosen here beside what another chose. What this page left as it was takes over what another chose."""
    found, chosen = choosing.activity, form.chosen()
    now = choosing.origins(found.facts)
    history = {one.version: one.facts for one in queries.history(activity_id=found.id)}
    opened = history.get(form.cleaned_data["version"] or 0)
    before = choosing.origins(opened) if opened else now
    both = {key: chosen.get(key, "") if chosen.get(key, "") != before[key] else now[key] for key in now}
    typed = {f"use-{key}": origin for key, origin in both.items()} | {"version": str(found.version)}
    again = forms.UseForm(typed, fields=choosing.rows, used=now, version=found.version)
    differences = [
        (row, now[row.id], chosen.get(row.id, ""), both[row.id])
        for row in choosing.rows
        if now[row.id] != chosen.get(row.id, "")
    ]
    return page(request, choosing, again, {**context, "differences": differences}, status=WRONG)
