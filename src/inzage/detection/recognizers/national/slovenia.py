"""The Slovenian number (EMŠO). Standard: Central Population Register Act; date of birth, weights modulo eleven."""

from inzage.detection.kernel.rules import check_sign, date, holds
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words


class Slovenia(NationalNumber):
    category = "national_id_si"
    form = r"[0-3]\d[01]\d{10}"
    rule = holds(date(4, 2, 0, width=3), check_sign((7, 6, 5, 4, 3, 2) * 2, 11, 12, "00987654321"))
    context = words("emso emšo enotna matična")
    digits = 13
    chance = 0.0004
