"""Ids in cookies that follow a browser. Standard: RFC 6265; forms of Google Analytics (_ga) and Meta (_fbp, _fbc)."""

import re

from inzage.detection.recognizers.recognizer import Recognizer, Verdict, verdict

KNOWN = re.compile(r"GA1\.\d\.\d{6,10}\.\d{9,11}|fb\.[012]\.\d{10,13}\.[\w-]{6,100}|GS1\.\d\.[\d.]{12,60}")


class CookieId(Recognizer):
    category = "cookie_id"
    pattern = re.compile(
        rf"(?<![\w.])(?:{KNOWN.pattern})(?!\w)"
        r"|(?i:(?<!\w)(?:sessionid|session_id|sid|phpsessid|jsessionid|cookie[_-]?id|visitor[_-]?id|client[_-]?id))"
        r"[ ]?[=:][ ]?(?P<value>[A-Za-z0-9_.-]{16,128})(?![\w.-])"
    )
    needs = ("ga1.", "fb.", "gs1.", "sid", "session", "cookie", "visitor", "client")
    alone = 0.95
    chance = 0.01

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        """A known form is sure; another id has no form to judge by."""
        return verdict(right=True) if KNOWN.fullmatch(value) else Verdict.UNSURE
