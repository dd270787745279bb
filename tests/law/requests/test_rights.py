"""Which rights stand on which legal basis: the matrix of the law, cell by cell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inzage.law.bases import BASES
from inzage.law.reasons import Answer
from inzage.law.requests.rights import Right, Use, decide

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
PORTABLE = {"consent": YES, "contract": YES, "legal_obligation": NO, "vital_interests": NO, "public_task": NO, "legitimate_interest": NO}  # fmt: skip
OBJECTION = {"consent": NO, "contract": NO, "legal_obligation": NO, "vital_interests": NO, "public_task": YES, "legitimate_interest": YES}  # fmt: skip


def answer(right, basis, **more):
    return decide(right, Use(basis, **more)).answer


def test_the_matrix_names_every_basis():
    assert PORTABLE.keys() == OBJECTION.keys() == BASES.keys()


@pytest.mark.parametrize("right", [Right.ACCESS, Right.RECTIFICATION, Right.RESTRICTION])
@pytest.mark.parametrize("basis", list(BASES))
def test_seeing_and_putting_right_stand_on_every_basis(right, basis):
    assert answer(right, basis) is YES


@pytest.mark.parametrize("basis", list(BASES))
def test_only_consent_and_contract_can_be_taken_along(basis):
    assert answer(Right.PORTABILITY, basis) is PORTABLE[basis]
    assert answer(Right.PORTABILITY, basis, is_automated=False) is NO


@pytest.mark.parametrize("basis", list(BASES))
def test_objecting_is_for_public_task_and_interest_and_always_for_marketing(basis):
    assert answer(Right.OBJECTION, basis) is OBJECTION[basis]
    assert answer(Right.OBJECTION, basis, is_marketing=True) is YES


@pytest.mark.parametrize("basis", list(BASES))
def test_what_was_unlawful_or_is_not_needed_goes_on_every_basis(basis):
    assert answer(Right.ERASURE, basis, is_needed=False, duty_runs=False) is YES
    assert answer(Right.ERASURE, basis, is_unlawful=True, duty_runs=False) is YES


@pytest.mark.parametrize("basis", list(BASES))
def test_what_a_law_asks_to_keep_stays(basis):
    assert answer(Right.ERASURE, basis, is_needed=False, duty_runs=True) is NO


def test_withdrawn_consent_erases_unless_another_basis_carries_it():
    assert answer(Right.ERASURE, "consent", is_needed=True, is_withdrawn=True, duty_runs=False) is YES
    assert answer(Right.ERASURE, "consent", is_needed=True, is_withdrawn=True, other_basis=True, duty_runs=False) is NO


def test_an_objection_waits_for_a_decision_about_grounds_but_not_for_marketing():
    objected = {"is_needed": True, "is_objected": True, "duty_runs": False}

    assert answer(Right.ERASURE, "legitimate_interest", **objected) is UNKNOWN
    assert answer(Right.ERASURE, "legitimate_interest", **objected, grounds_prevail=True) is NO
    assert answer(Right.ERASURE, "legitimate_interest", **objected, grounds_prevail=False) is YES
    assert answer(Right.ERASURE, "legitimate_interest", **objected, is_marketing=True) is YES


@given(st.sampled_from(list(Right)), st.sampled_from(list(BASES)))
def test_what_is_not_known_is_never_a_no_for_erasure_and_every_answer_has_its_article(right, basis):
    found = decide(right, Use(basis))

    assert all(reason.article and reason.en and reason.nl for reason in found.reasons)
    assert right is not Right.ERASURE or found.answer is UNKNOWN


def test_who_is_judged_by_a_machine_alone_can_ask_for_a_person():
    assert answer(Right.HUMAN_DECISION, "contract", decides_alone=True) is YES
    assert answer(Right.HUMAN_DECISION, "contract", decides_alone=None) is UNKNOWN
    assert answer(Right.HUMAN_DECISION, "contract") is NO


def test_only_consent_can_be_withdrawn():
    assert [basis for basis in BASES if answer(Right.WITHDRAWAL, basis) is YES] == ["consent"]
