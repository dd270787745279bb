"""Writing down what data is used for: it works, it leaves its line, and each refusal leaves no trace."""

from dataclasses import replace
from datetime import timedelta

import pytest

from inzage.datamap import facts, operations, queries
from inzage.datamap.records import ActivityFacts, ActivityFilters, FieldUse, Kept
from tests.datamap.conftest import BY, NOON

NEWSLETTER = ActivityFacts(
    name="Nieuwsbrief",
    departments=("Verkoop",),
    purpose="Klanten vertellen wat er nieuw is.",
    basis="consent",
    groups=("customers",),
    declared=("email",),
    recipients=("Mailvlucht Inc.",),
    retentions=(Kept(what="adres", count=30, unit="day", start="intrekking", ground="niet meer nodig"),),
    profiling=False,
)


@pytest.fixture
def company(db):
    from inzage.people import operations as people

    people.add_department(name="Verkoop", by=BY, at=NOON)
    operations.add_recipient(name="Mailvlucht Inc.", role="processor", country="US", by=BY, at=NOON)


@pytest.fixture
def newsletter(company):
    operations.add_activity(facts=NEWSLETTER, by=BY, at=NOON)
    return queries.activity(number=1)


def change(activity, *, version=None, at=NOON + timedelta(days=1), **facts):
    return operations.change_activity(
        activity_id=activity.id,
        facts=replace(activity.facts, **facts),
        version=version or activity.version,
        by="aya@example.nl",
        at=at,
    )


def test_it_says_back_what_was_written(newsletter):
    assert newsletter.facts == NEWSLETTER
    assert (newsletter.number, newsletter.version, newsletter.is_outside_eea) == (1, 1, True)
    assert [(one.category, one.fields) for one in newsletter.categories] == [("email", 0)]


def test_it_leaves_its_line(newsletter, all_lines):
    assert all_lines()[0] == "datamap:activity:added"


def test_fields_of_the_map_tell_the_kinds_the_system_and_the_people(company, scanned):
    uses = (FieldUse("winkel", "klant", "e_mail"), FieldUse("winkel", "klant", "bsn", "third_party"))
    operations.add_activity(facts=replace(NEWSLETTER, uses=uses), by=BY, at=NOON)

    found = queries.activity(number=1)
    assert set(found.facts.uses) == set(uses)
    assert [(one.category, one.fields) for one in found.categories] == [("email", 1), ("bsn", 1)]
    assert ([one.slug for one in found.systems], found.people) == (["winkel"], 120)


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        ({"name": " "}, operations.ActivityNameMissing),
        ({"name": "x" * 161}, operations.ActivityNameMissing),
        ({"basis": "because"}, operations.UnknownWord),
        ({"condition": "because"}, operations.UnknownWord),
        ({"groups": ("martians",)}, operations.UnknownWord),
        ({"declared": ("shoe_size",)}, operations.UnknownWord),
        ({"capacity": "owner"}, operations.UnknownWord),
        ({"departments": ("Marketing",)}, operations.UnknownDepartments),
        ({"recipients": ("Niemand BV",)}, operations.UnknownRecipient),
        ({"uses": (FieldUse("winkel", "klant", "schoenmaat"),)}, operations.UnknownUse),
        ({"retentions": (Kept(count=0, unit="day"),)}, operations.WrongRetention),
        ({"retentions": (Kept(count=3),)}, operations.WrongRetention),
        ({"retentions": (Kept(),)}, operations.WrongRetention),
    ],
)
def test_each_refusal_leaves_no_trace(company, all_lines, wrong, refusal):
    before = all_lines()

    with pytest.raises(refusal):
        operations.add_activity(facts=replace(NEWSLETTER, **wrong), by=BY, at=NOON)

    assert (queries.activities(), all_lines()) == ([], before)


def test_two_activities_differ_by_name(newsletter):
    with pytest.raises(operations.ActivityNameTaken):
        operations.add_activity(facts=replace(NEWSLETTER, name="NIEUWSBRIEF"), by=BY, at=NOON)


def test_a_change_counts_its_version_and_names_its_facts(newsletter, all_lines):
    assert change(newsletter, purpose="Iets anders.", profiling=None) == 2

    found = queries.activity(number=1)
    assert (found.facts.purpose, found.facts.profiling, found.changed_by) == ("Iets anders.", None, "aya@example.nl")
    assert all_lines()[0] == "datamap:activity:changed"


