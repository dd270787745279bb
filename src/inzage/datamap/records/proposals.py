"""Activities that the map shows, to accept, change or refuse."""

from dataclasses import dataclass

from inzage.datamap.records.activities import ActivityFacts, UsedCategory


@dataclass(frozen=True, slots=True)
class UsualRecipient:
    """
    A kind of party that such an activity always or often has, to accept, change or leave out.

    `law` is what asks for it, where a law does; `role` is that of art. 4.
    """

    kind: str
    name: str
    role: str
    always: bool
    law: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class ProposedActivity:
    """
    An activity that the map shows, with what would be written down when it is accepted, and why it is proposed.

    `note` is advice to read first, and is not written down.
    """

    template: str
    facts: ActivityFacts
    score: float
    reasons: tuple[str, ...]
    systems: tuple[str, ...]
    categories: tuple[UsedCategory, ...]
    parties: tuple[str, ...]
    """The hosts of its systems, who become recipients."""
    usual: tuple[UsualRecipient, ...] = ()
    note: str = ""

    @property
    def fields(self) -> int:
        """How many fields it would use."""
        return sum(one.fields for one in self.categories)

    @property
    def recipients(self) -> tuple[str, ...]:
        """Who gets data when it is accepted as it is: its hosts, and whom such an activity always has."""
        return (*self.parties, *(one.name for one in self.usual if one.always))

    @property
    def offered(self) -> tuple[str, ...]:
        """Everybody who can be chosen as a recipient: also whom such an activity often has."""
        return (*self.parties, *(one.name for one in self.usual))


@dataclass(frozen=True, slots=True)
class RefusedActivity:
    """An activity that is not done here, and why."""

    template: str
    name: str
    why: str


@dataclass(frozen=True, slots=True)
class UnexplainedDataset:
    """
    A dataset whose personal data no activity uses, and no proposal would.

    Of a copy that no activity needs, `copy_of` is the dataset that holds the same, `copy_in` the system of that, and
    `word` what its name says.
    """

    system: str
    dataset: str
    fields: int
    system_name: str = ""
    word: str = ""
    copy_of: str = ""
    copy_in: str = ""


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
