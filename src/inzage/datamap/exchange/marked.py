"""YAML as marked parts: each with its line and column, and only what a file of facts needs. JSON is read as well."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

import yaml

from inzage.datamap.exchange import unreadable
from inzage.datamap.exchange.unreadable import Place, Unreadable

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The parser in C is ten times as fast; both give the same events."""

MEGABYTE = 2**20
MOST = 32
DEEPEST = 12
NOTHING = ("", "~", "null", "Null", "NULL")
YES_NO = {"true": True, "false": False, "True": True, "False": False}


class Marked(Protocol):
    """Something of the parser that knows where it stands."""

    start_mark: Any


@dataclass(slots=True)
class Node:
    """A part of the file: a text, a list, or names with their values. A plain text stands without quotes."""

    place: Place
    text: str | None = None
    is_plain: bool = False
    items: "list[Node] | None" = None
    pairs: "dict[str, Node] | None" = None
    names: "dict[str, Place]" = field(default_factory=dict)

    @property
    def is_nothing(self) -> bool:
        return self.is_plain and self.text in NOTHING


def marked(text: str) -> Node:
    """
    The file as parts. Words keep the form in which they stand, so that NO is Norway and 01 stays 01.

    Raises:
        Unreadable
    """
    if len(text) > MOST * MEGABYTE:
        raise Unreadable(unreadable.START, unreadable.TOO_BIG, most=MOST)
    try:
        return built(yaml.parse(text, Loader=LOADER))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(mark.line + 1, mark.column + 1) if mark else unreadable.START
        raise Unreadable(place, unreadable.BROKEN) from None
    except yaml.reader.ReaderError as error:
        raise Unreadable(position(text, error.position), unreadable.UNPRINTABLE) from None
    except UnicodeError:
        raise Unreadable(unreadable.START, unreadable.UNPRINTABLE) from None


def position(text: str, offset: int) -> Place:
    before = text[:offset]
    return Place(before.count("\n") + 1, offset - before.rfind("\n"))


def built(events: Iterable[yaml.Event]) -> Node:
    """The parts from what the parser meets, without recursion: no file can be nested too deep for it."""
    root: Node | None = None
    open_parts: list[Node] = []
    keys: list[Node | None] = []
    for event in allowed(events):
        if isinstance(event, yaml.CollectionEndEvent):
            open_parts.pop()
            keys.pop()
            continue
        node = part(event)
        if root is None:
            root = node
        else:
            put(open_parts[-1], keys, node)
        if node.text is None:
            if len(open_parts) == DEEPEST:
                raise Unreadable(node.place, unreadable.TOO_DEEP)
            open_parts.append(node)
            keys.append(None)
    if root is None or root.is_nothing:
        raise Unreadable(unreadable.START, unreadable.EMPTY)
    return root


def allowed(events: Iterable[yaml.Event]) -> Iterator[yaml.Event]:
    """The parts of the first document; what a file of facts has no need of is refused."""
    documents = 0
    for event in events:
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise Unreadable(place_of(event), unreadable.SECOND)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise Unreadable(place_of(event), unreadable.ALIAS)
        if isinstance(event, yaml.NodeEvent) and getattr(event, "tag", None):
            raise Unreadable(place_of(event), unreadable.TAG)
        if isinstance(event, yaml.NodeEvent | yaml.CollectionEndEvent):
            yield event


def part(event: yaml.Event) -> Node:
    place = place_of(event)
    if isinstance(event, yaml.ScalarEvent):
        return Node(place, text=event.value, is_plain=not event.style)
    return Node(place, items=[]) if isinstance(event, yaml.SequenceStartEvent) else Node(place, pairs={})


def put(into: Node, keys: list[Node | None], node: Node) -> None:
    """Put a part where it belongs: in a list, as a name, or as the value of the name before it."""
    if into.items is not None:
        into.items.append(node)
        return
    key = keys[-1]
    if key is None:
        if node.text is None:
            raise Unreadable(node.place, unreadable.KEY)
        keys[-1] = node
        return
    name, pairs = key.text or "", into.pairs
    if pairs is None or name in pairs:
        raise Unreadable(key.place, unreadable.TWICE, word=name, first=into.names[name].line)
    pairs[name], into.names[name] = node, key.place
    keys[-1] = None


def place_of(event: Marked) -> Place:
    return Place(event.start_mark.line + 1, event.start_mark.column + 1)


def mapping(node: Node, known: Iterable[str] | None = None) -> Mapping[str, Node]:
    """Names with their values; with `known` no other names."""
    if node.is_nothing:
        return {}
    if node.pairs is None:
        raise Unreadable(node.place, unreadable.NOT_MAPPING)
    if known is not None:
        words = tuple(known)
        for name in node.pairs:
            if name not in words:
                raise unreadable.unknown(node.names[name], name, words)
    return node.pairs


def needed(node: Node, name: str) -> Node:
    """The value of a name that must be there."""
    pairs = mapping(node)
    if name not in pairs:
        raise Unreadable(node.place, unreadable.MISSING, word=name)
    return pairs[name]


def listed(node: Node) -> list[Node]:
    if node.is_nothing:
        return []
    if node.items is None:
        raise Unreadable(node.place, unreadable.NOT_LIST)
    return node.items


def text(node: Node) -> str:
    if node.text is None:
        raise Unreadable(node.place, unreadable.NOT_TEXT)
    return "" if node.is_nothing else node.text


def text_of_at_most(node: Node, most: int) -> str:
    found = text(node)
    if len(found.strip()) > most:
        raise Unreadable(node.place, unreadable.TOO_LONG, length=len(found.strip()), most=most)
    return found


def texts(node: Node) -> tuple[str, ...]:
    return tuple(text(one) for one in listed(node))


def number(node: Node) -> int:
    said = text(node)
    if not (said.isascii() and said.isdecimal() and len(said) < MOST):
        raise Unreadable(node.place, unreadable.NOT_NUMBER)
    return int(said)


def yes_no(node: Node) -> bool:
    if not node.is_plain or node.text not in YES_NO:
        raise Unreadable(node.place, unreadable.NOT_YES_NO)
    return YES_NO[node.text]


def word(node: Node, known: Iterable[str]) -> str:
    """One word of a fixed list."""
    words = tuple(known)
    said = text(node)
    if said not in words:
        raise unreadable.unknown(node.place, said, [one for one in words if one])
    return said
