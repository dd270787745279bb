"""Whether a legal basis can carry a use of data: art. 6, and what special, criminal and national numbers ask besides."""

from dataclasses import replace

import pytest

from inzage.law.bases import BASES, EXCEPTIONS
from inzage.law.basis_checks import BY_LAW, Use, check, holds
from inzage.law.reasons import Outcome

PLAIN = Use(basis="vital_interests", categories=("full_name",))


def outcomes(use: Use) -> dict[str, str]:
    return {one.key: one.outcome.value for one in check(use)}


def articles(use: Use, key: str) -> str:
    return next(one.reason.article for one in check(use) if one.key == key)


@pytest.mark.parametrize("key", BASES)
def test_each_basis_of_the_law_is_known(key: str) -> None:
    assert outcomes(Use(basis=key))["basis"] == "met"


@pytest.mark.parametrize("key", ["", "because_we_can"])
def test_without_a_basis_of_the_law_nothing_holds(key: str) -> None:
    assert outcomes(Use(basis=key))["basis"] == "missed"
    assert holds(check(Use(basis=key, categories=()))) is Outcome.MISSED


@pytest.mark.parametrize(
    ("change", "key", "outcome"),
    [
        ({"basis": "legitimate_interest", "detail": " "}, "interest", "missed"),
        ({"basis": "legitimate_interest", "detail": "Stopping fraud"}, "interest", "met"),
        ({"basis": "legitimate_interest", "public_task": True}, "no_public_task", "missed"),
        ({"basis": "legitimate_interest", "public_task": None}, "no_public_task", "unknown"),
        ({"basis": "legitimate_interest", "public_task": False}, "no_public_task", "met"),
        ({"basis": "legitimate_interest"}, "interest_test", "unknown"),
        ({"basis": "legitimate_interest", "interest_test": False}, "interest_test", "missed"),
        ({"basis": "legitimate_interest", "interest_test": True}, "interest_test", "met"),
        ({"basis": "legal_obligation"}, "law", "missed"), ({"basis": "legal_obligation", "detail": "AWR art. 52"}, "law", "met"),
        ({"basis": "public_task"}, "law", "missed"), ({"basis": "public_task", "detail": "Wpo art. 8"}, "law", "met"),
        ({"basis": "contract", "data": "title"}, "needed", "missed"), ({"basis": "contract", "data": "gender"}, "needed", "missed"),
        ({"basis": "contract", "purpose": "behavioural_advertising"}, "needed", "missed"),
        ({"basis": "contract", "data": "address"}, "needed", "unknown"), ({"basis": "contract", "data": "address", "needed": True}, "needed", "met"),
        ({"basis": "contract", "data": "address", "needed": False}, "needed", "missed"),
        ({"basis": "consent"}, "children", "unknown"), ({"basis": "consent", "under_16": False}, "children", "not_needed"),
        ({"basis": "consent", "under_16": True}, "children", "unknown"),
        ({"basis": "consent", "under_16": True, "parental_consent": False}, "children", "missed"),
        ({"basis": "consent", "under_16": True, "parental_consent": True}, "children", "met"),
        ({"basis": "consent", "groups": ("customers",)}, "free", "not_needed"),
        ({"basis": "consent", "groups": ("employees",)}, "free", "missed"),
        ({"basis": "consent", "groups": ("employees",), "consent_care": "A no has no effect."}, "free", "met"),
        ({}, "automated", "not_needed"), ({"automated": None}, "automated", "unknown"),
        ({"automated": True}, "automated", "missed"), ({"automated": True, "basis": "contract"}, "automated", "met"),
        ({"automated": True, "basis": "legal_obligation"}, "automated", "met"),
        ({"automated": True, "basis": "legitimate_interest"}, "automated", "missed"),
        ({"automated": True, "basis": "contract", "categories": ("health",), "condition": "vital_interests"}, "automated", "missed"),
        ({"automated": True, "basis": "consent", "categories": ("health",), "condition": "explicit_consent"}, "automated", "met"),
        ({"categories": None}, "special", "unknown"), ({}, "special", "not_needed"),
        ({"categories": ("health",)}, "special", "missed"), ({"categories": ("health",), "condition": "anything"}, "special", "missed"),
        ({"categories": ("health",), "condition": "explicit_consent"}, "special", "met"),
        ({"categories": ("health",), "condition": "health_care"}, "special", "unknown"),
        ({"categories": ("health",), "condition": "health_care", "condition_detail": "UAVG art. 30(3)"}, "special", "met"),
        ({"categories": None}, "criminal", "unknown"), ({}, "criminal", "not_needed"),
        ({"categories": ("criminal",)}, "criminal", "missed"),
        ({"categories": ("criminal",), "condition": "explicit_consent"}, "criminal", "missed"),
        ({"categories": ("criminal",), "criminal_ground": "UAVG art. 33(2)(b)"}, "criminal", "met"),
        ({"categories": None}, "number", "unknown"), ({}, "number", "not_needed"), ({"categories": ("bsn",)}, "number", "missed"),
        ({"categories": ("bsn",), "number_law": "Wet LB 1964 art. 29"}, "number", "met"),
        ({"categories": ("national_id_be",)}, "number", "unknown"),
    ],
)  # fmt: skip
def test_each_check_is_met_missed_or_unknown(change: dict[str, object], key: str, outcome: str) -> None:
    assert outcomes(replace(PLAIN, **change))[key] == outcome


@pytest.mark.parametrize(
    ("use", "key", "article"),
    [
        (Use(basis="contract", data="title"), "needed", "C-394/23"), (Use(basis="legal_obligation"), "law", "art. 6(3)"),
        (Use(basis="legitimate_interest"), "interest", "art. 6(1)(f)"), (Use(categories=("bsn",)), "number", "UAVG art. 46"),
        (Use(categories=("criminal",)), "criminal", "UAVG art. 31-33"), (Use(categories=("religion",)), "special", "art. 9(1)"),
        (Use(basis="consent"), "children", "UAVG art. 5"),
    ],
)  # fmt: skip
def test_each_reason_names_its_article(use: Use, key: str, article: str) -> None:
    assert article in articles(use, key)


def test_the_exceptions_that_rest_on_a_law_are_those_of_b_g_h_i_and_j() -> None:
    assert {EXCEPTIONS[key].article for key in BY_LAW} == {f"art. 9(2)({letter})" for letter in "bghij"}


@pytest.mark.parametrize(
    ("use", "outcome"),
    [
        (PLAIN, Outcome.MET), (replace(PLAIN, categories=None), Outcome.UNKNOWN),
        (replace(PLAIN, categories=("bsn", "health"), condition="health_care"), Outcome.MISSED),
    ],
)  # fmt: skip
def test_one_check_that_is_missed_outweighs_the_rest(use: Use, outcome: Outcome) -> None:
    assert holds(check(use)) is outcome


def test_what_is_a_guideline_is_called_advice() -> None:
    use = Use(basis="contract", purpose="service_improvement")

    assert [one.reason.is_advice for one in check(use) if one.key == "needed"] == [True]
