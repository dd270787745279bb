"""What detection is asked and what it answers. Values go in; only claims, spans and masked forms come out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

UNSURE = 0.70
"""Below this a person must decide, also where no personal data was seen."""


@dataclass(frozen=True, slots=True)
class Column:
    """
    One column as it is shown to the classifier.

    `values` are rows of a sample, missing ones as None; they stay out of `repr`. `type` is the store's own word for the
    type (`varchar(120)`, `int64`). `neighbours` are the names of the other columns of the dataset.
    """

    dataset: str
    name: str
    type: str = ""
    values: Sequence[object] = field(default=(), repr=False)
    comment: str = ""
    neighbours: tuple[str, ...] = ()
    is_key: bool = False
    references: str | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """One piece of evidence. `facts` hold counts, names of the schema and words of the vocabulary, never a value."""

    code: str
    facts: Mapping[str, str | int | float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Claim:
    """
    What a column holds, how sure we are (0 to 1), and why.

    `category` is a key of `inzage.law.categories`, or None where no personal data was seen: then `confidence` is the
    confidence in that. `masked` shows the form of a few values and hides their content. `seen` counts the values that
    were looked at, `of` all there are, where that is known.
    """

    category: str | None
    confidence: float
    reasons: tuple[Reason, ...] = ()
    masked: tuple[str, ...] = ()
    seen: int = 0
    of: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether no personal data was seen, and nobody should rely on that."""
        return self.category is None and self.confidence < UNSURE


@dataclass(frozen=True, slots=True)
class Finding:
    """One stretch of a text that is personal data: offsets in characters, end exclusive."""

    start: int
    end: int
    category: str
    presidio: str
    confidence: float
