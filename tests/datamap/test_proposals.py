"""Activities that the map shows: proposed with reasons, accepted with their fields, refused with a reason."""

from dataclasses import replace

import pytest

from inzage.datamap import operations, queries
from inzage.datamap.queries import shown
from inzage.law.activities import TEMPLATES
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


def test_what_was_accepted_with_other_facts_keeps_its_template_and_its_host(hosted):
    facts = replace(proposed().facts, name="Lampen", recipients=("WOLK INC.",))
    operations.accept_proposal(proposal=proposed(), facts=facts, by=BY, at=NOON)

    found = queries.activity(number=1)
    assert (found.facts.name, found.template, [one.country for one in found.recipients]) == (
        "Lampen", "web_orders", ["US"],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("template", "why", "refusal"),
    [
        ("moon_landing", "Nee.", operations.UnknownTemplate),
        ("camera", "  ", operations.ReasonMissing),
    ],
)
def test_a_refusal_that_makes_no_sense_leaves_no_trace(db, all_lines, template, why, refusal):
    with pytest.raises(refusal):
        operations.refuse_proposal(template=template, why=why, by=BY, at=NOON)

    assert (queries.refused_proposals(), all_lines()) == ({}, [])


def test_what_is_not_shown_or_stands_in_the_register_cannot_be_accepted(hosted):
    operations.accept_proposal(proposal=proposed(), by=BY, at=NOON)

    for template in ("web_orders", "camera", "moon_landing"):
        with pytest.raises(operations.NotProposed):
            queries.proposal(template=template)


def test_it_is_worked_out_once_until_the_map_changes(hosted, field_of, django_assert_max_num_queries):
    assert proposed()
    with django_assert_max_num_queries(len(shown.CHANGES) + 6) as first:
        queries.proposals(language="nl")
    assert not [row for row in first.captured_queries if 'FROM "datamap_field"' in row["sql"]]

    operations.mark_not_personal(field_id=field_of("bestelling.iban").id, by=BY, at=NOON)
    assert "iban" not in {use.field for use in proposed().facts.uses}


def test_a_large_map_is_not_worked_out_for_a_page_that_wants_the_number(hosted):
    assert queries.open_proposals(at_once=3) is None

    assert queries.open_proposals() == len(queries.proposals().open) > 0
    assert queries.open_proposals(at_once=3) == len(queries.proposals().open)


def test_the_library_fills_in_what_is_usual(hosted):
    found = queries.suggestion(template="quotations", language="nl")

    assert (found.facts.departments, found.facts.uses, bool(found.facts.declared)) == (("Verkoop",), (), True)
    assert sum(len(area.items) for area in queries.library()) == len(TEMPLATES)
