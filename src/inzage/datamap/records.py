"""The frozen nouns of the map; what leaves the room. No field here holds a value of a person."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Generic, TypeVar
from uuid import UUID

from inzage.datamap.words import (
    SURE,
    UNDER_WAY,
    UNSURE,
    ChangeKind,
    LinkVerdict,
    MeasureKind,
    MeasureState,
    ScanState,
    SystemState,
    Verdict,
)
from inzage.law.categories import Level

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Some rows of a list, and which."""

    items: tuple[T, ...]
    number: int
    per_page: int
    total: int

    @property
    def pages(self) -> int:
        return max(1, math.ceil(self.total / self.per_page))

    @property
    def has_next(self) -> bool:
        return self.number < self.pages

    @property
    def has_previous(self) -> bool:
        return self.number > 1

    @property
    def first(self) -> int:
        """The place of the first row in the whole list, from 1."""
        return (self.number - 1) * self.per_page + 1 if self.items else 0

    @property
    def last(self) -> int:
        return (self.number - 1) * self.per_page + len(self.items)


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
        """Whether the scan, or a part of it, could not be done."""
        return self.state == ScanState.FAILED or self.failures > 0


@dataclass(frozen=True, slots=True)
class Failure:
    """A place that could not be read, with a sentence that may be shown."""

    place: str
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a scan is. `now` names the dataset that was done last."""

    scan: Scan
    total: int
    done: int
    failed: int
    fields: int
    rows_read: int
    now: str
    failures: tuple[Failure, ...] = ()

    @property
    def percent(self) -> int:
        if not self.scan.is_under_way:
            return 100 if self.scan.state == ScanState.DONE else self.share
        return min(self.share, 99)

    @property
    def share(self) -> int:
        return 100 * (self.done + self.failed) // self.total if self.total else 0


@dataclass(frozen=True, slots=True)
class SystemRow:
    """One system in the list, with its counts. `last_scan` is None where nobody looked yet."""

    system: System
    datasets: int
    fields: int
    personal: int
    to_review: int
    people: int | None
    levels: Levels
    last_scan: Scan | None

    @property
    def is_failing(self) -> bool:
        return self.last_scan is not None and self.last_scan.is_failing


@dataclass(frozen=True, slots=True)
class Measure:
    """What is known of one measure. Law: GDPR art. 32(1)."""

    kind: MeasureKind
    state: MeasureState
    note: str = ""
    set_by: str = ""
    set_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What is different about a field since the scan before."""

    scan_id: UUID
    at: datetime
    kind: ChangeKind
    system_slug: str
    system_name: str
    field_id: int
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class FieldLink:
    """One link of a field, seen from it."""

    id: int
    is_outgoing: bool
    field_id: int
    field: str
    system_slug: str
    system_name: str
    kind: str
    confidence: float
    verdict: LinkVerdict
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """One field points to another."""

    id: int
    source_id: int
    source: str
    source_system: str
    target_id: int
    target: str
    target_system: str
    kind: str
    confidence: float
    verdict: LinkVerdict
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """
    One field, what was found in it and what a person decided.

    `category` is what counts now, `found_category` what the last scan saw. `masked` shows form without content.
    `reasons` are sentences in the language that was asked for. `options` are the other categories to choose first.
    """

    id: int
    system_slug: str
    dataset_id: int
    dataset: str
    name: str
    type: str
    comment: str
    position: int
    category: str | None
    level: Level | None
    found_category: str | None
    confidence: float
    masked: tuple[str, ...]
    reasons: tuple[str, ...]
    seen: int
    verdict: Verdict
    decided_by: str
    decided_at: datetime | None
    identifies: bool
    is_key: bool
    is_open: bool
    found_at: datetime
    vanished_at: datetime | None = None
    links: tuple[FieldLink, ...] = ()

    @property
    def path(self) -> str:
        return f"{self.dataset}.{self.name}"

    @property
    def percent(self) -> int:
        """The confidence as a share of 100, never rounded up to a promise."""
        return math.floor(self.confidence * 100)

    @property
    def is_unsure(self) -> bool:
        return self.confidence < UNSURE

    @property
    def may_go_together(self) -> bool:
        """Whether it may be confirmed together with others."""
        return self.is_open and self.confidence >= SURE and self.category is not None and self.level != Level.SPECIAL

    @property
    def is_contradicted(self) -> bool:
        """Whether the last scan sees something else than the person decided."""
        return self.verdict != Verdict.OPEN and self.found_category != self.category


