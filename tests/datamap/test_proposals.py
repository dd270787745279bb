"""Activities that the map shows: proposed with reasons, accepted with their fields, refused with a reason."""

import pytest

from inzage.datamap import operations, queries
from tests.datamap.conftest import BY, NOON


@pytest.fixture
def hosted(scanned):
    """The shop at a host outside the EEA, in a department."""
    from inzage.people import operations as people

    department = people.add_department(name="Verkoop", by=BY, at=NOON)
    operations.change_system(
        system_id=scanned.id, name="Winkel", description="Bestellingen van klanten in de webwinkel.", owner_id=None,
        department_id=department, manager="", partner="", hosting="Wolk Inc.", country="US", by=BY, at=NOON,
    )  # fmt: skip
    return scanned


def proposed(template="web_orders", language="nl"):
    return next(one for one in queries.proposals(language=language).open if one.template == template)


def test_what_the_tables_show_is_proposed_with_reasons_in_both_languages(hosted):
    dutch, english = proposed(), proposed(language="en")

    assert {use.dataset for use in dutch.facts.uses} <= {"klant", "bestelling"}
    assert "bestelling" in " ".join(dutch.reasons)
    assert (dutch.facts.basis, dutch.facts.departments, dutch.parties) == ("contract", ("Verkoop",), ("Wolk Inc.",))
    assert dutch.facts.name != english.facts.name


def test_an_accepted_proposal_stands_in_the_register_with_its_fields_and_host(hosted, all_lines):
    accepted = proposed()
    operations.accept_proposal(proposal=accepted, by=BY, at=NOON)

    found = queries.activity(number=1)
    assert (found.template, set(found.facts.uses)) == ("web_orders", set(accepted.facts.uses))
    assert [(one.name, one.country, one.what_for) for one in found.recipients] == [("Wolk Inc.", "US", "hosting")]
    assert "web_orders" not in {one.template for one in queries.proposals().open}
    assert all_lines()[:2] == ["datamap:activity:added", "datamap:recipient:added"]


def test_a_refused_proposal_is_not_proposed_until_it_is_restored(hosted):
    operations.refuse_proposal(template="web_orders", why="Wij verkopen niets.", by=BY, at=NOON)

    found = queries.proposals(language="nl")
    assert "web_orders" not in {one.template for one in found.open}
    assert [(one.template, one.why) for one in found.refused] == [("web_orders", "Wij verkopen niets.")]
    operations.restore_proposal(template="web_orders", by=BY, at=NOON)
    assert proposed()


def test_an_ended_activity_is_proposed_again(hosted):
    key = operations.accept_proposal(proposal=proposed(), by=BY, at=NOON)
    operations.end_activity(activity_id=key, by=BY, at=NOON)

    assert proposed()


def test_a_system_that_left_the_map_proposes_nothing(hosted):
    operations.retire_system(system_id=hosted.id, by=BY, at=NOON)

    assert queries.proposals().open == ()


def test_own_machines_are_no_recipient(scanned):
    operations.change_system(
        system_id=scanned.id, name="Winkel", description="", owner_id=None, department_id=None, manager="", partner="",
        hosting="Eigen beheer", country="NL", by=BY, at=NOON,
    )  # fmt: skip

    assert {party for one in queries.proposals().open for party in one.parties} == set()
