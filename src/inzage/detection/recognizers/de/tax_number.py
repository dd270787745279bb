"""The German tax number of a tax office. Standard: AEAO to § 139a AO; forms per federal state."""

import re

from stdnum.de import stnr

from inzage.detection.recognizers.national.number import form
from inzage.detection.recognizers.recognizer import Recognizer, Verdict, words


class GermanTaxNumber(Recognizer):
    category = "tax_number"
    pattern = form(r"\d{2,3}[/ ]\d{3,4}[/ ]\d{4,5}|\d{10,11}|\d{13}")
    context = words("steuernummer steuernr stnr finanzamt steuer")
    digits = 8
    alone = 0.0
    near = 0.9

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        """The form of some state must fit; there is no check digit to go by."""
        return Verdict.UNSURE if stnr.is_valid(re.sub(r"\s", "", value)) else Verdict.WRONG
