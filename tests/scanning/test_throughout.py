"""What stands in one row of very many is told where every row is read."""

import pytest

from inzage.detection.reasons import say
from inzage.detection.records import Claim, Reason
from inzage.scanning.counting import Kinds, Stands
from inzage.scanning.throughout import told

NOTHING = Claim(None, 0.9, (Reason("nothing_seen", {"of": 200}),), seen=1_000_000)
TEXTS = ["Lamp van hout met een snoer"] * 20
CODES = ["AB-1234"] * 20


def kinds(**found):
    return Kinds({category: Stands(*stands) for category, stands in found.items()}, read=1_000_000)


def test_where_nothing_else_was_seen_it_becomes_the_claim():
    claim = told(NOTHING, kinds(email=(1, 0.98)), TEXTS)

    assert (claim.category, claim.confidence) == ("email", 0.98)
    assert say(claim.reasons[0], "en") == "1 of 1,000,000 values hold inside them: e-mail address."


def test_what_is_not_sure_is_a_reason_and_no_claim():
    claim = told(NOTHING, kinds(phone=(3, 0.62)), TEXTS)

    assert (claim.category, claim.confidence) == (None, 0.9)
    assert claim.reasons[-1].facts == {"category": "phone", "found": 3, "of": 1_000_000}


def test_of_several_kinds_the_surest_is_the_claim_and_each_is_a_reason():
    claim = told(NOTHING, kinds(phone=(500, 0.75), iban=(2, 0.99)), TEXTS)

    assert claim.category == "iban"
    assert [reason.facts["category"] for reason in claim.reasons[:2]] == ["iban", "phone"]


def test_in_codes_of_one_word_a_number_is_only_a_code():
    assert told(NOTHING, kinds(bsn=(9, 0.95)), CODES) == NOTHING
    assert told(NOTHING, kinds(email=(9, 0.95)), CODES).category == "email"


def test_a_count_of_all_rows_takes_the_place_of_an_estimate():
    few = Claim("free_text", 0.9, (Reason("found_inside", {"category": "email", "found": 3, "of": 4_603}),))

    claim = told(few, kinds(email=(700, 0.98), iban=(1, 0.99)), TEXTS)

    assert claim.category == "free_text"
    assert [(reason.facts["category"], reason.facts["found"]) for reason in claim.reasons] == [
        ("email", 700),
        ("iban", 1),
    ]


def test_a_column_of_addresses_is_not_told_that_addresses_stand_in_it():
    claim = Claim("email", 0.99, (Reason("name_says", {"name": "e_mail", "category": "email"}),))

    assert told(claim, kinds(email=(999_000, 0.98)), ["a@example.nl"]) == claim


def test_a_column_that_only_its_name_says_the_kind_of_is_told_how_rarely_that_stands_in_it():
    claim = Claim("bsn", 0.7, (Reason("name_says", {"name": "notitie_bsn", "category": "bsn"}),))

    assert told(claim, kinds(bsn=(1, 0.97)), TEXTS).reasons[1].facts["found"] == 1


@pytest.mark.parametrize("seen", [None, Kinds(read=10)])
def test_where_nothing_was_counted_the_claim_stays(seen):
    assert told(NOTHING, seen, TEXTS) is NOTHING
