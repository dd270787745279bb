"""What an access request asks: acting on it, who it is, what is in it, how it is given, and what it may cost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inzage.law.topics import WrongFacts, decide
from inzage.law.topics.access import RULES, contents


def verdict(**facts: object) -> dict[str, object]:
    return dict(decide("access_request", facts).verdict)


@given(st.one_of(st.none(), st.text()), st.one_of(st.none(), st.text()))
def test_nobody_needs_a_reason_or_an_article(reason: str | None, reference: str | None) -> None:
    assert verdict(reason=reason, legal_reference=reference) == {"must_act": True}


@pytest.mark.parametrize(
    ("channel", "published", "expected"),
    [
        ("official", True, True), ("regular_contact_person", True, True), ("branch", None, True), ("unrelated_employee", True, False),
        ("unrelated_employee", None, None), ("random_address", False, True), (None, True, None),
    ],
)  # fmt: skip
def test_a_request_counts_where_one_can_be_expected(channel: str | None, published: object, expected: object) -> None:
    assert verdict(channel=channel, official_channel_published=published) == {"must_act": expected}
    assert verdict(channel=channel, official_channel_published=published, reason=None) == {"must_act": expected}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"authenticated": True, "asks_id_copy": True}, "disproportionate"), ({"authenticated": False, "asks_id_copy": True}, None),
        ({"authenticated": False, "asks_id_copy": True, "reasonable_doubt": False}, "disproportionate"),
        ({"authenticated": True, "asks_id_copy": False}, "not_asked"), ({"authenticated": True}, None),
    ],
)  # fmt: skip
def test_who_is_signed_in_is_asked_nothing_more(facts: dict[str, object], expected: object) -> None:
    assert verdict(**facts) == {"id_copy": expected}


@pytest.mark.parametrize(
    ("identifier", "expected"),
    [("device_id_supplied", False), ("account", False), ("not_supplied", True), (None, None)],
)
def test_who_can_be_found_by_what_they_give_is_not_refused(identifier: str | None, expected: object) -> None:
    assert verdict(identifier=identifier) == {"may_refuse_art11": expected}


def test_who_asks_for_another_shows_that_they_may() -> None:
    assert verdict(requester="lawyer") == verdict(requester="portal") == verdict(requester="representative")
    assert verdict(requester="parent") == {"verify": ["parental responsibility", "identity of the person"]}
    assert verdict(requester="person") == {"verify": ["identity of the person"]}
    assert verdict(requester=None) == {"verify": None}


@pytest.mark.parametrize("kind", contents.IN_IT)
def test_all_data_about_the_person_is_in_it_also_what_was_made_of_it(kind: str) -> None:
    along = {"in_scope_portability": False} if kind in {"inferred", "derived"} else {}

    assert verdict(data=kind) == {"in_scope": True, **along}


@pytest.mark.parametrize(("kind", "expected"), [*((kind, False) for kind in contents.NOT_IN_IT), (None, None)])
def test_what_is_about_nobody_or_another_is_not_in_it(kind: str | None, expected: object) -> None:
    assert verdict(data=kind) == {"in_scope": expected}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"kept_months": 6}, False), ({"kept_months": 0}, False), ({"kept_months": 13}, None), ({"kept_months": None}, None),
        ({"kept_months": 12, "excessive_burden": True}, True), ({"kept_months": 12, "excessive_burden": False}, False),
        ({"kept_months": 12, "data_kept_months": 12}, True), ({"kept_months": 12, "data_kept_months": 84}, False),
        ({}, None),
    ],
)  # fmt: skip
def test_who_got_the_data_is_not_forgotten_long_before_the_data(facts: dict[str, object], expected: object) -> None:
    assert verdict(question="past_recipients", **facts)["one_year_limit_fair_balance"] is expected


def test_the_articles_say_what_is_explained_named_and_copied() -> None:
    assert verdict(art=["15(1)(h)"])["formula_enough"] is False
    assert verdict(art=["15(1)(c)"]) == verdict(question="recipients") == {"recipients_by_name": True}
    assert verdict(art=["15(3)"])["copy"].startswith("faithful")
    assert verdict(art=["22"]) == {"explain": None}
    assert verdict(question=None) == {"dates_and_purposes": None}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"layered": True, "complete": False}, {"allowed": False}), ({"layered": True}, {"allowed": None}),
        ({"complete": True}, {"allowed": True}), ({"layered": False, "complete": False}, {"allowed": False}),
        ({"art15_1": "tailored"}, {"compliant": True}), ({"art15_1": None}, {"compliant": None}),
        ({"retention_end_before_answer": None}, {"action": None}),
        ({"retention_end_before_answer": False}, {"action": "answer with the data that is there"}),
    ],
)  # fmt: skip
def test_the_answer_is_whole_and_about_this_person(facts: dict[str, object], expected: dict[str, object]) -> None:
    assert verdict(**facts) == expected


@given(st.text())
def test_the_first_copy_is_free_whatever_it_is_for(motive: str) -> None:
    assert verdict(first_copy=True, motive=motive)["free"] is True
    assert verdict(first_copy=False, motive=motive) == {"free": False, "motive_relevant": False}
    assert verdict(first_copy=None) == {"free": None}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"fee_planned": False}, {"tell_person_first": False}), ({"fee_planned": None}, {"tell_person_first": None}),
        ({"offers_withdrawal_for_benefit": False}, {"may_be_excessive": None}),
        ({"offers_withdrawal_for_benefit": False, "abusive_intent_proven": True}, {"may_be_excessive": True}),
    ],
)  # fmt: skip
def test_what_it_may_cost_and_when_it_is_too_much(facts: dict[str, object], expected: dict[str, object]) -> None:
    assert verdict(**facts) == expected


def test_each_thing_that_is_asked_is_answered_beside_the_others() -> None:
    assert verdict(data="observed", first_copy=True, complete=True) == {
        "in_scope": True, "free": True, "national_fee_rule_allowed": False, "allowed": True,
    }  # fmt: skip
    assert verdict() == {"must_act": None}


@pytest.mark.parametrize(
    "key", sorted({key for rule in RULES for key in rule.asked_by} - {"reason", "legal_reference", "motive"})
)
def test_a_fact_that_cannot_be_read_is_named_and_not_quoted(key: str) -> None:
    facts = {"question": "past_recipients"} if key in {"kept_months", "data_kept_months", "excessive_burden"} else {}
    with pytest.raises(WrongFacts) as refused:
        decide("access_request", {**facts, key: "canary"})

    assert f'"{key}"' in str(refused.value)
    assert "canary" not in str(refused.value)


@pytest.mark.parametrize("key", sorted({key for rule in RULES for key in rule.asked_by}))
def test_a_fact_that_is_named_and_not_known_is_never_a_no(key: str) -> None:
    found = decide("access_request", {key: None})

    assert found.reasons
    assert key in {"reason", "legal_reference", "motive"} or set(found.verdict.values()) == {None}
