"""Questions by topic: what is not said is unknown, what is wrong is named and not quoted, nothing is passed over."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inzage.law.topics import (
    TOPICS,
    Decision,
    UnknownTopic,
    WrongFacts,
    access,
    deadline,
    decide,
    handling,
    portability,
)

BY_RULES = {
    "deadline_request": deadline,
    "portability": portability,
    "access_request": access,
    "request_handling": handling,
}
VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.text(), st.lists(st.text()), st.dictionaries(st.text(), st.none()),
    st.dates().map(str), st.dates().map(lambda day: f"--{day:%m-%d}"),
    st.sampled_from(["NL", "contract", "observed", "15(1)(h)", "log_data", "past_recipients", "official", "portal", "access"]),
)  # fmt: skip


def verdict(topic: str, **structured: object) -> dict[str, object]:
    return dict(decide(topic, structured).verdict)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, {"dpia_required": None}), ({"ap_list": None}, {"dpia_required": None}),
        ({"ap_list": [3, 12]}, {"dpia_required": True}), ({"article_35_3": ["b"]}, {"dpia_required": True}),
        ({"ap_list": 12, "large_scale": False}, {"dpia_required": True}),
        ({"ap_list": 12, "large_scale": False, "systematic": False}, {"dpia_required": None}),
        ({"ap_list": 7, "large_scale": False, "criteria": ["sensitive_data"]}, {"dpia_likely_required": False}),
        ({"ap_list": 2, "large_scale": False, "systematic": False}, {"dpia_required": True}),
        ({"criteria": []}, {"dpia_likely_required": False}),
        ({"criteria": ["new_technology", "systematic_monitoring"]}, {"dpia_likely_required": True}),
        ({"criteria": ["sensitive_data", "vulnerable_subjects"], "individual_professional": True}, {"dpia_likely_required": False}),
        ({"criteria": ["large_scale"], "ap_list": None}, {"dpia_likely_required": None}),
        ({"ap_list": 7, "assessed_by_law": True}, {"dpia_required": False, "reason": "assessed when the law was made"}),
    ],
)  # fmt: skip
def test_whether_a_dpia_is_required(facts: dict[str, object], expected: dict[str, object]) -> None:
    assert verdict("dpia_required", **facts) == expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"basis": "contract", "data": "address"}, {"necessary_for_contract": None}),
        ({"basis": "contract", "data": "address", "needed": True}, {"necessary_for_contract": True}),
        ({"basis": "contract", "purpose": "profiling"}, {"necessary_for_contract": False}),
        ({"basis": "legal_obligation", "detail": "AWR art. 52"}, {"basis_holds": True}),
        ({"basis": "legal_obligation"}, {"basis_holds": False}), ({}, {"basis_holds": False}),
        ({"basis": "consent"}, {"basis_holds": None}), ({"basis": "consent", "under_16": False}, {"basis_holds": True}),
        ({"basis": "consent", "under_16": False, "categories": ["bsn"]}, {"basis_holds": False}),
    ],
)  # fmt: skip
def test_whether_a_basis_holds(facts: dict[str, object], expected: dict[str, object]) -> None:
    assert verdict("legal_basis", **facts) == expected


@pytest.mark.parametrize(
    ("topic", "facts", "named"),
    [
        ("dpia_required", {"criteria": "large_scale"}, "criteria"), ("dpia_required", {"criteria": ["canary"]}, "criteria"),
        ("dpia_required", {"ap_list": 18}, "ap_list"), ("dpia_required", {"ap_list": True}, "ap_list"),
        ("dpia_required", {"ap_list": "canary"}, "ap_list"), ("dpia_required", {"article_35_3": ["d"]}, "article_35_3"),
        ("dpia_required", {"individual_professional": "canary"}, "individual_professional"),
        ("legal_basis", {"basis": "canary"}, "basis"), ("legal_basis", {"basis": 1}, "basis"),
        ("legal_basis", {"categories": ["canary"]}, "categories"), ("legal_basis", {"condition": "canary"}, "condition"),
    ],
)  # fmt: skip
def test_a_fact_that_cannot_be_read_is_named_and_not_quoted(topic: str, facts: dict[str, object], named: str) -> None:
    with pytest.raises(WrongFacts) as refused:
        decide(topic, facts)

    assert f'"{named}"' in str(refused.value)
    assert "canary" not in str(refused.value)


def test_facts_that_no_rule_looks_at_are_told() -> None:
    reasons = decide("dpia_required", {"ap_list": 4, "colour": "red", "count": 1}).reasons

    assert "some of the facts (1)" in reasons[-1].en


@pytest.mark.parametrize("topic", ["dpo_required", "canary", ""])
def test_a_topic_that_is_not_answered_is_refused_with_those_that_are(topic: str) -> None:
    with pytest.raises(UnknownTopic) as refused:
        decide(topic, {})

    assert all(known in str(refused.value) for known in TOPICS)
    assert "canary" not in str(refused.value)


@pytest.mark.parametrize("topic", list(BY_RULES))
@given(data=st.data())
def test_whatever_the_facts_are_there_is_an_answer_with_reasons_or_a_fact_that_is_named(topic: str, data) -> None:
    keys = sorted({key for rule in BY_RULES[topic].RULES for key in rule.asked_by})
    facts = data.draw(st.dictionaries(st.sampled_from(keys), VALUES, min_size=1))

    found = answer(topic, facts)

    if isinstance(found, str):
        assert any(f'"{key}"' in found for key in facts)
    else:
        assert all(one is None or isinstance(one, bool | str | list) for one in found.verdict.values())
        assert found.articles
        assert all(reason.en.endswith(".") and reason.nl.endswith(".") for reason in found.reasons)


def answer(topic: str, facts: dict[str, object]) -> Decision | str:
    """The decision, or what is said of a fact that cannot be read."""
    try:
        return decide(topic, facts)
    except WrongFacts as wrong:
        return str(wrong)
