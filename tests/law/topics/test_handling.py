"""Whether a request was handled well: free, without hindering, who it is in measure, refused on a ground, in a whole letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inzage.law.requests.rights import Right
from inzage.law.topics import WrongFacts, decide
from inzage.law.topics.handling import CHECKS, DELIVERIES, RULES


def verdict(**facts: object) -> dict[str, object]:
    return dict(decide("request_handling", facts).verdict)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, None), ({"right": "access"}, None), ({"fee_for_digital": True}, ["Art. 12(5)"]), ({"fee_for_digital": False}, False),
        ({"free_frequency_per_year": 1}, ["Art. 12(2)"]), ({"free_frequency_per_year": 4}, None),
        ({"fee_for_digital": False, "free_frequency_per_year": 4}, None), ({"id_required_always": False}, False),
        ({"id_required_always": None}, None), ({"identity_check": "disproportionate"}, ["Art. 12(6)", "Art. 5(1)(c)"]),
        ({"identity_check": "none"}, None), ({"delivery": "portal"}, False), ({"delivery": "unencrypted_email"}, None),
        ({"delivery": "encrypted_file_with_password"}, ["Art. 5(1)(f)", "Art. 32(1)"]),
        ({"identity_check": "proportionate", "delivery": None}, None),
        ({"fee_for_digital": None, "id_required_always": True}, ["Art. 12(2)", "Art. 12(6)", "Art. 5(1)(c)"]),
        ({"identity_check": "disproportionate", "id_required_always": True}, ["Art. 12(6)", "Art. 5(1)(c)", "Art. 12(2)"]),
    ],
)  # fmt: skip
def test_what_is_infringed(facts: dict[str, object], expected: object) -> None:
    found = verdict(**facts)["infringement"]

    assert (set(found) == set(expected)) if isinstance(expected, list) else found is expected


@pytest.mark.parametrize("right", list(Right))
def test_to_ask_everybody_for_a_document_infringes_whatever_right_is_used(right: Right) -> None:
    assert verdict(right=right.value, id_required_always=True) == verdict(id_required_always=True)


@given(st.sampled_from([*CHECKS, None]), st.sampled_from([*DELIVERIES, None]), st.sampled_from([True, False, None]))
def test_it_is_well_only_where_all_that_was_looked_at_is_well(check, delivery, fee) -> None:
    parts = [verdict(identity_check=check), verdict(delivery=delivery), verdict(fee_for_digital=fee)]
    each = [part["infringement"] for part in parts]

    found = verdict(identity_check=check, delivery=delivery, fee_for_digital=fee)["infringement"]

    assert (found is False) == all(one is False for one in each)
    assert bool(found) == any(each)


@pytest.mark.parametrize(
    ("right", "has_duty", "expected"),
    [
        ("erasure", True, True), ("erasure", False, None), ("erasure", None, None), ("access", True, False),
        ("rectification", True, False), ("access", False, None), ("objection", True, None), (None, True, None),
    ],
)  # fmt: skip
def test_a_duty_to_keep_stops_erasure_and_not_seeing(right: str | None, has_duty: object, expected: object) -> None:
    assert verdict(right=right, legal_duty_to_keep=has_duty) == {"refusal_ok": expected}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"complaint_right_stated": "in_letter"}, None), ({"complaint_right_stated": "not_stated"}, False),
        ({"complaint_right_stated": None}, None), ({"court_stated": False}, False),
        ({"complaint_right_stated": "in_letter", "court_stated": True}, None),
        ({"complaint_right_stated": "in_letter", "court_stated": True, "reasons_stated": True}, True),
        ({"complaint_right_stated": "link_only", "court_stated": True, "reasons_stated": True}, False),
    ],
)  # fmt: skip
def test_the_letter_itself_says_why_and_where_to_complain_and_the_court(
    facts: dict[str, object], expected: object
) -> None:
    assert verdict(**facts) == {"letter_complete": expected}


@pytest.mark.parametrize("key", ["right", *sorted({key for rule in RULES for key in rule.asked_by})])
def test_a_fact_that_cannot_be_read_is_named_and_not_quoted(key: str) -> None:
    with pytest.raises(WrongFacts) as refused:
        decide("request_handling", {"right": "erasure", key: "canary"})

    assert f'"{key}"' in str(refused.value)
    assert "canary" not in str(refused.value)
