"""The Portuguese social security number (NISS). Standard: Segurança Social; weights that are primes, modulo ten."""

from inzage.detection.kernel.rules import among, check_sign, holds
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words


class PortugueseInsuranceNumber(NationalNumber):
    category = "national_id_pt"
    form = r"[12]\d{2} ?\d{3} ?\d{3} ?\d{2}|[12]\d{3} ?\d{3} ?\d{4}"
    rule = holds(among(0, 1, "1-2"), check_sign((29, 23, 19, 17, 13, 11, 7, 5, 3, 2), 10, 10, "9876543210"))
    context = words("niss segurança seguranca")
    digits = 11
