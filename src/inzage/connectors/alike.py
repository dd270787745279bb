"""
Values that are written in different ways, read as one: `KL-0042`, `kl 0042` and `KL0042`.

What is compared as equal when fields are linked (`scanning.sketches.normal`) is read alike here. More may be: who reads
so compares the rows that come with what was wanted.
"""

import math
from collections.abc import Iterable
from decimal import Decimal
from string import ascii_lowercase, ascii_uppercase

APART = " \t\r\n\u00a0.-/"
"""What only sets parts of a value apart."""

ZERO = "0"
"""Stands before a number in one system and not in another."""

TAKEN_OUT = str.maketrans("", "", APART)
SMALL = str.maketrans(ascii_uppercase, ascii_lowercase)


def folds(keys: Iterable[object]) -> list[str]:
    """
    The texts that cells with these keys fold to, each once.

    Of letters beyond ASCII a system may know no small form, or another than Python; all are among them. A key of which
    nothing is left reads like every empty cell, and is left out.
    """
    found = (one for key in keys if key is not None for one in small(text_of(key)))
    return list(dict.fromkeys(text for one in found if (text := one.translate(TAKEN_OUT).lstrip(ZERO))))


def small(text: str) -> tuple[str, ...]:
    """The ways in which systems write a text in small letters."""
    if text.isascii():
        return (text.lower(),)
    return text.casefold(), text.lower(), text.translate(SMALL), text.upper().translate(SMALL)


def text_of(key: object) -> str:
    """A key as a cell of text has it."""
    if isinstance(key, bytes):
        return key.decode("utf-8", "replace")
    if isinstance(key, float | Decimal) and math.isfinite(key) and key == int(key):
        return str(int(key))
    return str(key)
