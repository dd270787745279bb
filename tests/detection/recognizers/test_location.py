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
    ("van 12.50, 14.95 euro", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(found, text: str, expected: list[str]) -> None:
    assert found(Location(), text) == expected
