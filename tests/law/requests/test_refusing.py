"""On which grounds a right may be refused, and what the letter then holds: the ground, the complaint and the court."""

from datetime import date

import pytest

from inzage.law.reasons import Answer
from inzage.law.requests.refusals import GROUNDS
from inzage.law.requests.refusing import UnknownGround, court_until, may_refuse, must_hold, possible
from inzage.law.requests.rights import Right

BY_ARTICLE = {key: ground.article for key, ground in GROUNDS.items()}
LIMITS_OF_ERASURE = ["free_expression", "duty_to_keep", "public_health", "research", "legal_claims"]


def keys(letter):
    return [part.key for part in letter]


@pytest.mark.parametrize("key", LIMITS_OF_ERASURE)
def test_the_limits_of_erasure_stop_only_erasure(key):
    assert BY_ARTICLE[key].startswith("art. 17(3)")
    assert [right for right in Right if may_refuse(right, key).answer is Answer.YES] == [Right.ERASURE]


@pytest.mark.parametrize("key", ["not_identified", "unfounded", "excessive"])
def test_who_cannot_be_identified_or_asks_too_much_may_be_refused_every_right_of_articles_15_to_22(key):
    rights = {right for right in Right if may_refuse(right, key).answer is Answer.YES}

    assert rights == set(Right) - {Right.WITHDRAWAL}


def test_others_limit_what_is_copied_and_moved():
    assert "others_in_copy" in possible(Right.ACCESS)
    assert "others_in_move" in possible(Right.PORTABILITY)
    assert not {"others_in_copy", "others_in_move"} & set(possible(Right.ERASURE))


def test_nothing_of_the_organisation_outweighs_an_objection_to_marketing():
    assert may_refuse(Right.OBJECTION, "compelling_grounds").answer is Answer.YES
    assert may_refuse(Right.OBJECTION, "compelling_grounds", is_marketing=True).answer is Answer.NO
    assert may_refuse(Right.OBJECTION, "compelling_grounds", is_marketing=None).answer is Answer.UNKNOWN
    assert may_refuse(Right.OBJECTION, "unfounded", is_marketing=True).answer is Answer.YES


def test_withdrawing_consent_is_stopped_by_journalism_alone():
    assert possible(Right.WITHDRAWAL) == ("journalism",)


@pytest.mark.parametrize(
    ("key", "article"),
    [
        ("weighty_interest", "41"),
        ("journalism", "43"),
        ("research_only", "44"),
        ("archive", "45"),
        ("public_register", "47"),
    ],
)
def test_the_dutch_act_has_grounds_of_its_own(key, article):
    assert BY_ARTICLE[key].endswith(f"UAVG art. {article}")


@pytest.mark.parametrize("key", list(GROUNDS))
@pytest.mark.parametrize("is_public_body", [True, False])
def test_every_letter_has_the_ground_with_its_proof_the_complaint_and_the_court(key, is_public_body):
    letter = must_hold((key,), is_public_body=is_public_body)

    assert keys(letter) == ["refused", "ground", "complaint", "court"]
    assert letter[1].reason.article == GROUNDS[key].article
    assert GROUNDS[key].proof_nl in letter[1].reason.nl
    assert all(part.reason.en and part.reason.nl and part.reason.article for part in letter)


def test_two_grounds_stand_in_one_letter():
    assert keys(must_hold(("duty_to_keep", "legal_claims"), is_public_body=False)).count("ground") == 2


def test_of_a_company_one_goes_to_court_and_of_a_public_body_one_objects():
    company, body = must_hold((), is_public_body=False)[-1], must_hold((), is_public_body=True)[-1]

    assert ("UAVG art. 35" in company.reason.article, "rechtbank" in company.reason.nl) == (True, True)
    assert ("UAVG art. 34" in body.reason.article, "bezwaar" in body.reason.nl) == (True, True)
    assert "zes weken" in company.reason.nl
    assert "zes weken" in body.reason.nl


@pytest.mark.parametrize(
    ("answered", "last"),
    [
        (date(2026, 11, 24), date(2027, 1, 5)), (date(2026, 11, 21), date(2027, 1, 4)),
        (date(2026, 11, 13), date(2026, 12, 28)),
    ],
)  # fmt: skip
def test_six_weeks_end_on_a_working_day(answered, last):
    assert court_until(answered).day == last


def test_a_ground_that_no_article_has_is_refused_and_not_quoted():
    with pytest.raises(UnknownGround) as refused:
        must_hold(("canary",), is_public_body=False)

    assert "canary" not in str(refused.value)
