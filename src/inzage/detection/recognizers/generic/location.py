"""Places on earth as latitude and longitude. Standard: ISO 6709 (decimal degrees; degrees, minutes, seconds)."""

import re

from inzage.detection.recognizers.recognizer import Recognizer, Verdict, words

DECIMALS = re.compile(
    r"([+-]?\d{1,3}\.\d{3,15})(?:°)?[ ]?[NS]?[,;/ ][ ]?([+-]?\d{1,3}\.\d{3,15})(?:°)?(?:[ ]?[EW](?!\w))?"
)
DEGREES = r"\d{1,3}°[ ]?\d{1,2}['′’](?:[ ]?\d{1,2}(?:\.\d{1,4})?[\"″”])?[ ]?[NSEWOZ]"
NORTH, EAST = 90, 180


class Location(Recognizer):
    category = "location"
    pattern = re.compile(rf"(?<![\w.,+-])(?:{DECIMALS.pattern}|{DEGREES}[,; ]{{1,2}}{DEGREES})(?!\w|\.\d)")
    context = words(
        "gps locatie location lat lon lng latitude longitude coördinaten coordinates koordinaten coordonnées positie"
    )
    digits = 4
    needs = (".", "°")
    alone = 0.85
    near = 0.96
    chance = 0.5

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        numbers = DECIMALS.fullmatch(value)
        if numbers and (abs(float(numbers[1])) > NORTH or abs(float(numbers[2])) > EAST):
            return Verdict.WRONG
        return Verdict.UNSURE
