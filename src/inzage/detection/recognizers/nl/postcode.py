"""Dutch postcodes, 1234 AB. Standard: NEN 5825; PostNL gives out no letters SA, SD or SS and no first digit 0."""

import re

from inzage.detection.recognizers.recognizer import Recognizer, Verdict, verdict, words

NEVER = frozenset({"SA", "SD", "SS"})
# Words of two letters that follow a year or an amount: "in 2019 is", "1500 EU".
SHORT_WORDS = words(
    "af al am be cl cm ct de dl dm du en er es et eu ga gb ha he hz if ik il im in is it ja je kb kg km kw le lu mb me "
    "mg ml mm ms my na no ns nu of ok om on op or pk pm pt px so st tb te to tv um up ur us uu va we wh wo ze zo"
)


class Postcode(Recognizer):
    category = "postcode"
    pattern = re.compile(r"(?<![\w.,/+-])(?:NL-)?(?P<value>[1-9]\d{3}[ \u00a0]?[A-Za-z]{2})(?!\w)")
    context = words(
        "postcode pc adres adresgegevens woon woont wonen woonachtig straat plaats postal zip address wohnhaft adresse"
    )
    against = words("factuur order artikel artikelnummer sku model type")
    digits = 4
    alone = 0.9
    near = 0.97
    chance = 0.9

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        return verdict(right=value[-2:].upper() not in NEVER)

    def sureness(self, text: str, start: int, end: int) -> float:
        """Small letters after a space are mostly a word."""
        confidence = super().sureness(text, start, end)
        letters = text[end - 2 : end]
        if letters.isupper() and letters.casefold() in SHORT_WORDS:
            return min(confidence, 0.6)
        if not letters.isupper() and end - start > len("1234ab"):
            return 0.0 if letters.casefold() in SHORT_WORDS else min(confidence, 0.6)
        return confidence
