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
    ("Geb.datum: 29/04/1964", ["29/04/1964"]),
    ("geb. 12-3-'78, DOB 19780312", ["12-3-'78", "19780312"]),
    ("Ik ben van 10 mei 1988", ["10 mei 1988"]),
    ("Ich bin am 4. Juli 1954 geboren.", ["4. Juli 1954"]),
    ("born March 3rd, 1978", ["March 3rd, 1978"]),
    ("Geboren 29-02-2023, 31 april 1980", []),
    ("Geboortedatum: 05-07-1941\nOp 2025-10-03 zijn er 12 klachten", ["05-07-1941"]),
    ("Geboren 12-03-1978, besteld op 13-03-2024", ["12-03-1978"]),
    ("Factuurdatum 12-03-2024, afspraak op 13-03-2024", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(BirthDate(), text) == expected
