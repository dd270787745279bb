"""Tokens of signed-in sessions. Standard: RFC 7519 (JSON Web Token), RFC 7515 (three parts in base64url)."""

import base64
import binascii
import json
import re

from inzage.detection.recognizers.recognizer import Recognizer, Verdict, verdict


class JsonWebToken(Recognizer):
    category = "secret_key"
    pattern = re.compile(r"(?<![\w.-])eyJ[\w-]{8,4000}\.eyJ[\w-]{4,8000}\.[\w-]{0,2000}(?![\w-])", re.ASCII)
    needs = ("eyj",)
    alone = 0.98
    chance = 0.01

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        head = value.partition(".")[0]
        try:
            header = json.loads(base64.urlsafe_b64decode(head + "=" * (-len(head) % 4)))
        except (binascii.Error, UnicodeDecodeError, ValueError):
            return Verdict.WRONG
        return verdict(right=isinstance(header, dict) and "alg" in header)
