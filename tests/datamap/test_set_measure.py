from datetime import UTC, datetime

import pytest

from inzage.datamap import operations, queries

pytestmark = pytest.mark.django_db
BY, AT = "noor@example.nl", datetime(2026, 11, 24, 13, tzinfo=UTC)


def measure(system, kind="backup", state="yes", note="elke nacht"):
    operations.set_measure(system_id=system.id, kind=kind, state=state, note=note, by=BY, at=AT)


def test_what_nobody_said_is_unknown_and_not_no(system):
    states = {measure.state for measure in queries.measures(system_id=system.id)}

    assert (states, len(queries.measures(system_id=system.id))) == ({"unknown"}, 8)


def test_the_last_answer_counts(system):
    measure(system, state="no")
    measure(system, state="yes")

    found = {row.kind: row for row in queries.measures(system_id=system.id)}["backup"]
    assert (found.state, found.note, found.set_by, found.set_at) == ("yes", "elke nacht", BY, AT)


def test_it_leaves_its_line(system, last_line):
    measure(system)

    assert (last_line().tag, last_line().facts) == ("datamap:measure:set", {"measure": "backup", "state": "yes"})


@pytest.mark.parametrize(("kind", "state"), [("prayer", "yes"), ("backup", "maybe")])
def test_it_refuses_what_it_does_not_know_and_leaves_no_trace(system, lines, kind, state):
    with pytest.raises(operations.UnknownMeasure):
        measure(system, kind, state)

    assert lines() == ["datamap:system:added"]
