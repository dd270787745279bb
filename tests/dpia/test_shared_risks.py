"""Risks that others judged in the same systems are seen where one works with those systems too."""

from dataclasses import replace

import pytest

from inzage.dpia import operations, papers, queries
from inzage.dpia.records import RiskFacts
from inzage.law.dpia.risks import Level
from tests.dpia.conftest import BY, LATER, NOON, WRITTEN

THEFT = RiskFacts("own-1", "Diefstal van de server", "Een inbraak.", "Een slot.", 4, 3, 4, 1)


@pytest.fixture
def theirs(signed):
    """The DPIA of the other activity, with a risk of its own."""
    facts = replace(WRITTEN, risks=(THEFT, RiskFacts("own-2", "Nog niet beoordeeld")))
    operations.write_study(number=2, facts=facts, version=0, by=BY, at=NOON)


def told(found):
    return [(one.number, one.activity, one.systems, one.risk.facts.name, one.risk.before) for one in found.shared]


def test_a_judged_risk_of_another_activity_in_the_same_system_is_shown(theirs):
    assert told(queries.study(number=1)) == [(2, "Bestellingen", ("Winkel",), "Diefstal van de server", Level.HIGH)]


def test_what_changes_there_is_different_here(theirs):
    worse = replace(WRITTEN, risks=(replace(THEFT, severity=1, likelihood=1),))
    operations.write_study(number=2, facts=worse, version=1, by=BY, at=LATER)

    assert [one.risk.before for one in queries.study(number=1).shared] == [Level.LOW]


def test_it_counts_for_nothing_until_it_is_judged_here(theirs):
    found = queries.study(number=1)

    assert (len(found.risks), found.consultation.risks, found.missing) == (3, (), ())


def test_without_another_study_nothing_is_shared(signed):
    assert queries.study(number=1).shared == ()


def test_the_page_and_the_document_show_it_with_its_activity(theirs, officer, text):
    page = text(officer.get("/dpia/1/study/"))
    document = papers.said(queries.study(number=1), queries.precheck(number=1), papers.NOBODY, at=NOON, language="nl")

    assert "Risico's van andere verwerkingen in dezelfde systemen" in page
    assert "Diefstal van de server" in page
    assert document["chapters"][3]["parts"][1]["rows"][0][:3] == ["Diefstal van de server", "2. Bestellingen", "Winkel"]
