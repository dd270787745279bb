"""Ids of sessions and visitors beside the name of their cookie. Standard: RFC 6265; they have no form of their own."""

from inzage.detection.kernel.rules import fits, mixed
from inzage.detection.recognizers.recognizer import Edge, Recognizer, words


class CookieValue(Recognizer):
    category = "cookie_id"
    form = "[A-Za-z0-9_-]{16,}"
    edge = Edge.WORD
    rule = fits(mixed(2, 1))
    context = words("sessionid session phpsessid jsessionid sid cookie cookieid visitorid visitor clientid client")
    alone = 0.0
    near = 0.9
