"""What a scan saw of the protection of a system takes the place of what was seen before, and what turned is told."""

from datetime import timedelta

import pytest

from inzage.connectors.protection import Check, Seen
from inzage.datamap import ending, guarding, operations, queries
from inzage.datamap.models import Observed
from tests.datamap.observing import AT, BY, SAID, begin, saw, see

pytestmark = pytest.mark.django_db
BAD, DARK = Seen.UNPROTECTED, Seen.UNKNOWN
LATER = AT + timedelta(hours=1)


def measure(system, kind="encryption_in_transit"):
    return {one.kind: one for one in queries.measures(system_id=system.id)}[kind]


def declare(system, kind="encryption_in_transit", state="yes"):
    operations.set_measure(system_id=system.id, kind=kind, state=state, note="", by=BY, at=AT)


def told(scan):
    return [(one.measure, one.before, one.after) for one in queries.changes(scan_id=scan.pk).items]


def test_what_was_seen_stands_beside_what_was_said(system):
    declare(system)
    see(system, saw())

    found = measure(system)
    assert (found.state, found.standing, found.seen) == ("yes", "verified", Seen.PROTECTED)
    assert [(look.looked_at, look.said, look.at) for look in found.looks] == [(Check.TLS, SAID[Seen.PROTECTED].nl, AT)]


def test_a_scan_replaces_what_was_seen_before(system):
    see(system, saw(), saw(Check.STATEMENT_LOG, BAD))
    see(system, saw(seen=BAD), at=LATER)

    assert (measure(system).seen, measure(system, "logging").seen) == (BAD, None)
    assert Observed.objects.count() == 1


def test_what_a_scan_under_way_sees_does_not_count_yet(system):
    see(system, saw())
    scan = begin(system, saw(seen=BAD), at=LATER)
    assert measure(system).seen == Seen.PROTECTED

    ending.finish(scan.pk, at=LATER)
    assert measure(system).seen == BAD


def test_a_scan_that_fails_leaves_what_was_seen_and_the_next_removes_its_traces(system):
    see(system, saw())
    scan = begin(system, saw(seen=BAD), at=LATER)
    ending.fail(scan.pk, code="unreachable", said=SAID[DARK], at=LATER)
    assert measure(system).seen == Seen.PROTECTED

    see(system, saw(), at=LATER)
    assert Observed.objects.count() == 1


def test_what_was_seen_in_columns_that_cannot_be_read_now_stays_and_says_so(scanned):
    column = saw(Check.HASHED_PASSWORDS, BAD, "klant", "bsn")
    see(scanned, column, saw(Check.OPEN_TO_ALL, BAD, "klant"))
    see(scanned, unread=("klant",), at=LATER)
    see(scanned, saw(), unread=("klant",), at=LATER + timedelta(hours=1))

    looks = measure(scanned, "pseudonymisation").looks
    assert [(look.place, look.is_old, look.at) for look in looks] == [("klant.bsn", True, AT)]
    assert measure(scanned, "access_control").looks == ()


def test_a_column_leads_to_its_field_and_one_that_is_gone_to_none(scanned, field_of):
    see(scanned, saw(Check.SPECIAL_IN_CLEAR, BAD, "klant", "bsn"), saw(Check.SPECIAL_IN_CLEAR, BAD, "klant", "weg"))

    found = {look.column: look.field_id for look in measure(scanned, "pseudonymisation").looks}
    assert found == {"bsn": field_of("klant.bsn").id, "weg": None}


def test_what_needs_somebody_comes_first(system):
    see(system, saw(), saw(Check.TLS_VERSION, DARK), saw(Check.TLS_REQUIRED, BAD))

    assert [look.seen for look in measure(system).looks] == [BAD, DARK, Seen.PROTECTED]


def test_a_measure_that_turns_is_told_with_the_changes_of_the_scan(system):
    declare(system)
    see(system, saw())
    scan = see(system, saw(seen=BAD), at=LATER)
    assert told(scan) == [("encryption_in_transit", "verified", "contradicted")]
    scan.refresh_from_db()
    assert scan.changes == 1

    mended = see(system, saw(), at=LATER + timedelta(hours=1))
    assert told(mended) == [("encryption_in_transit", "contradicted", "verified")]


def test_what_stays_as_it_is_is_not_told_again(system):
    declare(system)
    see(system, saw(seen=BAD))

    assert told(see(system, saw(seen=BAD), at=LATER)) == []


def test_a_first_scan_tells_only_what_people_had_said_otherwise(system):
    declare(system, "logging")
    scan = see(system, saw(seen=BAD), saw(Check.STATEMENT_LOG, BAD))

    assert told(scan) == [("logging", "declared", "contradicted")]


def test_what_nobody_declared_is_told_when_it_opens(system):
    see(system, saw(Check.PUBLIC_BUCKET))

    assert told(see(system, saw(Check.PUBLIC_BUCKET, BAD), at=LATER)) == [
        ("access_control", "protected", "unprotected")
    ]


def test_the_first_step_of_a_scan_may_run_twice(system):
    scan = begin(system)
    for _time in range(2):
        guarding.store_anew(scan, [saw()], at=AT)

    assert Observed.objects.count() == 1


def test_the_list_counts_what_the_page_shows(system):
    declare(system)
    declare(system, "logging", "no")
    see(system, saw(seen=BAD), saw(Check.TLS_REQUIRED, BAD), saw(Check.STATEMENT_LOG))

    assert queries.system_row(slug="winkel").contradicted == 1
    assert [one.kind for one in queries.measures(system_id=system.id) if one.is_contradicted] == [
        "encryption_in_transit"
    ]
    assert queries.systems(only="contradicted").total == 1


def test_a_system_without_contradictions_is_not_in_that_list(system):
    declare(system, state="no")
    see(system, saw(seen=BAD))

    assert (queries.systems(only="contradicted").total, queries.system_row(slug="winkel").contradicted) == (0, 0)
