"""A register as a document: given and taken back it changes nothing, and what another says is added or changed."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from django.db.models import QuerySet

from inzage.datamap import operations, queries
from inzage.datamap.records import ActivityFacts, Document, Numbered, Party
from tests.datamap.conftest import BY, NOON

pytestmark = pytest.mark.django_db
LATER = NOON + timedelta(hours=1)
PAYROLL = ActivityFacts(name="Salaris", basis="contract", groups=("employees",), departments=("Personeel",))


@pytest.fixture
def here(db):
    from inzage.people import operations as people

    people.add_department(name="Personeel", by=BY, at=NOON)
    operations.add_recipient(name="Noordkade", country="NL", by=BY, at=NOON)
    operations.add_activity(facts=replace(PAYROLL, recipients=("Noordkade",)), by=BY, at=NOON)
    return queries.document(now=LATER)


def take(document):
    found = queries.compared(document, now=LATER)
    operations.take_document(comparison=found, by=BY, at=LATER)
    return found


def test_a_document_that_comes_back_changes_nothing(here, all_lines):
    before = all_lines()
    found = queries.compared(here, now=LATER)

    assert (found.is_empty, found.same, found.absent) == (True, 1, ())
    with pytest.raises(operations.NothingChanged):
        operations.take_document(comparison=found, by=BY, at=LATER)
    assert all_lines() == before


def test_what_is_said_otherwise_is_shown_and_then_changed(here, all_lines):
    said = replace(here.activities[0].facts, name="Salaris betalen", purpose="Loon.")
    found = take(replace(here, activities=(Numbered(1, said),)))

    assert [one.fact for one in found.activities[0].differences] == ["name", "purpose"]
    assert queries.activity(number=1).facts == said
    assert all_lines()[0] == "datamap:register:taken"


def test_what_is_new_is_added_with_its_recipient_and_department(here):
    new = ActivityFacts(name="Nieuwsbrief", departments=("Verkoop",), recipients=("Mailvlucht",))
    document = replace(here, activities=(Numbered(0, new),), parties=(Party("Mailvlucht", country="US"),))
    found = take(document)

    assert (found.departments, found.absent) == (("Verkoop",), (1,))
    assert queries.activity(number=2).facts == new
    assert queries.activity(number=1).facts == here.activities[0].facts


def test_it_is_taken_whole_or_not_at_all(here, all_lines):
    wrong = (Numbered(0, ActivityFacts(name="Goed")), Numbered(0, ActivityFacts(name="Fout", basis="because")))
    before = all_lines()

    with pytest.raises(operations.UnknownWord):
        take(replace(here, activities=wrong))
    assert (len(queries.activities()), all_lines()) == (1, before)


def test_what_was_written_since_the_comparison_is_not_written_over(here):
    found = queries.compared(replace(here, activities=(Numbered(1, replace(PAYROLL, purpose="Oud.")),)), now=LATER)
    line = queries.activity(number=1)
    operations.change_activity(
        activity_id=line.id, facts=replace(line.facts, purpose="Nieuw."), version=1, by=BY, at=LATER
    )

    with pytest.raises(operations.EditedMeanwhile):
        operations.take_document(comparison=found, by=BY, at=LATER)
    assert queries.activity(number=1).facts.purpose == "Nieuw."


def test_the_document_of_a_past_day_is_as_it_was(here):
    line = queries.activity(number=1)
    operations.change_activity(
        activity_id=line.id, facts=replace(line.facts, purpose="Nieuw."), version=1, by=BY, at=LATER
    )

    then = queries.document(now=LATER, at=NOON + timedelta(minutes=1))
    assert (then.activities, then.at) == (here.activities, NOON + timedelta(minutes=1))


def of_many(prefix, count):
    """A document in which every activity has a department and a recipient of its own."""
    names = [f"{prefix} {number}" for number in range(count)]
    facts = (ActivityFacts(name=name, departments=(name,), recipients=(name,)) for name in names)
    activities = tuple(Numbered(0, one) for one in facts)
    return Document("", LATER, activities, tuple(Party(name) for name in names))


def rows_read(document):
    """How many departments and recipients the database hands over while this document is taken."""
    counted = Counter()
    read = QuerySet._fetch_all

    def counting(self):
        is_new = self._result_cache is None
        read(self)
        counted[self.model.__name__] += len(self._result_cache) if is_new else 0

    found = queries.compared(document, now=LATER)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QuerySet, "_fetch_all", counting)
        operations.take_document(comparison=found, by=BY, at=LATER)
    return counted["Department"] + counted["Recipient"]


def test_an_activity_costs_the_same_whatever_the_number_of_departments_and_recipients(here):
    few, many = rows_read(of_many("Weinig", 10)), rows_read(of_many("Veel", 40))

    assert many <= 4 * few + 40


def test_departments_and_recipients_are_found_whatever_their_capitals(here):
    new = ActivityFacts(name="Nieuwsbrief", departments=("PERSONEEL",), recipients=("noordkade",))
    operations.add_activity(facts=new, by=BY, at=LATER)

    said = queries.activity(number=2).facts
    assert (said.departments, said.recipients) == (("Personeel",), ("Noordkade",))
