"""
Postcodes of digits before a place: `80331 München`, `9000 Gent`. Standard: UPU S42, the national templates.

Digits alone may be anything, so that the place after them must be known.
"""

import re
from collections.abc import Iterator

from inzage.detection.kernel.layout import Finder
from inzage.detection.names import is_city
from inzage.detection.recognizers.recognizer import Recognizer, Span, Verdict

PLACE = re.compile(r"[ ]{1,2}([^\W\d_]+(?:-[^\W\d_]+)*(?: (?:am|an der|sur|aan den) [^\W\d_]+)?)")


class PostalCode(Recognizer):
    finder = Finder.POSTAL_CODE
    category = "postcode"
    form = r"(?:(?:D|B|F|A|CH|L)-)?(?:[1-9]\d{3}|\d{5})"
    labels = ("postcode", "plz", "postleitzahl", "code postal", "postal code", "zip code", "zip")
    digits = 4
    alone = 0.92

    @property
    def presidio(self) -> str:
        return "POSTCODE"

    def find(self, text: str, language: str | None = None) -> Iterator[Span]:
        """Find the codes before a known place; a year before one (`in 2024 Berlin`) has no comma or line before it."""
        for span in super().find(text, language):
            place = PLACE.match(text, span.end)
            is_year = text[span.start : span.start + 2] in {"19", "20"} and span.end - span.start == len("2024")
            if place and is_city(place[1]) and not is_year:
                yield span

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - digits tell no country
        """There is no check digit."""
        return Verdict.UNSURE
