"""
The Slovak birth number (rodné číslo). Standard: Act 301/1995; divisible by eleven, date of birth.

The Czech number has the same name, form and rule, so that a word must speak of Slovakia.
"""

from inzage.detection.kernel.rules import either
from inzage.detection.recognizers.national.czechia import birth_number
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words


class Slovakia(NationalNumber):
    category = "national_id_sk"
    form = r"\d{6}/?\d{3,4}"
    rule = either(*birth_number())
    context = words(
        "slovak slovakia slovakian slovensko slovenska slovenský slovenská slovenskej slovenskú slowakije slowakei"
    )
    near = 0.96
    digits = 9
    chance = 0.005
