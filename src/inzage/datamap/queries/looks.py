"""Who looked at somebody's data, as far as each system can tell?"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from uuid import UUID

from django.db.models import F, Q, QuerySet, Sum

from inzage.datamap import records
from inzage.datamap.models import Field, LogTaken, Look, RecordsFollowed, System, Use
from inzage.datamap.queries.use import accounts_of
from inzage.datamap.use_found import stretches
from inzage.datamap.words import LooksState, SystemState


def who_looked(*, persons: Sequence[str], on: date) -> records.WhoLooked:
    """Every system, with who looked at the person with these keyed hashes, or why that is not known."""
    systems = System.objects.filter(state=SystemState.ACTIVE).order_by("name").select_related("followed")
    logged = set(LogTaken.objects.values_list("system", flat=True).distinct())
    return records.WhoLooked(
        keys=len(persons),
        systems=tuple(looks_in(system, persons, on, is_logged=system.pk in logged) for system in systems),
    )


def looks_in(system: System, persons: Sequence[str], on: date, *, is_logged: bool) -> records.LooksIn:
    followed = getattr(system, "followed", None)
    if not is_logged or followed is None:
        state = LooksState.NOT_FOLLOWED if is_logged else LooksState.NO_LOG
        return records.LooksIn(system.name, system.slug, state)
    since = on - timedelta(days=followed.days)
    logs = LogTaken.objects.filter(system=system, by_record=True, last_day__gte=since)
    periods = tuple(within(one, since) for one in stretches(list(logs.values_list("first_day", "last_day", "form"))))
    named, unnamed = counts(system.pk, since)
    state = LooksState.TOLD if periods and (named or not unnamed) else LooksState.NOT_NAMED
    looks = tuple(looked(system.pk, persons, since)) if state == LooksState.TOLD else ()
    return records.LooksIn(system.name, system.slug, state, looks, periods, unnamed)


def within(period: records.Period, since: date) -> records.Period:
    return records.Period(max(period.first, since), period.last)


def counts(system_id: UUID, since: date) -> tuple[int, int]:
    """How often data of persons was used by what names a record, and by what names none."""
    personal = Field.objects.filter(
        Q(category__isnull=False) | Q(identifies=True), dataset__system=system_id, vanished_at=None
    )
    rows = Use.objects.filter(
        log__system=system_id, log__by_record=True, day__gte=since, dataset__in=personal.values("dataset__name")
    )
    sums = rows.aggregate(named=Sum("named"), every=Sum(F("reads") + F("writes")))
    named, every = sums["named"] or 0, sums["every"] or 0
    return named, max(every - named, 0)


def looked(system_id: UUID, persons: Sequence[str], since: date) -> Iterable[records.Look]:
    """The last day first."""
    rows: QuerySet[Look] = Look.objects.filter(person__in=persons, log__system=system_id, day__gte=since)
    sums: dict[tuple[date, str, str], list[int]] = defaultdict(lambda: [0, 0])
    for day, who, dataset, reads, writes in rows.values_list("day", "who", "dataset", "reads", "writes"):
        sums[day, who, dataset][0] += reads
        sums[day, who, dataset][1] += writes
    known = {holder.account: holder for holder in accounts_of(system_id)}
    for day, who, dataset in sorted(sums, key=lambda key: (-key[0].toordinal(), *key[1:])):
        yield records.Look(known.get(who) or records.Holder.nobody(who), dataset, day, *sums[day, who, dataset])


def followed(*, system_id: UUID) -> records.Followed | None:
    """Why and for how long it is kept whose records of a system are looked at; None where it is not."""
    row = RecordsFollowed.objects.filter(system=system_id).first()
    return records.Followed(row.reason, row.days, row.by, row.at) if row else None
