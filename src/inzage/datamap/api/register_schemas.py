"""What goes in and comes out of the register over JSON: facts by name, as they are in every installation."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from ninja import Schema
from pydantic import ConfigDict
from pydantic import Field as Limits

from inzage.datamap.api.schemas import Number
from inzage.datamap.models.content import NAME
from inzage.datamap.words import ActivityState, Agreement, Capacity, RecipientRole, Safeguard
from inzage.law.activities import Origin
from inzage.law.categories import Level
from inzage.law.register import Verdict
from inzage.law.retention import AtEnd

MOST, LONGEST = 10_000, 10_000
Text = Annotated[str, Limits(max_length=LONGEST)]
Name = Annotated[str, Limits(max_length=NAME)]
Names = Annotated[list[Name], Limits(max_length=MOST)]


class Strict(Schema):
    """A word that nobody knows is a typing error, not something to pass over."""

    model_config = ConfigDict(extra="forbid", from_attributes=True)


class FieldUseJson(Strict):
    """A field of the map: the slug of its system, its dataset and its name."""

    system: Name
    dataset: Name
    field: Name
    origin: Name = Origin.PROVIDED


class KeptJson(Strict):
    """How long something is kept; without a count until `start` happens."""

    what: Name = ""
    count: Annotated[int, Limits(ge=0, le=2**31 - 1)] | None = None
    unit: Name = ""
    start: Name = ""
    ground: Text = ""
    at_end: Name = AtEnd.ERASE
    system: Name = ""
    dataset: Name = ""
    date_field: Name = ""


class ActivityJson(Strict):
    """All that is written down about an activity. Null is unknown, not no."""

    name: Name
    state: Name = ActivityState.ACTIVE
    capacity: Name = Capacity.CONTROLLER
    on_behalf_of: Text = ""
    departments: Names = []
    purpose: Text = ""
    basis: Name = ""
    basis_detail: Text = ""
    interest_test: Text = ""
    consent_care: Text = ""
    condition: Name = ""
    condition_detail: Text = ""
    number_law: Text = ""
    criminal_ground: Text = ""
    groups: Names = []
    uses: Annotated[list[FieldUseJson], Limits(max_length=MOST)] = []
    declared: Names = []
    source: Text = ""
    automated_decision: bool | None = None
    logic: Text = ""
    profiling: bool | None = None
    recipients: Names = []
    no_recipients: bool = False
    recipients_why: Text = ""
    retentions: Annotated[list[KeptJson], Limits(max_length=MOST)] = []
    security: Text = ""


class ActivitiesAsked(Strict):
    """Which lines of the register; empty are all that did not end."""

    search: Text = ""
    department: Name = ""
    basis: Name = ""
    group: Name = ""
    level: Level | None = None
    system: Name = ""
    recipient: Name = ""
    capacity: Name = ""
    only_outside_eea: bool = False
    only_incomplete: bool = False


class ActivityChange(Strict):
    """Other facts, and the version that they were written over."""

    version: Number
    facts: ActivityJson


class AgreedJson(Strict):
    """Whether there is a processing agreement (yes, no or empty: not known), of which day, and where it is."""

    state: Name = Agreement.UNKNOWN
    on: date | None = None
    place: Name = ""


class RecipientOut(Schema):
    id: int
    name: str
    role: RecipientRole
    country: str
    is_outside_eea: bool
    what_for: str
    safeguard: Safeguard
    activities: int
    agreed: AgreedJson
    version: int


class RecipientIn(Strict):
    name: Name
    role: Name = RecipientRole.PROCESSOR
    country: Name = ""
    what_for: Name = ""
    safeguard: Name = Safeguard.NONE
    agreed: AgreedJson | None = None


class RecipientChange(RecipientIn):
    """Other facts, and the version that they were written over; without `agreed` that stays as it is."""

    version: Number


class UsedSystemOut(Schema):
    slug: str
    name: str
    country: str
    is_outside_eea: bool
    fields: int


class UsedCategoryOut(Schema):
    category: str
    level: Level
    fields: int


class ActivityOut(Schema):
    """A line of the register with what the map knows about it now."""

    id: UUID
    number: int
    version: int
    template: str
    facts: ActivityJson
    categories: list[UsedCategoryOut]
    systems: list[UsedSystemOut]
    recipients: list[RecipientOut]
    people: int | None
    is_outside_eea: bool
    level: Level | None
    added_at: datetime
    changed_at: datetime
    changed_by: str
    ended_at: datetime | None


class VersionOut(Schema):
    version: int
    facts: ActivityJson
    by: str
    at: datetime


class WhyIn(Strict):
    why: Text


class AcceptIn(Strict):
    """Who gets the data, of those that the proposal offers; without a list its hosts and whom it always has."""

    recipients: Names | None = None


class UsualRecipientOut(Schema):
    """A kind of party that such an activity always or often has; `law` is what asks for it."""

    kind: str
    name: str
    role: RecipientRole
    always: bool
    law: str
    country: str


class ProposedActivityOut(Schema):
    """An activity that the map shows, with what would be written down when it is accepted."""

    template: str
    facts: ActivityJson
    score: float
    reasons: list[str]
    systems: list[str]
    categories: list[UsedCategoryOut]
    parties: list[str]
    usual: list[UsualRecipientOut]
    note: str
    fields: int


class RefusedActivityOut(Schema):
    template: str
    name: str
    why: str


class UnexplainedDatasetOut(Schema):
    """Data that no activity uses; of a copy, which word says so and what holds the same."""

    system: str
    dataset: str
    fields: int
    word: str
    copy_of: str
    copy_in: str


class ProposalsOut(Schema):
    """What the map shows beside what is in the register."""

    open: list[ProposedActivityOut]
    refused: list[RefusedActivityOut]
    unexplained: list[UnexplainedDatasetOut]


class OrganisationIn(Strict):
    """What a register says of the organisation. Null is unknown, not no."""

    name: Text
    contact: Text = ""
    has_dpo: bool | None = None
    dpo: Text = ""
    has_representative: bool | None = None
    representative: Text = ""


class OrganisationOut(OrganisationIn):
    founded_at: datetime


class RegisterPartOut(Schema):
    """One thing that the law asks of a line, and what to fill in."""

    key: str
    name: str
    article: str
    say: str
    verdict: Verdict
    in_register: bool
    is_ground: bool


class CompletenessOut(Schema):
    """`there` of the `asked` parts of art. 30; of parts outside it only what makes the use lawful counts."""

    is_complete: bool
    there: int
    asked: int
    parts: list[RegisterPartOut]
