"""The Portuguese tax number (NIF). Standard: Decreto-Lei 14/2013; check digit modulo eleven."""

from stdnum.pt import nif

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class Portugal(NationalNumber):
    category = "national_id_pt"
    standard = nif
    pattern = form(r"\d{3} ?\d{3} ?\d{3}")
    context = words("contribuinte fiscal nif portuguese")
    digits = 9
