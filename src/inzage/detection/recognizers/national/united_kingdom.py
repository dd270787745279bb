"""
The British national insurance number. Standard: HMRC NIM39110; forbidden letters and prefixes, no check digit.

A form as particular as this one is found by itself.
"""

from inzage.detection.recognizers.national.number import form
from inzage.detection.recognizers.recognizer import Recognizer, Verdict, verdict, words

NEVER = frozenset({"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"})


class UnitedKingdom(Recognizer):
    category = "national_id_gb"
    pattern = form(r"[A-CEGHJ-PR-TW-Za-ceghj-pr-tw-z][A-CEGHJ-NPR-TW-Za-ceghj-npr-tw-z] ?\d{2} ?\d{2} ?\d{2} ?[A-Da-d]")
    context = words("nino ni insurance nin")
    digits = 6
    alone = 0.85
    chance = 0.6

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        return verdict(right=value[:2].upper() not in NEVER)
