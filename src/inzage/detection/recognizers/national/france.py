"""The French number of registration (NIR). Standard: décret 82-103; check number modulo 97."""

from stdnum.fr import nir

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class France(NationalNumber):
    category = "national_id_fr"
    standard = nir
    pattern = form(r"[1278] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[ABab]) ?\d{3} ?\d{3}(?: ?\d{2})")
    context = words("immatriculation insee nir sociale sécu sécurité vitale")
    digits = 13
    alone = 0.8
    chance = 1 / 97
