"""
Licence plates with their label, as people type them: small letters, spaces for dashes. There is no standard for that.

The forms are those of the Netherlands, Belgium, France, Great Britain, Germany, Austria, Ireland and Spain.
"""

from inzage.detection.kernel.layout import Finder
from inzage.detection.recognizers.labelled import Labelled
from inzage.detection.recognizers.nl.licence_plate import SIDE_CODES
from inzage.detection.recognizers.recognizer import Edge

LETTERS, DIGIT, SIGNS = ("[A-Z]", "[a-z]"), r"\d", (" ", "-", "")


def typed(code: str) -> str:
    """Return what a plate looks like of which letters are written `X` and digits `9`."""
    return "|".join(
        sign.join((letter if group[0] == "X" else DIGIT) + f"{{{len(group)}}}" for group in code.split("-"))
        for letter in LETTERS
        for sign in SIGNS
    )


FOREIGN = ("9-XXX-999", "XX-999-XX", "X999-XXX", "X99-XXX", "9999-XXX")
NAMED = "|".join(
    (
        *map(typed, (*SIDE_CODES, *FOREIGN)),
        "[A-Z]{2}[0-9]{2} ?[A-Z]{3}|[a-z]{2}[0-9]{2} ?[a-z]{3}",
        r"[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2}[ -]?\d{1,4}[EHeh]?",
        r"[A-ZÄÖÜa-zäöü]{1,3}-[A-Za-z]{1,2}[ -]?\d{1,4}[EHeh]?",
        r"[A-Za-z] [A-Za-z]{1,2} \d{2,4}[EHeh]?",
        r"[A-Z]{1,2}[ -]\d{2,6}[ -]?[A-Z]{1,3}",
        r"\d{2,3}-[A-Za-z]{1,2}-\d{1,6}",
    )
)


class NamedLicencePlate(Labelled):
    category = "licence_plate"
    labels = (
        "kenteken", "kenteken auto", "kentekennummer", "kentekennr", "kentekenplaat", "kent", "nummerplaat",
        "nummerbord", "licence plate", "license plate", "plate", "plate number", "number plate", "numberplate",
        "licence plate number", "license plate number", "registration", "registration number", "registration plate",
        "car registration", "vehicle registration", "vehicle registration number", "car reg", "vehicle reg", "vrm",
        "reg", "reg no", "reg number", "registration mark", "kennzeichen", "kfz kennzeichen", "autokennzeichen",
        "nummernschild", "amtliches kennzeichen", "plaque", "plaque d immatriculation", "immatriculation",
        "numéro d immatriculation", "immatriculé", "immatriculée", "numéro de plaque", "n d immatriculation",
        "parkeervergunning voor", "vergunning voor de auto",
    )  # fmt: skip
    form = NAMED
    edge = Edge.NUMBER
    finder = Finder.LABEL
