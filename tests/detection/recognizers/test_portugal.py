import pytest

from inzage.detection.recognizers.national.portugal import Portugal
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["269825053", "213 881 314"])
def test_it_knows_number_by_its_rules(value: str) -> None:
    assert Portugal().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["269825054", "26982505"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert Portugal().check(value) is Verdict.WRONG


FOUND = [
    ("O meu NIF é 269825053", ["269825053"]),
    ("Kenmerk 269825053 staat op de brief", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(Portugal(), text) == expected
