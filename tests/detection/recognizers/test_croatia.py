import pytest

from inzage.detection.recognizers.national.croatia import Croatia
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["12899059587", "HR18470249607"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Croatia().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["12899059588", "1289905958"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Croatia().check(value) is Verdict.WRONG


FOUND = [
    ("OIB: 12899059587", ["12899059587"]),
    ("Kenmerk 12899059587 staat op de brief", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Croatia(), text) == expected
