"""What protects a system: what people said of it, and what scans saw."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from inzage.connectors.protection import Seen
from inzage.datamap.standing import outcome, standing, together
from inzage.datamap.words import MeasureKind, MeasureState, Standing

FIRST = 6


@dataclass(frozen=True, slots=True)
class Guard:
    """A measure that people declared for a system, and what that is worth. `system` is its slug."""

    system: str
    kind: MeasureKind
    standing: Standing

    @property
    def is_contradicted(self) -> bool:
        return self.standing == Standing.CONTRADICTED


@dataclass(frozen=True, slots=True)
class Sight:
    """
    One look of a scan at something that protects, or does not.

    `dataset` and `column` say where, if it was in one place; `field_id` is that column on the map. `is_old` says that
    the last scan could not look there again.
    """

    looked_at: str
    seen: Seen
    said: str
    at: datetime
    dataset: str = ""
    column: str = ""
    field_id: int | None = None
    is_old: bool = False

    @property
    def place(self) -> str:
        return f"{self.dataset}.{self.column}" if self.column else self.dataset


@dataclass(frozen=True, slots=True)
class Told:
    """Looks that say the same, each of another place: one line of a page. `looks` has at least one."""

    looks: tuple[Sight, ...]

    @property
    def first(self) -> Sight:
        return self.looks[0]

    @property
    def first_places(self) -> tuple[Sight, ...]:
        """The places to show at once; the page opens the others."""
        return tuple(look for look in self.looks if look.place)[:FIRST]

    @property
    def more_places(self) -> tuple[Sight, ...]:
        return tuple(look for look in self.looks if look.place)[FIRST:]


def told(looks: Iterable[Sight]) -> tuple[Told, ...]:
    """The looks by what they say, in the order in which each sentence comes first."""
    same: dict[tuple[object, ...], list[Sight]] = {}
    for look in looks:
        same.setdefault((look.seen, look.said, look.is_old and look.at), []).append(look)
    return tuple(Told(tuple(group)) for group in same.values())


@dataclass(frozen=True, slots=True)
class Measure:
    """What is known of one measure: `state` is what people said, `looks` what was seen. Law: GDPR art. 32(1)."""

    kind: MeasureKind
    state: MeasureState
    note: str = ""
    set_by: str = ""
    set_at: datetime | None = None
    looks: tuple[Sight, ...] = ()

    @property
    def first_told(self) -> tuple[Told, ...]:
        """What was seen, to show at once; the page opens the rest."""
        return told(self.looks)[:FIRST]

    @property
    def more_told(self) -> tuple[Told, ...]:
        return told(self.looks)[FIRST:]

    @property
    def standing(self) -> Standing:
        return standing(self.state, (look.seen for look in self.looks))

    @property
    def seen(self) -> Seen | None:
        """The looks as one; None where nobody looked."""
        return together(look.seen for look in self.looks) if self.looks else None

    @property
    def outcome(self) -> str:
        """The standing in one word; where nobody said anything, what was seen."""
        return outcome(self.state, (look.seen for look in self.looks))

    @property
    def is_seen_in_part(self) -> bool:
        """Whether people count on it and what was seen says so too, but not all of it could be seen."""
        looked = {look.seen for look in self.looks}
        return self.state == MeasureState.YES and looked == {Seen.PROTECTED, Seen.UNKNOWN}

    @property
    def is_contradicted(self) -> bool:
        """Whether people count on it and a scan saw that it is not there, or not everywhere."""
        return self.standing == Standing.CONTRADICTED and self.state == MeasureState.YES

    @property
    def is_better(self) -> bool:
        """Whether it is there although people said that it is not."""
        return self.standing == Standing.CONTRADICTED and self.state == MeasureState.NO

    @property
    def is_there(self) -> bool:
        """Whether the system may count on it: somebody said so, and nothing that was seen says otherwise."""
        return self.state == MeasureState.YES and not self.is_contradicted
