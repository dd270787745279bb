"""The Slovenian tax number (davčna številka). Standard: Tax Procedure Act; weights modulo eleven."""

from inzage.detection.kernel.rules import among, check_sign, holds
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words


class SlovenianTaxNumber(NationalNumber):
    category = "tax_number"
    form = r"[1-9]\d{7}"
    rule = holds(among(0, 1, "1-9"), check_sign(range(8, 1, -1), 11, 7, "!0987654321"))
    context = words("davčna davcna davčne številka slovenian sloveens slowenische slovène")
    digits = 8
