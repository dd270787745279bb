"""A line of the ledger as people read it, with its codes beside the words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from inzage.ledger import words
from inzage.ledger.records import Entry
from inzage.people import queries as people


@dataclass(frozen=True, slots=True)
class Line:
    """
    A line and what it says.

    `what` and `about` are empty where no room has a word for them; then the code alone is shown.
    """

    entry: Entry
    what: str
    about: str
    facts: tuple[tuple[str, str], ...]


def lines(entries: Iterable[Entry]) -> list[Line]:
    """These lines in the language of the page."""
    names = names_of_people()
    return [line(entry, names) for entry in entries]


def line(entry: Entry, names: Mapping[str, str]) -> Line:
    about = names.get(entry.about) or words.subject(entry.tag, entry.about)
    # What a fact leaves empty it does not say, unless the room has a word for nothing.
    told = (words.fact(entry.tag, name, value) for name, value in entry.facts.items())
    facts = tuple((name, value) for name, value in told if value)
    return Line(entry=entry, what=words.event(entry.tag), about=about, facts=facts)


def names_of_people() -> dict[str, str]:
    """Who and what the ids of members and departments stand for, as far as they are still there."""
    members = {f"member:{member.id}": member.name for member in people.members(also_inactive=True)}
    return members | {f"department:{department.id}": department.name for department in people.departments()}


def kinds(tags: Iterable[str]) -> list[tuple[str, str]]:
    """Each kind of line with what it says, for a list to choose from."""
    return [(tag, words.event(tag)) for tag in tags]
