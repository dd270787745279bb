"""The number of the British health service, a number of a person. Standard: NHS Data Dictionary; modulo eleven."""

from stdnum.gb import nhs

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class HealthNumber(NationalNumber):
    category = "national_id_gb"
    standard = nhs
    pattern = form(r"\d{3}[ -]?\d{3}[ -]?\d{4}")
    context = words("nhs nhsnumber")
    digits = 10
    chance = 1 / 11

    @property
    def presidio(self) -> str:
        return "UK_NHS"
