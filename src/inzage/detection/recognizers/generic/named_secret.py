"""Keys and tokens beside their name: `api key: 9f8e...`. They have no form of their own but letters and digits."""

from inzage.detection.kernel.rules import fits, mixed
from inzage.detection.recognizers.recognizer import Edge, Recognizer, words


class NamedSecret(Recognizer):
    category = "secret_key"
    form = r"[A-Za-z0-9_-]{16,}|[A-Za-z0-9+/]{22,}={1,2}"
    edge = Edge.WORD
    rule = fits(mixed(2, 2))
    context = words(
        "api apikey apisleutel secret clientsecret token accesstoken apitoken bearer schlüssel secretkey privatekey"
    )
    alone = 0.0
    near = 0.93
