"""The Latvian personal code. Standard: Law on the register of natural persons; since 2017 it begins with 32 to 39."""

import re

from stdnum.lv import pvn

from inzage.detection.recognizers.national.number import form
from inzage.detection.recognizers.recognizer import Recognizer, Verdict, verdict, words


class Latvia(Recognizer):
    category = "national_id_lv"
    pattern = form(r"[0-3]\d{5}-?\d{5}")
    context = words("personas kods koda latvian")
    digits = 11
    alone = 0.0
    chance = 0.1

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        """A new code has no date and no check digit, so that it tells nothing."""
        plain = re.sub(r"\D", "", value)
        return Verdict.UNSURE if "32" <= plain[:2] <= "39" else verdict(right=pvn.is_valid(plain))
