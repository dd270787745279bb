"""Ids of sessions and visitors beside the name of their cookie. Standard: RFC 6265; they have no form of their own."""

from inzage.detection.kernel.rules import fits, mixed
from inzage.detection.recognizers.recognizer import Edge, Recognizer, words


class CookieValue(Recognizer):
    category = "cookie_id"
    form = r"[A-Za-z0-9]{16,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
    edge = Edge.WORD
    rule = fits(mixed(3, 3))
    context = words("sessionid sessionkey phpsessid jsessionid sid cookie cookieid cookies visitorid clientid sessie")
    alone = 0.0
    near = 0.9
