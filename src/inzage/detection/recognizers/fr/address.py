"""French streets with a number. Standard: NF Z10-011 (house number before the street)."""

import re

from inzage.detection.kernel.layout import Finder
from inzage.detection.recognizers.recognizer import Recognizer, Verdict, verdict, words

NAME = r"(?:[A-ZÀ-ÖØ-Þ][\w'’.-]{0,30}|\d{1,2}|du|de|des|la|le|les|l['’]\w{1,30}|d['’]\w{1,30}|et|sur)"


class FrenchAddress(Recognizer):
    finder = Finder.FRENCH_ADDRESS
    category = "address"
    pattern = re.compile(
        r"(?<![\w.,/+-])\d{1,4}(?: ?(?:bis|ter|quater|[A-D])\b)?,? "
        r"(?i:rue|avenue|av\.|boulevard|bd|place|allée|allee|impasse|chemin|quai|cours|route|square|passage)"
        rf"(?: {NAME}(?!\w)){{1,6}}"
    )
    context = words("adresse habite demeurant domicilié domicile déménagé déménage livraison rue")
    needs = (
        *(" rue ", "avenue", " av.", "boulevard", " bd ", "place", "allée", "allee", "impasse", "chemin", "quai"),
        *("cours", "route", "square", "passage"),
    )
    digits = 1
    alone = 0.9
    chance = 0.01

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the word for the street tells
        return verdict(right=re.search(r" [A-ZÀ-ÖØ-Þ\d]|['’]", value.partition(" ")[2]) is not None)
