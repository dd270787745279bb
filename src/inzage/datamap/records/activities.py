"""Activities and who gets data, as they are written down and as they leave the room."""

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from inzage.datamap.records.protection import Guard
from inzage.datamap.words import ActivityState, Agreement, Capacity, RecipientRole, Safeguard
from inzage.law.activities import Origin
from inzage.law.categories import CATEGORIES, Level
from inzage.law.retention import AtEnd


@dataclass(frozen=True, slots=True)
class FieldUse:
    """A field of the map that an activity uses: the slug of its system, its dataset and its name."""

    system: str
    dataset: str
    field: str
    origin: str = Origin.PROVIDED


@dataclass(frozen=True, slots=True)
class Kept:
    """How long something is kept: `count` units after `start`; without a count until `start` happens."""

    what: str = ""
    count: int | None = None
    unit: str = ""
    start: str = ""
    ground: str = ""
    at_end: str = AtEnd.ERASE
    system: str = ""
    dataset: str = ""
    date_field: str = ""


@dataclass(frozen=True, slots=True)
class ActivityFacts:
    """
    All that is written down about an activity, by names and keys that mean the same in every installation.

    `basis` and `condition` are keys of `law.bases`, `groups` of `law.groups`, `declared` of `law.categories` (kinds
    of data that no field of the map shows). `no_recipients` says that nobody outside gets it; without it an empty list
    is unknown. `recipients_why` says why somebody who always gets data of such an activity does not get it here,
    `consent_care` how people can refuse who depend on us, and how a parent consents. None is unknown, not no.
    """

    name: str
    state: str = ActivityState.ACTIVE
    capacity: str = Capacity.CONTROLLER
    on_behalf_of: str = ""
    departments: tuple[str, ...] = ()
    purpose: str = ""
    basis: str = ""
    basis_detail: str = ""
    interest_test: str = ""
    consent_care: str = ""
    condition: str = ""
    condition_detail: str = ""
    number_law: str = ""
    criminal_ground: str = ""
    groups: tuple[str, ...] = ()
    uses: tuple[FieldUse, ...] = ()
    declared: tuple[str, ...] = ()
    source: str = ""
    automated_decision: bool | None = None
    logic: str = ""
    profiling: bool | None = None
    recipients: tuple[str, ...] = ()
    no_recipients: bool = False
    recipients_why: str = ""
    retentions: tuple[Kept, ...] = ()
    security: str = ""


@dataclass(frozen=True, slots=True)
class Agreed:
    """Whether there is a contract with a processor, since when, and where it is kept. Law: GDPR art. 28(3)."""

    state: str = Agreement.UNKNOWN
    on: date | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody outside who gets data. `version` counts the times it was written down."""

    id: int
    name: str
    role: RecipientRole
    country: str
    is_outside_eea: bool
    what_for: str
    safeguard: Safeguard
    activities: int = 0
    agreed: Agreed = field(default_factory=Agreed)
    version: int = 1

    @property
    def needs_agreement(self) -> bool:
        """Whether the law asks for a contract, and nobody said that there is one."""
        return self.role == RecipientRole.PROCESSOR and self.agreed.state != Agreement.YES


@dataclass(frozen=True, slots=True)
class UsedSystem:
    """A system that an activity works with."""

    slug: str
    name: str
    country: str
    is_outside_eea: bool
    fields: int


@dataclass(frozen=True, slots=True)
class UsedCategory:
    """A kind of data that an activity uses; without fields it is declared and nothing on the map shows it."""

    category: str
    level: Level
    fields: int


@dataclass(frozen=True, slots=True)
class Activity:
    """A line of the register with what the map knows about it now. `people` are those of the largest dataset."""

    id: UUID
    number: int
    version: int
    template: str
    facts: ActivityFacts
    categories: tuple[UsedCategory, ...]
    systems: tuple[UsedSystem, ...]
    recipients: tuple[Recipient, ...]
    people: int | None
    added_at: datetime
    changed_at: datetime
    changed_by: str
    ended_at: datetime | None = None

    @property
    def is_outside_eea(self) -> bool:
        """Whether data leaves the EEA, in a system or to somebody who gets it. Law: GDPR ch. V."""
        return any(one.is_outside_eea for one in self.systems) or any(one.is_outside_eea for one in self.recipients)

    @property
    def level(self) -> Level | None:
        """The strongest protection that a kind of its data asks for."""
        order = list(Level)
        return max((one.level for one in self.categories), key=order.index, default=None)

    @property
    def needs_condition(self) -> bool:
        """Whether it uses data that art. 9 forbids without an exception; a national number has a rule of its own."""
        return any(CATEGORIES[one.category].article == "art. 9(1)" for one in self.categories)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """
    What stands around the fields of an activity.

    `unexplained` are kinds of data in the same tables and files that no activity of the register uses; `measures` are
    what protects the systems it works with, as people declared it.
    """

    unexplained: tuple[str, ...] = ()
    measures: tuple[Guard, ...] = ()

    @property
    def there(self) -> tuple[Guard, ...]:
        """The measures to count on: those that no scan contradicts."""
        return tuple(one for one in self.measures if not one.is_contradicted)


@dataclass(frozen=True, slots=True)
class Difference:
    """One fact of an activity that two versions have different; lists are what left and what came."""

    fact: str
    before: object
    after: object

    @property
    def is_list(self) -> bool:
        """Whether it tells what left and what came."""
        return isinstance(self.before, tuple) and isinstance(self.after, tuple)


@dataclass(frozen=True, slots=True)
class Version:
    """An activity as it was written down once."""

    version: int
    facts: ActivityFacts
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ActivityFilters:
    """Which lines of the register to show; empty shows all that did not end."""

    search: str = ""
    department: str = ""
    basis: str = ""
    group: str = ""
    level: Level | None = None
    system: str = ""
    recipient: str = ""
    only_outside_eea: bool = False
    only_incomplete: bool = False
    capacity: str = ""
    states: tuple[str, ...] = field(default=(ActivityState.ACTIVE, ActivityState.DRAFT))
