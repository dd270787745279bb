"""Numbers of mobile devices. Standard: 3GPP TS 23.003 section 6.2.1 (Luhn check digit); one in ten passes by chance."""

import re

from stdnum import luhn

from inzage.detection.recognizers.recognizer import Recognizer, Verdict, verdict, words


class Imei(Recognizer):
    category = "imei"
    pattern = re.compile(r"(?<![\w.,/+-])\d{2}[ -]?\d{6}[ -]?\d{6}[ -]?\d(?!\w|[.,/-]\d)")
    context = words("imei imeinummer toestel toestelnummer telefoontoestel device handset gerät appareil")
    digits = 15
    alone = 0.0
    near = 0.96
    chance = 0.1

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        plain = re.sub(r"\D", "", value)
        return verdict(right=len(set(plain)) > 1 and luhn.is_valid(plain))
