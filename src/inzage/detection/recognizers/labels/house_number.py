"""House numbers with their label: `huisnummer 12a`. Standard: NEN 5825; BS 7666. Beside a street they are its part."""

from inzage.detection.kernel.layout import Finder
from inzage.detection.recognizers.labelled import Labelled
from inzage.detection.recognizers.recognizer import Edge


class HouseNumber(Labelled):
    category = "house_number"
    labels = (
        "huisnummer", "huisnr", "huis nr", "huis nummer", "huisno", "house number", "house no", "house nr",
        "hausnummer", "hausnr", "haus nr", "numéro de maison", "numéro de rue",
    )  # fmt: skip
    form = r"[0-9]{1,5}(?:[ -]?(?:[A-Za-z]|bis|hs|huis|ter|[IVX]{1,4})|[-/][0-9]{1,4})?"
    edge = Edge.LOOSE
    near = 0.85
    finder = Finder.HOUSE
