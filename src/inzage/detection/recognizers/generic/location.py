"""Places on earth as latitude and longitude. Standard: ISO 6709 (decimal degrees; degrees, minutes, seconds)."""

import re

from inzage.detection.kernel.layout import Finder
from inzage.detection.recognizers.recognizer import Edge, Recognizer, Verdict, words

DECIMAL = r"[+-]?[0-9]{1,3}\.[0-9]{3,15}"
BETWEEN = r"(?:°?[ ]?[NS])?(?:[,;/&][ ]?| )(?:(?:[Ll](?:on|ng|ong|ongitude))[:=]?[ ]?)?(?:[EO] )?"
DEGREES = (
    r"[0-9]{1,3}°[ ]?[0-9]{1,2}(?:\.[0-9]{1,4})?['′’](?:[ ]?[0-9]{1,2}(?:\.[0-9]{1,4})?(?:[\"″”]|''))?[ ]?[NSEWOZ]"
)
NUMBERS = re.compile(r"-?[0-9]+\.[0-9]+")
NORTH, EAST = 90, 180


class Location(Recognizer):
    category = "location"
    finder = Finder.LOCATION
    edge = Edge.NUMBER
    form = rf"{DECIMAL}{BETWEEN}{DECIMAL}(?:°?[ ]?[EWO])?|{DEGREES}[,;]?[ ]?{DEGREES}"
    context = words(
        "gps locatie location lat lon lng latitude longitude coördinaten coordinates koordinaten coordonnées positie "
        "point geo coord coords position standort latlng wgs84"
    )
    alone = 0.85
    near = 0.96
    chance = 0.5

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        """A place lies between the poles and on this side of the date line."""
        if "°" in value and "." not in value.partition("°")[0]:
            return Verdict.UNSURE
        north, east, *_ = (abs(float(number)) for number in NUMBERS.findall(value))
        return Verdict.UNSURE if north <= NORTH and east <= EAST else Verdict.WRONG
