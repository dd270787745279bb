"""
Which way may each tie be walked, from what is a person's own to what else is theirs?

Down: rows that point to a person's own rows are theirs. Up: what they point to is theirs only where nobody else's rows
point to it, which is looked at row by row. Never through a row that others share to another person.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from inzage.scanning.records import SubjectKind
from inzage.tracing.ground import Ground, Place, Spot, Tie
from inzage.tracing.lists import is_list, owning

LEAST = 0.5
"""A tie that is less sure than this is not walked until a person said that it is right."""


class Direction(StrEnum):
    """From which end to which."""

    DOWN = "down"
    """From the rows that are pointed to, to those that point."""
    UP = "up"
    """From the rows that point, to those that are pointed to."""


class Rule(StrEnum):
    """What a tie is for somebody who walks it."""

    THEIRS = "theirs"
    SAME = "same"
    """Two lists of people, and the rows of one person."""
    IF_ALONE = "if_alone"
    MENTION = "mention"
    """The row is another's, and this column alone is about the person."""

    STOP_THING = "stop_thing"
    STOP_PERSON = "stop_person"
    STOP_STAFF = "stop_staff"
    STOP_WITHIN = "stop_within"
    STOP_UNSURE = "stop_unsure"

    @property
    def stops(self) -> bool:
        return self.value.startswith("stop")


@dataclass(frozen=True, slots=True)
class Way:
    """One tie in one direction, and what walking it means."""

    tie: Tie
    direction: Direction
    rule: Rule

    @property
    def start(self) -> Spot:
        return self.tie.target if self.direction is Direction.DOWN else self.tie.source

    @property
    def end(self) -> Spot:
        return self.tie.source if self.direction is Direction.DOWN else self.tie.target

    @property
    def columns(self) -> tuple[tuple[str, str], ...]:
        """Pair by pair, the column where it starts and the one where it ends."""
        if self.direction is Direction.DOWN:
            return tuple((there, here) for here, there in self.tie.pairs)
        return self.tie.pairs


def ways_from(spot: Spot, ground: Ground) -> Iterator[Way]:
    """The ways that lead on from a place, those that are closed too, so that it can be said why."""
    for tie in ground.into.get(spot, ()):
        yield Way(tie, Direction.DOWN, down(tie, ground))
    for tie in ground.out_of.get(spot, ()):
        yield Way(tie, Direction.UP, up(tie, ground))


def down(tie: Tie, ground: Ground) -> Rule:
    """What rows that point to a person's own rows are."""
    here, there = ground.places[tie.target], ground.places[tie.source]
    if closed := closing(tie, there):
        return closed
    if here.whose is SubjectKind.NOBODY:
        return Rule.STOP_THING
    is_own = tie in owning(there, ground)
    if is_list(there, ground):
        return Rule.SAME if is_one_to_one(tie, there) else Rule.STOP_PERSON
    if is_list(here, ground):
        return Rule.THEIRS if is_own else Rule.MENTION
    return Rule.THEIRS


def up(tie: Tie, ground: Ground) -> Rule:
    """What rows that a person's own rows point to are."""
    here, there = ground.places[tie.source], ground.places[tie.target]
    if closed := closing(tie, there):
        return closed
    if there.whose is SubjectKind.NOBODY or not there.is_personal:
        return Rule.STOP_THING
    if is_list(there, ground):
        return Rule.SAME if is_list(here, ground) and is_one_to_one(tie, here) else Rule.STOP_PERSON
    return Rule.IF_ALONE


def closing(tie: Tie, there: Place) -> Rule | None:
    """What closes a tie whichever way it is walked."""
    if tie.is_within:
        return Rule.STOP_WITHIN
    if tie.confidence < LEAST:
        return Rule.STOP_UNSURE
    return Rule.STOP_STAFF if there.whose is SubjectKind.EMPLOYEE else None


def is_one_to_one(tie: Tie, pointing: Place) -> bool:
    """Whether no two rows point to one row: a customer and the account of that customer."""
    columns = [pointing.column(name) for name, _ in tie.pairs]
    is_key = {name for name, _ in tie.pairs} == set(pointing.keys)
    return is_key or any(one is not None and one.is_unique for one in columns)
