"""How people type: in lower case, without full stops, with a slip of the finger here and there."""

import random
import re
from dataclasses import dataclass

from bench.tickets.third.pieces import Pieces, often

LONG_WORD = re.compile(r"\b[^\W\d_]{8,}\b")
TYPED_SMALL = frozenset({"full_name", "city", "address"})
"""What people who type all in lower case type so as well; a code or a key is copied as it is."""


@dataclass(frozen=True, slots=True)
class Habit:
    """How somebody types."""

    is_small: bool
    is_loud: bool
    has_points: bool
    slips: int
    gap: str


def habit(chance: random.Random) -> Habit:
    is_small = often(chance, 0.16)
    has_points = often(chance, 0.3 if is_small else 0.92)
    gap = chance.choice((" ", " ", " ", "\n")) if has_points else chance.choice((", ", "\n", "\n", " - "))
    return Habit(is_small, often(chance, 0.015), has_points, chance.choice((0, 0, 0, 0, 0, 1, 2)), gap)


def slipped(chance: random.Random, text: str) -> str:
    """Swap, drop or double one letter within a long word."""
    words = list(LONG_WORD.finditer(text))
    if not words:
        return text
    word = chance.choice(words)
    at = chance.randint(word.start() + 2, word.end() - 3)
    changed = chance.choice((text[at + 1] + text[at], text[at], text[at] * 2 + text[at + 1]))
    return text[:at] + changed + text[at + 2 :]


def worn(chance: random.Random, pieces: Pieces, writes: Habit) -> Pieces:
    """Write pieces as somebody types; the values that are codes stay as they are."""
    made = list(pieces)
    for _ in range(writes.slips):
        at = chance.randrange(len(made))
        is_label = at + 1 < len(made) and made[at + 1][1]
        if not made[at][1] and not is_label:
            made[at] = slipped(chance, made[at][0]), ""
    if not writes.has_points:
        made = [(text, kind) if kind else (re.sub(r"\.(?=\s|, |$)", "", text), "") for text, kind in made]
    if writes.is_small:
        return [(text.lower() if not kind or kind in TYPED_SMALL else text, kind) for text, kind in made]
    if writes.is_loud:
        return [(text.upper() if not kind or kind in TYPED_SMALL else text, kind) for text, kind in made]
    return made
