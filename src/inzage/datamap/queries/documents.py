"""The register as a document, and what another document has different."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from inzage.datamap import facts
from inzage.datamap.activity_rows import facts_of_all
from inzage.datamap.models import Activity, Field, Recipient, System
from inzage.datamap.queries.activities import version_rows
from inzage.datamap.queries.charts import charted
from inzage.datamap.queries.past import Rename, kinds_then, parties_then, systems_then
from inzage.datamap.queries.protection import guards
from inzage.datamap.records import (
    ActivityChange,
    ActivityFacts,
    Comparison,
    Document,
    Known,
    KnownSystem,
    Numbered,
    Party,
    PartyChange,
)
from inzage.datamap.tidying import tidy
from inzage.datamap.words import ActivityState
from inzage.people import queries as people
from inzage.people.records import Organisation


def document(*, now: datetime, at: datetime | None = None, with_systems: bool = False) -> Document:
    """
    The register as it is, or as it was at a moment: who got data, what protected it and which kind it was then.

    The organisation, and with `with_systems` the whole map, are those of now.
    """
    founded = people.organisation()
    if at:
        parties, renamed = parties_then(at=at)
        lines = tuple(past(at, renamed))
        there = known_then(lines, founded, at)
    else:
        rows = Recipient.objects.order_by("name")
        parties = tuple(Party(row.name, row.role, row.country, row.what_for, row.safeguard) for row in rows)
        lines = tuple(present())
        there = known(lines, founded)
    return Document(
        organisation=founded.name if founded else "",
        at=at or now,
        activities=lines,
        parties=parties,
        known=there,
        systems=charted() if with_systems else (),
    )


def known_then(lines: Iterable[Numbered], founded: Organisation | None, at: datetime) -> Known:
    """What the map knew at a moment of the systems and fields that these lines use."""
    fields = {(use.system, use.dataset, use.field) for one in lines for use in one.facts.uses}
    used = {system for system, _dataset, _field in fields}
    kinds = {place: kind for place, kind in kinds_then(used, at=at).items() if place in fields}
    return Known(organisation=founded, systems=systems_then(used, at=at), kinds=kinds)


def known(lines: Iterable[Numbered], founded: Organisation | None) -> Known:
    """What the map knows of the systems and fields that these lines use, in four queries."""
    fields = {(use.system, use.dataset, use.field) for one in lines for use in one.facts.uses}
    used = {system for system, _dataset, _field in fields}
    protecting = guards(used)
    rows = System.objects.filter(slug__in=used).values_list("slug", "name", "country")
    kinds = Field.objects.filter(dataset__system__slug__in=used).exclude(category=None)
    path = ("dataset__system__slug", "dataset__name", "name", "category")
    return Known(
        organisation=founded,
        systems={slug: KnownSystem(slug, name, country, protecting.get(slug, ())) for slug, name, country in rows},
        kinds={tuple(place): key for *place, key in kinds.values_list(*path) if tuple(place) in fields},
    )


def present() -> Iterable[Numbered]:
    rows = list(Activity.objects.exclude(state=ActivityState.ENDED).order_by("number"))
    found = facts_of_all(rows)
    return (Numbered(row.number, found[row.pk]) for row in rows)


def past(at: datetime, renamed: Rename) -> Iterable[Numbered]:
    for row in version_rows(at):
        said = renamed(facts.from_json(row.facts), row.at)
        if said.state != ActivityState.ENDED:
            yield Numbered(row.activity.number, said)


def compared(given: Document, *, now: datetime) -> Comparison:
    """
    What taking this document would change. An activity is the same one by its number, else by its name.

    Activities that the document does not have stay as they are: leaving a line out does not end it.
    """
    here = document(now=now)
    by_number = {one.number: one for one in here.activities}
    by_name = {one.facts.name.casefold(): one for one in here.activities}
    versions = dict(Activity.objects.values_list("number", "version"))
    known = {one.name.casefold(): one.name for one in people.departments()}
    gets = {one.name.casefold(): one.name for one in here.parties}
    changes, met = [], set()
    for one in given.activities:
        said = spelled(tidy(one.facts), known, gets)
        standing = by_number.get(one.number) or by_name.get(said.name.casefold())
        if standing is None:
            changes.append(ActivityChange(0, 0, said))
            continue
        met.add(standing.number)
        if found := facts.differences(standing.facts, said):
            changes.append(ActivityChange(standing.number, versions[standing.number], said, found))
    named = {name for change in changes for name in change.facts.departments}
    return Comparison(
        parties=tuple(parties(here.parties, given.parties)),
        activities=tuple(changes),
        departments=tuple(sorted(name for name in named if name.casefold() not in known)),
        absent=tuple(one.number for one in here.activities if one.number not in met),
        same=len(met) - sum(change.number > 0 for change in changes),
    )


def spelled(said: ActivityFacts, departments: Mapping[str, str], gets: Mapping[str, str]) -> ActivityFacts:
    """Departments and recipients as they are written here: a capital makes no other one of them."""
    return replace(
        said,
        departments=tuple(dict.fromkeys(departments.get(name.casefold(), name) for name in said.departments)),
        recipients=tuple(dict.fromkeys(gets.get(name.casefold(), name) for name in said.recipients)),
        # Who is named gets it, whatever is said beside it.
        no_recipients=said.no_recipients and not said.recipients,
    )


def parties(here: Iterable[Party], given: Iterable[Party]) -> Iterable[PartyChange]:
    known = {one.name.casefold(): one for one in here}
    for said in map(tidy, given):
        one = replace(said, country=said.country.upper())
        before = known.get(one.name.casefold())
        if before is None or (before.role, before.country, before.what_for, before.safeguard) != (
            one.role, one.country, one.what_for, one.safeguard,
        ):  # fmt: skip
            yield PartyChange(before, one)
