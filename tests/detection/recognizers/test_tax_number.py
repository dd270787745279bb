import pytest

from inzage.detection.recognizers.de.tax_number import GermanTaxNumber
from inzage.detection.recognizers.fr.tax_number import FrenchTaxNumber
from inzage.detection.recognizers.gb.tax_number import BritishTaxNumber
from inzage.detection.recognizers.recognizer import Recognizer, Verdict

FOUND = [
    pytest.param(GermanTaxNumber(), "Steuernummer 181/815/08155", ["181/815/08155"], id="German"),
    pytest.param(GermanTaxNumber(), "Kenmerk 181/815/08155", [], id="German without a word"),
    pytest.param(BritishTaxNumber(), "My UTR is 3606367076", ["3606367076"], id="British"),
    pytest.param(FrenchTaxNumber(), "Numéro fiscal 3026167197158", ["3026167197158"], id="French"),
]


@pytest.mark.parametrize(("recognizer", "text", "expected"), FOUND)
def test_it_finds_a_number_beside_its_name(read_by, recognizer: Recognizer, text: str, expected: list[str]) -> None:
    assert read_by(recognizer, text) == expected


@pytest.mark.parametrize(
    ("recognizer", "value"),
    [(BritishTaxNumber(), "3606367077"), (FrenchTaxNumber(), "3026167197159"), (GermanTaxNumber(), "1/2/3")],
)
def test_it_refuses_a_wrong_check_digit_or_form(recognizer: Recognizer, value: str) -> None:
    assert recognizer.check(value) is Verdict.WRONG


def test_the_german_number_has_no_check_digit() -> None:
    assert GermanTaxNumber().check("181/815/08155") is Verdict.UNSURE
