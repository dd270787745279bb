"""What leaves this room: lines, and the answer whether the ledger is whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

SENTENCES = {
    "changed": _("Line %(number)d was changed after it was written."),
    "rewritten": _("Line %(number)d was replaced: what was signed after it knows another one."),
    "missing": _("Line %(number)d is missing: it was deleted or renumbered."),
    "cut": _("The end was cut off: line %(number)d and what came after it are gone."),
    "emptied": _("Line %(number)d and all that came after it are gone: the key has signed lines, and none is left."),
    "unsigned": _("Line %(number)d was added by another hand: it was never signed."),
    "put_back": _("Line %(number)d is not the line that was signed: the database was put back and written on."),
    "head_missing": _("The signed head is missing, so nobody can say whether line %(number)d is the last one."),
    "head_forged": _("The head that names line %(number)d was not signed with our key."),
}
"""What can be wrong, by code."""

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

    @property
    def sentence(self) -> str:
        counted = ngettext("The ledger is whole: %(lines)d line.", "The ledger is whole: %(lines)d lines.", self.lines)
        return counted % {"lines": self.lines}


@dataclass(frozen=True, slots=True)
class FirstBroken:
    """The first line that is not as it was written. `code` is for programs, the sentence for people."""

    number: int
    code: str

    @property
    def sentence(self) -> str:
        return str(SENTENCES[self.code]) % {"number": self.number}
