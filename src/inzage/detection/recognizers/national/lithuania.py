"""The Lithuanian personal code (asmens kodas). Standard: Law on the population register; weights modulo eleven."""

from inzage.detection.kernel.rules import either
from inzage.detection.recognizers.national.estonia import BORN, two_rounds
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words


class Lithuania(NationalNumber):
    category = "national_id_lt"
    form = r"[1-6]\d{10}"
    rule = either(*two_rounds(10), after=(BORN,))
    context = words("asmens kodas kodo lithuanian")
    labels = ("a k", "asmens kodas", "ak")
    digits = 11
    chance = 0.004
