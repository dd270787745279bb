"""
Places where somebody lives, by a list of the larger ones. Standard: BRP (woonplaats), ISO 3166-2 knows no places.

In a text the words near must speak of living or of an address.
"""

import re
from collections.abc import Iterator

from inzage.detection.kernel.layout import Finder
from inzage.detection.names import is_city, may_begin_a_city
from inzage.detection.recognizers.recognizer import Recognizer, Span, Verdict, verdict, words

AFTER_POSTCODE = re.compile(r"\d{4}[ \u00a0]?[A-Z]{2}[ ,]{1,3}\Z|(?<!\d)\d{4,5} \Z")
AFTER_STREET = re.compile(
    r"(?:straat|laan|weg|plein|gracht|kade|singel|dijk|hof|straße|strasse|str\.|allee|gasse|platz) "
    r"\d{1,5}[ -]?[\w-]{0,4},? (?:in |te |à )?\Z"
    r"|\d[A-Za-z]? [^\W\d][\w' ]{2,24} (?:street|road|lane|avenue|square|drive|close|gardens|terrace),? (?:in )?\Z",
    re.IGNORECASE,
)
CAPITAL = "A-ZÀ-ÖØ-Þ"
PART = re.compile(r"(?:'s-)?[^\W_]+(?:-[^\W_]+)*")
MOST_WORDS, LOOK_BACK = 4, 48


class City(Recognizer):
    finder = Finder.CITY
    category = "city"
    pattern = re.compile(
        rf"(?<![\w.@-])(?:'s-)?[{CAPITAL}][^\W\d_]+"
        rf"(?:[ -](?:aan den|op|de|sur|am|an der|[{CAPITAL}][^\W\d_]+)(?!\w)){{0,5}}(?![\w@])"
    )
    context = words(
        "plaats town city ort wohnort stadt stad ville commune gemeente woon woont wonen wonende woonachtig woonplaats verhuis verhuisd verhuizen verhuizing adres postcode straat "
        "live lives living moved address wohne wohnt wohnhaft umgezogen adresse habite habitant demeurant domicilié"
    )
    alone = 0.0
    near = 0.75
    chance = 0.02

    def find(self, text: str, language: str | None = None) -> Iterator[Span]:  # noqa: ARG002 - one list for all
        """Find places after a postcode or a street, and others near a word that speaks of living."""
        for match in self.pattern.finditer(text):
            for start, end in places_in(text, match):
                before = text[max(0, start - LOOK_BACK) : start]
                after = AFTER_POSTCODE.search(before) or AFTER_STREET.search(before)
                sure = 0.92 if after else self.sureness(text, start, end)
                if sure:
                    yield Span(start, end, sure)

    @property
    def triggers(self) -> frozenset[str]:
        """A postcode is no word, so every text with a capital is searched."""
        return frozenset()

    def check(self, value: str) -> Verdict:
        """A column may write places without capitals."""
        return verdict(right=True) if is_city(value) else super().check(value)

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - one list for all
        """A list of larger places can confirm a place, and never rule one out."""
        return verdict(right=True) if is_city(value) else Verdict.UNSURE


def places_in(text: str, row: re.Match[str]) -> Iterator[tuple[int, int]]:
    """Find the known places in a row of words with capitals, the longest first."""
    parts = list(PART.finditer(text, *row.span()))
    at = 0
    while at < len(parts):
        if not may_begin_a_city(parts[at][0]):
            at += 1
            continue
        start = parts[at].start()
        ends = [part.end() for part in parts[at : at + MOST_WORDS]]
        known = next((count for count in range(len(ends), 0, -1) if is_city(text[start : ends[count - 1]])), 0)
        if known:
            yield start, ends[known - 1]
        at += known or 1
