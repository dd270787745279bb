"""The Swiss insurance number (AHV/AVS). Standard: art. 50c AHVG; EAN-13 check digit, first digits 756."""

from stdnum.ch import ssn

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class Switzerland(NationalNumber):
    category = "national_id_ch"
    standard = ssn
    pattern = form(r"756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}")
    context = words("ahv ahvnummer avs navs nummer sozialversicherungsnummer")
    digits = 13
    alone = 0.9
