import pytest

from inzage.detection.recognizers.generic.iban import Iban
from inzage.detection.recognizers.recognizer import Verdict

RIGHT = [
    "NL91ABNA0417164300",
    "nl91 abna 0417 1643 00",
    "BE68539007547034",
    "DE89 3704 0044 0532 0130 00",
    "GB29-NWBK-6016-1331-9268-19",
    "NO9386011117947",
]
WRONG = ["NL92ABNA0417164300", "NL91ABNA041716430", "XX91ABNA0417164300", "NL91", "0417164300"]


@pytest.mark.parametrize("value", RIGHT)
def test_it_knows_the_examples_of_the_registry(value: str) -> None:
    assert Iban().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", WRONG)
def test_it_refuses_a_wrong_check_digit_length_or_country(value: str) -> None:
    assert Iban().check(value) is Verdict.WRONG


def test_the_next_word_is_no_part_of_it(read_by) -> None:
    text = "Op NL91 ABNA 0417 1643 00 graag, niet op BE68 5390 0754 7034."

    assert read_by(Iban(), text) == ["NL91 ABNA 0417 1643 00", "BE68 5390 0754 7034"]
