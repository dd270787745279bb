"""House numbers with their label: `huisnummer 12a`. Standard: NEN 5825; BS 7666. Beside a street they are its part."""

from inzage.detection.kernel.layout import Finder
from inzage.detection.recognizers.labelled import Labelled
from inzage.detection.recognizers.recognizer import Edge

DUTCH = (
    *(f"{who} {how}" for who in ("woon", "woont", "wonen", "woonachtig", "woonde") for how in ("op nummer", "op nr")),
    *(f"{who} {how}" for who in ("buren", "buurman", "buurvrouw", "bewoner", "bewoners", "overburen")
      for how in ("van nummer", "van nr", "op nummer", "op nr")),
)  # fmt: skip
ENGLISH = tuple(
    f"{who} {how}" for who in ("live", "lives", "living", "lived", "neighbour", "neighbours", "neighbor", "next door",
                               "people", "house", "flat", "resident", "tenant")
    for how in ("at number", "at no", "at nr", "number", "from number")
)  # fmt: skip
GERMAN = tuple(
    f"{who} {how}" for who in ("wohne", "wohnt", "wohnen", "wohnhaft", "nachbar", "nachbarn", "nachbarin",
                               "mieter", "haus")
    for how in ("in nummer", "in nr", "aus nr", "aus nummer", "von nr", "von nummer", "in der nummer", "nummer", "nr")
)  # fmt: skip
FRENCH = tuple(
    f"{who} {how}" for who in ("habite", "habitons", "habitent", "réside", "domicilié", "domiciliée", "demeure",
                               "voisin", "voisins", "voisine")
    for how in ("au numéro", "au n", "du numéro", "du n", "au", "du")
)  # fmt: skip


class HouseNumber(Labelled):
    category = "house_number"
    labels = (
        "huisnummer", "huisnr", "huis nr", "huis nummer", "huisno", "house number", "house no", "house nr",
        "hausnummer", "hausnr", "haus nr", "numéro de maison", "numéro de rue",
        "huisnummer toevoeging", "huisnr toevoeging", "huisnummers", "hnr", "house num", "house number or name",
        "house name or number", "building number", "street number", "straatnummer", "numéro de voie", "n de rue",
        "n de maison", "n de voie", "numéro d habitation", "numéro dans la rue", "numéro d immeuble", "housenumber",
        *DUTCH, *ENGLISH, *GERMAN, *FRENCH,
    )  # fmt: skip
    form = r"[0-9]{1,5}(?:[ -]?(?:[A-Za-z]|bis|hs|huis|ter|[IVX]{1,4})|[-/][0-9]{1,4})?"
    edge = Edge.LOOSE
    near = 0.85
    finder = Finder.HOUSE
