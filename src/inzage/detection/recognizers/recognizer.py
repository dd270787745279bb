"""What a recognizer is: data at class level, `find` for text, `check` for one value."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import ClassVar

from inzage.detection.kernel.judging import verdict_of
from inzage.detection.kernel.layout import Finder
from inzage.detection.kernel.rules import NOTHING_TO_TELL, RIGHT, WRONG, Rule
from inzage.detection.vocabulary import STEM
from inzage.law.categories import CATEGORIES

WORD = re.compile(r"\w+")
PLAIN_WORD = re.compile(r"[^\W_]+")
NUMBER = re.compile(r"\d(?:[^\w\n]?\d)*")
NEAREST = 3


class Verdict(StrEnum):
    """What a value by itself tells: the rules of its standard hold, they do not, or there is nothing to tell by."""

    RIGHT = "right"
    WRONG = "wrong"
    UNSURE = "unsure"


class Edge(IntEnum):
    """What may not stand beside a code: see `BESIDE`."""

    NUMBER = 0
    WORD = 1
    LOOSE = 2
    HOST = 3
    NETWORK = 4
    PLACE = 5


BESIDE = {
    Edge.NUMBER: (r"(?<![\w.,/+-])", r"(?!\w|[.,/-]\d)"),
    Edge.WORD: (r"(?<![\w-])", r"(?![\w-])"),
    Edge.LOOSE: (r"(?<!\w)", r"(?!\w)"),
    Edge.HOST: (r"(?<![\w.:+-])", r"(?![\w-]|\.\d)"),
    Edge.NETWORK: (r"(?<![\w.:+-])", r"(?![\w-]|[.:][0-9A-Za-z])"),
    Edge.PLACE: (r"(?<![\w./+-])", r"(?!\w|[-/]\d)"),
}
"""
Not a part of a longer number; of a longer word, also with hyphens; of a longer word; of a row of numbers with dots,
which a port may follow; of a row of numbers with dots or colons; of an amount, a path or an
article with a dash and a digit, but a comma may stand before it.
"""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text, offsets in characters, end exclusive. `checked` says that a check digit or rule held."""

    start: int
    end: int
    confidence: float
    checked: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """A text with what can be asked of it cheaply, so that most recognizers need not read it."""

    text: str = field(repr=False)
    small: str = field(repr=False)
    words: frozenset[str] = field(repr=False)
    longest_number: int

    @classmethod
    def of(cls, text: str) -> "Page":
        """Read a text once. Beginnings of words are kept with a `*` after them, as the vocabularies ask for them."""
        small = text.casefold()
        whole = set(PLAIN_WORD.findall(small))
        longest = max(map(len, NUMBER.findall(text)), default=0)
        return cls(text, small, frozenset(whole | {word[:STEM] + "*" for word in whole}), longest)


def words(text: str) -> frozenset[str]:
    """Return the words of a list written with spaces, the way `words_of` reads them."""
    return frozenset(text.casefold().split())


class Recognizer:
    """
    One kind of value.

    A subclass names its pattern and its rule (`judge`). A pattern may name the part that counts `value`. It must be
    linear: every repetition is bounded, or followed by what it cannot match itself.
    """

    category: ClassVar[str]
    """A key of `inzage.law.categories`."""

    form: ClassVar[str] = ""
    """What it looks like, without what may stand beside it: a pattern that looks nowhere but at itself."""

    finder: ClassVar[Finder] = Finder.CODE
    """By what it is found in a text."""

    edge: ClassVar[Edge] = Edge.NUMBER
    """What may not stand beside it."""

    rule: ClassVar[Rule] = NOTHING_TO_TELL
    """What its check digits must fulfil."""

    labels: ClassVar[tuple[str, ...]] = ()
    weak_labels: ClassVar[tuple[str, ...]] = ()
    """Words that stand before it, `:` or nothing between: see `labelled`."""

    pattern: ClassVar[re.Pattern[str]]
    """What a candidate looks like, in a text and as a whole value."""

    context: ClassVar[frozenset[str]] = frozenset()
    """Words that make a candidate near them more likely."""

    against: ClassVar[frozenset[str]] = frozenset()
    """Words that say, just before a candidate, that it is something else."""

    alone: ClassVar[float] = 0.5
    """The confidence without such a word; at 0 a candidate then counts for nothing."""

    near: ClassVar[float] = 0.95
    """The confidence with such a word."""

    precedence: ClassVar[int] = 0
    """Of two that are as sure of the same stretch of text, the one with the higher wins."""

    chance: ClassVar[float] = 1.0
    """The share of random values of this shape that would pass `check`."""

    digits: ClassVar[int] = 0
    """A text whose longest number has fewer digits holds no candidate."""

    needs: ClassVar[tuple[str, ...]] = ()
    """A text with none of these strings, in small letters, holds no candidate."""

    before: ClassVar[int] = 60
    after: ClassVar[int] = 25
    """How many characters around a candidate are read for context."""

    def __init_subclass__(cls) -> None:
        if "form" in vars(cls):
            before, after = BESIDE[cls.edge]
            cls.pattern = re.compile(f"{before}(?:{cls.form}){after}")

    @property
    def presidio(self) -> str:
        """The entity name of Presidio, or one in its style."""
        return CATEGORIES[self.category].presidio

    @property
    def triggers(self) -> frozenset[str]:
        """Words of which a text must have one; when there are none, every text is searched."""
        return frozenset() if self.alone else self.context

    def may_be_on(self, page: Page) -> bool:
        """Whether a text can hold a candidate at all."""
        if self.digits > page.longest_number:
            return False
        return not self.needs or any(sign in page.small for sign in self.needs)

    def find(self, text: str, language: str | None = None) -> Iterator[Span]:
        """Find the candidates in a text that are not wrong."""
        for match in self.pattern.finditer(text):
            start, end = span_of(match)
            verdict = self.judge(text[start:end], language)
            if verdict is Verdict.WRONG:
                continue
            confidence = self.sureness(text, start, end)
            if confidence:
                yield Span(start, end, confidence, verdict is Verdict.RIGHT)

    def check(self, value: str) -> Verdict:
        """Judge one whole value, as it stands in a column."""
        stripped = value.strip()
        return self.judge(stripped, None) if self.pattern.fullmatch(stripped) else Verdict.WRONG

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - a few kinds depend on the language
        """Judge a candidate by the rule of its standard; without a rule there is nothing to tell by."""
        said = verdict_of(self.rule, value.encode())
        return Verdict.RIGHT if said == RIGHT else Verdict.WRONG if said == WRONG else Verdict.UNSURE

    def sureness(self, text: str, start: int, end: int) -> float:
        """How sure a candidate is by the words near it; to its left, the nearest word that says something decides."""
        for distance, word in enumerate(reversed(words_of(text[max(0, start - self.before) : start]))):
            if word in self.context:
                return self.near
            if word in self.against and distance < NEAREST:
                return 0.0
        after = words_of(text[end : end + self.after])
        return self.alone if self.context.isdisjoint(after) else self.near


def span_of(match: re.Match[str]) -> tuple[int, int]:
    """Return where the part that counts stands: the group `value`, or all when the match has none."""
    return match.span("value") if match.groupdict().get("value") is not None else match.span()


def words_of(text: str) -> list[str]:
    """Return the words of a stretch of text, in small letters."""
    return WORD.findall(text.casefold())


def verdict(*, right: bool) -> Verdict:
    """Return what a rule says that always can tell."""
    return Verdict.RIGHT if right else Verdict.WRONG
