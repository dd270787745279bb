import pytest

from inzage.detection.recognizers.generic.location import Location
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["95.12345, 4.12345", "52.3702", "12, 13"])
def test_it_refuses_what_is_no_place(value: str) -> None:
    assert Location().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["52.3702, 4.8952", "-33.8688 151.2093", "52°22'N 4°54'E"])
def test_it_cannot_tell_by_the_place_alone(value: str) -> None:
    assert Location().check(value) is Verdict.UNSURE


FOUND = [
    ("GPS 52.3702, 4.8952 gemeten", ["52.3702, 4.8952"]),
    ("POINT(4.8952 52.3702), geo:52.37021,4.89521", ["4.8952 52.3702", "52.37021,4.89521"]),
    ("lat=52.3702&lon=4.8952", ["52.3702&lon=4.8952"]),
    ("52.3702° N, 4.8952° E", ["52.3702° N, 4.8952° E"]),
    ("-33.8688, 151.2093", ["-33.8688, 151.2093"]),
    ("52°22'12.3\"N 4°54'00\"E", ["52°22'12.3\"N 4°54'00\"E"]),
    ("95.12345, 4.12345", []),
    ("van 12.500, 14.950 stuks", []),
    ("van 12.50, 14.95 euro", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Location(), text) == expected
