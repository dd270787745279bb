"""
Dutch licence plates. Standard: Regeling kentekens en kentekenplaten, side codes 1 to 14 of the RDW.

Since side code 4 a plate has no vowels, no C and no Q, and some rows of letters are left out because of what they say.
"""

import re

from inzage.detection.recognizers.recognizer import Recognizer, Verdict, verdict, words

SIDE_CODES = (
    *("XX9999", "9999XX", "99XX99", "XX99XX", "XXXX99", "99XXXX", "99XXX9", "9XXX99", "XX999X", "X999XX", "XXX99X"),
    *("X99XXX", "9XX999", "999XX9"),
)
OLD = frozenset({"XX9999", "9999XX", "99XX99"})
NEVER = frozenset(
    {"GVD", "KKK", "KVT", "LPF", "NSB", "PKK", "PSV", "TBS", "SS", "SD", "SA", "PVV", "SGP", "VVD", "BBB", "CDA", "FVD"}
)
LETTERS = frozenset("BDFGHJKLMNPRSTVWXYZ")
DASHED = re.compile(
    r"[A-Za-z]{2}-\d\d-\d\d|\d\d-\d\d-[A-Za-z]{2}|\d\d-[A-Za-z]{2}-\d\d|[A-Za-z]{2}-\d\d-[A-Za-z]{2}|[A-Za-z]{2}-[A-Za-z]{2}-\d\d"
    r"|\d\d-[A-Za-z]{2}-[A-Za-z]{2}|\d\d-[A-Za-z]{3}-\d|\d-[A-Za-z]{3}-\d\d|[A-Za-z]{2}-\d{3}-[A-Za-z]|[A-Za-z]-\d{3}-[A-Za-z]{2}"
    r"|[A-Za-z]{3}-\d\d-[A-Za-z]|[A-Za-z]-\d\d-[A-Za-z]{3}|\d-[A-Za-z]{2}-\d{3}|\d{3}-[A-Za-z]{2}-\d"
)


class LicencePlate(Recognizer):
    category = "licence_plate"
    pattern = re.compile(
        rf"(?<![\w.,/+-])(?:{DASHED.pattern}|(?=[A-Za-z]{{0,4}}\d)(?=\d{{0,4}}[A-Za-z])[A-Za-z0-9]{{6}})(?![\w-])"
    )
    context = words(
        "kenteken kentekenplaat kentekens nummerplaat nummerbord auto motor bus bestelauto plate licence license "
        "kennzeichen"
    )
    against = words("artikel artikelnummer sku order ordernummer postcode")
    digits = 1
    alone = 0.85
    near = 0.97
    chance = 0.1

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        plain = value.replace("-", "").upper()
        code = "".join("9" if sign.isdigit() else "X" for sign in plain)
        groups = re.findall(r"[A-Z]+", plain)
        allowed = code in OLD or LETTERS.issuperset("".join(groups))
        return verdict(right=code in SIDE_CODES and allowed and NEVER.isdisjoint(groups))

    def sureness(self, text: str, start: int, end: int) -> float:
        """Without dashes a plate is six signs like any others."""
        confidence = super().sureness(text, start, end)
        return confidence if "-" in text[start:end] or confidence == self.near else 0.0
