"""
The Bulgarian civil number (EGN). Standard: Civil Registration Act; date of birth, weighted check digit.

Foreigners have a number of the same length without a date (LNCh). Standard: Law on foreigners; weights modulo ten.
"""

from inzage.detection.kernel.rules import Step, check_sign, date, either, weighted
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words

CENTURIES = (19, 19, 18, 18, 20, 20)


def civil(at: int = 0) -> tuple[Step, ...]:
    """Return what holds for a civil number that begins at a place."""
    born = date(at, at + 2, at + 4, month_each=20, century_at=at + 2, centuries=CENTURIES)
    return born, check_sign((2, 4, 8, 5, 10, 9, 7, 3, 6), 11, at + 9, "01234567890", at=at)


def of_foreigner(at: int = 0) -> tuple[Step, ...]:
    """Return what holds for a number of a foreigner that begins at a place."""
    return (weighted((21, 19, 17, 13, 11, 9, 7, 3, 1, -1), 10, at=at),)


class Bulgaria(NationalNumber):
    category = "national_id_bg"
    form = r"\d{10}"
    rule = either(civil(), of_foreigner())
    context = words("egn граждански егн единен лнч lnch")
    digits = 10
    chance = 0.13
