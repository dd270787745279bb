"""Personal data in free text: all recognizers together, the best finding where they overlap."""

from bisect import bisect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from inzage.detection.recognizers import ALL, Page, Recognizer, Span
from inzage.detection.records import Finding

CHECKED, LONGER = 0.3, 0.004
LONGEST_THAT_COUNTS = 40


@dataclass(frozen=True, slots=True)
class Candidate:
    """One finding that still has to win from those it overlaps."""

    span: Span
    recognizer: Recognizer

    @property
    def weight(self) -> float:
        """A check digit counts most, then how sure it is, then its length."""
        length = min(self.span.end - self.span.start, LONGEST_THAT_COUNTS)
        return self.span.confidence + CHECKED * self.span.checked + LONGER * length


def find(text: str, language: str | None = None) -> list[Finding]:
    """
    Return the personal data in a text, in the order of the text, without overlaps.

    `language` (`nl`, `en`, `de`, `fr`) says whose telephone numbers are written without their country; without it the
    Netherlands come first, then the neighbours. Offsets are in characters, end exclusive. Any string is read.
    """
    page = Page.of(text)
    candidates = [
        Candidate(span, recognizer) for recognizer in readers(page) for span in recognizer.find(text, language)
    ]
    return [
        Finding(
            start=chosen.span.start,
            end=chosen.span.end,
            category=chosen.recognizer.category,
            presidio=chosen.recognizer.presidio,
            confidence=round(chosen.span.confidence, 3),
        )
        for chosen in best_of(candidates)
    ]


def readers(page: Page) -> Iterator[Recognizer]:
    """Yield the recognizers that can have something to find on a page, in the order of `ALL`."""
    always, by_word = asked()
    named = {place for word in by_word.keys() & page.words for place in by_word[word]}
    for place in sorted(always | named):
        if ALL[place].may_be_on(page):
            yield ALL[place]


@cache
def asked() -> tuple[frozenset[int], Mapping[str, frozenset[int]]]:
    """Return which recognizers are always asked, and which only when a text has one of their words."""
    by_word: dict[str, set[int]] = {}
    for place, recognizer in enumerate(ALL):
        for word in recognizer.triggers:
            by_word.setdefault(word, set()).add(place)
    always = frozenset(place for place, recognizer in enumerate(ALL) if not recognizer.triggers)
    return always, {word: frozenset(places) for word, places in by_word.items()}


def best_of(candidates: list[Candidate]) -> list[Candidate]:
    """Return the candidates that win from all they overlap, in the order of the text."""
    starts: list[int] = []
    chosen: dict[int, Candidate] = {}
    for one in sorted(candidates, key=lambda one: -one.weight):
        at = bisect(starts, one.span.start)
        free_before = at == 0 or chosen[starts[at - 1]].span.end <= one.span.start
        if free_before and (at == len(starts) or one.span.end <= starts[at]):
            starts.insert(at, one.span.start)
            chosen[one.span.start] = one
    return [chosen[start] for start in starts]
