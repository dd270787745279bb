"""The German tax identification number (Steuer-ID). Standard: § 139b AO; ISO 7064 MOD 11,10, one digit repeated."""

from inzage.detection.kernel.rules import holds, mod_11_10, one_repeated
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words


class Germany(NationalNumber):
    category = "national_id_de"
    form = r"[1-9]\d(?: ?\d{3}){3}"
    rule = holds(one_repeated(10), mod_11_10())
    context = words(
        "id identifikationsnummer idnr steuer steuerid steueridentifikationsnummer steuerliche steuernummer"
    )
    digits = 11
    chance = 0.01
