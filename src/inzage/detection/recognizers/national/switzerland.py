"""The Swiss insurance number (AHV/AVS). Standard: art. 50c AHVG; EAN-13 check digit, first digits 756."""

from inzage.detection.kernel.rules import holds, weighted
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words


class Switzerland(NationalNumber):
    category = "national_id_ch"
    form = r"756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}"
    rule = holds(weighted((1, 3) * 6 + (1,), 10))
    context = words("ahv ahvnummer avs navs nummer sozialversicherungsnummer")
    digits = 13
    alone = 0.9
