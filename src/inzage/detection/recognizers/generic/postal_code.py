"""
Postcodes of digits before a place: `80331 München`, `9000 Gent`. Standard: UPU S42, the national templates.

Digits alone may be anything, so that the place after them must be known.
"""

from inzage.detection.kernel.layout import Finder
from inzage.detection.recognizers.recognizer import Recognizer, Verdict


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

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - digits tell no country
        """There is no check digit."""
        return Verdict.UNSURE
