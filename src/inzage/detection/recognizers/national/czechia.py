"""
The Czech birth number (rodné číslo). Standard: Act 133/2000 Coll. section 13; divisible by eleven, date of birth.

Women have 50 more in the month, and 20 is added when the numbers of a day have run out. Until 1953 it had nine digits
and no check digit. Slovakia took it over.
"""

from inzage.detection.kernel.rules import Step, among, check_letter, date, either, sizes
from inzage.detection.recognizers.national.number import NationalNumber
from inzage.detection.recognizers.recognizer import words

TURN = 195420


def birth_number(at: int = 0) -> tuple[tuple[Step, ...], ...]:
    """Return the cases of a birth number that begins at a place: that of today, and that of before 1954."""
    months = among(at + 2, 2, "01-12", "21-32", "51-62", "71-82")
    born = date(at, at + 2, at + 4, month_once=50, month_each=20, century_at=at, centuries=(TURN,) * 10)
    long_ago = date(at, at + 2, at + 4, month_once=50, month_each=20, century=19)
    return (
        (sizes(at + 10), months, born, check_letter(9, 11, at + 9, "01234567890", at=at)),
        (sizes(at + 9), months, among(at, 2, "00-53", "80-99"), long_ago),
    )


class Czechia(NationalNumber):
    category = "national_id_cz"
    form = r"\d{6}/?\d{3,4}"
    rule = either(*birth_number())
    context = words("birth cislo rodne rodné rč číslo")
    digits = 9
    chance = 0.005
