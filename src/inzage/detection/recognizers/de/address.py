"""German streets with a number. Standard: DIN 5008 (house number after the street)."""

from inzage.detection.kernel.layout import Finder
from inzage.detection.recognizers.recognizer import words
from inzage.detection.recognizers.street import Street


class GermanAddress(Street):
    finder = Finder.GERMAN_ADDRESS
    endings = (
        r"straße|strasse|str\.|gasse|allee|platz|ufer|damm|chaussee|Straße|Strasse|Str\.|Weg|Allee|Platz|Gasse|Ring"
        r"|Damm|Ufer"
    )
    context = words("adresse anschrift wohne wohnt wohnhaft umgezogen umzug lieferadresse straße hausnummer plz")
