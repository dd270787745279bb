"""Who really used which data, and what differs from what was declared."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Self

from inzage.connectors.logs.findings import Findings, Unused
from inzage.datamap.words import LooksState, UseKind


@dataclass(frozen=True, slots=True)
class Period:
    """From the first day to the last one, both included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class LogTaken:
    """
    A log that was counted. `elsewhere` is how often it tells of what is not on the map.

    `by_record` says that it was also kept whose records were used.
    """

    id: int
    form: str
    first_day: date
    last_day: date
    lines: int
    broken: int
    broken_first: tuple[int, ...]
    untold: int
    elsewhere: int
    is_cut: bool
    by_record: bool
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Taken:
    """
    How taking a log went.

    `was_known` where it was counted before; `grew` how many logs counted before are the beginning of this one.
    """

    log: LogTaken
    was_known: bool = False
    grew: int = 0


@dataclass(frozen=True, slots=True)
class Holder:
    """
    Whose account it is: of a department, of a member who may work in one, or of a program.

    `is_used` says that the logs tell of it; of other accounts only the rights do.
    """

    account: str
    department_id: int | None = None
    department: str = ""
    member_id: int | None = None
    member: str = field(default="", repr=False)
    service: str = ""
    is_used: bool = False

    @classmethod
    def nobody(cls, account: str) -> Self:
        return cls(account)

    @property
    def is_known(self) -> bool:
        return bool(self.department_id or self.member_id or self.service)


@dataclass(frozen=True, slots=True)
class RealUse:
    """How often an account used a dataset, and on which days first and last."""

    holder: Holder
    dataset: str
    reads: int
    writes: int
    days: int
    first_on: date
    last_on: date

    @property
    def who(self) -> str:
        return self.holder.account


FindingKey = tuple[UseKind, str, str, str]
"""What a finding is known by: its kind, the account, the dataset and the field, as far as it has them."""


@dataclass(frozen=True, slots=True)
class UseDecision:
    """What somebody decided about a finding, why, and until when that holds."""

    id: int
    kind: str
    who: str
    dataset: str
    field: str
    verdict: str
    reason: str
    until: date
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class UseFindings:
    """
    What differs in a period, and apart what somebody decided about.

    Where the logs do not cover all of it, nothing is said of what was not used. `last` is the last day that a dataset
    was used or a field of it was read, `members` who belong to a group.
    """

    period: Period
    found: Findings
    decided: tuple[UseDecision, ...] = ()
    last: Mapping[tuple[str, str], date] = field(default_factory=dict)
    members: Mapping[str, Collection[str]] = field(default_factory=dict)

    @property
    def total(self) -> int:
        found = self.found
        return len(found.undeclared) + len(found.idle) + len(found.unused) + len(found.unread)

    @property
    def idle_by_account(self) -> list[tuple[str, list[str], Collection[str] | None]]:
        """Who may use what and never did, an account or group a row, with who belong to the group."""
        accounts: dict[str, list[str]] = {}
        for one in self.found.idle:
            accounts.setdefault(one.who, []).append(one.dataset)
        return [(who, datasets, self.members.get(who)) for who, datasets in accounts.items()]

    @property
    def unused_since(self) -> list[tuple[Unused, date | None]]:
        """What nobody used, and the last day that somebody did; None where no log knows of such a day."""
        return [(one, self.last.get((one.dataset, ""))) for one in self.found.unused]

    @property
    def unread_by_dataset(self) -> list[tuple[str, list[tuple[str, date | None]]]]:
        """The fields that nobody read of each dataset, and the last day that somebody did."""
        datasets: dict[str, list[tuple[str, date | None]]] = {}
        for one in self.found.unread:
            datasets.setdefault(one.dataset, []).append((one.field, self.last.get((one.dataset, one.field))))
        return list(datasets.items())


@dataclass(frozen=True, slots=True)
class Followed:
    """For a system it is kept whose records are looked at: why, and for how many days."""

    reason: str
    days: int
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Look:
    """How often an account used somebody's record in a dataset on a day."""

    holder: Holder
    dataset: str
    day: date
    reads: int
    writes: int


@dataclass(frozen=True, slots=True)
class LooksIn:
    """
    What a system can tell of who looked at somebody.

    `state` says whether it can. `since` and `until` are the days that its logs tell of, `unnamed` how often
    in those days data of persons was used by what names no record: that may have been of this person too.
    """

    system: str
    slug: str
    state: LooksState
    looks: tuple[Look, ...] = ()
    periods: tuple[Period, ...] = ()
    unnamed: int = 0


@dataclass(frozen=True, slots=True)
class WhoLooked:
    """Who looked at somebody's data, system by system."""

    keys: int
    systems: tuple[LooksIn, ...]

    @property
    def found(self) -> int:
        return sum(len(one.looks) for one in self.systems)

    @property
    def is_complete(self) -> bool:
        """Whether every system told of every use."""
        return all(one.state == LooksState.TOLD and not one.unnamed for one in self.systems)
