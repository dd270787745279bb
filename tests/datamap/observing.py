"""A scan of the shop that saw something of its protection, without going there."""

from datetime import UTC, datetime

from inzage.connectors.errors import Sentence
from inzage.connectors.protection import MEASURES, Check, Observation, Seen
from inzage.datamap import ending, guarding
from inzage.datamap.models import Dataset, Scan, ScanPart

BY, AT = "noor@example.nl", datetime(2026, 11, 25, 9, tzinfo=UTC)
SAID = {
    Seen.PROTECTED: Sentence("It is well.", "Het is goed."),
    Seen.UNPROTECTED: Sentence("It is not well.", "Het is niet goed."),
    Seen.UNKNOWN: Sentence("It could not be seen.", "Het was niet te zien."),
}


def saw(check=Check.TLS, seen=Seen.PROTECTED, dataset="", column="", said=None):
    return Observation(check, MEASURES[check], seen, said or SAID[seen], dataset, column)


def begin(system, *found, unread=(), at=AT):
    """A scan under way that saw this; the datasets of `unread` it could not read."""
    scan = Scan.objects.create(system_id=system.id, by=BY, asked_at=at, started_at=at, state="running")
    names = Dataset.objects.filter(system=system.id, vanished_at=None).values_list("name", flat=True)
    ScanPart.objects.bulk_create(
        ScanPart(scan=scan, name=name, position=place, state="failed" if name in unread else "done")
        for place, name in enumerate(names)
    )
    guarding.store(scan, found, at=at)
    return scan


def see(system, *found, unread=(), at=AT):
    """The same, done."""
    scan = begin(system, *found, unread=unread, at=at)
    ending.finish(scan.pk, at=at)
    return scan
