"""What leaves this room: lines, and the answer whether the ledger is whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

Fact = str | int | bool


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: who did what, when, about what. The facts are ids, counts and codes."""

    number: int
    at: datetime
    tag: str
    about: str
    by: str
    facts: Mapping[str, Fact]
    previous: str = field(repr=False)
    hash: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Page:
    """Some lines of many, the newest first."""

    items: Sequence[Entry]
    total: int
    number: int
    per_page: int

    @property
    def pages(self) -> int:
        return max(1, -(-self.total // self.per_page))

    @property
    def has_next(self) -> bool:
        return self.number < self.pages

    @property
    def has_previous(self) -> bool:
        return self.number > 1


@dataclass(frozen=True, slots=True)
class Head:
    """The last line as it was signed."""

    number: int
    hash: str
    signature: str


@dataclass(frozen=True, slots=True)
class Verified:
    """Every line is there, as it was written."""

    lines: int

    def __str__(self) -> str:
        return f"The ledger is whole: {self.lines} lines."


@dataclass(frozen=True, slots=True)
class FirstBroken:
    """The first line that is not as it was written. `code` is for programs, the sentence for people."""

    number: int
    code: str
    sentence: str

    def __str__(self) -> str:
        return self.sentence
