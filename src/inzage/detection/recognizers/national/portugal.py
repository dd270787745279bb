"""The Portuguese tax number (NIF). Standard: Decreto-Lei 14/2013; check digit modulo eleven."""

from inzage.detection.kernel.rules import Step, check_sign, holds
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words


def fiscal(at: int = 0) -> Step:
    """Return what holds for a tax number that begins at a place."""
    return check_sign(range(9, 1, -1), 11, at + 8, "00987654321", at=at)


class Portugal(NationalNumber):
    category = "national_id_pt"
    form = r"[1-9]\d{2} ?\d{3} ?\d{3}"
    rule = holds(fiscal())
    context = words("contribuinte fiscal nif portuguese")
    digits = 9
