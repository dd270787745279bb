"""Whether the register says what art. 30 asks: from the line, the organisation, its systems and who gets data."""

from dataclasses import replace

import pytest

from inzage.datamap import operations, queries
from inzage.datamap.records import ActivityFacts, ActivityFilters, Agreed, FieldUse, Kept
from inzage.law.register import Verdict
from inzage.people import operations as people
from inzage.people.records import Details
from tests.datamap.conftest import BY, NOON

pytestmark = pytest.mark.django_db
DETAILS = Details("Voorbeeld", contact="privacy@voorbeeld.nl", has_dpo=False, has_representative=False)
ORDERS = ActivityFacts(
    name="Bestellingen",
    purpose="Lampen sturen.",
    basis="contract",
    groups=("customers",),
    uses=(FieldUse("winkel", "klant", "e_mail"),),
    no_recipients=True,
    retentions=(Kept(what="bestelling", count=7, unit="year", start="het boekjaar", ground="AWR 52"),),
)


@pytest.fixture
def described(db):
    people.found_organisation(name="Voorbeeld", by=BY, at=NOON)
    people.describe_organisation(details=DETAILS, by=BY, at=NOON)


@pytest.fixture
def measured(scanned):
    """The shop, with a measure that protects it."""
    operations.set_measure(system_id=scanned.id, kind="backup", state="yes", note="", by=BY, at=NOON)
    return scanned


def judged(**changed):
    """What is said of one line; with these facts."""
    operations.add_activity(facts=replace(ORDERS, **changed), by=BY, at=NOON)
    found = queries.activity(number=1)
    return queries.completeness(activities=[found], language="en")[1]


def verdict(complete, key):
    return next(one.verdict for one in complete.parts if one.key == key)


def test_a_line_that_says_everything_is_complete(described, measured):
    found = judged()

    assert (found.is_complete, found.there, found.asked, found.lacking) == (True, 11, 11, ())
    assert queries.activities(filters=ActivityFilters(only_incomplete=True)) == []


@pytest.mark.parametrize(
    ("changed", "key", "expected"),
    [
        ({"purpose": " "}, "purpose", Verdict.MISSING),
        ({"groups": ()}, "groups", Verdict.MISSING),
        ({"uses": ()}, "categories", Verdict.MISSING),
        ({"no_recipients": False}, "recipients", Verdict.UNKNOWN),
        ({"retentions": ()}, "retention", Verdict.MISSING),
        ({"capacity": "joint"}, "joint", Verdict.MISSING),
        ({"capacity": "joint", "on_behalf_of": "Partner BV"}, "joint", Verdict.MET),
    ],
)
def test_each_part_is_read_from_where_it_stands(described, measured, changed, key, expected):
    found = judged(**changed)

    assert verdict(found, key) == expected
    lacks = expected != Verdict.MET
    assert (found.is_complete, len(queries.activities(filters=ActivityFilters(only_incomplete=True)))) == (
        not lacks, int(lacks),
    )  # fmt: skip


def test_an_organisation_that_nobody_described_is_unknown_in_every_line(measured):
    found = judged()

    assert [verdict(found, key) for key in ("controller", "representative", "dpo")] == [
        Verdict.MISSING, Verdict.UNKNOWN, Verdict.UNKNOWN,
    ]  # fmt: skip
    assert len(queries.activities(filters=ActivityFilters(only_incomplete=True))) == 1


def test_security_is_what_protects_its_systems_or_what_somebody_wrote(described, scanned):
    assert verdict(judged(), "security") == Verdict.MISSING

    operations.set_measure(system_id=scanned.id, kind="backup", state="no", note="", by=BY, at=NOON)
    assert verdict(queries.completeness(activities=queries.activities())[1], "security") == Verdict.MISSING
    operations.set_measure(system_id=scanned.id, kind="logging", state="yes", note="", by=BY, at=NOON)
    assert verdict(queries.completeness(activities=queries.activities())[1], "security") == Verdict.MET


def test_a_recipient_far_away_needs_a_ground(described, measured):
    key = operations.add_recipient(name="Mailvlucht Inc.", country="US", by=BY, at=NOON)
    assert verdict(judged(no_recipients=False, recipients=("Mailvlucht Inc.",)), "transfers") == Verdict.MISSING

    operations.change_recipient(
        recipient_id=key, name="Mailvlucht Inc.", role="processor", country="US", what_for="",
        safeguard="standard_clauses", by=BY, at=NOON,
    )  # fmt: skip
    assert verdict(queries.completeness(activities=queries.activities())[1], "transfers") == Verdict.MET


@pytest.mark.parametrize(("state", "expected"), [("", Verdict.UNKNOWN), ("no", Verdict.MISSING), ("yes", Verdict.MET)])
def test_a_processor_needs_an_agreement_and_unknown_is_not_there(described, measured, state, expected):
    operations.add_recipient(name="Loonbureau", country="NL", agreed=Agreed(state), by=BY, at=NOON)
    operations.add_recipient(name="Belastingdienst", role="authority", country="NL", by=BY, at=NOON)

    found = judged(no_recipients=False, recipients=("Loonbureau", "Belastingdienst"))

    assert verdict(found, "contracts") == expected