def test_who_writes_over_a_newer_version_is_told_and_nothing_is_lost(newsletter):
    change(newsletter, purpose="De eerste.")

    with pytest.raises(operations.EditedMeanwhile, match=r"aya@example\.nl"):
        change(newsletter, purpose="De tweede.", version=1)
    assert queries.activity(number=1).facts.purpose == "De eerste."


def test_a_change_of_nothing_is_none(newsletter, all_lines):
    before = all_lines()
    with pytest.raises(operations.NothingChanged):
        change(newsletter)
    assert all_lines() == before


def test_the_register_of_a_past_day_is_as_it_was(newsletter):
    change(newsletter, purpose="Later.")
    operations.end_activity(activity_id=newsletter.id, by=BY, at=NOON + timedelta(days=2))

    then = [queries.register(at=NOON + timedelta(days=day, hours=1)) for day in (-1, 0, 1, 2)]
    assert [[one.facts.purpose for one in page] for page in then] == [[], [NEWSLETTER.purpose], ["Later."], []]


def test_an_ended_activity_frees_its_name_and_stays_as_history(newsletter):
    operations.end_activity(activity_id=newsletter.id, by=BY, at=NOON)

    assert (queries.activities(), len(queries.history(activity_id=newsletter.id))) == ([], 2)
    operations.add_activity(facts=NEWSLETTER, by=BY, at=NOON)
    with pytest.raises(operations.AlreadyEnded):
        operations.end_activity(activity_id=newsletter.id, by=BY, at=NOON)


def test_a_difference_names_what_left_and_what_came():
    after = replace(NEWSLETTER, groups=("customers", "prospects"), profiling=True)

    found = {one.fact: (one.before, one.after) for one in facts.differences(NEWSLETTER, after)}
    assert found == {"groups": ((), ("prospects",)), "profiling": (False, True)}
    assert facts.from_json(facts.as_json(after)) == after


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        ({}, 1),
        ({"search": "nieuws"}, 1),
        ({"search": "loon"}, 0),
        ({"basis": "contract"}, 0),
        ({"department": "verkoop"}, 1),
        ({"group": "customers"}, 1),
        ({"group": "employees"}, 0),
        ({"recipient": "mailvlucht inc."}, 1),
        ({"only_outside_eea": True}, 1),
        ({"level": "ordinary"}, 1),
        ({"level": "special"}, 0),
        ({"system": "winkel"}, 0),
    ],
)
def test_the_list_can_be_narrowed(newsletter, filters, count):
    assert len(queries.activities(filters=ActivityFilters(**filters))) == count


def test_a_refused_proposal_is_remembered_with_its_reason(db, all_lines):
    operations.refuse_proposal(template="camera", why="Wij hebben geen camera's.", by=BY, at=NOON)

    assert queries.refused_proposals() == {"camera": "Wij hebben geen camera's."}
    with pytest.raises(operations.AlreadyRefused):
        operations.refuse_proposal(template="camera", why="Nog eens", by=BY, at=NOON)
    operations.restore_proposal(template="camera", by=BY, at=NOON)
    assert (queries.refused_proposals(), all_lines()[0]) == ({}, "datamap:proposal:restored")


def test_a_recipient_is_told_apart_by_name_and_stays_while_it_is_used(newsletter):
    found = queries.recipients()[0]
    assert (found.name, found.country, found.is_outside_eea, found.activities) == ("Mailvlucht Inc.", "US", True, 1)

    with pytest.raises(operations.RecipientNameTaken):
        operations.add_recipient(name="mailvlucht inc.", by=BY, at=NOON)
    with pytest.raises(operations.RecipientUsed):
        operations.remove_recipient(recipient_id=found.id, by=BY, at=NOON)
    change(newsletter, recipients=())
    operations.remove_recipient(recipient_id=found.id, by=BY, at=NOON)
    assert queries.recipients() == []


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        ({"name": ""}, operations.RecipientNameMissing),
        ({"role": "friend"}, operations.UnknownRole),
        ({"safeguard": "handshake"}, operations.UnknownRole),
        ({"country": "XX"}, operations.UnknownCountry),
    ],
)
def test_a_wrong_recipient_is_refused(db, all_lines, wrong, refusal):
    with pytest.raises(refusal):
        operations.add_recipient(**{"name": "Noordkade", "by": BY, "at": NOON, **wrong})
    assert (queries.recipients(), all_lines()) == ([], [])
