"""
The Italian fiscal code. Standard: D.M. 23 December 1976 n. 13813; check letter over sixteen characters.

Where two people would get the same code, letters stand for digits (L for 0 to V for 9). Women have 40 more in the day.
"""

from string import ascii_uppercase

from inzage.detection.kernel.rules import holds, tables
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words

ODD = (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23)
DIGIT = "[0-9LMNP-Vlmnp-v]"
MONTH = "[A-EHLMPR-Ta-ehlmpr-t]"
DAY = rf"(?:[04LQlq][1-9MNP-Vmnp-v]|[1256MNRSmnrs]{DIGIT}|[37PTpt][01LMlm])"


class Italy(NationalNumber):
    category = "national_id_it"
    form = rf"[A-Za-z]{{6}}{DIGIT}{{2}}{MONTH}{DAY}[A-Za-z]{DIGIT}{{3}}[A-Za-z]"
    rule = holds(tables((*ODD[:10], *ODD), (*range(10), *range(26)), 15, 26, ascii_uppercase))
    context = words("cf codice fiscal fiscale")
    digits = 2
    alone = 0.95
    chance = 1 / 26
