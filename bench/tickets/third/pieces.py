"""The smallest things: a piece of text with its kind, chance, and the lists of words in the text files."""

import random
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

Piece = tuple[str, str]
"""Text and its kind; no kind says that it is nobody's."""

Pieces = list[Piece]

SHAPE = re.compile(r"[#?!*]")
LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"


@cache
def sections(file: str) -> dict[str, tuple[str, ...]]:
    """Read a text file: a section begins with `== name`, every other line is one entry."""
    found: dict[str, list[str]] = {}
    for line in (Path(__file__).parent / f"{file}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            entries = found.setdefault(line[3:], [])
        elif line and not line.startswith("//"):
            entries.append(line.replace(r"\n", "\n"))
    return {name: tuple(entries) for name, entries in found.items()}


@cache
def table(file: str, section: str) -> dict[str, tuple[str, ...]]:
    """Read a section whose lines are `key = one|two|three`."""
    pairs = (line.split(" = ", 1) for line in sections(file)[section])
    return {key: tuple(words.split("|")) for key, words in pairs}


def shaped(chance: random.Random, shape: str) -> str:
    """Write a digit for `#`, one that is not nought for `!`, a letter for `?` and a letter or digit for `*`."""
    signs = {"#": "0123456789", "!": "123456789", "?": LETTERS, "*": LETTERS + "0123456789"}
    return SHAPE.sub(lambda found: chance.choice(signs[found.group()]), shape)


def often(chance: random.Random, share: float) -> bool:
    return chance.random() < share


def weighed(chance: random.Random, weights: Mapping[str, float]) -> str:
    return chance.choices(list(weights), list(weights.values()))[0]
