import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.be import eid

from inzage.detection.recognizers.be.identity_card import BelgianIdentityCard
from inzage.detection.recognizers.recognizer import Verdict


@pytest.mark.parametrize("value", ["591-1917064-58", "000001103271", "591-2010999-97"])
def test_it_knows_a_number_by_its_rules(value: str) -> None:
    assert BelgianIdentityCard().check(value) is Verdict.RIGHT


@pytest.mark.parametrize("value", ["591-1917064-59", "591-2010999-00", "59119170645"])
def test_it_refuses_what_is_no_number(value: str) -> None:
    assert BelgianIdentityCard().check(value) is Verdict.WRONG


@given(st.from_regex(r"[0-9]{3}-[0-9]{7}-[0-9]{2}", fullmatch=True))
def test_its_rule_says_what_the_standard_says(value: str) -> None:
    assert (BelgianIdentityCard().check(value) is Verdict.RIGHT) == eid.is_valid(value)


FOUND = [
    ("kaartnummer 591-1917064-58 getoond aan de balie", ["591-1917064-58"]),
    ("pièce d'identité 591191706458", ["591191706458"]),
    ("Kaartnummer 591-1917064-59", []),
    ("Rekening 591-1917064-58", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_it_finds_it_in_a_text_and_nothing_else(read_by, text: str, expected: list[str]) -> None:
    assert read_by(BelgianIdentityCard(), text) == expected
