"""How a value is drawn: from one source of chance, as parts of which some are personal."""

import random
import string
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path

Part = tuple[str, str]
"""A stretch of text and its category; an empty category says that the stretch is not personal."""

Maker = Callable[[random.Random, str], tuple[Part, ...]]
"""What makes a value from chance and a language."""

PLAIN = ""


def digits(chance: random.Random, count: int) -> str:
    return f"{chance.randrange(10**count):0{count}d}" if count else ""


def letters(chance: random.Random, count: int, alphabet: str = string.ascii_uppercase) -> str:
    return "".join(chance.choices(alphabet, k=count))


def filled(chance: random.Random, pattern: str, alphabet: str = string.ascii_uppercase) -> str:
    """Put a digit for every `#`, a letter for every `?` and either for every `*`."""
    signs = {"#": string.digits, "?": alphabet, "*": string.digits + alphabet}
    return "".join(chance.choice(signs[sign]) if sign in signs else sign for sign in pattern)


def grouped(number: str, sizes: Sequence[int], separator: str = " ") -> str:
    """Cut a number in groups of these sizes; what is left over is the last group."""
    groups, at = [], 0
    for size in sizes:
        groups.append(number[at : at + size])
        at += size
    return separator.join(group for group in (*groups, number[at:]) if group)


def labelled(chance: random.Random, labels: Iterable[str], value: str, category: str) -> tuple[Part, ...]:
    """Write a label before a value, at one of the distances that people use."""
    between = chance.choices((" ", ": ", ":", " = ", " - ", " is "), (50, 34, 5, 3, 3, 5))[0]
    return (chance.choice(tuple(labels)) + between, PLAIN), (value, category)


def only(category: str, draw: Callable[[random.Random, str], str]) -> Maker:
    """Return a maker of one part of this category."""
    return lambda chance, language: ((draw(chance, language), category),)


def happens(chance: random.Random, share: float) -> bool:
    """Say yes in this share of the cases."""
    return chance.random() < share


def weighted(chance: random.Random, choices: dict[str, int]) -> str:
    return chance.choices(tuple(choices), tuple(choices.values()))[0]


@cache
def word_lists() -> dict[str, tuple[str, ...]]:
    lines = (Path(__file__).parent / "words.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split(" = ") for line in lines if not line.startswith("#"))
    return {name: tuple(words.split(", ")) for name, words in pairs}


def words(name: str, language: str = "") -> tuple[str, ...]:
    """Return the words of a kind, in a language where the kind has more than one."""
    return word_lists()[f"{name} {language}".strip()]