def test_a_processor_is_judged_by_the_second_paragraph(described, measured):
    found = judged(capacity="processor", on_behalf_of="Klant BV, Utrecht\n\nAnder BV, Gent")

    assert (found.is_complete, found.asked) == (True, 7)
    assert {one.article[:10] for one in found.parts if one.in_register} == {"art. 30(2)"}


def test_what_other_articles_ask_is_told_apart_and_does_not_count(described, measured):
    found = judged(basis="legitimate_interest", basis_detail="Lampen verkopen.")

    assert found.is_complete
    assert {one.key: one.verdict for one in found.elsewhere} == {
        "basis": Verdict.MET, "interest": Verdict.MET, "automated": Verdict.UNKNOWN, "dpia": Verdict.UNKNOWN,
        "interest_test": Verdict.MISSING, "retention_ground": Verdict.MET,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("changed", "key", "mended"),
    [
        ({"declared": ("bsn",), "basis": "consent"}, "number", {"number_law": "art. 29 Wet LB 1964"}),
        ({"declared": ("criminal",)}, "criminal", {"criminal_ground": "art. 33 lid 2 onder b UAVG"}),
        ({"declared": ("health",)}, "condition", {"condition": "explicit_consent"}),
        ({"declared": ("health",), "condition": "health_care"}, "condition_law", {"condition_detail": "art. 30 UAVG"}),
        ({"basis": "legitimate_interest"}, "interest", {"basis_detail": "Lampen verkopen."}),
        ({"basis": "legal_obligation"}, "law", {"basis_detail": "art. 52 AWR"}),
        ({"basis": "legitimate_interest", "basis_detail": "Kosten.", "automated_decision": True}, "automated",
         {"basis": "contract"}),
        ({"basis": "consent", "groups": ("employees",)}, "free", {"consent_care": "Nee zeggen heeft geen gevolg."}),
    ],
)  # fmt: skip
def test_a_line_that_fails_the_law_is_not_complete_until_it_is_mended(described, measured, changed, key, mended):
    found = judged(**changed)

    assert [(one.key, one.verdict) for one in found.lacking] == [(key, Verdict.MISSING)]
    assert (found.is_complete, found.is_lawful, found.there) == (False, False, found.asked)
    assert len(queries.activities(filters=ActivityFilters(only_incomplete=True))) == 1
    line = queries.activity(number=1)
    facts = replace(line.facts, **mended)
    operations.change_activity(activity_id=line.id, facts=facts, version=1, by=BY, at=NOON)
    assert queries.completeness(activities=queries.activities())[1].is_complete
    assert queries.activities(filters=ActivityFilters(only_incomplete=True)) == []


@pytest.mark.parametrize(
    ("language", "words"), [("nl", "UAVG art. 46: Het BSN mag alleen"), ("en", "UAVG art. 46: The BSN may only")]
)
def test_a_finding_says_its_article_and_why_in_both_languages(described, measured, language, words):
    operations.add_activity(facts=replace(ORDERS, declared=("bsn",)), by=BY, at=NOON)
    found = queries.completeness(activities=queries.activities(), language=language)[1].lacking[0]

    assert f"{found.article}: {found.say}".startswith(words)


def test_nobody_outside_is_no_answer_where_somebody_always_gets_it_until_it_is_said_why(described, measured):
    operations.add_activity(facts=ORDERS, template="payroll", by=BY, at=NOON)
    line = queries.activity(number=1)
    lacking = queries.completeness(activities=[line], language="nl")[1].lacking

    assert [(one.key, one.verdict) for one in lacking] == [("recipients", Verdict.MISSING)]
    assert "Belastingdienst, UWV, Bank" in lacking[0].say
    assert len(queries.activities(filters=ActivityFilters(only_incomplete=True))) == 1
    facts = replace(line.facts, recipients_why="Ons moederbedrijf betaalt het loon.")
    operations.change_activity(activity_id=line.id, facts=facts, version=1, by=BY, at=NOON)
    assert queries.completeness(activities=queries.activities())[1].is_complete


def test_an_exception_of_article_9_is_not_asked_for_a_national_number(described, measured):
    found = judged(declared=("bsn",), number_law="art. 29 Wet LB 1964")

    assert verdict(found, "condition") == Verdict.NOT_NEEDED
    assert not queries.activity(number=1).needs_condition


def test_it_takes_the_same_questions_for_one_line_as_for_many(described, measured, django_assert_num_queries):
    operations.add_activity(facts=ORDERS, by=BY, at=NOON)
    for number in range(5):
        operations.add_activity(facts=replace(ORDERS, name=f"Nog {number}", uses=()), by=BY, at=NOON)
    one, all_of_them = queries.activities()[:1], queries.activities()

    with django_assert_num_queries(2):
        queries.completeness(activities=one)
    with django_assert_num_queries(2):
        assert [found.is_complete for found in queries.completeness(activities=all_of_them).values()] == [
            True,
            *[False] * 5,
        ]
