r"""
The phrases that tickets are made of, and how one is filled.

A file holds sections of lines. In a line `{kind}` is a value, `{health:asthma|gout}` is one of these words with that
category, `[Tel|Phone|]` is one of these stretches (which may hold values), `\n` a new line, and `3x ` at the front
makes a line three times as frequent.
"""

import random
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bench.tickets.second.drawing import PLAIN, Part, happens
from bench.tickets.second.kinds import MAKERS
from bench.tickets.second.names import email_of

TOKEN = re.compile(r"\{(?P<slot>\w+)(?::(?P<words>[^}]*))?\}|\[(?P<options>[^\[\]]*\|[^\[\]]*)\]")
BAR = re.compile(r"\|(?![^{]*\})")
TIMES = re.compile(r"(\d+)x (.*)")


@dataclass(frozen=True, slots=True)
class Style:
    """How carefully somebody writes."""

    is_lower: bool = False
    typos: float = 0.0
    has_points: bool = True


CAREFUL = Style()


@dataclass(frozen=True, slots=True)
class Phrase:
    """A line taken apart: plain text, values, words with a category, choices."""

    pieces: tuple["str | Slot | Words | Choice", ...]

    def filled(self, chance: random.Random, language: str, style: Style = CAREFUL) -> list[Part]:
        parts: list[Part] = []
        for piece in self.pieces:
            match piece:
                case str():
                    parts.append((as_written(chance, piece, style), PLAIN))
                case Slot("email") if (name := last_name_in(parts)) and happens(chance, 0.7):
                    parts.append((email_of(chance, language, name), "email"))
                case Slot(kind):
                    parts.extend(as_typed(chance, part, style) for part in MAKERS[kind](chance, language))
                case Words(category, words):
                    word = chance.choice(words)
                    parts.append((word.lower() if style.is_lower else word, category))
                case Choice(phrases):
                    parts.extend(chance.choice(phrases).filled(chance, language, style))
        return parts


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for a value."""

    kind: str


@dataclass(frozen=True, slots=True)
class Words:
    """Words of which one is taken, and what they are."""

    category: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Stretches of which one is taken."""

    phrases: tuple[Phrase, ...]


def parsed(line: str) -> Phrase:
    pieces: list[str | Slot | Words | Choice] = []
    at = 0
    for token in TOKEN.finditer(line):
        pieces.append(line[at : token.start()])
        at = token.end()
        if token["options"] is not None:
            pieces.append(Choice(tuple(parsed(option) for option in BAR.split(token["options"]))))
        elif token["words"] is not None:
            pieces.append(Words(token["slot"], tuple(token["words"].split("|"))))
        else:
            pieces.append(Slot(token["slot"]))
    return Phrase(tuple(piece for piece in (*pieces, line[at:]) if piece))


@cache
def sections(file: str) -> dict[str, tuple[Phrase, ...]]:
    """Return the phrases of a file by section, a frequent one as often as it says."""
    found: dict[str, list[Phrase]] = {}
    for line in lines(file):
        if line.startswith("## "):
            phrases = found.setdefault(line[3:], [])
        else:
            times = TIMES.fullmatch(line)
            count, text = (int(times[1]), times[2]) if times else (1, line)
            phrases += [parsed(text.replace("\\n", "\n"))] * count
    return {name: tuple(phrases) for name, phrases in found.items()}


def lines(file: str) -> list[str]:
    return (Path(__file__).parent / f"{file}.txt").read_text(encoding="utf-8").splitlines()


def last_name_in(parts: list[Part]) -> str:
    """Return the person of whom a phrase speaks, whose address usually follows."""
    return next((text for text, category in reversed(parts) if category == "full_name"), "")


def as_typed(chance: random.Random, part: Part, style: Style) -> Part:
    """Return a value as it stands in a careless text: now and then a name loses its capitals."""
    text, category = part
    if not category:
        return as_written(chance, text, style), category
    careless = style.is_lower and category in {"full_name", "city"} and happens(chance, 0.25)
    return (text.lower(), category) if careless else part


def as_written(chance: random.Random, text: str, style: Style) -> str:
    if style.is_lower:
        text = text.lower()
    if not style.has_points:
        text = re.sub(r"[.,](?=\s|$)", "", text)
    if style.typos:
        text = re.sub(r"[^\W\d_]{6,}", lambda word: mistyped(chance, word[0], style.typos), text)
    return text


def mistyped(chance: random.Random, word: str, share: float) -> str:
    """Return a word, sometimes with two letters swapped, one doubled or one left out."""
    if chance.random() > share:
        return word
    at = chance.randint(1, len(word) - 3)
    ways = (
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        word[:at] + word[at] + word[at:],
        word[:at] + word[at + 1 :],
    )
    return chance.choice(ways)
