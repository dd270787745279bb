"""
Chassis numbers. Standard: ISO 3779 (17 signs, no I, O or Q); 49 CFR 565.15, check digit, used outside Europe.

A number that fails the American check digit may be European.
"""

from inzage.detection.kernel.rules import NO_RULE, Case, either, mapped, mixed
from inzage.detection.recognizers.recognizer import Edge, Recognizer, words

VALUES = (*range(10), *range(1, 9), 0, *range(1, 6), 0, 7, 0, 9, *range(2, 10))
WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
CHECK = mapped(VALUES, WEIGHTS, 11, 8, "0123456789X")


class VehicleId(Recognizer):
    category = "vehicle_id"
    form = r"[A-HJ-NPR-Z0-9]{13}\d{4}"
    edge = Edge.WORD
    rule = either((CHECK,), Case(verdict=NO_RULE), after=(mixed(4, 1),))
    context = words(
        "vin chassis chassisnummer voertuig voertuigidentificatienummer auto car fahrgestellnummer fin châssis"
    )
    digits = 4
    alone = 0.0
    near = 0.95
    chance = 1 / 11
