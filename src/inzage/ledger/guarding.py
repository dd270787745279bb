"""
A belt for what must not happen: personal data in a line that can never be erased.

Facts are ids, counts and codes. What looks like a person's data is refused, and the verb that wanted to write it fails:
a line that cannot be erased is worse than a verb that has to be mended. A clean belt is no proof; callers still choose
their facts with care.
"""

import hashlib
import re
from collections.abc import Mapping

from inzage.ledger.records import Fact

LONGEST = 80
LONGEST_ABOUT = 200
MOST_FACTS = 20
DIGITS = re.compile(r"\+?\d[\d ]{7,}")
"""Telephone, national number, account: a text of eight digits or more. An id is given as a number."""


class LooksPersonalError(ValueError):
    """A fact for the ledger looks like personal data. The message names the fact, never its value."""

    def __init__(self, name: str) -> None:
        super().__init__(f"The fact {name!r} looks like personal data; give an id, a count or a code.")


def guard(about: str, facts: Mapping[str, Fact]) -> None:
    """
    Let ids, counts and codes pass.

    Raises:
        LooksPersonalError: for anything else
    """
    if len(about) > LONGEST_ABOUT or "@" in about:
        raise LooksPersonalError("about")
    if len(facts) > MOST_FACTS:
        raise LooksPersonalError("facts")
    for name, value in facts.items():
        if not isinstance(value, str | int) or (isinstance(value, str) and looks_personal(value)):
            raise LooksPersonalError(name)


def looks_personal(text: str) -> bool:
    return len(text) > LONGEST or "@" in text or DIGITS.fullmatch(text) is not None


def code(text: str) -> str:
    """A name of a schema as a fact: itself where it may stand in a line, else a short hash that is always the same."""
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()[:16]}" if looks_personal(text) else text
