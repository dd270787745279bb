"""
What a scan of one system found.

Nothing here holds a value of a person: forms are masked, sketches are keyed hashes.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from inzage.connectors.errors import Sentence
from inzage.connectors.protection import Observation
from inzage.connectors.records import Grant
from inzage.detection.records import Claim, Reason
from inzage.scanning.promise import Promise


class SubjectKind(StrEnum):
    """Whose data a dataset is."""

    CUSTOMER = "customer"
    EMPLOYEE = "employee"
    CONTACT = "contact"
    OTHER = "other"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose data a dataset is, how sure we are, and why."""

    kind: SubjectKind
    confidence: float
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class ScannedField:
    """
    One field and what it holds.

    `sketch` is the packed keyed hashes of some of its values, to compare fields by; it may be empty.
    """

    dataset: str
    name: str
    type: str
    claim: Claim
    identifies: bool
    is_key: bool
    is_unique: bool
    comment: str = ""
    sketch: bytes = field(default=b"", repr=False)

    @property
    def path(self) -> str:
        return f"{self.dataset}.{self.name}"


@dataclass(frozen=True, slots=True)
class ScannedDataset:
    """
    One dataset: its fields and whose data it is.

    `rows_read` of `rows` were looked at; `is_exact` says that these were all, `promise` what that means for the rows
    that were not read. `people` is how many distinct persons,
    where that can be told. `protection` is what was seen of its columns: passwords that are not hashed, special data in
    clear; what was seen of the system is in the `ScanResult`, or asked for by `scanning.protection.observed`.
    """

    name: str
    kind: str
    fields: tuple[ScannedField, ...]
    whose: Whose
    rows: int | None
    rows_read: int
    bytes_read: int
    people: int | None = None
    is_exact: bool = False
    promise: Promise | None = None
    comment: str = ""
    remark: Sentence | None = None
    protection: tuple[Observation, ...] = ()


@dataclass(frozen=True, slots=True)
class ScannedLink:
    """
    `source` (a field's path) points to `target`, declared by the store or inferred by us.

    Across systems, paths start with `system:`.
    """

    source: str
    target: str
    kind: str
    confidence: float
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Failure:
    """A dataset that could not be read, with a sentence that may be shown."""

    place: str
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class ScanResult:
    """
    Everything one scan found out, and what it could not read.

    `protection` is what was seen of the system and of its datasets as the system keeps them; what was seen of the
    columns stands with each dataset, and `observed` is all of it.
    """

    kind: str
    description: str
    datasets: tuple[ScannedDataset, ...]
    links: tuple[ScannedLink, ...]
    grants: tuple[Grant, ...]
    failures: tuple[Failure, ...]
    seconds: float
    protection: tuple[Observation, ...] = ()

    @property
    def observed(self) -> tuple[Observation, ...]:
        return (*self.protection, *(one for dataset in self.datasets for one in dataset.protection))
