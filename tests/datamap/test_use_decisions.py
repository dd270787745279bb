"""What a person does with a difference between real use and what was declared: declare it, let it be, ask for less."""

from datetime import date, timedelta

import pytest

from inzage.datamap import models, operations, queries
from inzage.datamap.records import ActivityFacts, Period
from inzage.ledger import queries as ledger
from inzage.people import operations as people
from tests.datamap.conftest import BY, NOON
from tests.datamap.test_use import LOG, line

pytestmark = pytest.mark.django_db
DAYS = Period(date(2026, 11, 2), date(2026, 11, 4))
TODAY = NOON.date()
UNTIL = date(2027, 1, 31)
USED = line("anna", "klant") + line("anna", "artikel", day=4)


@pytest.fixture
def findings(scanned):
    return lambda on=TODAY: queries.use_findings(system_id=scanned.id, period=DAYS, on=on)


@pytest.fixture
def decide(scanned):
    def decided(kind, *datasets, reason="Afgesproken.", verdict="accepted", until=UNTIL, **more):
        return operations.decide_use(
            system_id=scanned.id, kind=kind, about=[(one, "") for one in datasets], verdict=verdict, reason=reason, until=until,
            by=BY, at=NOON, **more,
        )  # fmt: skip

    return decided


@pytest.fixture
def sales(scanned):
    return people.add_department(name="Verkoop", by=BY, at=NOON)


def open_ones(found):
    return {(one.who, one.dataset) for one in found.found.undeclared}


def test_a_difference_that_is_let_be_stands_apart_with_its_reason(take, decide, findings, all_lines):
    take(LOG)
    decide("undeclared", "klant", who="anna")

    found = findings()
    assert open_ones(found) == {("bram", "bestelling")}
    assert [(one.who, one.reason, one.until, one.by) for one in found.decided] == [("anna", "Afgesproken.", UNTIL, BY)]
    assert all_lines()[0] == "datamap:use:accepted"


def test_it_comes_back_when_its_day_has_passed(take, decide, findings):
    take(LOG)
    decide("undeclared", "klant", who="anna")

    assert ("anna", "klant") not in open_ones(findings(UNTIL))
    assert ("anna", "klant") in open_ones(findings(UNTIL + timedelta(days=1)))


def test_it_stays_away_while_the_same_use_goes_on_and_comes_back_when_that_changes(
    take, decide, findings, sales, belongs
):
    take(line("anna", "klant"))
    decide("undeclared", "klant", who="anna")

    take(line("anna", "klant", day=3))
    assert open_ones(findings()) == set()
    take(line("anna", "klant", day=4, how="write"))
    assert open_ones(findings()) == {("anna", "klant")}


def test_it_comes_back_when_the_account_turns_out_to_be_of_another(take, decide, findings, sales, belongs):
    take(line("anna", "klant"))
    decide("undeclared", "klant", who="anna")

    belongs("anna", department_id=sales)

    assert open_ones(findings()) == {("anna", "klant")}


def test_a_right_that_is_asked_back_comes_back_when_it_grows(take, decide, findings, scanned, all_lines):
    models.Grant.objects.all().delete()
    models.Grant.objects.create(system_id=scanned.id, who="carla", dataset="klant", may="select")
    take(USED)
    decide("idle", "klant", who="carla", verdict="asked", reason="Melding 12")
    assert (findings().found.idle, all_lines()[0]) == ((), "datamap:use:asked")

    models.Grant.objects.create(system_id=scanned.id, who="carla", dataset="klant", may="update")

    assert [one.who for one in findings().found.idle] == ["carla"]


def test_data_that_nobody_uses_comes_back_when_it_holds_more(take, decide, findings, field_of):
    take(USED)
    decide("unused", "bestelling")
    assert findings().found.unused == ()

    models.Field.objects.filter(dataset__name="bestelling", name="besteld_op").update(found_category="birth_date")

    assert [one.dataset for one in findings().found.unused] == ["bestelling"]


def test_what_was_decided_is_taken_back(take, decide, findings, scanned, all_lines):
    take(LOG)
    (key,) = decide("undeclared", "klant", who="anna")

    operations.undo_use_decision(system_id=scanned.id, decision_id=key, by=BY, at=NOON)

    assert (("anna", "klant") in open_ones(findings()), all_lines()[0]) == (True, "datamap:use:undone")
    with pytest.raises(operations.UnknownUseDecision):
        operations.undo_use_decision(system_id=scanned.id, decision_id=key, by=BY, at=NOON)


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        ({"reason": " "}, operations.WhyMissing),
        ({"reason": "x" * 501}, operations.WhyMissing),
        ({"until": NOON.date()}, operations.WrongUntil),
        ({"until": NOON.date() + timedelta(days=732)}, operations.WrongUntil),
        ({"who": "niemand"}, operations.NoSuchFinding),
        ({"verdict": "weg"}, operations.NoSuchFinding),
    ],
)
def test_a_decision_needs_a_difference_a_reason_and_a_day(take, decide, findings, changed, refusal):
    take(LOG)

    with pytest.raises(refusal):
        decide("undeclared", "klant", **{"who": "anna", **changed})
    assert findings().decided == ()


def test_without_a_log_there_is_nothing_to_decide(decide):
    with pytest.raises(operations.NoSuchFinding):
        decide("unused", "klant")
    with pytest.raises(operations.NoSuchFinding):
        decide("weg", "klant")


def test_the_ledger_names_no_person(take, decide):
    take(line("anna@example.nl", "klant"))
    decide("undeclared", "klant", who="anna@example.nl", reason="Op verzoek van Anna.")

    entry = ledger.entries(limit=100)[0]
    assert "anna" not in str(ledger.entries(limit=100)).replace(BY, "").lower(), entry


def test_use_is_declared_in_a_new_activity_of_the_department(take, findings, scanned, sales, belongs, all_lines):
    take(LOG)
    belongs("anna", department_id=sales)

    operations.declare_use(system_id=scanned.id, dataset="klant", department="Verkoop", name="Offertes", by=BY, at=NOON)

    assert (open_ones(findings()), all_lines()[0]) == ({("bram", "bestelling")}, "datamap:activity:added")
    facts = queries.activities()[0].facts
    assert (facts.departments, {use.dataset for use in facts.uses}) == (("Verkoop",), {"klant"})


def test_use_is_declared_in_an_activity_that_is_there(take, findings, scanned, sales, belongs, all_lines):
    take(LOG)
    belongs("anna", department_id=sales)
    key = operations.add_activity(facts=ActivityFacts(name="Offertes"), by=BY, at=NOON)

    def declare():
        operations.declare_use(
            system_id=scanned.id, dataset="klant", department="Verkoop", activity_id=key, by=BY, at=NOON
        )

    declare()
    assert (open_ones(findings()), all_lines()[0]) == ({("bram", "bestelling")}, "datamap:activity:changed")
    with pytest.raises(operations.NothingToDeclare):
        declare()


def test_the_law_asks_for_what_differs_until_it_is_decided(take, decide, scanned):
    models.Grant.objects.all().delete()
    take(USED)
    keys = {"use_undeclared", "rights_unused", "data_unused", "account_unknown"}

    def duties():
        return {one.key: (one.about, one.count) for one in queries.duties(on=TODAY) if one.key in keys}

    about = "system:winkel"
    assert duties() == {"use_undeclared": (about, 1), "data_unused": (about, 1), "account_unknown": (about, 1)}
    operations.declare_account(system_id=scanned.id, account="anna", service="Webwinkel", by=BY, at=NOON)
    decide("undeclared", "klant", who="anna")
    decide("unused", "bestelling")
    assert duties() == {}
