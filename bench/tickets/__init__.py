"""Support tickets in four languages whose personal data is known, by two generators that know nothing of each other."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ticket:
    """A text, its language, and what is personal in it: start, end, category."""

    text: str
    language: str
    spans: tuple[tuple[int, int, str], ...]
