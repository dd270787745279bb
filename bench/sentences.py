"""Free text: which stretches of sentences are found, against sentences that were marked by hand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bench.truths import TRUTHS
from inzage.detection import vocabulary
from inzage.detection.text import find

MARK = re.compile(r"\[\[(?P<category>\w+):(?P<stretch>.*?)\]\]")
NUMBERS_OF_RECORDS = frozenset({"order", "invoice", "contract", "insurance", "customer_number", "employee_number"})
NOT_MARKED = NUMBERS_OF_RECORDS | frozenset(vocabulary.CATEGORIES)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and its stretches: start, end, category."""

    language: str
    text: str
    marked: frozenset[tuple[int, int, str]]


@dataclass(frozen=True, slots=True)
class Found:
    """Counts for one kind. A stretch counts when its kind and both its ends are right."""

    right: int = 0
    false: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.false) if self.right + self.false else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    def __add__(self, other: "Found") -> "Found":
        return Found(self.right + other.right, self.false + other.false, self.missed + other.missed)


def sentences(file: str = "sentences") -> Iterator[Sentence]:
    for line in (TRUTHS / f"{file}.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            language, _, marked = line.partition("|")
            yield of_line(language, marked)


def of_line(language: str, marked: str) -> Sentence:
    """Take the marks out of a line and remember where they stood."""
    text, at, spans = "", 0, set()
    for mark in MARK.finditer(marked):
        text += marked[at : mark.start()]
        spans.add((len(text), len(text) + len(mark["stretch"]), mark["category"]))
        text, at = text + mark["stretch"], mark.end()
    return Sentence(language, text + marked[at:], frozenset(spans))


def seen(sentence: Sentence) -> frozenset[tuple[int, int, str]]:
    findings = find(sentence.text, sentence.language)
    return frozenset((one.start, one.end, one.category) for one in findings if one.category not in NOT_MARKED)


def by_kind(file: str = "sentences") -> dict[str, Found]:
    """Return the counts for each kind that was marked or found, most frequent first."""
    counts: dict[str, Found] = {}
    for sentence in sentences(file):
        found = seen(sentence)
        for span in found | sentence.marked:
            one = Found(
                right=int(span in found and span in sentence.marked),
                false=int(span not in sentence.marked),
                missed=int(span not in found),
            )
            counts[span[2]] = counts.get(span[2], Found()) + one
    return dict(sorted(counts.items(), key=lambda item: -(item[1].right + item[1].missed)))
