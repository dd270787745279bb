"""Counting a log of a system: which datasets of the map were used by whom on which day."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, tzinfo
from pathlib import Path
from typing import BinaryIO
from zoneinfo import ZoneInfo

from django.conf import settings
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from inzage.connectors.logs import Intake, Options, Rule, read
from inzage.connectors.logs.measured import Measured
from inzage.connectors.logs.source import opened
from inzage.datamap import addresses
from inzage.datamap.models import Dataset, LogTaken, System
from inzage.datamap.models.use import WHO
from inzage.datamap.overlapping import Looking, Seen

Key = tuple[str, str, date]
SERVERS = ("postgresql", "mariadb")


@dataclass(frozen=True, slots=True)
class Counted:
    """What a log says of the datasets of the map: reads and writes by account, dataset and day."""

    intake: Intake
    uses: Mapping[Key, Sequence[int]] = field(repr=False)
    elsewhere: int
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
    names = frozenset(Dataset.objects.filter(system=system, vanished_at=None).values_list("name", flat=True))
    sizes = set(LogTaken.objects.filter(system=system).values_list("size", flat=True))
    looking = Looking(system)
    with opened(source) as file:
        measured = Measured(file, sizes=sizes, most=most, marking=looking.marking)
        intake = read(measured, options(system, names, zone, rules))  # type: ignore[arg-type] # it reads as a file does
    uses: dict[Key, list[int]] = defaultdict(lambda: [0, 0])
    elsewhere = 0
    for use, times in intake.times.items():
        if use.dataset in names and 0 < len(use.who) <= WHO and use.who.isprintable():
            uses[use.who, use.dataset, use.day][use.writes] += times
        else:
            elsewhere += times
    return Counted(
        intake, dict(uses), elsewhere, measured.size, measured.digest, frozenset(measured.begins_with), looking.seen()
    )


def options(system: System, names: frozenset[str], zone: tzinfo | None, rules: tuple[Rule, ...]) -> Options:
    """How the log of this system is read: a server keeps one log for all its databases, so only lines of ours count."""
    database = database_of(system)
    home = database if system.kind == "mariadb" and database else "public"
    return Options(
        zone=ZoneInfo(settings.TIME_ZONE), log_zone=zone, names=names, home=home, database=database, rules=rules
    )


def database_of(system: System) -> str | None:
    if system.kind not in SERVERS:
        return None
    try:
        return make_url(addresses.opened(system).target).database or None
    except ArgumentError:
        return None
