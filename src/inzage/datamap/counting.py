"""Counting a log of a system: which datasets of the map were used by whom on which day."""

from collections import defaultdict
from collections.abc import Collection, Container, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, tzinfo
from pathlib import Path
from typing import BinaryIO
from zoneinfo import ZoneInfo

from django.conf import settings
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from inzage.connectors.logs import Intake, Options, Rule, Use, read
from inzage.connectors.logs.measured import Measured
from inzage.connectors.logs.source import opened
from inzage.datamap import addresses, following
from inzage.datamap.models import Dataset, Field, LogTaken, RecordsFollowed, System
from inzage.datamap.models.use import WHO
from inzage.datamap.overlapping import Looking, Seen

Key = tuple[str, str, date]
NAMED = 2
"""The place of the uses of named records, after reads and writes."""
SERVERS = ("postgresql", "mariadb")


@dataclass(frozen=True, slots=True)
class Counted:
    """
    What a log says of the datasets of the map: reads, writes and uses of named records by account, dataset and day.

    `fields` are those that were read of a dataset on a day, `looks` the reads and writes per keyed hash of a person.
    """

    intake: Intake
    uses: Mapping[Key, Sequence[int]] = field(repr=False)
    fields: Mapping[tuple[str, date], Collection[str]] = field(repr=False)
    looks: Mapping[tuple[Key, str], Sequence[int]] = field(repr=False)
    elsewhere: int
    by_record: bool
    size: int
    digest: str
    begins_with: frozenset[str]
    seen: Seen


def counted(
    system: System, source: str | Path | BinaryIO, *, zone: tzinfo | None, rules: tuple[Rule, ...], most: int | None
) -> Counted:
    """
    Read a log of this system; the days are those of the organisation.

    Raises:
        ConnectorError: if it cannot be read, is no log that we know, or holds more than `most` bytes
    """
    fields = fields_of(system)
    by_record = RecordsFollowed.objects.filter(system=system).exists()
    sizes = set(LogTaken.objects.filter(system=system).values_list("size", flat=True))
    looking = Looking(system)
    with opened(source) as file:
        measured = Measured(file, sizes=sizes, most=most, marking=looking.marking)
        read_as = options(system, fields, zone, rules, by_record=by_record)
        intake = read(measured, read_as)  # type: ignore[arg-type] # it reads as a file does
    uses: dict[Key, list[int]] = defaultdict(lambda: [0, 0, 0])
    elsewhere = 0
    for use, times in intake.times.items():
        if is_ours(use, fields):
            uses[key_of(use)][use.writes] += times
            uses[key_of(use)][NAMED] += intake.by_record.get(use, 0)
        else:
            elsewhere += times
    return Counted(
        intake,
        dict(uses),
        {place: read_ for place, read_ in intake.fields.items() if place[0] in fields},
        looks(intake, fields),
        elsewhere,
        by_record,
        measured.size,
        measured.digest,
        frozenset(measured.begins_with),
        looking.seen(),
    )


def fields_of(system: System) -> dict[str, list[str]]:
    """The datasets of a system on the map, and the fields of each."""
    datasets = Dataset.objects.filter(system=system, vanished_at=None).values_list("name", flat=True)
    found: dict[str, list[str]] = {name: [] for name in datasets}
    live = Field.objects.filter(dataset__system=system, dataset__vanished_at=None, vanished_at=None)
    for dataset, name in live.values_list("dataset__name", "name"):
        found[dataset].append(name)
    return found


def is_ours(use: Use, fields: Container[str]) -> bool:
    return use.dataset in fields and 0 < len(use.who) <= WHO and use.who.isprintable()


def key_of(use: Use) -> Key:
    return use.who, use.dataset, use.day


def looks(intake: Intake, fields: Container[str]) -> dict[tuple[Key, str], list[int]]:
    found: dict[tuple[Key, str], list[int]] = defaultdict(lambda: [0, 0])
    for (use, person), times in intake.subjects.items():
        if is_ours(use, fields):
            found[key_of(use), person][use.writes] += times
    return dict(found)


def options(
    system: System,
    fields: Mapping[str, Collection[str]],
    zone: tzinfo | None,
    rules: tuple[Rule, ...],
    *,
    by_record: bool,
) -> Options:
    """How the log of this system is read: a server keeps one log for all its databases, so only lines of ours count."""
    database = database_of(system)
    home = database if system.kind == "mariadb" and database else "public"
    return Options(
        zone=ZoneInfo(settings.TIME_ZONE),
        log_zone=zone,
        names=fields.keys(),
        home=home,
        database=database,
        rules=rules,
        fields=fields,
        keys=following.person_keys(system.pk) if by_record else {},
        hashed=following.hasher() if by_record else None,
    )


def database_of(system: System) -> str | None:
    if system.kind not in SERVERS:
        return None
    try:
        return make_url(addresses.opened(system).target).database or None
    except ArgumentError:
        return None
