"""A JSON document read from left to right, part by part, however long it is."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import TextIOBase

from inzage.connectors.files.jsonpaths import DECODER

CHUNK = 1 << 20
BLANKS = " \t\r\n"
DEEPEST = 3
"""A list of records is looked for in objects inside objects, so deep."""

LARGEST = 1 << 26
"""The longest record; damage could make one of all that follows."""


class Cut(Exception):  # noqa: N818 - named for what happened
    """The document stops before it is whole, or goes on as no JSON."""


class Deep(Cut):
    """A value is nested deeper than can be read."""


@dataclass(frozen=True, slots=True)
class Part:
    """A value in the document, with the names that lead to it. `is_record` where it is one of a list of objects."""

    path: tuple[str, ...]
    value: object = field(repr=False)
    is_record: bool


class Scanner:
    """Reads a document from left to right and holds no more of it than the value it is in."""

    def __init__(self, text: TextIOBase) -> None:
        self._text, self._held, self._place, self._is_over = text, "", 0, False
        self._before = 0

    @property
    def passed(self) -> int:
        """How many signs were read."""
        return self._before + self._place

    def parts(self, path: tuple[str, ...] = ()) -> Iterator[Part]:
        """
        The parts of the value that comes next.

        Raises:
            Cut: where the document stops or is no JSON any more; the parts before that were given.
        """
        sign = self.peek()
        if sign == "{" and len(path) < DEEPEST:
            yield from self._object(path)
        elif sign == "[" and (not path or self._holds_objects()):
            yield from self._list(path)
        else:
            yield Part(path, self.value(), is_record=False)

    def peek(self) -> str:
        """The next sign that is no blank."""
        while True:
            while self._place < len(self._held) and self._held[self._place] in BLANKS:
                self._place += 1
            if self._place < len(self._held):
                return self._held[self._place]
            if not self._more():
                raise Cut

    def value(self) -> object:
        """The whole next value."""
        self.peek()
        while True:
            try:
                value, end = DECODER.raw_decode(self._held, self._place)
            except RecursionError:
                raise Deep from None
            except json.JSONDecodeError:
                end = len(self._held)
                value = Cut
            # A number at the end of what is held may go on.
            if end < len(self._held) or self._is_over:
                if value is Cut:
                    raise Cut
                self._place = end
                return value
            if len(self._held) - self._place > LARGEST:
                raise Cut
            self._more()

    def _object(self, path: tuple[str, ...]) -> Iterator[Part]:
        self._place += 1
        while self.peek() != "}":
            key = self.value()
            if not isinstance(key, str) or self.peek() != ":":
                raise Cut
            self._place += 1
            yield from self.parts((*path, key))
            if self.peek() == ",":
                self._place += 1
            elif self.peek() != "}":
                raise Cut
        self._place += 1

    def _list(self, path: tuple[str, ...]) -> Iterator[Part]:
        self._place += 1
        while self.peek() != "]":
            yield Part(path, self.value(), is_record=True)
            if self.peek() == ",":
                self._place += 1
            elif self.peek() != "]":
                raise Cut
        self._place += 1

    def _holds_objects(self) -> bool:
        """Whether the list that comes next begins with an object."""
        place = self._place + 1
        while True:
            while place < len(self._held) and self._held[place] in BLANKS:
                place += 1
            if place < len(self._held):
                return self._held[place] == "{"
            place -= self._place
            if not self._more():
                raise Cut
            place += self._place

    def _more(self) -> bool:
        """Hold the next chunk too, at least doubling what is held, so that a large value is not tried too often."""
        rest = self._held[self._place :]
        chunk = self._text.read(max(CHUNK, len(rest)))
        self._before += self._place
        self._held, self._place, self._is_over = rest + chunk, 0, not chunk
        return bool(chunk)
