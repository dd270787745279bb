"""
The French number of registration (NIR). Standard: décret 82-103; check number modulo 97.

The departments of Corsica are 2A and 2B, which count as 19 and 18.
"""

from inzage.detection.kernel.rules import among, check_number, either
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words

# A letter counts as 10 or 11: `2A` is 30 where it has to be 19, six digits from the end.
SOUTH, NORTH = -(30 - 19) * 10**6, -(31 - 18) * 10**6


class France(NationalNumber):
    category = "national_id_fr"
    form = r"[1278] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[ABab]) ?\d{3} ?\d{3} ?\d{2}"
    rule = either(
        (among(6, 1, "0-9"), check_number(13, 97, 13, 2, offset=97, factor=-1)),
        (among(5, 2, "2A"), check_number(13, 97, 13, 2, offset=97, factor=-1, shift=SOUTH)),
        (among(5, 2, "2B"), check_number(13, 97, 13, 2, offset=97, factor=-1, shift=NORTH)),
    )
    context = words("immatriculation insee nir sociale sécu sécurité vitale")
    against = words("imsi imei iccid sim simkaart téléphone")
    digits = 13
    alone = 0.8
    chance = 1 / 97
