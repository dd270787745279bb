"""What a recognizer is: data at class level that the kernel finds by in texts, and `check` for one value."""

import re
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from functools import cached_property
from typing import ClassVar

from inzage.detection.kernel.judging import verdict_of
from inzage.detection.kernel.layout import Finder
from inzage.detection.kernel.rules import NOTHING_TO_TELL, RIGHT, WRONG, Rule
from inzage.law.categories import CATEGORIES

NUMBER = re.compile(r"\d(?:[^\w\n]?\d)*")


class Verdict(StrEnum):
    """What a value by itself tells: the rules of its standard hold, they do not, or there is nothing to tell by."""

    RIGHT = "right"
    WRONG = "wrong"
    UNSURE = "unsure"


class Edge(IntEnum):
    """Of what a code may not be a part, see `kernel/edges.py`."""

    NUMBER = 0
    """Of a longer number, also with points, commas, dashes or slashes between its digits."""
    WORD = 1
    """Of a longer word, also with hyphens."""
    LOOSE = 2
    """Of a longer word."""
    HOST = 3
    """Of a row of numbers with dots, which a port may follow."""
    NETWORK = 4
    """Of a row of numbers with dots or colons."""
    PLACE = 5
    """Of an amount, a path or an article with a dash and a digit; a comma may stand before it."""


@dataclass(frozen=True, slots=True)
class Page:
    """Values with what can be asked of all of them cheaply, so that most recognizers need not check each."""

    small: str = field(repr=False)
    longest_number: int

    @classmethod
    def of(cls, text: str) -> "Page":
        return cls(text.casefold(), max(map(len, NUMBER.findall(text)), default=0))


def words(text: str) -> frozenset[str]:
    """Return the words of a list written with spaces."""
    return frozenset(text.casefold().split())


OF_THINGS = words(
    "onderdeel onderdeelnummer artikel artikelnummer artikelcode serienummer part item serial error fout foutcode "
    "fehlercode fehler erreur commande pièce référence teil teilenummer box doos karton colis order ordernummer "
    "bestelnummer bestellnummer barcode streepjescode strichcode regel ligne position positie voorraad stock bestand "
    "typenummer type model modèle modell ersatzteil ersatzteilnummer seriennummer série batch lot charge sku "
    "ticket ticketnummer vorgang vorgangsnummer dossier zaak request verzoek requête anfrage trackingnummer"
)
"""Words that say of a number that it is the number of a thing."""


class Recognizer:
    """
    One kind of value.

    A subclass names its form and its rule; the kernel finds by them in texts, and `check` judges whole values.
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
    """Values whose longest number has fewer digits need not be checked."""

    needs: ClassVar[tuple[str, ...]] = ()
    """Values with none of these strings, in small letters, need not be checked."""

    @property
    def presidio(self) -> str:
        """The entity name of Presidio, or one in its style."""
        return CATEGORIES[self.category].presidio

    def may_be_on(self, page: Page) -> bool:
        """Whether one of these values can be of this kind at all."""
        if self.digits > page.longest_number:
            return False
        return not self.needs or any(sign in page.small for sign in self.needs)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What a whole value looks like, compiled when the first is checked."""
        return re.compile(self.form)

    def check(self, value: str) -> Verdict:
        """Judge one whole value, as it stands in a column."""
        stripped = value.strip()
        return self.judge(stripped, None) if self.pattern.fullmatch(stripped) else Verdict.WRONG

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - a few kinds depend on the language
        """Judge a candidate by the rule of its standard; without a rule there is nothing to tell by."""
        said = verdict_of(self.rule, value.encode())
        return Verdict.RIGHT if said == RIGHT else Verdict.WRONG if said == WRONG else Verdict.UNSURE


def verdict(*, right: bool) -> Verdict:
    """Return what a rule says that always can tell."""
    return Verdict.RIGHT if right else Verdict.WRONG
