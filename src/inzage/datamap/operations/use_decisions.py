"""Deciding about what differs between real use and the register or the rights: declare it, let it be, ask for less."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from inzage.datamap import use_found
from inzage.datamap.activity_rows import facts_of
from inzage.datamap.models import Field, LogTaken, System, UseDecision
from inzage.datamap.models.use import REASON
from inzage.datamap.operations.activities import add_activity, change_activity
from inzage.datamap.operations.finding import held_activity, held_system
from inzage.datamap.operations.following import WhyMissing
from inzage.datamap.operations.systems import UnknownDepartment
from inzage.datamap.records import ActivityFacts, FieldUse
from inzage.datamap.records.use import FindingKey
from inzage.datamap.tags import Tag
from inzage.datamap.words import UseKind, UseVerdict
from inzage.ledger import operations as ledger
from inzage.people import queries as people
from inzage.web.refusals import Missing, Refusal

LONGEST = timedelta(days=731)
"""A difference is let be for two years at most; then somebody looks again."""


class NoSuchFinding(Missing):
    """Nothing such differs, or no more."""

    code = "no_such_finding"
    sentence = _("This difference is not there, or no more.")


class UnknownUseDecision(Missing):
    """There is no such decision that holds."""

    code = "unknown_use_decision"
    sentence = _("This decision is not there, or was taken back.")


class WrongUntil(Refusal):
    """A decision holds until a day."""

    code = "wrong_until"
    field = "until"
    sentence = _("Give the day until which this holds: from tomorrow, and at most two years from now.")


class NothingToDeclare(Refusal):
    """The dataset has no personal fields that the activity does not use yet."""

    code = "nothing_to_declare"
    field = "dataset"
    sentence = _("This activity already uses every personal field of this table.")


@transaction.atomic
def decide_use(
    *,
    system_id: UUID,
    kind: str,
    about: Sequence[tuple[str, str]],
    verdict: str,
    reason: str,
    until: date,
    by: str,
    at: datetime,
    who: str = "",
) -> tuple[int, ...]:
    """
    Let differences of a kind be until a day, or write down that somebody was asked to mend them.

    `about` are datasets and fields; a field is blank unless the kind is about one. Each comes back after that day, and
    before it when what it is about changes. Returns the decisions.

    Raises:
        UnknownSystem, NoSuchFinding, WhyMissing, WrongUntil
    """
    system, today = held_system(system_id), timezone.localdate(at)
    if not 0 < len(reason.strip()) <= REASON:
        raise WhyMissing
    if not today < until <= today + LONGEST:
        raise WrongUntil
    keys = [(UseKind(kind), who, *one) for one in about] if kind in set(UseKind) else []
    now = states(system, keys)
    if not keys or now.keys() != set(keys) or verdict not in set(UseVerdict):
        raise NoSuchFinding
    rows = [
        decided(system, key, state=now[key], verdict=verdict, reason=reason.strip(), until=until, by=by, at=at)
        for key in keys
    ]
    tag = Tag.USE_ACCEPTED if verdict == UseVerdict.ACCEPTED else Tag.USE_ASKED
    note(tag, system, kind=kind, who=who, count=len(rows), by=by, at=at)
    return tuple(row.pk for row in rows)


def states(system: System, keys: Sequence[FindingKey]) -> dict[FindingKey, str]:
    """What these findings are about now, in the last days in a row that the logs cover."""
    logs = list(LogTaken.objects.filter(system=system).values_list("first_day", "last_day", "form"))
    if not logs:
        return {}
    period = use_found.stretches(logs)[-1]
    found = use_found.judged(system.pk, period)
    return dict(use_found.states(found.found, system.pk, keys, found.known))


def decided(system: System, key: FindingKey, **facts: object) -> UseDecision:
    kind, who, dataset, field = key
    about = {"system": system, "kind": kind, "who": who, "dataset": dataset, "field": field}
    before = UseDecision.objects.filter(**about, undone_at=None)
    before.update(undone_at=facts["at"], undone_by=facts["by"])
    return UseDecision.objects.create(**about, **facts)


@transaction.atomic
def undo_use_decision(*, system_id: UUID, decision_id: int, by: str, at: datetime) -> None:
    """
    Take back what was decided about a difference: it shows again.

    Raises:
        UnknownSystem, UnknownUseDecision
    """
    system = held_system(system_id)
    row = UseDecision.objects.filter(system=system, pk=decision_id, undone_at=None).first()
    if row is None:
        raise UnknownUseDecision
    row.undone_at, row.undone_by = at, by
    row.save(update_fields=["undone_at", "undone_by"])
    note(Tag.USE_UNDONE, system, kind=row.kind, who=row.who, count=1, by=by, at=at)


def note(tag: Tag, system: System, *, kind: str, who: str, count: int, by: str, at: datetime) -> None:
    facts: dict[str, str | int | bool] = {"kind": str(kind), "count": count}
    if who:
        facts["account"] = ledger.code(who)
    ledger.note(tag=tag, about=f"system:{system.slug}", by=by, at=at, facts=facts)


@transaction.atomic
def declare_use(
    *,
    system_id: UUID,
    dataset: str,
    department: str,
    by: str,
    at: datetime,
    activity_id: UUID | None = None,
    name: str = "",
) -> UUID:
    """
    Write down that a department uses the personal fields of a dataset: in an activity of it, or in a new one.

    Raises:
        UnknownSystem, NoSuchFinding, UnknownDepartment, UnknownActivity, NothingToDeclare
        and what `add_activity` raises
    """
    system = held_system(system_id)
    if department not in {one.name for one in people.departments()}:
        raise UnknownDepartment
    personal = Field.objects.filter(
        dataset__system=system, dataset__name=dataset, vanished_at=None, category__isnull=False
    )
    uses = tuple(FieldUse(system.slug, dataset, one) for one in personal.values_list("name", flat=True))
    if not uses:
        raise NoSuchFinding
    if activity_id is None:
        return add_activity(facts=ActivityFacts(name=name, departments=(department,), uses=uses), by=by, at=at)
    row = held_activity(activity_id)
    before = facts_of(row)
    known = {(one.system, one.dataset, one.field) for one in before.uses}
    more = tuple(one for one in uses if (one.system, one.dataset, one.field) not in known)
    teams = tuple(dict.fromkeys((*before.departments, department)))
    if not more and teams == before.departments:
        raise NothingToDeclare
    after = replace(before, uses=before.uses + more, departments=teams)
    change_activity(activity_id=activity_id, facts=after, version=row.version, by=by, at=at)
    return activity_id
