"""Measuring how old data is: one day and a few numbers leave a system, no value does."""

from collections.abc import Iterable
from datetime import date, datetime
from itertools import groupby
from uuid import UUID
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from inzage.connectors.errors import ConnectorError
from inzage.connectors.protocol import Connector
from inzage.connectors.records import People
from inzage.datamap.addresses import way_to
from inzage.datamap.models import Retention, RetentionMeasured
from inzage.datamap.persons import Teller, teller
from inzage.datamap.records import Sweep
from inzage.datamap.words import ActivityState, SystemState, WhyRows
from inzage.jobs.registry import moved_on
from inzage.law.retention import Force, Rule, Unit, last_overdue
from inzage.scanning.ages import ages

Look = tuple[Retention, dict[str, object]]
"""A rule and what was found of it, as columns."""

NO_PEOPLE: dict[str, object] = {
    "people": None,
    "people_entirely": None,
    "people_exact": True,
    "nameless": 0,
    "person_field": None,
}


def rules(**only: object) -> QuerySet[Retention]:
    """The rules that can be measured: those with a field that says when the time began."""
    found = Retention.objects.filter(
        date_field__isnull=False,
        date_field__dataset__system__state=SystemState.ACTIVE,
        **only,
    ).exclude(activity__state=ActivityState.ENDED)
    return found.select_related("activity", "date_field__dataset__system").order_by("date_field__dataset__system", "pk")


def measure(found: Iterable[Retention], *, at: datetime) -> Sweep:
    """Measure these rules, system by system. What cannot be read is written down as unknown, with the reason."""
    return store(look(found, at=at), at=at)


def look(found: Iterable[Retention], *, at: datetime) -> list[Look]:
    """Go to the systems; nothing is written down yet, so that no transaction waits for them."""
    return [one for group in by_system(found) for one in of_system(group, at)]


@transaction.atomic
def store(found: Iterable[Look], *, at: datetime) -> Sweep:
    kept = [keep(rule, at, **said) for rule, said in found]
    return Sweep(
        rules=len(kept),
        overdue=sum(bool(one.overdue) for one in kept),
        unknown=sum(one.overdue is None and bool(one.count or one.error) for one in kept),
    )


def by_system(found: Iterable[Retention]) -> list[list[Retention]]:
    return [list(group) for _key, group in groupby(found, key=system_of)]


def system_of(rule: Retention) -> UUID:
    assert rule.date_field
    return rule.date_field.dataset.system_id


def of_system(found: list[Retention], at: datetime) -> list[Look]:
    assert found[0].date_field
    try:
        with way_to(found[0].date_field.dataset.system) as connector:
            return [one(connector, rule, at) for rule in found]
    except ConnectorError as error:
        return [(rule, unread(error)) for rule in found]


def one(connector: Connector, rule: Retention, at: datetime) -> Look:
    field, until = rule.date_field, last_day(rule, timezone.localdate(at))
    assert field
    moved_on()
    known = teller(field.dataset)
    person = known.field.name if known.field else None
    zone = ZoneInfo(settings.TIME_ZONE)
    try:
        found = ages(connector, field.dataset.name, field.name, until=until, zone=zone, person=person)
    except ConnectorError as error:
        return rule, unread(error)
    is_told = found.dated > 0 or found.rows == 0
    return rule, {
        "rows": found.rows,
        "undated": found.rows - found.dated,
        "oldest": found.oldest,
        "overdue": found.before if rule.count and is_told else None,
        "is_exact": found.is_exact,
        **of_people(found.people, known, has_term=bool(rule.count and is_told)),
        "error": "",
        "error_nl": "",
    }


def of_people(found: People | None, known: Teller, *, has_term: bool) -> dict[str, object]:
    """Of how many people something is overdue; where that is unknown, why."""
    if found is None:
        return {**NO_PEOPLE, "why_rows": known.why or WhyRows.GONE}
    return {
        "people": found.before if has_term else None,
        "people_entirely": found.entirely if has_term else None,
        "people_exact": found.is_exact,
        "nameless": found.nameless,
        "person_field": known.field,
        "why_rows": "",
    }


def unread(error: ConnectorError) -> dict[str, object]:
    nothing = dict.fromkeys(("rows", "undated", "oldest", "overdue"))
    return {
        **nothing,
        "is_exact": True,
        **NO_PEOPLE,
        "why_rows": "",
        "error": error.sentence.en,
        "error_nl": error.sentence.nl,
    }


def last_day(rule: Retention, today: date) -> date | None:
    """The last day on which the time began of what should be gone; a rule until an event has none."""
    if not rule.count:
        return None
    return last_overdue(Rule("", "", "", rule.count, Unit(rule.unit), "", "", Force.POLICY), today)


def keep(rule: Retention, at: datetime, **found: object) -> RetentionMeasured:
    kept, _is_new = RetentionMeasured.objects.update_or_create(
        activity=rule.activity,
        date_field=rule.date_field,
        count=rule.count or 0,
        unit=rule.unit,
        day=timezone.localdate(at),
        defaults={"at": at, **found},
    )
    return kept
