"""Who really used which data, and what differs from what was declared."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Self

from inzage.connectors.logs.findings import Findings


@dataclass(frozen=True, slots=True)
class Period:
    """From the first day to the last one, both included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class LogTaken:
    """A log that was counted. `elsewhere` is how often it tells of what is not on the map."""

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
    """Whose account it is: of a department, or of a member who may work in one."""

    account: str
    department_id: int | None = None
    department: str = ""
    member_id: int | None = None
    member: str = field(default="", repr=False)

    @classmethod
    def nobody(cls, account: str) -> Self:
        return cls(account)

    @property
    def is_known(self) -> bool:
        return bool(self.department_id or self.member_id)


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


@dataclass(frozen=True, slots=True)
class UseFindings:
    """What differs in a period. Where the logs do not cover all of it, nothing is said of what was not used."""

    period: Period
    found: Findings

    @property
    def total(self) -> int:
        return len(self.found.undeclared) + len(self.found.idle) + len(self.found.unused)

    @property
    def idle_by_account(self) -> list[tuple[str, list[str]]]:
        """Who may read what and never did, an account a row."""
        accounts: dict[str, list[str]] = {}
        for one in self.found.idle:
            accounts.setdefault(one.who, []).append(one.dataset)
        return list(accounts.items())
