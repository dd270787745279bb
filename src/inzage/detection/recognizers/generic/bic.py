"""
Codes of banks. Standard: ISO 9362. A word of eight capitals has the same form, so it needs a word near it.

There is no check digit; letters five and six are a country.
"""

from inzage.detection.names.dictionaries import country_codes
from inzage.detection.recognizers.recognizer import Edge, Recognizer, words

COUNTRIES = "|".join(sorted(code.upper() for code in country_codes() if len(code) == len("nl")))


class Bic(Recognizer):
    category = "bic"
    form = rf"[A-Z]{{4}}(?:{COUNTRIES})[A-Z0-9]{{2}}(?:[A-Z0-9]{{3}})?"
    edge = Edge.WORD
    context = words("bic biccode swift swiftcode")
    alone = 0.0
    near = 0.95
    chance = 0.3
