"""The sentences of the tickets, as they stand in `nl.txt`, `en.txt`, `de.txt` and `fr.txt` beside this file."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

SLOT = re.compile(r"\{(\w+)\}")

Parts = tuple[str, ...]
"""Of a sentence: literal text and names of slots in turn."""


@dataclass(frozen=True, slots=True)
class Script:
    """What is said in one language: sentences by kind, labels by slot, and words with the part of them that tells."""

    sentences: Mapping[str, tuple[Parts, ...]]
    labels: Mapping[str, tuple[str, ...]]
    words: Mapping[str, tuple[tuple[str, str], ...]]


@cache
def script(language: str) -> Script:
    sentences: dict[str, list[Parts]] = defaultdict(list)
    labels, words = {}, {}
    for line in (Path(__file__).parent / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        head, _, rest = line.partition(": ")
        role, _, name = head.partition(" ")
        if role == "label":
            labels[name] = tuple(one.strip() for one in rest.split("|"))
        elif role == "word":
            words[name] = tuple(worded(one) for one in rest.split(", "))
        else:
            sentences[role].append(tuple(SLOT.split(rest.replace("\\n", "\n"))))
    return Script({kind: tuple(said) for kind, said in sentences.items()}, labels, words)


def worded(written: str) -> tuple[str, str]:
    """Return what stands in the sentence, and the part of it that says what is special: `een burn-out=burn-out`."""
    whole, _, part = written.partition("=")
    return whole, part or whole
