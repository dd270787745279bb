"""
How a line reads for people. Each room tells its own words when it is ready; the ledger knows none of them.

A line keeps codes, so that it says the same in every language and for ever. What has no word is shown as its code.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from inzage.ledger.records import Fact

Text = str | Promise
Reader = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Words:
    """
    The words of one room.

    `events` say what happened, by tag; `subjects` name what a line is about, by the first word of its id; `facts` name
    the facts, and `values` read those whose value is a code.
    """

    events: Mapping[str, Text]
    subjects: Mapping[str, Text] = field(default_factory=dict)
    facts: Mapping[str, Text] = field(default_factory=dict)
    values: Mapping[str, Reader] = field(default_factory=dict)


_rooms: dict[str, Words] = {}


def learn(room: str, words: Words) -> None:
    """Know the words of a room. Called from its `AppConfig.ready`."""
    _rooms[room] = words


def event(tag: str) -> str:
    """What a line says happened; empty where no room has a word for it."""
    return str(_words_of(tag).events.get(tag, ""))


def subject(tag: str, about: str) -> str:
    """What a line is about, such as “System crm”; empty where no room has a word for it."""
    kind, _sign, key = about.partition(":")
    name = _words_of(tag).subjects.get(kind, "")
    return f"{name} {key}".strip() if name else ""


def fact(tag: str, name: str, value: Fact) -> tuple[str, str]:
    """The name of a fact and its value, as people read them."""
    words = _words_of(tag)
    if isinstance(value, bool):
        said = _("yes") if value else _("no")
    else:
        read = words.values.get(name)
        said = read(str(value)) if read else str(value)
    return str(words.facts.get(name, name)), said


def _words_of(tag: str) -> Words:
    """The words of the room that wrote a line: its tag begins with the name of the room."""
    return _rooms.get(tag.partition(":")[0], NO_WORDS)


NO_WORDS = Words(events={})
