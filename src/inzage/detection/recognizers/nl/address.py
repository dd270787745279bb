"""Dutch streets with a number. Standard: NEN 5825."""

from inzage.detection.kernel.layout import Finder
from inzage.detection.recognizers.recognizer import words
from inzage.detection.recognizers.street import Street


class DutchAddress(Street):
    finder = Finder.DUTCH_ADDRESS
    endings = (
        r"straat|str\.|laan|weg|plein|gracht|kade|dijk|singel|hof|pad|dreef|steeg|markt|baan|burgwal|wal|plantsoen|"
        r"stee|erf|park|oever|zoom|rade|gaarde|horst|donk|veld|akker|meent|brink|poort|haven|ring|Plein|Laan|Weg|Hof"
    )
    context = words(
        "adres woon woont wonen woonachtig verhuis verhuizen verhuisd verhuizing bezorgen bezorgadres postcode straat"
    )
