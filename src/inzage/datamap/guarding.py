"""
Writing down what a scan saw of the protection of a system, and what is different since the last.

Like the rest of a scan this counts when the scan is done: until then what the scan before saw stands.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from uuid import UUID

from django.db.models import Q, QuerySet

from inzage.connectors.protection import Observation, Seen
from inzage.datamap.models import Change, Measure, Observed, Scan
from inzage.datamap.models.content import NAME
from inzage.datamap.standing import outcome, standing
from inzage.datamap.words import ChangeKind, MeasureKind, MeasureState, PartState, ScanState, Standing
from inzage.datamap.writing import clean

BATCH = 500
WORTH_TELLING = {Standing.CONTRADICTED.value, Seen.UNPROTECTED.value}
"""A measure that comes here or leaves here is told with the changes of the scan."""


def store(scan: Scan, found: Iterable[Observation], *, at: datetime) -> None:
    """Write what was seen; called in the transaction that also writes the receipt."""
    Observed.objects.bulk_create([row_of(scan, one, at) for one in found], batch_size=BATCH)


def store_anew(scan: Scan, found: Iterable[Observation], *, at: datetime) -> None:
    """The same at the start of a scan, also where its first step runs twice."""
    Observed.objects.filter(scan=scan).delete()
    store(scan, found, at=at)


def row_of(scan: Scan, one: Observation, at: datetime) -> Observed:
    return Observed(
        system_id=scan.system_id,
        scan=scan,
        looked_at=one.check[:40],
        protects=one.protects.value,
        seen=one.seen.value,
        said=clean(one.said.en),
        said_nl=clean(one.said.nl),
        dataset=clean(one.dataset)[:NAME],
        column=clean(one.column)[:NAME],
        at=at,
    )


def standing_rows(system_id: UUID) -> QuerySet[Observed]:
    """What was seen and counts: the looks of scans that are done."""
    return Observed.objects.filter(system=system_id, scan__state=ScanState.DONE)


def settle(scan: Scan, *, has_history: bool) -> list[Change]:
    """
    Let what this scan saw take the place of what was seen before; return what is different.

    Of a dataset that could not be read now, what was seen in its columns before stays: not looking is no repair.
    """
    unread = scan.parts.filter(state=PartState.FAILED).values("name")
    before = seen_by_kind(standing_rows(scan.system_id))
    stays = Q(scan=scan) | (Q(scan__state=ScanState.DONE, dataset__in=unread) & ~Q(column=""))
    rows = Observed.objects.filter(system=scan.system_id)
    rows.exclude(pk__in=rows.filter(stays).values("pk")).delete()
    said = {row.kind: MeasureState(row.state) for row in Measure.objects.filter(system=scan.system_id)}
    return list(changes(said, before, seen_by_kind(rows.all()), has_history=has_history))


def changes(
    said: Mapping[str, MeasureState],
    before: Mapping[str, list[Seen]],
    after: Mapping[str, list[Seen]],
    *,
    has_history: bool,
) -> Iterable[Change]:
    """The measures that turned; in a first scan only those that somebody had said something else of."""
    for kind in MeasureKind:
        declared = said.get(kind, MeasureState.UNKNOWN)
        was, now = (outcome(declared, seen.get(kind, ())) for seen in (before, after))
        is_told = has_history or now == Standing.CONTRADICTED
        if was != now and is_told and WORTH_TELLING & {was, now}:
            yield Change(kind=ChangeKind.CHANGED_PROTECTION, measure=kind.value, before=was, after=now)


def worth(slugs: Collection[str]) -> dict[str, dict[str, Standing]]:
    """By the slug of a system what people declared that protects it, and what that is worth; in two queries."""
    looks: dict[tuple[str, str], list[Seen]] = defaultdict(list)
    seen = Observed.objects.filter(scan__state=ScanState.DONE, system__slug__in=slugs)
    for slug, kind, one in seen.values_list("system__slug", "protects", "seen").distinct().order_by():
        looks[slug, kind].append(Seen(one))
    found: dict[str, dict[str, Standing]] = defaultdict(dict)
    rows = Measure.objects.filter(state=MeasureState.YES, system__slug__in=slugs).order_by("kind")
    for slug, kind in rows.values_list("system__slug", "kind"):
        found[slug][kind] = standing(MeasureState.YES, looks[slug, kind])
    return found


def seen_by_kind(rows: QuerySet[Observed]) -> dict[str, list[Seen]]:
    found: dict[str, list[Seen]] = {}
    for kind, seen in rows.values_list("protects", "seen").distinct().order_by():
        found.setdefault(kind, []).append(Seen(seen))
    return found
