"""What is found by the label before it: `klantnummer: 12345`, `password = ...`. The label is no part of the finding."""

import re
from collections.abc import Iterable
from typing import ClassVar

from inzage.detection.kernel.layout import Finder
from inzage.detection.recognizers.recognizer import Edge, Recognizer, Verdict

JOINS = frozenset(
    "is was nummer number nr no num numéro numero id code ref reference referentie kenmerk lautet ist war est luidt "
    "met with mit avec onder unter under dus wel toch nog immer van mij of for mon mein meine zijn c était provisoire "
    "temporaire actuel actuelle tijdelijke "
    "nu now jetzt maintenant auf lauten luiden sont sind lautete waren".split()
)
"""Words that may stand between a label and what it tells."""

SHORTEST = 3
NUMBER = r"(?:[A-Za-z]{1,6}[-./_]?){0,2}[0-9]{1,14}(?:[-./_]?[A-Za-z0-9]{1,14}){0,4}"
"""A number that an organisation gives out: digits, with letters and signs around them."""

DUTCH, GERMAN = ("nummer", "nr", "no", "id", "code"), ("nummer", "nr", "no", "id")
ENGLISH = ("number", "no", "nr", "id", "code", "ref", "reference", "num", "")
FRENCH = ("numéro", "numero", "n", "no", "num", "nº", "référence", "réf")


def glued(beginnings: str, ends: Iterable[str]) -> tuple[str, ...]:
    """Return labels as Dutch and German make them: `klantnummer`, `klant nummer`."""
    return tuple(f"{first}{between}{end}" for first in beginnings.split() for end in ends for between in ("", " "))


def after(beginnings: Iterable[str], ends: Iterable[str]) -> tuple[str, ...]:
    """Return labels as English makes them: `customer number`, `customernumber`."""
    return tuple(f"{first}{between}{end}" for first in beginnings for end in ends if end for between in (" ", ""))


def before(things: Iterable[str]) -> tuple[str, ...]:
    """Return labels as French makes them: `numéro de client`, `n° client`, `client n°`."""
    shapes = ("{0} de {1}", "{0} {1}", "{0} d {1}", "{0} du {1}", "{1} {0}")
    return tuple(shape.format(number, thing) for number in FRENCH for thing in things for shape in shapes)


class Labelled(Recognizer):
    """
    A kind that its value alone does not tell.

    A subclass names `labels`, in small letters and words as the kernel cuts them (`n client` for `N° client`), and
    `form`. A weak label is a thing that may be counted or dated as well: `order`, `facture`.
    """

    labels: ClassVar[tuple[str, ...]]
    weak_labels: ClassVar[tuple[str, ...]] = ()
    form: ClassVar[str] = NUMBER
    finder = Finder.LABEL
    edge = Edge.NUMBER
    alone = 0.0
    near = 0.9
    precedence = 1

    def check(self, value: str) -> Verdict:
        """Without its label a value tells no more than its form."""
        stripped = value.strip()
        return (
            self.judge(stripped, None)
            if len(stripped) >= SHORTEST and re.fullmatch(self.form, stripped)
            else Verdict.WRONG
        )
