import pytest

from inzage.detection.recognizers.nl.bsn import Bsn
from inzage.detection.recognizers.recognizer import Verdict

RIGHT = ["123456782", "111222333", "1234.56.782", "123 456 782", "10000008"]
WRONG = ["123456789", "111111111", "000000000", "12345678", "1234567", "12345678a", "1234567820"]


@pytest.mark.parametrize("value", RIGHT)
def test_it_knows_a_number_that_passes_the_eleven_test(value: str) -> None:
    assert Bsn().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", WRONG)
def test_it_refuses_a_number_that_does_not(value: str) -> None:
    assert Bsn().check(value) is Verdict.WRONG


@pytest.mark.parametrize(
    "text", ["Mijn BSN is 123456782.", "bsn: 1234.56.782", "123456782 (burgerservicenummer)", "BSN-nummer 123456782"]
)
def test_it_finds_a_number_beside_its_name(read_by, text: str) -> None:
    assert len(read_by(Bsn(), text)) == 1


@pytest.mark.parametrize(
    "text", ["Nummer 123456782", "RSIN 123456782", "Wij vragen nooit uw BSN. Uw klantnummer is 123456782"]
)
def test_it_leaves_a_number_that_may_be_anything(read_by, text: str) -> None:
    assert read_by(Bsn(), text) == []
