"""The Swedish personal number. Standard: Folkbokföringslag (1991:481); date of birth and Luhn."""

from stdnum.se import personnummer

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class Sweden(NationalNumber):
    category = "national_id_se"
    standard = personnummer
    pattern = form(r"(?:\d{8}|\d{6})[-+]\d{4}|(?:19|20)\d{10}|\d{10}")
    context = words("personnr personnummer samordningsnummer")
    digits = 10
    chance = 0.004
