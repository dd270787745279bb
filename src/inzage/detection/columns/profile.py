"""The values of a column, looked at once: how many, how many different, and what they look like from afar."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from inzage.detection.columns import kinds
from inzage.detection.columns.kinds import Kind
from inzage.detection.records import Column

MOST_CHECKED = 200
"""So many different values are checked one by one; they decide."""

LONGEST_CHECKED = 400
"""A value that is checked as a whole is no longer than this; longer ones are texts, and read as those."""

MOST_SIGNS, MOST_SIGNS_READ = 200_000, 4_000_000
"""So many characters of a column are looked at for persons, and read for what they tell."""

MOST_READ = 5_000
WINDOWS = 4
PROSE_LENGTH, PROSE_SPACES = 25, 3.0
FEW = 60
KEY = re.compile(r"[\w-]+$")
SHORTEST_KEY, FEWEST_KEYS, ALIKE = 6, 5, 0.9


@dataclass(frozen=True)
class Profile:
    """The filled values, turned into text no more than needed. Nothing of it leaves the classifier but counts."""

    kind: Kind
    values: Sequence[object] = field(repr=False)

    @property
    def seen(self) -> int:
        return len(self.values)

    @cached_property
    def texts(self) -> Sequence[str]:
        """Every value as text."""
        return self.values if self.is_text else [written(value) for value in self.values]  # type: ignore[return-value]

    @cached_property
    def is_text(self) -> bool:
        return set(map(type, self.values)) <= {str}

    @cached_property
    def different(self) -> Sequence[object]:
        """The different values, in the order they came."""
        try:
            return tuple(dict.fromkeys(self.values))
        except TypeError:  # nested values cannot be told apart before they are text
            return tuple(dict.fromkeys(self.texts))

    @cached_property
    def picked(self) -> tuple[str, ...]:
        """Different values in full, spread over the whole sample."""
        step = max(1, len(self.different) // MOST_CHECKED)
        return tuple(map(written, self.different[::step][:MOST_CHECKED]))

    @cached_property
    def checked(self) -> tuple[str, ...]:
        """The different values that are looked at one by one."""
        return tuple(dict.fromkeys(value[:LONGEST_CHECKED] for value in self.picked))

    @cached_property
    def seen_closely(self) -> tuple[str, ...]:
        """The picked values as far as they are looked at for persons."""
        most = max(LONGEST_CHECKED, MOST_SIGNS // max(len(self.picked), 1))
        return tuple(spread(value, most) for value in self.picked)

    @cached_property
    def read(self) -> Sequence[str]:
        """The values as far as they are read: in full, unless there are very many very long ones."""
        if not self.is_partly_read:
            return self.texts[:MOST_READ]
        return [spread(value, self.most_read) for value in self.texts[:MOST_READ]]

    @cached_property
    def most_read(self) -> int:
        """So many characters of each value are read."""
        return max(LONGEST_CHECKED, MOST_SIGNS_READ // max(min(self.seen, MOST_READ), 1))

    @cached_property
    def is_partly_read(self) -> bool:
        return max(map(len, self.texts[:MOST_READ]), default=0) > self.most_read

    @cached_property
    def length(self) -> float:
        return sum(map(len, self.picked)) / len(self.picked) if self.picked else 0.0

    @cached_property
    def spaces(self) -> float:
        return sum(text.count(" ") for text in self.picked) / len(self.picked) if self.picked else 0.0

    @property
    def is_prose(self) -> bool:
        """Whether most values are sentences."""
        return self.kind in {Kind.TEXT, Kind.UNKNOWN} and self.length >= PROSE_LENGTH and self.spaces >= PROSE_SPACES

    @cached_property
    def digits(self) -> float:
        """The share of the signs that are digits."""
        signs = sum(map(len, self.checked))
        return sum(sum(map(str.isdigit, text)) for text in self.checked) / signs if signs else 0.0

    @cached_property
    def is_coded(self) -> bool:
        """Whether the values are keys of one form, of letters and digits: they point, and name nobody."""
        keys = [value for value in self.checked if len(value) >= SHORTEST_KEY and not value.isalpha()]
        is_one_word = len(keys) >= FEWEST_KEYS and all(value.isascii() and KEY.match(value) for value in keys)
        return self.kind is Kind.TEXT and is_one_word and len(keys) == len(self.checked) and is_alike(keys)

    @cached_property
    def few(self) -> frozenset[str]:
        """The different values in small letters where they are few; else nothing."""
        return frozenset(text.casefold() for text in self.checked) if len(self.different) <= FEW else frozenset()


def of(column: Column) -> Profile:
    """Look at the values of a column. Missing ones, empty ones and bytes do not count."""
    kind = kinds.of_column(column.type, column.values)
    return Profile(kind, () if kind is Kind.BYTES else tuple(filled(column.values)))


def is_alike(keys: Sequence[str]) -> bool:
    """Whether nearly all keys are of one length."""
    lengths = list(map(len, keys))
    return lengths.count(max(set(lengths), key=lengths.count)) >= ALIKE * len(lengths)


def filled(values: Sequence[object]) -> Iterable[object]:
    """Return the values that say something. Most columns hold one type, and then no value need be asked for its own."""
    types = set(map(type, values))
    if types <= {str, type(None)}:
        return [text for value in values if value and (text := str(value).strip())]
    if types.isdisjoint({str, bytes, bytearray, memoryview}):
        return [value for value in values if value is not None]
    return each_filled(values)


def each_filled(values: Sequence[object]) -> Iterator[object]:
    for value in values:
        if isinstance(value, str):
            if text := value.strip():
                yield text
        elif value is not None and not isinstance(value, bytes | bytearray | memoryview):
            yield value


def spread(text: str, most: int) -> str:
    """Return a text, or where it is longer than `most` as much of it, in windows from its beginning to its end."""
    if len(text) <= most:
        return text
    width = most // WINDOWS
    step = (len(text) - width) // (WINDOWS - 1)
    return "\n".join(text[start : start + width] for start in range(0, step * WINDOWS, step))


def written(value: object) -> str:
    """Return a value as text; a whole number kept as a fraction has no point, nested values are JSON."""
    if isinstance(value, str):
        return value
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, dict | list | tuple):
        return json.dumps(value, default=str, ensure_ascii=False)
    return str(value)
