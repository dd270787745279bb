"""
The Belgian national register number. Standard: Royal decree of 3 April 1984; check number modulo 97.

Since 2000 a 2 is thought before the number. Foreigners have 20 or 40 more in the month (BIS).
"""

from inzage.detection.kernel.rules import among, check_number, either
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words


class Belgium(NationalNumber):
    category = "national_id_be"
    form = r"\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}"
    rule = either(
        (check_number(9, 97, 9, 2, offset=97, factor=-1),),
        (among(0, 2, "00-39"), check_number(9, 97, 9, 2, offset=97, factor=-1, first=2)),
        after=(among(2, 2, "00-12", "20-32", "40-52"),),
    )
    context = words("inss insz nationalregisternummer niss registre rijksregister rijksregisternr rijksregisternummer")
    digits = 11
    alone = 0.6
    chance = 1 / 97
