"""The day of a moment in a log, in the organisation's own time, whatever zone and form the log has."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta, timezone, tzinfo

import numpy as np
import numpy.typing as npt

from inzage.connectors.logs.arrays import Column

MOST = 100_000
"""So many minutes are remembered at a time."""
NO_DAY = -1
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
OFFSET = re.compile(r"([+-])(\d\d)(?::?(\d\d))?")

HOURS = {"UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "WEST": 1, "BST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3}
"""What the names of Europe's zones mean. One that means two things, such as IST, needs the log's zone."""


class Days:
    """Tell the days of minutes, each minute once."""

    def __init__(self, moment: Callable[[str, tzinfo], datetime], zone: tzinfo, log_zone: tzinfo | None) -> None:
        self._moment, self._zone, self._log_zone = moment, zone, log_zone or zone
        self._known: dict[bytes, int] = {}

    def of(self, minutes: Column) -> npt.NDArray[np.int64]:
        """Return the number of the day of each minute, NO_DAY where it is none."""
        coded = minutes.dictionary_encode()
        days = np.array([self._day(minute) for minute in coded.dictionary.to_pylist()], dtype=np.int64)
        return days[coded.indices.to_numpy()] if len(days) else np.zeros(0, np.int64)

    def _day(self, minute: bytes) -> int:
        if minute not in self._known:
            if len(self._known) > MOST:
                self._known.clear()
            self._known[minute] = self._reckoned(minute)
        return self._known[minute]

    def _reckoned(self, minute: bytes) -> int:
        try:
            moment = self._moment(minute.decode("ascii"), self._log_zone)
            return moment.astimezone(self._zone).toordinal()
        except (ValueError, OverflowError):
            return NO_DAY


def named(moment: datetime, name: str, zone: tzinfo) -> datetime:
    """
    Place a moment in the zone of this name or offset.

    Raises:
        ValueError: if nobody knows the zone.
    """
    for fold in (0, 1):
        placed = moment.replace(tzinfo=zone, fold=fold)
        if placed.tzname() == name:
            return placed
    if name in HOURS:
        return moment.replace(tzinfo=timezone(timedelta(hours=HOURS[name])))
    return moment.replace(tzinfo=offset(name))


def offset(name: str) -> tzinfo:
    """Read `+02`, `+0530` or `+05:30`."""
    match = OFFSET.fullmatch(name)
    if not match:
        raise ValueError
    ahead = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return timezone(-ahead if match[1] == "-" else ahead)


def postgresql(text: str, zone: tzinfo) -> datetime:
    """Read `2026-01-05 09:12 CET`."""
    return named(datetime.fromisoformat(text[:16]), text[16:].strip(), zone)


def mariadb(text: str, zone: tzinfo) -> datetime:
    """Read `20260105 09:12`."""
    return datetime.fromisoformat(f"{text[:4]}-{text[4:6]}-{text[6:]}").replace(tzinfo=zone)


def web(text: str, _zone: tzinfo) -> datetime:
    """Read `05/Jan/2026:09:12 +0100`."""
    day, month, rest = text.split("/")
    year, hour, minute = rest[:10].split(":")
    moment = datetime(int(year), MONTHS.index(month) + 1, int(day), int(hour), int(minute))  # noqa: DTZ001 - placed next
    return moment.replace(tzinfo=offset(rest[10:].strip()))


def iso(text: str, zone: tzinfo) -> datetime:
    """Read `2026-01-05T09:12+01:00`, with or without the offset."""
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)
