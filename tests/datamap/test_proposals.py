"""Activities that the map shows: proposed with reasons, accepted with their fields, refused with a reason."""

from dataclasses import replace

import pytest

from inzage.datamap import operations, queries
from inzage.datamap.models import Dataset
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
    assert {use.origin for use in found.facts.uses} == {"provided", "inferred"}
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


def test_a_copy_that_no_activity_needs_is_told_with_the_place_that_holds_the_same(scanned):
    source = Dataset.objects.get(name="klant")
    copy = Dataset.objects.create(system=source.system, name="klant_oud", kind="table", found_at=NOON)
    for field in source.fields.all():
        field.pk, field.dataset = None, copy
        field.save()

    found = queries.proposals(language="nl")
    assert [(one.word, one.copy_of, one.copy_in) for one in found.unexplained if one.dataset == "klant_oud"] == [
        ("oud", "klant", "Winkel")
    ]
    assert "klant_oud" not in {use.dataset for one in found.open for use in one.facts.uses}


def proposed_payments():
    return queries.suggestion(template="payments", language="nl")


def test_whom_such_an_activity_always_has_comes_along_and_whom_it_often_has_is_offered(hosted):
    found = proposed_payments()

    assert [(one.name, one.role, one.always) for one in found.usual] == [
        ("Bank", "controller", True), ("Betaaldienstverlener", "controller", False),
    ]  # fmt: skip
    assert (found.recipients[-1], found.offered[-1]) == ("Bank", "Betaaldienstverlener")
    operations.accept_proposal(proposal=found, by=BY, at=NOON)
    assert [(one.name, one.role) for one in queries.recipients()][:1] == [("Bank", "controller")]


def test_what_a_law_asks_for_is_told_in_the_language_of_the_page(hosted):
    asked = {one.name: one.law for one in queries.suggestion(template="breach_register", language="nl").usual}

    assert asked == {"Autoriteit Persoonsgegevens": "art. 33 lid 1 AVG"}


@pytest.mark.parametrize("name", ["Bank", "BANK", "Regiobank", "Volksbank, bank"])
def test_a_recipient_that_stands_in_the_register_already_is_used(hosted, name):
    operations.add_recipient(name=name, role="controller", country="NL", by=BY, at=NOON)
    operations.accept_proposal(proposal=proposed_payments(), by=BY, at=NOON)

    of_kind = {"Bank", "BANK", "Volksbank, bank"}
    known = [one.name for one in queries.recipients()]
    assert known.count("Bank") == (name in {"Bank", "Regiobank"})
    assert queries.activity(number=1).facts.recipients[0] == (name if name in of_kind else "Bank")


def test_who_was_taken_out_gets_nothing_and_is_not_added(hosted):
    facts = replace(proposed_payments().facts, recipients=("Betaaldienstverlener",))
    operations.accept_proposal(proposal=proposed_payments(), facts=facts, by=BY, at=NOON)

    assert [one.name for one in queries.recipients()] == ["Betaaldienstverlener"]


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
