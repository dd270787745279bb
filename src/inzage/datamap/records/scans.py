"""Scans, how far they are, and what changed since the one before."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from inzage.datamap.words import UNDER_WAY, ChangeKind, PartState, ScanState


@dataclass(frozen=True, slots=True)
class Scan:
    """One look at a system, and how it ended."""

    id: UUID
    system_slug: str
    system_name: str
    state: ScanState
    by: str
    asked_at: datetime
    started_at: datetime | None
    ended_at: datetime | None
    is_full: bool
    rows: int
    answered: str
    datasets: int
    fields: int
    personal: int
    links: int
    people: int | None
    changes: int
    failures: int
    error_code: str
    error: str

    @property
    def is_under_way(self) -> bool:
        return self.state in UNDER_WAY

    @property
    def took(self) -> timedelta | None:
        return self.ended_at - self.started_at if self.ended_at and self.started_at else None

    @property
    def is_failing(self) -> bool:
        """Whether the scan could not be done. Then nothing new is known of the system."""
        return self.state == ScanState.FAILED

    @property
    def is_partial(self) -> bool:
        """Whether the scan was done, but for parts that could not be read. What is in those is unknown."""
        return self.state == ScanState.DONE and self.failures > 0


@dataclass(frozen=True, slots=True)
class Failure:
    """A place that could not be read, with a sentence that may be shown."""

    place: str
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """How far one dataset of a scan is."""

    name: str
    state: PartState
    fields: int
    rows_read: int
    failure: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """
    How far a scan is. `now` names the dataset that was done last.

    `lost` are the failures of places that have no receipt, such as a name that cannot be kept.
    """

    scan: Scan
    total: int
    done: int
    failed: int
    fields: int
    rows_read: int
    now: str
    failures: tuple[Failure, ...] = ()
    lost: tuple[Failure, ...] = ()

    @property
    def read(self) -> int:
        """How many datasets have been dealt with."""
        return self.done + self.failed

    @property
    def part(self) -> float:
        return self.percent / 100

    @property
    def percent(self) -> int:
        if not self.scan.is_under_way:
            return 100 if self.scan.state == ScanState.DONE else self.share
        return min(self.share, 99)

    @property
    def share(self) -> int:
        return 100 * (self.done + self.failed) // self.total if self.total else 0


@dataclass(frozen=True, slots=True)
class Change:
    """What is different since the scan before: about a field, or without a field about a measure."""

    scan_id: UUID
    at: datetime
    kind: ChangeKind
    system_slug: str
    system_name: str
    field_id: int | None
    field: str
    before: str
    after: str
    measure: str = ""
