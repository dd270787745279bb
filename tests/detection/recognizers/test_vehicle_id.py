import pytest

from inzage.detection.recognizers.generic.vehicle_id import VehicleId
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["1M8GDM9AXKP042788"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert VehicleId().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["1M8GDM9AXKP04278", "IM8GDM9AXKP042788", "12345678901234567"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert VehicleId().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["WVWZZZ1JZ3W386752"])
def test_it_cannot_tell_by_the_number_alone(value: str) -> None:
    assert VehicleId().check(value) is Verdict.UNSURE


FOUND = [
    ("Chassisnummer WVWZZZ1JZ3W386752", ["WVWZZZ1JZ3W386752"]),
    ("code WVWZZZ1JZ3W386752", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(VehicleId(), text) == expected
