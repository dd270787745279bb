"""The German tax identification number (Steuer-ID). Standard: § 139b AO; ISO 7064 MOD 11,10, one digit repeated."""

from stdnum.de import idnr

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class Germany(NationalNumber):
    category = "national_id_de"
    standard = idnr
    pattern = form(r"[1-9]\d(?: ?\d{3}){3}")
    context = words(
        "id identifikationsnummer idnr steuer steuerid steueridentifikationsnummer steuerliche steuernummer"
    )
    digits = 11
    chance = 0.01
