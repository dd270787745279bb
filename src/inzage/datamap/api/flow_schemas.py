"""The map as JSON: what is where, what it is used for, and who gets it."""

from datetime import datetime

from ninja import Schema

from inzage.datamap.api.schemas import SystemOut
from inzage.datamap.records import Way
from inzage.law.categories import Level


class CategoryCountOut(Schema):
    category: str
    level: Level
    fields: int


class FlowRowOut(Schema):
    system: SystemOut
    people: int | None
    fields: int
    categories: list[CategoryCountOut]
    scanned_at: datetime | None


class NodeOut(Schema):
    key: str
    kind: str
    name: str
    fields: int
    categories: int
    level: Level | None
    slug: str
    country: str
    is_outside_eea: bool
    grouped: int
    activities: int
    about: str
    is_gap: bool


class BandOut(Schema):
    source: str
    target: str
    thickness: int
    fields: int
    is_outside_eea: bool
    level: Level | None


class PictureOut(Schema):
    departments: list[NodeOut]
    activities: list[NodeOut]
    systems: list[NodeOut]
    recipients: list[NodeOut]
    bands: list[BandOut]


class TeamOut(Schema):
    id: int
    name: str


class ReceiverOut(Schema):
    """Without an `id` the map alone knows them: they host a system."""

    id: int | None
    name: str
    country: str
    is_outside_eea: bool
    role: str
    what_for: str
    safeguard: str


class WayOut(Schema):
    """What goes through one system; without one it is what an activity has and no field of the map shows."""

    system: str | None
    categories: list[CategoryCountOut]
    receivers: list[ReceiverOut]
    is_outside_eea: bool

    @staticmethod
    def resolve_system(way: Way) -> str | None:
        return way.system.slug if way.system else None


class LineOut(Schema):
    """An activity; without a number it is what no activity uses in one system."""

    number: int | None
    name: str
    state: str
    basis: str
    groups: list[str]
    teams: list[TeamOut]
    ways: list[WayOut]
    people: int | None


class FlowOut(Schema):
    departments: list[NodeOut]
    systems: list[NodeOut]
    categories: list[NodeOut]
    bands: list[BandOut]
    rows: list[FlowRowOut]
    systems_in_all: int
    updated_at: datetime | None
    activities_in_all: int
    streams: PictureOut
    lines: list[LineOut]
