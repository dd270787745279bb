"""British and Irish streets with a number. Standard: BS 7666 (house number before the street)."""

import re

from inzage.detection.kernel.layout import Finder
from inzage.detection.recognizers.recognizer import Recognizer, Verdict, verdict, words


class BritishAddress(Recognizer):
    finder = Finder.BRITISH_ADDRESS
    category = "address"
    pattern = re.compile(
        r"(?<![\w.,/+-])(?:(?:Flat|Apt\.?|Unit) \d{1,4}[A-Za-z]?,? )?\d{1,5}[A-Za-z]?,? (?:[A-Z][\w'’.-]{0,25} ){1,4}"
        r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Way|Terrace|Place|Crescent|Gardens|Grove|Square|"
        r"Hill|Mews|Row|Boulevard|Blvd|Parade|Quay)(?!\w)"
    )
    context = words("address live lives living moved moving deliver delivery street road")
    digits = 1
    alone = 0.9
    chance = 0.01

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the word for the street tells
        return verdict(right=True)
