"""The register as one document, to give and to take: names and keys that mean the same in every installation."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from inzage.datamap.records.activities import ActivityFacts, Difference
from inzage.datamap.records.charts import ChartedSystem
from inzage.datamap.records.protection import Guard
from inzage.people.records import Organisation


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody outside who gets data, as it is written down."""

    name: str
    role: str = "processor"
    country: str = ""
    what_for: str = ""
    safeguard: str = ""


@dataclass(frozen=True, slots=True)
class Numbered:
    """An activity and its number in the register; 0 for one that has none yet."""

    number: int
    facts: ActivityFacts


@dataclass(frozen=True, slots=True)
class KnownSystem:
    """A system of the map, and what protects it as people declared."""

    slug: str
    name: str
    country: str = ""
    measures: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """
    What the map knows, now, of what a document names. It goes along to be read and is never taken back.

    `kinds` is the kind of data of each field: by the slug of its system, its dataset and its name.
    `organisation` is how to reach it, its DPO and its representative.
    """

    organisation: Organisation | None = None
    systems: Mapping[str, KnownSystem] = field(default_factory=dict)
    kinds: Mapping[tuple[str, str, str], str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Document:
    """The register of one moment; `systems` are those of now, where the map goes along."""

    organisation: str
    at: datetime
    activities: tuple[Numbered, ...]
    parties: tuple[Party, ...]
    systems: tuple[ChartedSystem, ...] = ()
    known: Known = field(default_factory=Known, compare=False)


@dataclass(frozen=True, slots=True)
class PartyChange:
    """A recipient that is new or said otherwise in a document. `before` is None where it is new."""

    before: Party | None
    after: Party


@dataclass(frozen=True, slots=True)
class ActivityChange:
    """
    An activity that is new or said otherwise in a document.

    `number` and `version` are those of the register, 0 where the activity is new.
    """

    number: int
    version: int
    facts: ActivityFacts
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """What taking a document would change. `absent` are numbers of the register that it does not have; they stay."""

    parties: tuple[PartyChange, ...]
    activities: tuple[ActivityChange, ...]
    departments: tuple[str, ...]
    absent: tuple[int, ...]
    same: int

    @property
    def is_empty(self) -> bool:
        """Whether taking it would change nothing."""
        return not (self.parties or self.activities)
