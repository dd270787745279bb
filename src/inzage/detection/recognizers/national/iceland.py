"""The Icelandic number (kennitala). Standard: Act 140/2019; weighted check digit modulo eleven, date of birth."""

from inzage.detection.kernel.rules import date, holds, weighted
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words


class Iceland(NationalNumber):
    category = "national_id_is"
    form = r"[0-7]\d[01]\d{3}-?\d{3}[09]"
    rule = holds(
        date(4, 2, 0, day_once=40, century_at=9, centuries=(20, *(0,) * 8, 19)),
        weighted((3, 2, 7, 6, 5, 4, 3, 2, 1, 0), 11),
    )
    context = words("icelandic kennitala kennitölu kt")
    digits = 10
    chance = 0.004
