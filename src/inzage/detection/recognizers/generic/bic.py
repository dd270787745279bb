"""Codes of banks. Standard: ISO 9362. A word of eight capitals has the same form, so it needs a word near it."""

import re

from stdnum import bic

from inzage.detection.names import is_country_code
from inzage.detection.recognizers.recognizer import Recognizer, Verdict, words


class Bic(Recognizer):
    category = "bic"
    pattern = re.compile(r"(?<![\w.-])[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?(?![\w-])")
    context = words("bic biccode swift swiftcode")
    alone = 0.0
    near = 0.95
    chance = 0.3

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        """There is no check digit; letters five and six are a country."""
        return Verdict.UNSURE if bic.is_valid(value) and is_country_code(value[4:6]) else Verdict.WRONG
