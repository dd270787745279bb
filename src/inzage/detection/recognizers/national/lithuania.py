"""The Lithuanian personal code (asmens kodas). Standard: Law on the population register; weights modulo eleven."""

from stdnum.lt import asmens

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class Lithuania(NationalNumber):
    category = "national_id_lt"
    standard = asmens
    pattern = form(r"[1-6]\d{10}")
    context = words("asmens kodas kodo lithuanian")
    digits = 11
    chance = 0.004
