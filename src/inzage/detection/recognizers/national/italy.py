"""The Italian fiscal code. Standard: D.M. 23 December 1976 n. 13813; check letter over sixteen characters."""

from stdnum.it import codicefiscale

from inzage.detection.recognizers.national.number import NationalNumber, form
from inzage.detection.recognizers.recognizer import words


class Italy(NationalNumber):
    category = "national_id_it"
    standard = codicefiscale
    pattern = form(
        r"[A-Za-z]{6}\d{2}[A-EHLMPR-Ta-ehlmpr-t]\d{2}[A-Za-z]\d{3}[A-Za-z]|"
        r"[A-Za-z]{6}[0-9LMNP-V]{2}[A-EHLMPR-T][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]"
    )
    context = words("cf codice fiscal fiscale")
    digits = 2
    alone = 0.95
    chance = 1 / 26
