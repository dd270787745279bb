"""The stage of the studies: the shop of the map's tests, and an activity that uses one of its fields."""

from dataclasses import replace
from datetime import timedelta

import pytest

from inzage.datamap import operations as datamap
from inzage.datamap import queries as the_map
from inzage.datamap.records import ActivityFacts, FieldUse, Kept
from inzage.dpia import operations, queries
from inzage.dpia.records import Asked, RiskFacts, StudyFacts
from inzage.dpia.words import Decision, Outcome
from tests.datamap.conftest import *  # noqa: F403 - its fixtures
from tests.datamap.conftest import BY, NOON
from tests.datamap.pages.conftest import dutch, in_english, officer, text  # noqa: F401 - its fixtures

LATER = NOON + timedelta(days=1)
NOTHING = Asked(
    monitoring=False, public_area=False, covert=False, combined=False, innovative=False, blocks=False,
    public_body=False, individual_professional=False, assessed_by_law=False,
)  # fmt: skip
NEWSLETTER = ActivityFacts(
    name="Nieuwsbrief",
    purpose="Klanten vertellen wat er nieuw is.",
    basis="consent",
    groups=("customers", "children"),
    uses=(FieldUse("winkel", "klant", "e_mail"),),
    no_recipients=True,
    retentions=(Kept(what="adres", count=2, unit="year", start="intrekking"),),
    profiling=False,
    automated_decision=False,
)
SHOPPING = replace(
    NEWSLETTER,
    name="Bestellingen",
    basis="contract",
    uses=tuple(FieldUse("winkel", "klant", name) for name in ("klantnummer", "achternaam", "bsn", "telefoon")),
)
"""It uses the other fields of the table, so that all of it is explained."""

RISK = {"severity": 2, "likelihood": 2, "severity_after": 1, "likelihood_after": 1}
WRITTEN = StudyFacts(
    description="De klant vult een adres in; wij sturen elke maand een brief.",
    necessity="Zonder adres komt er geen brief aan.",
    proportionality="De klant kiest het zelf.",
    risks=tuple(
        RiskFacts(key, threats="Een fout.", planned="Een slot.", **RISK)
        for key in ("illegitimate_access", "unwanted_change", "disappearance")
    ),
    views_not_sought="De klant kiest het zelf.",
)


@pytest.fixture
def newsletter(scanned):
    """The first activity; the second explains the other fields of its table."""
    from inzage.people import operations as people
    from inzage.people.records import Details

    people.found_organisation(name="Winkel BV", by=BY, at=NOON)
    people.describe_organisation(details=Details(name="Winkel BV", has_dpo=False, dpo=""), by=BY, at=NOON)
    for facts in (NEWSLETTER, SHOPPING):
        datamap.add_activity(facts=facts, by=BY, at=NOON)
    return the_map.activity(number=1)


@pytest.fixture
def answered(newsletter):
    """The pre-check of the newsletter, of which nothing is unknown any more."""
    return operations.answer(number=1, asked=NOTHING, answers={}, version=0, by=BY, at=NOON)


@pytest.fixture
def left_out(answered):
    """Somebody decided that the newsletter needs no DPIA."""
    decide(Outcome.NO_DPIA, why="Weinig gegevens, weinig mensen.")
    return queries.precheck(number=1)


@pytest.fixture
def signed(newsletter):
    """A DPIA of the newsletter, signed."""
    operations.write_study(number=1, facts=WRITTEN, version=0, by=BY, at=NOON)
    operations.sign_study(number=1, decision=Decision.GO, why="", version=1, by=BY, at=NOON)
    return queries.study(number=1)


def decide(outcome, *, why="", dpo_view="", version=None):
    found = queries.precheck(number=1)
    version = found.version if version is None else version
    operations.decide(number=1, outcome=outcome, why=why, dpo_view=dpo_view, version=version, by=BY, at=LATER)
