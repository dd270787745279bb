from datetime import UTC, datetime

import pytest

from inzage.datamap import operations, queries

pytestmark = pytest.mark.django_db
BY, AT = "noor@example.nl", datetime(2026, 11, 24, 13, tzinfo=UTC)


def change(system, **facts):
    same = {key: getattr(system, key) for key in ("name", "description", "owner_id", "department_id", "manager", "partner", "hosting", "country")}  # fmt: skip
    operations.change_system(system_id=system.id, **{**same, **facts}, by=BY, at=AT)


def test_it_writes_down_other_facts(system):
    change(system, name="Winkel 2", country="us", partner="Noordkade")

    found = queries.system(slug=system.slug)
    assert (found.name, found.country, found.partner, found.is_outside_eea) == ("Winkel 2", "US", "Noordkade", True)


def test_its_line_names_the_facts_and_not_their_content(system, last_line):
    change(system, country="US", partner="Noordkade")

    assert (last_line().tag, last_line().facts) == ("datamap:system:changed", {"changed": "country, partner"})


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        pytest.param({}, operations.NothingChanged, id="nothing"),
        pytest.param({"name": ""}, operations.NameMissing, id="no name"),
        pytest.param({"country": "Nederland"}, operations.UnknownCountry, id="a name of a country"),
    ],
)
def test_each_refusal_leaves_no_trace(system, lines, facts, refusal):
    with pytest.raises(refusal):
        change(system, **facts)

    assert (queries.system(slug=system.slug), lines()) == (system, ["datamap:system:added"])
