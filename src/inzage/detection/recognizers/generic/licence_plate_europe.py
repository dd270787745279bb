"""
Licence plates of the neighbours, as they stand beside a word for a car.

Standard: Anlage 1 FZV (Germany), arrêté royal of 23 February 2005 (Belgium), arrêté of 9 February 2009 (France),
the Road Vehicles (Display of Registration Marks) Regulations 2001 (Great Britain).
"""

from inzage.detection.kernel.rules import fits, none_of
from inzage.detection.recognizers.nl.licence_plate import LicencePlate
from inzage.detection.recognizers.recognizer import Edge, Recognizer

GERMAN = r"[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2} ?[1-9]\d{0,3}[EH]?"
BELGIAN = r"[1-9][ -][A-Z]{3}[ -]\d{3}"
FRENCH = r"[A-HJ-NP-TV-Z]{2}[ -]\d{3}[ -][A-HJ-NP-TV-Z]{2}"
BRITISH = r"[A-Z]{2}\d{2} ?[A-Z]{3}|[A-Z]\d{1,3} [A-Z]{3}"
CAPITALS = f"{GERMAN}|{BELGIAN}|{FRENCH}|{BRITISH}"


class EuropeanLicencePlate(Recognizer):
    category = "licence_plate"
    form = CAPITALS
    edge = Edge.NUMBER
    rule = fits(none_of(0, 3, "NEN", "DIN", "ISO", "IEC", "EUR", "USD", "GBP"))
    context = LicencePlate.context
    against = LicencePlate.against
    digits = 1
    alone = 0.0
    near = 0.9
    chance = 0.1
