"""Systems, what protects them, and the counts of the whole map."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from inzage.datamap.records.scans import Scan
from inzage.datamap.words import SystemState

CHIPS = 4
"""Kinds of data that a row of the list names; it counts the others."""


@dataclass(frozen=True, slots=True)
class Levels:
    """How many fields of each level of protection."""

    ordinary: int = 0
    sensitive: int = 0
    special: int = 0

    @property
    def total(self) -> int:
        return self.ordinary + self.sensitive + self.special


@dataclass(frozen=True, slots=True)
class System:
    """A database, folder or bucket. `address` is the part that may be shown; `country` a code of two letters."""

    id: UUID
    slug: str
    name: str
    description: str
    kind: str
    address: str
    owner_id: int | None
    owner: str
    department_id: int | None
    department: str
    manager: str
    partner: str
    hosting: str
    country: str
    is_outside_eea: bool
    state: SystemState
    added_at: datetime
    retired_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SystemRow:
    """
    One system in the list, with its counts.

    `last_scan` is the last one that was asked for, `scanned_at` when one was last done; None where nobody looked.
    `categories` are the kinds of data in it, from ordinary to specially protected; `contradicted` counts the measures
    that people count on and a scan saw are not there.
    """

    system: System
    datasets: int
    fields: int
    personal: int
    to_review: int
    people: int | None
    levels: Levels
    last_scan: Scan | None
    scanned_at: datetime | None
    categories: tuple[str, ...] = ()
    contradicted: int = 0

    @property
    def chips(self) -> tuple[str, ...]:
        """The kinds of data to show where there is little room: the most protected ones, from ordinary on."""
        return self.categories[-CHIPS:]

    @property
    def more_chips(self) -> int:
        return len(self.categories) - len(self.chips)

    @property
    def is_failing(self) -> bool:
        return self.last_scan is not None and self.last_scan.is_failing

    @property
    def is_partial(self) -> bool:
        return self.last_scan is not None and self.last_scan.is_partial


@dataclass(frozen=True, slots=True)
class Access:
    """Somebody may do something with a dataset, according to the system itself."""

    who: str
    dataset: str
    may: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """The datasets with which somebody may do the same."""

    who: str
    may: tuple[str, ...]
    datasets: tuple[str, ...]
    members: tuple[str, ...] | None = None
    """Who may by belonging to it, where it is a role or a group."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a connection test found: the system's own words, or a sentence that says what is wrong."""

    is_reached: bool
    kind: str
    said: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class Opened:
    """The way to a system with its secrets. They stay out of `repr`; this never leaves the step that needs it."""

    target: str = field(repr=False)
    options: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Headcount:
    """How many systems there are, and how many of them nobody answers for."""

    systems: int = 0
    without_owner: int = 0


@dataclass(frozen=True, slots=True)
class Summary:
    """What stands above the list of systems: three of the totals."""

    systems: int = 0
    scanned: int = 0
    to_review: int = 0


@dataclass(frozen=True, slots=True)
class Totals:
    """
    The counts of the whole map. A count on two screens is this one.

    `failing` are the systems whose last scan failed, `partial` those whose last scan could not read a part.
    """

    systems: int = 0
    scanned: int = 0
    failing: int = 0
    partial: int = 0
    under_way: int = 0
    datasets: int = 0
    fields: int = 0
    personal: int = 0
    to_review: int = 0
    levels: Levels = field(default_factory=Levels)
    people: int = 0
    links_declared: int = 0
    links_inferred: int = 0
    without_owner: int = 0
    outside_eea: int = 0
    updated_at: datetime | None = None

    @property
    def not_scanned(self) -> int:
        return self.systems - self.scanned

    @property
    def with_owner(self) -> int:
        return self.systems - self.without_owner
