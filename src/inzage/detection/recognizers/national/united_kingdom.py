"""
The British national insurance number. Standard: HMRC NIM39110; forbidden letters and prefixes, no check digit.

A form as particular as this one is found by itself.
"""

from inzage.detection.kernel.rules import holds, none_of
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words

FIRST, SECOND = "[A-CEGHJ-PR-TW-Za-ceghj-pr-tw-z]", "[A-CEGHJ-NPR-TW-Za-ceghj-npr-tw-z]"


class UnitedKingdom(NationalNumber):
    category = "national_id_gb"
    form = rf"{FIRST}{SECOND} ?\d{{2}} ?\d{{2}} ?\d{{2}} ?[A-Da-d]"
    rule = holds(none_of(0, 2, "BG", "GB", "KN", "NK", "NT", "TN", "ZZ"))
    context = words("nino ni insurance nin")
    digits = 6
    alone = 0.85
    chance = 0.6