@dataclass(frozen=True, slots=True)
class Dataset:
    """One table, view, file or sheet, and whose data it is."""

    id: int
    system_slug: str
    name: str
    kind: str
    comment: str
    rows: int | None
    rows_read: int
    is_exact: bool
    people: int | None
    whose: str
    whose_confidence: float
    whose_reasons: tuple[str, ...]
    fields: int
    to_review: int
    found_at: datetime
    vanished_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DatasetFields:
    """A dataset with those of its fields that are on this page."""

    dataset: Dataset
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class SystemPage:
    """
    Everything the page of one system shows.

    `groups` are the datasets with their fields on this page; `page` says which fields those are. `next_open` is the
    field to review next, `sure` how many may be confirmed together.
    """

    row: SystemRow
    groups: tuple[DatasetFields, ...]
    page: Page[int]
    next_open: int | None
    sure: int
    measures: tuple[Measure, ...]
    grants: int
    links: int
    under_way: Scan | None
    failures: tuple[Failure, ...]

    @property
    def protected(self) -> int:
        """How many measures are there."""
        return sum(measure.state == MeasureState.YES for measure in self.measures)


@dataclass(frozen=True, slots=True)
class Access:
    """Somebody may do something with a dataset, according to the system itself."""

    who: str
    dataset: str
    may: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a connection test found: the system's own words, or a sentence that says what is wrong."""

    is_reached: bool
    kind: str
    said: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class CategoryCount:
    """How many fields hold one kind of data."""

    category: str
    level: Level
    fields: int


@dataclass(frozen=True, slots=True)
class FlowFilters:
    """What of the map to show; empty shows all."""

    level: Level | None = None
    category: str | None = None
    only_outside_eea: bool = False
    department_id: int | None = None
    whose: str | None = None
    owner_id: int | None = None


@dataclass(frozen=True, slots=True)
class FlowRow:
    """One system on the map: who uses it, where it stands and what is in it."""

    system: System
    people: int | None
    fields: int
    categories: tuple[CategoryCount, ...]
    scanned_at: datetime | None


@dataclass(frozen=True, slots=True)
class Node:
    """One box of the flow picture. `key` is unique over all columns; a category's `name` is its key in the law."""

    key: str
    kind: str
    name: str
    fields: int
    categories: int
    level: Level | None = None
    slug: str = ""
    country: str = ""
    is_outside_eea: bool = False
    grouped: int = 0


@dataclass(frozen=True, slots=True)
class Band:
    """One stream between two boxes; its thickness is a number of kinds of data (or of fields, to a category)."""

    source: str
    target: str
    thickness: int
    is_outside_eea: bool = False
    level: Level | None = None


@dataclass(frozen=True, slots=True)
class Flow:
    """The map as a picture (three columns and the bands between them) and as the same rows in a table."""

    filters: FlowFilters
    departments: tuple[Node, ...]
    systems: tuple[Node, ...]
    categories: tuple[Node, ...]
    bands: tuple[Band, ...]
    rows: tuple[FlowRow, ...]
    systems_in_all: int
    updated_at: datetime | None


@dataclass(frozen=True, slots=True)
class Totals:
    """The counts of the whole map. A count on two screens is this one."""

    systems: int = 0
    scanned: int = 0
    failing: int = 0
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


@dataclass(frozen=True, slots=True)
class Found:
    """One hit of a search: a system, dataset or field, and where it is."""

    kind: str
    name: str
    where: str
    system_slug: str
    dataset_id: int | None = None
    field_id: int | None = None
    category: str | None = None


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What was confirmed together: exactly how many, and the key to undo them with."""

    fields: int
    batch: UUID | None


@dataclass(frozen=True, slots=True)
class Opened:
    """The way to a system with its secrets. They stay out of `repr`; this never leaves the step that needs it."""

    target: str = field(repr=False)
    options: Mapping[str, str] = field(repr=False)
