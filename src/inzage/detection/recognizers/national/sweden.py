"""
The Swedish personal number. Standard: Folkbokföringslag (1991:481); date of birth and Luhn.

Those who never were registered have 60 more in the day (samordningsnummer).
"""

from inzage.detection.kernel.rules import date, either, luhn, sizes
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words


class Sweden(NationalNumber):
    category = "national_id_se"
    form = r"(?:\d{8}|\d{6})[-+]\d{4}|(?:19|20)\d{10}|\d{10}"
    rule = either(
        (sizes(10), date(0, 2, 4, day_once=60), luhn()),
        (sizes(12), date(0, 4, 6, width=4, day_once=60), luhn(10, at=2)),
    )
    context = words("personnr personnummer samordningsnummer pnr")
    labels = ("pnr", "personnr", "personnummer", "samordningsnummer")
    digits = 10
    chance = 0.004
