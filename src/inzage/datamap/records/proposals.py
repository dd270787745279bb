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


@dataclass(frozen=True, slots=True)
class Proposals:
    """What the map shows beside what is in the register."""

    open: tuple[ProposedActivity, ...]
    refused: tuple[RefusedActivity, ...]
    unexplained: tuple[UnexplainedDataset, ...]
