"""
A message that was written down, said again in another language.

What a scan could not read is kept as the English sentence. The sentence it was made from is found back by its form, so
that nothing but that text needs to be kept.
"""

import re
from collections.abc import Iterator
from functools import cache
from string import Formatter
from types import ModuleType

from inzage.connectors import catalogue, null, vault
from inzage.connectors.errors import Language, Sentence
from inzage.connectors.files import sentences as files
from inzage.connectors.sql import sentences as sql

HOMES = (sql, files, catalogue, vault, null)
"""The modules that hold sentences, each as a constant."""


def say(message: str, language: Language) -> str:
    """Return a message of a `ConnectorError` in this language; as it is where it was not one of our sentences."""
    if language == "en":
        return message
    for pattern, sentence in patterns():
        if found := pattern.fullmatch(message):
            return sentence.say(language).format_map(found.groupdict())
    return message


@cache
def patterns() -> tuple[tuple[re.Pattern[str], Sentence], ...]:
    return tuple((re.compile(pattern(sentence.en), re.DOTALL), sentence) for home in HOMES for sentence in of(home))


def of(home: ModuleType) -> Iterator[Sentence]:
    yield from (value for value in vars(home).values() if isinstance(value, Sentence))


def pattern(text: str) -> str:
    """Return an expression for a sentence whatever its facts are."""
    parts = [re.escape(words) + (f"(?P<{fact}>.*)" if fact else "") for words, fact, _, _ in Formatter().parse(text)]
    return "".join(parts)
