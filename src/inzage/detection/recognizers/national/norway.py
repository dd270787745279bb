"""The Norwegian birth number. Standard: Forskrift om folkeregistrering; two check digits modulo eleven."""

from stdnum.no import fodselsnummer

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class Norway(NationalNumber):
    category = "national_id_no"
    standard = fodselsnummer
    pattern = form(r"\d{6} ?\d{5}")
    context = words("d fnr fodselsnummer fødselsnr fødselsnummer nummer personnummer")
    digits = 11
    chance = 0.0003
