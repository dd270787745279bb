"""What goes in and comes out over JSON. Out go only records; no secret and no value is among them."""

import re
from datetime import date, datetime
from typing import Annotated, Generic, Literal, TypeVar
from uuid import UUID

from ninja import Schema
from pydantic import BeforeValidator
from pydantic import Field as Limits

from inzage.connectors.protection import Seen
from inzage.datamap.words import ChangeKind, LinkVerdict, MeasureKind, MeasureState, ScanState, Standing, Verdict
from inzage.law.categories import Level
from inzage.scanning.sampling import ROWS

T = TypeVar("T")

LARGEST = 2**63 - 1
"""What a column of the database holds."""

Number = Annotated[int, Limits(ge=0, le=LARGEST)]
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def whole_day(given: object) -> object:
    """A day without a time is a day, and not its first moment."""
    return date.fromisoformat(given) if isinstance(given, str) and DAY.fullmatch(given) else given


Moment = Annotated[datetime | date | None, BeforeValidator(whole_day)]
"""A moment, or a day that counts until its end."""


class PageOut(Schema, Generic[T]):
    """Some rows of a list."""

    items: list[T]
    number: int
    pages: int
    per_page: int
    total: int


class SystemOut(Schema):
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
    state: str
    added_at: datetime
    retired_at: datetime | None


class ScanOut(Schema):
    id: UUID
    system_slug: str
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


class LevelsOut(Schema):
    ordinary: int
    sensitive: int
    special: int


class SystemRowOut(Schema):
    system: SystemOut
    datasets: int
    fields: int
    personal: int
    to_review: int
    people: int | None
    levels: LevelsOut
    last_scan: ScanOut | None
    scanned_at: datetime | None
    is_failing: bool
    is_partial: bool
    contradicted: int


class FailureOut(Schema):
    place: str
    code: str
    message: str


class ProgressOut(Schema):
    scan: ScanOut
    total: int
    done: int
    failed: int
    fields: int
    rows_read: int
    now: str
    percent: int
    failures: list[FailureOut]


class ChangeOut(Schema):
    scan_id: UUID
    at: datetime
    kind: ChangeKind
    system_slug: str
    field_id: int | None
    field: str
    before: str
    after: str
    measure: str


class FieldLinkOut(Schema):
    id: int
    is_outgoing: bool
    field_id: int | None
    field: str
    system_slug: str
    kind: str
    confidence: float
    verdict: LinkVerdict
    reasons: list[str]


class FieldOut(Schema):
    id: int
    path: str
    system_slug: str
    dataset_id: int
    dataset: str
    name: str
    type: str
    comment: str
    category: str | None
    level: Level | None
    found_category: str | None
    confidence: float
    masked: list[str]
    reasons: list[str]
    seen: int
    verdict: Verdict
    decided_by: str
    decided_at: datetime | None
    identifies: bool
    is_key: bool
    is_open: bool
    is_contradicted: bool
    found_at: datetime
    vanished_at: datetime | None
    links: list[FieldLinkOut]


class LinkOut(Schema):
    id: int
    source_id: int
    source: str
    source_system: str
    target_id: int | None
    target: str
    target_system: str
    kind: str
    confidence: float
    verdict: LinkVerdict
    reasons: list[str]


class LookOut(Schema):
    check: str = Limits(validation_alias="looked_at")
    seen: Seen
    said: str
    at: datetime
    dataset: str
    column: str
    field_id: int | None
    is_old: bool


class MeasureOut(Schema):
    """What people said of a measure (`state`), what scans saw (`seen`, `looks`), and what it is worth (`standing`)."""

    kind: MeasureKind
    state: MeasureState
    note: str
    set_by: str
    set_at: datetime | None
    standing: Standing
    seen: Seen | None
    looks: list[LookOut]


class AccessOut(Schema):
    who: str
    dataset: str
    may: list[str]


class AnswerOut(Schema):
    is_reached: bool
    kind: str
    said: str
    code: str


class TotalsOut(Schema):
    systems: int
    scanned: int
    not_scanned: int
    failing: int
    partial: int
    under_way: int
    datasets: int
    fields: int
    personal: int
    to_review: int
    levels: LevelsOut
    people: int
    links_declared: int
    links_inferred: int
    without_owner: int
    outside_eea: int
    updated_at: datetime | None


class FoundOut(Schema):
    kind: str
    name: str
    where: str
    system_slug: str
    dataset_id: int | None
    field_id: int | None
    category: str | None


class TargetIn(Schema):
    """An address with its secrets; never sent back."""

    target: str = Limits(repr=False, min_length=1, max_length=4000)
    options: dict[str, str] = Limits(default_factory=dict, repr=False)


class FactsIn(Schema):
    """What may be written about a system."""

    name: str
    description: str = ""
    owner_id: Number | None = None
    department_id: Number | None = None
    manager: str = Limits(default="", max_length=120)
    partner: str = Limits(default="", max_length=120)
    hosting: str = Limits(default="", max_length=120)
    country: str = ""


class SystemIn(FactsIn, TargetIn):
    """A new system."""


class FactsChange(Schema):
    """What is to change about a system; what is left out stays."""

    name: str | None = None
    description: str | None = None
    owner_id: Number | None = None
    department_id: Number | None = None
    manager: str | None = Limits(default=None, max_length=120)
    partner: str | None = Limits(default=None, max_length=120)
    hosting: str | None = Limits(default=None, max_length=120)
    country: str | None = None


class MeasureIn(Schema):
    state: MeasureState
    note: str = ""


class ScanIn(Schema):
    full: bool = False
    rows: Number = ROWS


class ReviewIn(Schema):
    """A decision. `category` goes with `corrected`; `saw` is the category that was looked at."""

    verdict: Literal["confirmed", "corrected", "not_personal"]
    category: str | None = None
    saw: str | None = None


class ManyIn(Schema):
    """How many fields the person saw; refused where there are now more or fewer."""

    expected: Number
    dataset_id: Number | None = None


class ManyOut(Schema):
    fields: int
    batch: UUID | None


class LinkVerdictIn(Schema):
    verdict: Literal["accepted", "refused"]


class LessonOut(Schema):
    """What people said of a name. `now` counts the fields whose finding it changes."""

    key: str
    name: str
    about: str
    category: str | None
    level: Level | None
    times: int
    people: int
    by: str
    at: datetime
    systems: list[str]
    field_id: int | None
    now: int
    is_aside: bool
    is_apart: bool
    origin: str


class LessonIn(Schema):
    """Which lesson, as its row shows it, and whether it is set aside."""

    key: str = Limits(max_length=200)
    category: str | None
    is_aside: bool


class PlainLessonOut(Schema):
    name: str
    about: str
    category: str | None
    times: int


class LessonsFile(Schema):
    """Lessons that another installation reads."""

    format: str
    version: int
    lessons: list[PlainLessonOut]
