import pyarrow as pa
import pytest

from inzage.detection.reading import read


def birthdays(text: str) -> list[str]:
    return [text[one.start : one.end] for one in read(pa.array([text])).of_row(0) if one.category == "birth_date"]


TOLD = [
    ("Patiënt mw. K. de Vries (03-04-2015) komt morgen", ["03-04-2015"]),
    ("Patient L. Pire (29.10.1948), rendez-vous déplacé", ["29.10.1948"]),
    ("my daughter Kim Johnson (6 April 2019) is ill", ["6 April 2019"]),
    ("Jan de Vries;06-12345678;19-1-1943", ["19-1-1943"]),
    ("Jan de Vries | 03/01/53 | Urk", ["03/01/53"]),
    ("Jan Mol, 22/06/1935", ["22/06/1935"]),
    ("Jan de Vries, 22061935", ["22061935"]),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_the_place_of_a_day_tells_that_it_is_a_birthday(text: str, expected: list[str]) -> None:
    assert birthdays(text) == expected


UNTOLD = [
    "De patiënt kwam niet (03-04-2015)",
    "Gebeld met Jan de Vries (03-04-2015)",
    "Jan de Vries;factuur;03-04-2024",
    "Jan de Vries, 22/06/2024",
    "Artikel;12;19-1-1943",
    "Jan de Vries, 19-1-1943 gebeld",
    "Jan de Vries, 31/02/1935",
]


@pytest.mark.parametrize("text", UNTOLD)
def test_another_day_is_no_birthday(text: str) -> None:
    assert birthdays(text) == []
