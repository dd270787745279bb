"""The nouns of a log: what was used, what could not be read, and what is asked of the reading."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, tzinfo
from itertools import islice

ALL, UNTOLD = "*", ""
"""Every field of a dataset, and nobody knows which."""
FIRST = 10
"""So many line numbers of broken lines are kept."""


@dataclass(frozen=True, slots=True, order=True)
class Use:
    """Somebody's account read or wrote a dataset on a day."""

    who: str
    dataset: str
    day: date
    writes: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """
    Paths that lead to a dataset: `/customers/{id}` is one path of two parts, `/customers/*` all under it.

    The first rule that fits a path holds.
    """

    path: str
    dataset: str


@dataclass(frozen=True, slots=True)
class Options:
    """
    How a log is to be read.

    `zone` is the organisation's: its days are counted. `log_zone` is that of moments without one, the organisation's
    if not given. `names` are the datasets of the map, `home` the schema or database that is left out of a name.
    `database` keeps only lines about that database. `fields` are those of each dataset: with them, it is told which
    are used. `hashed` makes a key of a person unreadable; without it, no key is kept. `keys` are the fields of each
    dataset by which a person is known.
    """

    zone: tzinfo
    log_zone: tzinfo | None = None
    names: Collection[str] = ()
    home: str = "public"
    database: str | None = None
    rules: tuple[Rule, ...] = ()
    fields: Mapping[str, Collection[str]] = field(default_factory=dict)
    keys: Mapping[str, Collection[str]] = field(default_factory=dict)
    hashed: Callable[[str], str] | None = field(default=None, repr=False)


@dataclass(slots=True)
class Lines:
    """How many lines there are of a kind, and the numbers of the first few."""

    count: int = 0
    first: list[int] = field(default_factory=list)

    def add(self, numbers: Iterable[int]) -> None:
        known = list(numbers)
        self.count += len(known)
        self.first = list(islice(sorted(self.first + known), FIRST))


@dataclass(frozen=True, slots=True)
class Intake:
    """
    What a log says, per account, dataset and day.

    `times` counts reads and writes; `rows` the rows, where a log tells them. `untold` are statements whose use nobody
    can tell, `broken` lines that are no lines of this log. `is_cut` where the log ends in the middle of a
    line: that line waits for the next time. `subjects` counts per hashed key, and `by_record` how often a use was of
    records that were named, only where that was asked. `fields` are the fields of a dataset that were read on a day:
    ALL where a statement asked for all of them, UNTOLD where somebody used it and nobody can tell of which fields.
    """

    form: str
    lines: int
    times: Mapping[Use, int]
    rows: Mapping[Use, int]
    subjects: Mapping[tuple[Use, str], int] = field(repr=False)
    by_record: Mapping[Use, int]
    fields: Mapping[tuple[str, date], Collection[str]]
    broken: Lines
    untold: Lines
    is_cut: bool
    first_day: date | None
    last_day: date | None
