"""Hardware addresses of network devices. Standard: IEEE 802, EUI-48."""

import re

from inzage.detection.recognizers.recognizer import Recognizer, Verdict, verdict, words

NOBODY = frozenset({"000000000000", "ffffffffffff"})


class MacAddress(Recognizer):
    category = "mac_address"
    form = (
        r"[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{2}(?:-[0-9A-Fa-f]{2}){5}"
        r"|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}"
    )
    context = words("mac macadres hardware wifi router modem")
    needs = (":", "-", ".")
    alone = 0.95
    near = 0.99
    chance = 0.99

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        return verdict(right=re.sub(r"[:.-]", "", value).casefold() not in NOBODY)
