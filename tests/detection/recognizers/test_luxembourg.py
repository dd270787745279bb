import pytest

from inzage.detection.recognizers.national.luxembourg import Luxembourg
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["1980010149031", "1980010119170"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Luxembourg().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["1980010149032", "1980130149031", "198001014903"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Luxembourg().check(value) is Verdict.WRONG


FOUND = [
    ("Matricule 1980010149031", ["1980010149031"]),
    ("Kenmerk 1980010149031 staat op de brief", ["1980010149031"]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Luxembourg(), text) == expected
