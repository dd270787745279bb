"""Ids in cookies that follow a browser. Standard: RFC 6265; forms of Google Analytics (_ga) and Meta (_fbp, _fbc)."""

from inzage.detection.kernel.rules import CERTAIN_BY_FORM
from inzage.detection.recognizers.recognizer import Edge, Recognizer


class CookieId(Recognizer):
    category = "cookie_id"
    form = (
        r"GA1\.\d\.\d{6,10}\.\d{9,11}|fb\.[012]\.\d{10,13}\.[A-Za-z0-9_-]{6,}|GS1\.\d\.\d[0-9.]{10,}\d"
        r"|GS2\.\d\.s\d{10}[$A-Za-z0-9.]+"
    )
    edge = Edge.LOOSE
    rule = CERTAIN_BY_FORM
    needs = ("ga1.", "fb.", "gs1.", "gs2.")
    alone = 0.95
    chance = 0.01
