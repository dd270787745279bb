"""
Tokens of signed-in sessions. Standard: RFC 7519 (JSON Web Token), RFC 7515 (three parts in base64url).

The first two parts are objects of JSON: `{"` and a first letter is `eyJ` and one of few signs.
"""

from base64 import b64encode

from inzage.detection.kernel.rules import CERTAIN_BY_FORM
from inzage.detection.recognizers.recognizer import Edge, Recognizer

SIGN = "[A-Za-z0-9_-]"
NAMES = ("alg", "typ", "kid", "cty", "enc", "jku", "jwk", "x5c", "x5t", "x5u", "zip")
"""Names in the header of RFC 7515 section 4.1, one of which comes first."""

BEGINNINGS = "|".join(b64encode(b'{"%s"' % name.encode()).decode() for name in NAMES)


class JsonWebToken(Recognizer):
    category = "secret_key"
    form = rf"(?:{BEGINNINGS}){SIGN}+\.eyJ{SIGN}{{4,}}\.{SIGN}*"
    edge = Edge.WORD
    rule = CERTAIN_BY_FORM
    needs = ("eyj",)
    alone = 0.98
    chance = 0.01
