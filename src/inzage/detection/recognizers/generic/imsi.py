"""Numbers of mobile subscribers. Standard: ITU-T E.212, 3GPP TS 23.003 section 2.2 (country, network, subscriber)."""

import re

from stdnum import imsi

from inzage.detection.recognizers.recognizer import Recognizer, Verdict, words


class Imsi(Recognizer):
    category = "imsi"
    pattern = re.compile(r"(?<![\w.,/+-])[2-7]\d{13,14}(?!\w|[.,/-]\d)")
    context = words("imsi simkaart sim subscriber")
    digits = 14
    alone = 0.0
    near = 0.95

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        """There is no check digit; a country that does not exist rules a number out."""
        return Verdict.UNSURE if imsi.is_valid(value) else Verdict.WRONG
