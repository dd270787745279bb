"""
Plain facts as YAML that reads well in a git diff: one fact a line, long texts wrapped, no aliases, no line for nothing.

Written here and not by a library, whose versions wrap and quote differently: the same facts always give the same lines.
"""

import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence

WIDTH = 96
LONGEST_KEY = 500
"""A longer name is written after a question mark; parsers of YAML look no further than 1,024 characters for a colon."""

PLAIN = re.compile(r"[^\W\d_][\w .,/()&'+@-]*[\w.)]|[^\W\d_]")
WORDS = frozenset("true false yes no on off y n null".split())  # noqa: SIM905 - reads as a list
"""What other readers of YAML would not take for a text."""


def lines(value: object, indent: int = 0) -> Iterator[str]:
    """The lines of a mapping or a list, each with its indent."""
    space = "  " * indent
    if isinstance(value, Mapping):
        for key, one in value.items():
            yield from pair(str(key), one, indent)
    elif isinstance(value, Sequence):
        for one in value:
            yield from item(one, space, indent)


def pair(key: str, value: object, indent: int) -> Iterator[str]:
    space, name = "  " * indent, quoted(key)
    if len(name) > LONGEST_KEY:
        yield f"{space}? {name}"
        head = f"{space}:"
    else:
        head = f"{space}{name}:"
    if isinstance(value, Mapping | list | tuple):
        if not value:
            yield f"{head} {'{}' if isinstance(value, Mapping) else '[]'}"
            return
        yield head
        yield from lines(value, indent + 1)
    else:
        first, *rest = scalar(value)
        yield f"{head} {first}"
        yield from (f"{space}  {line}" if line else "" for line in rest)


def item(value: object, space: str, indent: int) -> Iterator[str]:
    if isinstance(value, Mapping) and value:
        first, *rest = lines(value, indent + 1)
        yield f"{space}- {first.lstrip()}"
        yield from rest
    else:
        first, *rest = scalar(value)
        yield f"{space}- {first}"
        yield from (f"{space}  {line}" if line else "" for line in rest)


def scalar(value: object) -> list[str]:
    """A number, a yes or no, or a text; a long or broken text as a block below its name."""
    if isinstance(value, bool):
        return ["true" if value else "false"]
    if not isinstance(value, str):
        return [str(value)]
    broken = value.split("\n")
    if len(broken) > 1 and is_block(value, broken):
        return ["|-", *broken]
    wrapped = textwrap.wrap(value, WIDTH, break_long_words=False, break_on_hyphens=False)
    if len(wrapped) > 1 and value.isprintable() and " ".join(wrapped) == value:
        return [">-", *wrapped]
    return [quoted(value)]


def is_block(text: str, broken: Iterable[str]) -> bool:
    return text == text.strip() and all(line.isprintable() and line == line.rstrip() for line in broken)


def quoted(text: str) -> str:
    """A text on one line, in quotes where it could be taken for something else."""
    if PLAIN.fullmatch(text) and text.isprintable() and text.lower() not in WORDS and "  " not in text:
        return text
    return '"' + "".join(escaped(letter) for letter in text) + '"'


def escaped(letter: str) -> str:
    if letter in '"\\':
        return f"\\{letter}"
    if letter.isprintable():
        return letter
    return f"\\U{ord(letter):08x}"


def written(value: object, head: Sequence[str] = ()) -> bytes:
    """The file, with lines of comment above it."""
    comment = [f"# {line}".rstrip() for line in head]
    return ("\n".join([*comment, *lines(value)]) + "\n").encode()
