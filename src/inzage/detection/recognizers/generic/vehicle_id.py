"""Chassis numbers. Standard: ISO 3779 (17 signs, no I, O or Q); 49 CFR 565.15, check digit, used outside Europe."""

import re

from inzage.detection.recognizers.recognizer import Recognizer, Verdict, words

VALUES = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (*range(1, 9), *range(1, 6), 7, 9, *range(2, 10)), strict=True))
WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
CHECK_DIGITS = "0123456789X"


class VehicleId(Recognizer):
    category = "vehicle_id"
    pattern = re.compile(r"(?<![\w-])(?=[A-Z]{0,16}\d)[A-HJ-NPR-Z0-9]{13}\d{4}(?![\w-])")
    context = words(
        "vin chassis chassisnummer voertuig voertuigidentificatienummer auto car fahrgestellnummer fin châssis"
    )
    digits = 4
    alone = 0.0
    near = 0.95
    chance = 1 / 11

    def judge(self, value: str, language: str | None) -> Verdict:  # noqa: ARG002 - the same in every language
        """A number that fails the American check digit may be European."""
        if value.isdigit():
            return Verdict.WRONG
        total = sum(VALUES.get(sign, 0) * weight for sign, weight in zip(value, WEIGHTS, strict=True) if sign.isalpha())
        total += sum(int(sign) * weight for sign, weight in zip(value, WEIGHTS, strict=True) if sign.isdigit())
        return Verdict.RIGHT if CHECK_DIGITS[total % 11] == value[8] else Verdict.UNSURE
