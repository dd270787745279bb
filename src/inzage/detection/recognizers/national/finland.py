"""The Finnish identity code (henkilötunnus). Standard: Decree 128/2010; check character modulo 31, century sign."""

from stdnum.fi import hetu

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class Finland(NationalNumber):
    category = "national_id_fi"
    standard = hetu
    pattern = form(r"\d{6}[-+A-FU-Ya-fu-y]\d{3}[0-9A-Ya-y]")
    context = words("henkilötunnuksen henkilötunnus hetu personbeteckning")
    digits = 9
    alone = 0.9
    chance = 0.001
