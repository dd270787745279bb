"""
Places where somebody lives, by a list of the larger ones. Standard: BRP (woonplaats), ISO 3166-2 knows no places.

In a text the words near must speak of living or of an address.
"""

import re

from inzage.detection.kernel.layout import Finder
from inzage.detection.names import is_city
from inzage.detection.recognizers.recognizer import Edge, Recognizer, Verdict, verdict, words

CAPITAL = "A-ZÀ-ÖØ-Þ"
FORM_CAPITAL, FORM_LETTER = "A-ZÀÁÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÙÚÛÜ", r"\w'"


class City(Recognizer):
    finder = Finder.CITY
    category = "city"
    pattern = re.compile(
        rf"(?<![\w.@-])(?:'s-)?[{CAPITAL}][^\W\d_]+"
        rf"(?:[ -](?:aan den|op|de|sur|am|an der|[{CAPITAL}][^\W\d_]+)(?!\w)){{0,5}}(?![\w@])"
    )
    context = words(
        "plaats town city ort wohnort stadt stad ville commune gemeente woon woont wonen wonende woonachtig woonplaats "
        "verhuis verhuisd verhuizen verhuizing adres postcode straat live lives living moved address wohne wohnt "
        "wohnhaft umgezogen adresse habite habitant demeurant domicilié"
    )
    # A row of words with capitals, also in a text where it is no known place.
    form = (
        rf"[{FORM_CAPITAL}][{FORM_LETTER}]+"
        rf"(?:[ -](?:(?:aan den|aan de|op|de|sur|am|an der|bij|en|le|la|les|im|upon)[ -])?"
        rf"[{FORM_CAPITAL}][{FORM_LETTER}]+){{0,3}}"
    )
    labels = (
        "woon in", "woont in", "wonen in", "wonend in", "wonende te", "woonachtig in", "woonachtig te", "verhuisd naar",
        "verhuis naar", "verhuizen naar", "live in", "lives in", "living in", "moved to", "moving to", "wohne in",
        "wohnt in", "wohnhaft in", "umgezogen nach", "ziehe nach", "ziehen nach", "habite à", "habitons à",
        "habitant à", "déménagé à", "domicilié à", "domiciliée à",
    )  # fmt: skip
    weak_labels = (
        "plaats", "woonplaats", "stad", "gemeente", "town", "city", "ort", "wohnort", "stadt", "ville", "commune",
        "lieu de résidence",
    )  # fmt: skip
    edge = Edge.WORD
    alone = 0.0
    near = 0.75
    chance = 0.02

    def check(self, value: str) -> Verdict:
        """A column may write places without capitals."""
        return verdict(right=True) if is_city(value) else super().check(value)

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - one list for all
        """A list of larger places can confirm a place, and never rule one out."""
        return verdict(right=True) if is_city(value) else Verdict.UNSURE
