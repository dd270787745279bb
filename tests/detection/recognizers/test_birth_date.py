import pytest

from inzage.detection.recognizers.generic.birth_date import BirthDate
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["31-02-1978", "12-13-1778", "geen datum", "0612345678"])
def test_it_refuses_what_is_no_date(value: str) -> None:
    assert BirthDate().check(value) is Verdict.WRONG


@pytest.mark.parametrize("value", ["12-03-1978", "1978-03-12", "3 maart 1978", "March 3, 1978", "12/3/78"])
def test_it_cannot_tell_by_the_date_alone(value: str) -> None:
    assert BirthDate().check(value) is Verdict.UNSURE


FOUND = [
    ("Geboren op 12-03-1978 te Ede", ["12-03-1978"]),
    ("geb. 3 mei 1985", ["3 mei 1985"]),
    ("date of birth: 1978-03-12", ["1978-03-12"]),
    ("geb. am 12.03.1978", ["12.03.1978"]),
    ("né le 3 février 1980", ["3 février 1980"]),
    ("Factuurdatum 12-03-2024, afspraak op 13-03-2024", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(found, text: str, expected: list[str]) -> None:
    assert found(BirthDate(), text) == expected
