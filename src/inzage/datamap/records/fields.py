"""Datasets, fields and links, and the page of a system."""

import math
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from inzage.datamap.records.pages import Page
from inzage.datamap.records.protection import Measure
from inzage.datamap.records.scans import Failure, Scan
from inzage.datamap.records.systems import SystemRow
from inzage.datamap.words import SURE, LinkVerdict, Verdict
from inzage.detection.records import UNSURE
from inzage.law.categories import Level


@dataclass(frozen=True, slots=True)
class FieldLink:
    """
    One link of a field, seen from it.

    `field_id` is None where the other field is in a system that the reader may not see; then nothing is told of it.
    """

    id: int
    is_outgoing: bool
    field_id: int | None
    field: str
    system_slug: str
    system_name: str
    kind: str
    confidence: float
    verdict: LinkVerdict
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """
    One field points to another.

    `target_id` is None where that field is in a system that the reader may not see; then nothing is told of it.
    """

    id: int
    source_id: int
    source: str
    source_system: str
    target_id: int | None
    target: str
    target_system: str
    source_system_name: str
    target_system_name: str
    kind: str
    confidence: float
    verdict: LinkVerdict
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """
    One field, what was found in it and what a person decided.

    `category` is what counts now, `found_category` what the last scan saw. `masked` shows form without content.
    `reasons` are sentences in the language that was asked for.
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
    remark: str
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
class SystemHead:
    """What every page about one system shows: its counts, what protects it, and the scan under way."""

    row: SystemRow
    measures: tuple[Measure, ...]
    grants: int
    links: int
    failures: tuple[Failure, ...]

    @property
    def under_way(self) -> Scan | None:
        scan = self.row.last_scan
        return scan if scan and scan.is_under_way else None

    @property
    def contradicted(self) -> tuple[Measure, ...]:
        """The measures that people count on and a scan saw are not there."""
        return tuple(measure for measure in self.measures if measure.is_contradicted)

    @property
    def protected(self) -> int:
        """How many measures are there, as far as known."""
        return sum(measure.is_there for measure in self.measures)


@dataclass(frozen=True, slots=True)
class SystemPage:
    """
    The fields of one system to look through and to decide about.

    `groups` are the datasets with their fields on this page; `page` says which fields those are. `next_open` is the
    field to review next, `sure` how many may be confirmed together.
    """

    head: SystemHead
    groups: tuple[DatasetFields, ...]
    page: Page[int]
    next_open: int | None
    sure: int


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided about a field. `undone_at` where it was taken back; then only that it was is known."""

    by: str
    at: datetime
    verdict: Verdict
    category: str | None
    undone_at: datetime | None
    is_together: bool


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another system that fields of this one are linked with."""

    slug: str
    name: str
    links: int


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What was confirmed together: exactly how many, and the key to undo them with."""

    fields: int
    batch: UUID | None


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
