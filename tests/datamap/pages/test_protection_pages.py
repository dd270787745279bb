"""What protects a system, and who has access to it."""

import pytest

from inzage.datamap import queries
from inzage.datamap.models import Grant
from inzage.datamap.words import MeasureKind, MeasureState
from inzage.ledger import queries as ledger

pytestmark = pytest.mark.django_db
ACCESS, MEASURES = "/systems/winkel/access/", "/systems/winkel/measures/"


def answers(**given):
    """The form as a browser sends it: every measure, unknown where nothing else is given."""
    return {**{f"{kind}-state": "unknown" for kind in MeasureKind}, **{f"{kind}-state": state for kind, state in given.items()}}  # fmt: skip


def states(system):
    return {measure.kind: measure.state for measure in queries.measures(system_id=system.id)}


def test_what_is_said_of_the_measures_is_kept_with_one_line_each(officer, system, lines):
    answer = officer.post(MEASURES, {**answers(backup="yes", logging="no"), "backup-note": "elke nacht"})

    assert (answer.status_code, states(system)["backup"], states(system)["logging"]) == (302, MeasureState.YES, MeasureState.NO)  # fmt: skip
    assert lines()[:2] == ["datamap:measure:set", "datamap:measure:set"]
    assert "elke nacht" in officer.get(MEASURES).content.decode()


def test_saving_what_was_already_there_says_so_and_writes_nothing(officer, system, text):
    before = ledger.count()

    answer = officer.post(MEASURES, answers())

    assert (answer.status_code, ledger.count()) == (422, before)
    assert "Er is niets gewijzigd" in text(answer)


def test_an_answer_that_does_not_exist_is_refused_and_the_note_stays(officer, system):
    answer = officer.post(MEASURES, {**answers(backup="perhaps"), "logging-note": "sinds mei"})

    assert (answer.status_code, states(system)["backup"]) == (422, MeasureState.UNKNOWN)
    assert "sinds mei" in answer.content.decode()


def test_who_only_reads_sees_the_answers_and_no_form(client_of, officer, system, text):
    officer.post(MEASURES, answers(backup="yes"))

    answer = client_of("auditor").get(MEASURES)

    assert (f'name="{MeasureKind.BACKUP}-state"' in answer.content.decode(), "Reservekopie, uitgeprobeerd" in text(answer)) == (False, True)  # fmt: skip


@pytest.fixture
def granted(system):
    said = [("lezer", "klant", "select"), ("lezer", "artikel", "select"), ("beheer", "klant", "delete"), ("beheer", "klant", "select")]  # fmt: skip
    Grant.objects.bulk_create(Grant(system_id=system.id, who=who, dataset=name, may=may) for who, name, may in said)
    return system


def test_access_is_shown_by_account(officer, granted, text):
    answer = officer.get(ACCESS)

    accounts = [(account.who, account.may, account.datasets) for account in answer.context["page"].items]
    assert accounts == [("beheer", ("delete", "select"), ("klant",)), ("lezer", ("select",), ("artikel", "klant"))]
    assert "wissen, lezen" in text(answer)


def test_access_can_be_searched(officer, granted):
    assert [account.who for account in officer.get(f"{ACCESS}?q=artikel").context["page"].items] == ["lezer"]
    assert officer.get(f"{ACCESS}?q=niemand").context["page"].items == ()


def test_a_system_that_was_not_scanned_says_that_access_is_unknown(officer, system, text):
    assert "De toegang is nog niet bekend" in text(officer.get(ACCESS))


@pytest.mark.parametrize("page", [ACCESS, MEASURES])
def test_the_pages_take_few_queries(officer, granted, page, django_assert_max_num_queries):
    with django_assert_max_num_queries(36):
        officer.get(page)
