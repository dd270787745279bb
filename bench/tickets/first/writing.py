"""A ticket while it is written: the text so far, and where in it something personal stands."""

from collections.abc import Iterable
from random import Random

from bench.tickets import Ticket
from bench.tickets.first.national import national
from bench.tickets.first.script import Parts, script
from bench.tickets.first.slots import SLOTS, WORDS


class Page:
    """The page one ticket is written on; who writes in haste knows no capitals and no full stops."""

    def __init__(self, random: Random, language: str) -> None:
        self.random = random
        self.language = language
        self.text: list[str] = []
        self.length = 0
        self.spans: list[tuple[int, int, str]] = []
        self.national: tuple[str, str, str] | None = None
        self.is_hasty = False

    def put(self, text: str, category: str | None = None) -> None:
        """Write a text; with a category it is personal."""
        if category:
            self.spans.append((self.length, self.length + len(text), category))
        self.text.append(text)
        self.length += len(text)

    def write(self, sentence: Parts, *, after: str = "") -> None:
        """Write a sentence with its slots filled."""
        for place, part in enumerate(sentence):
            if place % 2 == 0:
                self.put(part.lower().rstrip(".") if self.is_hasty else part)
            else:
                self.fill(part)
        self.put(after)

    def write_all(self, sentences: Iterable[Parts], *, between: str) -> None:
        for place, sentence in enumerate(sentences):
            if place:
                self.put(between)
            self.write(sentence)

    def fill(self, slot: str) -> None:
        if slot in WORDS:
            self.fill_word(slot)
        elif slot == "national_label":
            self.national = national(self.random)
            self.put(self.national[0])
        elif slot == "national":
            _, number, category = self.national or national(self.random)
            self.national = None
            self.put(number, category)
        else:
            make, kind = SLOTS[slot]
            self.put(make(self.random, self.language), kind)

    def fill_word(self, slot: str) -> None:
        """Write a word that says something special; what only leads to it is not in the span."""
        whole, part = self.random.choice(script(self.language).words[slot])
        before, _, after = whole.partition(part)
        self.put(before)
        self.put(part, WORDS[slot])
        self.put(after)

    def ticket(self) -> Ticket:
        return Ticket("".join(self.text), self.language, tuple(self.spans))
