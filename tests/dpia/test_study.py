"""The study: written, compared, complete, signed."""

from dataclasses import replace

import pytest

from inzage.dpia import operations, queries
from inzage.dpia.records import RiskFacts, StudyFacts
from inzage.dpia.words import Decision, StudyState
from inzage.law.dpia.risks import Level
from tests.dpia.conftest import BY, LATER, NOON, WRITTEN

HIGH = {"severity": 4, "likelihood": 4, "severity_after": 4, "likelihood_after": 3}


def write(facts, version=0):
    return operations.write_study(number=1, facts=facts, version=version, by=BY, at=NOON)


def sign(decision=Decision.GO, version=1):
    return operations.sign_study(number=1, decision=decision, why="Zo is het goed.", version=version, by=BY, at=LATER)


def missing():
    return [one.part.key for one in queries.study(number=1).missing]


def test_a_study_that_nobody_began_has_the_three_feared_events_and_misses_what_people_write(newsletter):
    found = queries.study(number=1)

    assert (found.version, len(found.risks)) == (0, 3)
    assert missing() == ["description", "necessity", "proportionality", "risks", "measures", "views"]


def test_it_says_back_what_was_written_and_leaves_its_line(newsletter, all_lines):
    write(WRITTEN)

    assert (queries.study(number=1).facts, missing()) == (WRITTEN, [])
    assert all_lines()[0] == "dpia:study:started"


def test_purpose_and_legal_basis_are_those_of_the_register(newsletter):
    from inzage.datamap import operations as datamap

    write(WRITTEN)
    facts = replace(newsletter.facts, basis="legitimate_interest", purpose="")
    datamap.change_activity(activity_id=newsletter.id, facts=facts, version=1, by=BY, at=LATER)

    assert missing() == ["purposes", "interest"]


def test_an_own_risk_is_judged_too(newsletter):
    write(replace(WRITTEN, risks=(*WRITTEN.risks, RiskFacts("own-1", "Adressen worden verkocht"))))

    assert missing() == ["risks", "measures"]


def test_the_line_names_the_parts_and_not_what_they_say(newsletter):
    from inzage.ledger import queries as ledger

    write(WRITTEN)
    write(replace(WRITTEN, necessity="Anders."), version=1)

    assert ledger.entries(limit=1)[0].facts == {"changed": "necessity"}


@pytest.mark.parametrize(
    ("facts", "version", "refusal"),
    [
        (WRITTEN, 1, operations.NothingChanged),
        (StudyFacts(), 0, operations.EditedMeanwhile),
        (StudyFacts(risks=(RiskFacts("own-1", severity=5),)), 1, operations.UnknownStep),
        (StudyFacts(risks=(RiskFacts("own-1"), RiskFacts("own-1"))), 1, operations.UnknownStep),
    ],
)
def test_a_refused_study_leaves_no_trace(newsletter, all_lines, facts, version, refusal):
    write(WRITTEN)
    before = all_lines()
    with pytest.raises(refusal):
        write(facts, version)

    assert (all_lines(), queries.study(number=1).facts) == (before, WRITTEN)


def test_a_signature_says_who_when_and_which_version(signed, all_lines):
    assert (signed.state, signed.decision, signed.signed_by, signed.signed_at) == ("signed", "go", BY, NOON)
    assert (signed.signed_version, all_lines()[0]) == (2, "dpia:study:signed")
    assert [(one.version, one.decision) for one in queries.versions(number=1)] == [(2, "go"), (1, "")]


def test_what_is_not_complete_is_not_signed(newsletter):
    write(replace(WRITTEN, necessity=""))
    with pytest.raises(operations.NotComplete):
        sign()


def test_what_was_signed_is_not_signed_again(signed):
    with pytest.raises(operations.AlreadySigned):
        sign(version=2)


def test_a_high_risk_that_is_left_goes_to_the_authority_first(newsletter):
    write(replace(WRITTEN, risks=(replace(WRITTEN.risks[0], **HIGH), *WRITTEN.risks[1:])))
    with pytest.raises(operations.ConsultFirst):
        sign()
    sign(Decision.CONSULT)

    found = queries.study(number=1)
    assert (found.risks[0].rest, found.consultation.risks) == (Level.HIGH, ("illegitimate_access",))
    assert "consultation_due" in [one.key for one in queries.duties()]


def test_changing_a_signed_study_makes_it_a_draft_and_keeps_what_was_signed(signed):
    write(replace(WRITTEN, necessity="Anders."), version=2)

    found = queries.study(number=1)
    assert (found.state, found.version, found.signed_version) == (StudyState.DRAFT, 3, 2)
    assert queries.versions(number=1)[1].facts == WRITTEN
