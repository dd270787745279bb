"""What the demo showed, as `--check` prints it, and whether that is enough."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field

LEAST_SYSTEMS = 7
LEAST_KINDS = 5
LEAST_ACTIVITIES = 20


@dataclass(frozen=True, slots=True)
class Levels:
    ordinary: int = 0
    sensitive: int = 0
    special: int = 0


@dataclass(frozen=True, slots=True)
class Links:
    declared: int = 0
    inferred: int = 0


@dataclass(frozen=True, slots=True)
class Datamap:
    """Room 1: how many systems were scanned, which failed, what is personal, and whether a review could be undone."""

    scanned: int = 0
    failed: Sequence[str] = ()
    personal: int = 0
    identifying: int = 0
    people: dict[str, int] = field(default_factory=dict)
    reviewed_and_undone: bool = False
    read_by_api: bool = False


@dataclass(frozen=True, slots=True)
class Web:
    """Which pages opened, for whom, and which did not do what the role asks."""

    opened: int = 0
    refused: int = 0
    wrong: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class People:
    """Who works there, and which roles signed in."""

    members: int = 0
    signed_in: Sequence[str] = ()
    wrong: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Ledger:
    lines: int = 0
    verified: bool = False


@dataclass(frozen=True, slots=True)
class Register:
    """Room 1: the lines of the register, which of them art. 30 calls complete, and what still waits."""

    activities: int = 0
    accepted: int = 0
    incomplete: Sequence[str] = ()
    proposals: int = 0
    unexplained: int = 0
    round_trips: dict[str, int] = field(default_factory=dict)
    """The differences that each format brings back when it is taken in as it was written."""


@dataclass(frozen=True, slots=True)
class Jobs:
    done: int = 0
    left: int = 0


@dataclass(frozen=True, slots=True)
class Rooms:
    """A part per room."""

    datamap: Datamap
    register: Register
    web: Web
    people: People
    ledger: Ledger
    jobs: Jobs


@dataclass(frozen=True, slots=True)
class Summary:
    """Everything that `--check` prints."""

    systems: int
    kinds: Sequence[str]
    datasets: int
    fields: int
    levels: Levels
    links: Links
    people: int
    seconds: float
    rooms: Rooms

    def as_json(self) -> dict[str, object]:
        return {**asdict(self), "wrong": shortcomings(self)}


def shortcomings(found: Summary) -> list[str]:
    """Why the demo did not show what it should; empty where it did."""
    rooms = found.rooms
    rules = {
        f"fewer than {LEAST_SYSTEMS} systems were scanned": rooms.datamap.scanned < LEAST_SYSTEMS,
        f"fewer than {LEAST_KINDS} kinds of store were read": len(found.kinds) < LEAST_KINDS,
        f"these scans failed or left parts out: {', '.join(rooms.datamap.failed)}": bool(rooms.datamap.failed),
        "the map lacks personal data of a level": not all(asdict(found.levels).values()),
        "no link was declared, or none was inferred": not (found.links.declared and found.links.inferred),
        "nobody was found": not found.people,
        "a field could not be confirmed and put back": not rooms.datamap.reviewed_and_undone,
        "the API tells something else than the map": not rooms.datamap.read_by_api,
        f"fewer than {LEAST_ACTIVITIES} proposed activities were accepted": rooms.register.accepted < LEAST_ACTIVITIES,
        f"these lines of the register are not complete: {', '.join(rooms.register.incomplete)}": bool(
            rooms.register.incomplete
        ),
        f"these files change the register they were written from: {', '.join(changing(rooms.register))}": bool(
            changing(rooms.register)
        ),
        f"these pages did something else: {'; '.join(rooms.web.wrong)}": bool(rooms.web.wrong),
        "no page opened, or none was refused": not (rooms.web.opened and rooms.web.refused),
        f"these could not sign in: {', '.join(rooms.people.wrong)}": bool(rooms.people.wrong),
        "nobody signed in": not rooms.people.signed_in,
        "the ledger is empty or does not verify": not (rooms.ledger.lines and rooms.ledger.verified),
        "work was left undone": not rooms.jobs.done or bool(rooms.jobs.left),
    }
    return [reason for reason, is_so in rules.items() if is_so]


def changing(register: Register) -> list[str]:
    return [name for name, differences in register.round_trips.items() if differences]
