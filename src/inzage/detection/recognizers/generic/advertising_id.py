"""
Advertising ids of phones (IDFA, GAID). Standard: RFC 9562 (UUID). A UUID alone may be anything.

An id of only zeros is what a phone sends when its owner said no.
"""

from inzage.detection.kernel.rules import fits, varied
from inzage.detection.recognizers.recognizer import Edge, Recognizer, words


class AdvertisingId(Recognizer):
    category = "advertising_id"
    form = r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"
    edge = Edge.WORD
    rule = fits(varied())
    context = words(
        "idfa gaid aaid adid idfv advertising advertentie advertentieid maid werbe werbeid publicitaire reclame "
        "reclameid ad ads werbung publicité"
    )
    needs = ("-",)
    alone = 0.0
    near = 0.95
