"""Activities that the map shows, to accept, change or refuse."""

from dataclasses import dataclass

from inzage.datamap.records.activities import ActivityFacts, UsedCategory


@dataclass(frozen=True, slots=True)
class ProposedActivity:
    """An activity that the map shows, with what would be written down when it is accepted, and why it is proposed."""

    template: str
    facts: ActivityFacts
    score: float
    reasons: tuple[str, ...]
    systems: tuple[str, ...]
    categories: tuple[UsedCategory, ...]
    parties: tuple[str, ...]
    """The hosts of its systems, who become recipients."""

    @property
    def fields(self) -> int:
        """How many fields it would use."""
        return sum(one.fields for one in self.categories)


@dataclass(frozen=True, slots=True)
class RefusedActivity:
    """An activity that is not done here, and why."""

    template: str
    name: str
    why: str


@dataclass(frozen=True, slots=True)
class UnexplainedDataset:
    """A dataset whose personal data no activity uses, and no proposal would."""

    system: str
    dataset: str
    fields: int
    system_name: str = ""


@dataclass(frozen=True, slots=True)
class Proposals:
    """What the map shows beside what is in the register."""

    open: tuple[ProposedActivity, ...]
    refused: tuple[RefusedActivity, ...]
    unexplained: tuple[UnexplainedDataset, ...]


@dataclass(frozen=True, slots=True)
class LibraryItem:
    """An activity of the library. `number` is that of the line of the register that came from it, 0 where none did."""

    template: str
    name: str
    purpose: str
    number: int
    is_refused: bool


@dataclass(frozen=True, slots=True)
class LibraryArea:
    """The activities of the library for one kind of work."""

    name: str
    items: tuple[LibraryItem, ...]
