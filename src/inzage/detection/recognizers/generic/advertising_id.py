"""Advertising ids of phones (IDFA, GAID). Standard: RFC 9562 (UUID). A UUID alone may be anything."""

import re

from inzage.detection.recognizers.recognizer import Recognizer, Verdict, words


class AdvertisingId(Recognizer):
    category = "advertising_id"
    pattern = re.compile(
        r"(?<![\w-])[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}(?![\w-])"
    )
    context = words("idfa gaid aaid adid idfv advertising advertentie advertentieid maid werbe")
    needs = ("-",)
    alone = 0.0
    near = 0.95

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        """An id of only zeros is what a phone sends when its owner said no."""
        return Verdict.WRONG if set(value) <= {"0", "-"} else Verdict.UNSURE
