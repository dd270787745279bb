"""The Finnish identity code (henkilötunnus). Standard: Decree 128/2010; check character modulo 31, century sign."""

from inzage.detection.kernel.rules import Step, among, check_sign, date, either, sizes
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words

SIGNS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
POWERS = tuple(10**power % 31 for power in range(8, -1, -1))


def born_in(century: int) -> Step:
    return date(4, 2, 0, century=century)


# The sign of the century is a dash or a plus, which count for nothing here, or a letter between the digits.
BY_SIGN = (sizes(10), born_in(19), among(6, 3, "002-899"), check_sign(POWERS, 31, 9, SIGNS))
BY_LETTER = (sizes(11), among(7, 3, "002-899"), check_sign((*POWERS[:6], 0, *POWERS[6:]), 31, 10, SIGNS))


class Finland(NationalNumber):
    category = "national_id_fi"
    form = r"[0-3]\d[01]\d{3}[-+A-FU-Ya-fu-y]\d{3}[0-9A-Ya-y]"
    rule = either(BY_SIGN, (*BY_LETTER, among(6, 1, "A-F"), born_in(20)), (*BY_LETTER, among(6, 1, "U-Y"), born_in(19)))
    context = words("henkilötunnuksen henkilötunnus hetu personbeteckning")
    digits = 9
    alone = 0.9
    chance = 0.001
