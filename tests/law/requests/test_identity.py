"""What may be asked to know who somebody is: nothing who is signed in, then the least; a copy last, a BSN by law only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inzage.law.reasons import Answer
from inzage.law.requests.identity import Asker, Means, first_to_ask, is_nothing_left, may_ask

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
FACT = st.sampled_from([True, False, None])
ASKERS = st.builds(
    Asker, is_signed_in=FACT, has_doubt=FACT, has_account=FACT, has_known_address=FACT, can_be_questioned=FACT,
    can_come_by=FACT, failed=st.frozensets(st.sampled_from([Means.SIGN_IN, Means.CODE, Means.QUESTIONS])),
)  # fmt: skip

STRANGER = {"is_signed_in": False, "has_doubt": True, "has_account": False, "has_known_address": False}
STRANGER |= {"can_be_questioned": False, "can_come_by": False}


def asker(**more) -> Asker:
    return Asker(**{**STRANGER, **more})


@given(ASKERS)
def test_a_bsn_is_never_asked_unless_an_act_says_so(one):
    assert may_ask(Means.BSN, one).answer is NO
    assert may_ask(Means.BSN, asker(number_law="Wabb art. 10")).answer is YES


@given(ASKERS.filter(lambda one: one.is_signed_in or one.has_doubt is False), st.sampled_from(list(Means)))
def test_who_is_signed_in_or_not_doubted_is_asked_nothing_more(one, means):
    assert (may_ask(means, one).answer is YES) == (means is Means.NOTHING)
    assert first_to_ask(one) is Means.NOTHING


@pytest.mark.parametrize(
    ("known", "first"),
    [
        ({"has_account": True, "has_known_address": True}, Means.SIGN_IN),
        ({"has_known_address": True, "can_be_questioned": True}, Means.CODE),
        ({"can_be_questioned": True, "can_come_by": True}, Means.QUESTIONS), ({"can_come_by": True}, Means.SHOW_DOCUMENT),
        ({}, Means.COPY_OF_DOCUMENT), ({"has_account": None, "has_known_address": True}, None),
        ({"has_known_address": True, "has_doubt": None}, None),
        ({"has_known_address": True, "failed": frozenset({Means.CODE}), "can_come_by": True}, Means.SHOW_DOCUMENT),
    ],
)  # fmt: skip
def test_the_least_that_takes_the_doubt_away_comes_first(known, first):
    assert first_to_ask(asker(**known)) is first


@given(ASKERS)
def test_a_copy_of_a_document_is_asked_only_of_whom_nothing_else_can_establish(one):
    may = may_ask(Means.COPY_OF_DOCUMENT, one)
    milder = zip(
        (Means.SIGN_IN, Means.CODE, Means.QUESTIONS, Means.SHOW_DOCUMENT),
        (one.has_account, one.has_known_address, one.can_be_questioned, one.can_come_by),
        strict=True,
    )

    if may.answer is YES:
        assert (one.has_doubt, bool(one.is_signed_in)) == (True, False)
        assert all(is_there is False or means in one.failed for means, is_there in milder)
        assert "BSN" in may.reasons[-1].nl


@given(ASKERS, st.sampled_from([Means.SIGN_IN, Means.CODE, Means.QUESTIONS, Means.SHOW_DOCUMENT]))
def test_no_two_means_may_be_asked_at_once(one, means):
    if may_ask(means, one).answer is YES:
        assert may_ask(Means.COPY_OF_DOCUMENT, one).answer is NO
        assert first_to_ask(one) is means


def test_of_whom_everything_failed_nothing_more_is_asked():
    nobody = asker(failed=frozenset(Means))

    assert is_nothing_left(nobody)
    assert first_to_ask(nobody) is None
    assert not is_nothing_left(asker())
    assert not is_nothing_left(asker(is_signed_in=True, failed=frozenset(Means)))


@given(ASKERS, st.sampled_from(list(Means)))
def test_every_answer_has_its_article_in_both_languages(one, means):
    assert all(reason.article and reason.en and reason.nl for reason in may_ask(means, one).reasons)
    assert may_ask(means, one).reasons
