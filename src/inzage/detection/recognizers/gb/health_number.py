"""The number of the British health service, a number of a person. Standard: NHS Data Dictionary; modulo eleven."""

from inzage.detection.kernel.rules import holds, varied, weighted
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words


class HealthNumber(NationalNumber):
    category = "national_id_gb"
    form = r"\d{3}[ -]?\d{3}[ -]?\d{4}"
    rule = holds(weighted(range(10, 0, -1), 11), varied())
    context = words("nhs nhsnumber")
    digits = 10
    chance = 1 / 11

    @property
    def presidio(self) -> str:
        return "UK_NHS"
