"""What was learned from people, and where it counts."""

from dataclasses import dataclass
from datetime import datetime

from inzage.law.categories import Level


@dataclass(frozen=True, slots=True)
class Learned:
    """
    What people said of a name: `category`, or None for no personal data.

    `about` says in which datasets, where the name says little by itself. `field_id` is the field that was judged last;
    a lesson from elsewhere has an `origin` instead. `now` counts the fields whose finding it changes at this moment.
    `is_apart` where others said something else of the same name, so that none of it counts.
    """

    key: str
    name: str
    about: str
    category: str | None
    level: Level | None
    times: int
    people: int
    by: str
    at: datetime
    systems: tuple[str, ...]
    field_id: int | None
    now: int
    is_aside: bool
    is_apart: bool
    origin: str = ""

    @property
    def counts(self) -> bool:
        return not (self.is_aside or self.is_apart)


@dataclass(frozen=True, slots=True)
class PlainLesson:
    """A lesson that may leave the organisation: names and kinds of data, nobody's name and no value."""

    name: str
    about: str
    category: str | None
    times: int
