"""
What the rows that were read promise of those that were not.

A kind of data in a share `p` of the rows is missed by `n` rows drawn at random with a chance of (1 - p)^n. Rows of one
block of storage are alike, so of rows from few blocks no more counts than there are blocks.
"""

import math
from dataclasses import dataclass

from inzage.connectors.errors import Language, Sentence
from inzage.connectors.records import Drawn, How

CHANCE = 0.01
"""The chance to miss a kind that the promise leaves."""

SENTENCES = {
    How.ALL: Sentence("Every row was read.", "Elke rij is gelezen."),
    How.RANDOM: Sentence(
        "{read} rows were read, drawn at random from all over: a kind of data in at least 1 in {one_in} rows is "
        "missed with a chance of less than 1%.",
        "Er zijn {read} rijen gelezen, willekeurig en overal vandaan: een soort gegevens in minstens 1 op de "
        "{one_in} rijen wordt met een kans van minder dan 1% gemist.",
    ),
    How.PLACES: Sentence(
        "{read} rows were read, from {places} places: what lies together in another place was not seen.",
        "Er zijn {read} rijen gelezen, op {places} plekken: wat ergens anders bij elkaar ligt, is niet gezien.",
    ),
    How.FIRST: Sentence(
        "{read} rows were read, all from the beginning: what comes later was not seen.",
        "Er zijn {read} rijen gelezen, allemaal van het begin: wat later komt, is niet gezien.",
    ),
    How.UNKNOWN: Sentence(
        "{read} rows were read; how they were chosen is not known, so nothing is promised of the others.",
        "Er zijn {read} rijen gelezen; hoe ze gekozen zijn, is niet bekend, dus over de andere is niets beloofd.",
    ),
}


@dataclass(frozen=True, slots=True)
class Promise:
    """How many rows were read, how they were drawn, and from how many places."""

    read: int
    how: How = How.UNKNOWN
    places: int | None = None

    @property
    def one_in(self) -> int | None:
        """A kind in one of so many rows is missed with a chance of less than 1%; None where nothing is promised."""
        if self.how is How.ALL:
            return self.read or None
        draws = min(self.read, self.places or self.read)
        if self.how is not How.RANDOM or not draws:
            return None
        return math.floor(1 / -math.expm1(math.log(CHANCE) / draws))

    def say(self, language: Language) -> str:
        """Say it in one sentence."""
        facts = {"read": self.read, "one_in": self.one_in or 0, "places": self.places or 0}
        mark = "." if language == "nl" else ","
        return (
            SENTENCES[self.how]
            .say(language)
            .format_map({name: f"{number:,}".replace(",", mark) for name, number in facts.items()})
        )


def of(drawn: Drawn | None, *, read: int, is_exact: bool) -> Promise:
    """What is promised of a dataset of which so many rows were read."""
    if is_exact:
        return Promise(read, How.ALL)
    return Promise(read, drawn.how, drawn.places) if drawn else Promise(read)
