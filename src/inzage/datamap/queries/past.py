"""What did the map say then? Systems, kinds of data and who gets data, as they were at a moment."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from django.db.models import F, Window
from django.db.models.functions import RowNumber

from inzage.datamap.models import KindThen, RecipientVersion, SystemThen
from inzage.datamap.queries.protection import guards_of
from inzage.datamap.records import ActivityFacts, KnownSystem, Party

Rename = Callable[[ActivityFacts, datetime], ActivityFacts]


def systems_then(slugs: Iterable[str], *, at: datetime) -> Mapping[str, KnownSystem]:
    """These systems as they were; what was not on the map yet is left out."""
    rows = SystemThen.objects.filter(system__slug__in=set(slugs), at__lte=at)
    last = Window(RowNumber(), partition_by=F("system"), order_by=F("pk").desc())
    found = rows.annotate(place=last).filter(place=1).values_list("system__slug", "name", "country", "measures")
    return {slug: KnownSystem(slug, name, country, guards_of(slug, there)) for slug, name, country, there in found}


def kinds_then(slugs: Iterable[str], *, at: datetime) -> Mapping[tuple[str, str, str], str]:
    """The kinds of data of the used fields of these systems, by the slug, the dataset and the name of each."""
    rows = KindThen.objects.filter(field__dataset__system__slug__in=set(slugs), at__lte=at)
    last = Window(RowNumber(), partition_by=F("field"), order_by=F("pk").desc())
    path = ("field__dataset__system__slug", "field__dataset__name", "field__name")
    found = rows.annotate(place=last).filter(place=1).values_list(*path, "category")
    return {tuple(place): kind for *place, kind in found if kind}


def parties_then(*, at: datetime) -> tuple[tuple[Party, ...], Rename]:
    """
    Who got data then, by name, and how to call them in what was written before.

    A line of the register calls its recipients as they were called when it was written; since then they may have got
    another name.
    """
    told: dict[int, list[RecipientVersion]] = defaultdict(list)
    for row in RecipientVersion.objects.filter(at__lte=at).order_by("recipient", "version"):
        told[row.recipient].append(row)
    there = [rows[-1] for rows in told.values() if not rows[-1].is_removed]
    parties = sorted(map(party, there), key=lambda one: one.name)

    def renamed(facts: ActivityFacts, written: datetime) -> ActivityFacts:
        names = {was.name.casefold(): rows[-1].name for rows in told.values() if (was := as_of(rows, written))}
        now = {names.get(name.casefold(), name) for name in facts.recipients}
        return replace(facts, recipients=tuple(sorted(now, key=str.casefold)))

    return tuple(parties), renamed


def as_of(rows: list[RecipientVersion], at: datetime) -> RecipientVersion | None:
    place = bisect_right(rows, at, key=lambda row: row.at)
    return rows[place - 1] if place else None


def party(row: RecipientVersion) -> Party:
    return Party(row.name, row.role, row.country, row.what_for, row.safeguard)
