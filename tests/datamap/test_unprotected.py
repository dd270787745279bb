"""What the owner of a system has to mend."""

import pytest

from inzage.connectors.protection import Check, Seen
from inzage.datamap import operations, queries
from tests.datamap.observing import AT, BY, begin, saw, see

pytestmark = pytest.mark.django_db
BAD = Seen.UNPROTECTED


def duties():
    return {
        one.key: (one.article, one.about, one.name, one.count)
        for one in queries.duties()
        if one.about == "system:winkel"
    }


def declare(system, kind="encryption_in_transit"):
    operations.set_measure(system_id=system.id, kind=kind, state="yes", note="", by=BY, at=AT)


def test_a_measure_that_is_not_there_although_declared_is_a_duty(system):
    declare(system)
    declare(system, "logging")
    see(system, saw(seen=BAD), saw(Check.TLS_REQUIRED, BAD), saw(Check.STATEMENT_LOG, BAD))

    assert duties() == {"measure_contradicted": ("art. 32(1)", "system:winkel", "Winkel", 2)}


@pytest.mark.parametrize(
    ("check", "key"),
    [
        (Check.HASHED_PASSWORDS, "passwords_unhashed"),
        (Check.DEFAULT_PASSWORD, "passwords_known"),
        (Check.EMPTY_PASSWORD, "passwords_known"),
        (Check.PUBLIC_BUCKET, "bucket_public"),
    ],
)
def test_some_things_are_a_duty_also_where_nobody_declared_anything(system, check, key):
    see(system, saw(check, BAD, "klant", "een"), saw(check, BAD, "klant", "twee"))

    assert duties() == {key: ("art. 32(1)", "system:winkel", "Winkel", 2)}


@pytest.mark.parametrize("seen", [Seen.PROTECTED, Seen.UNKNOWN])
def test_what_is_well_or_unknown_is_no_duty(system, seen):
    declare(system, "access_control")
    see(system, saw(Check.PUBLIC_BUCKET, seen))

    assert duties() == {}


def test_what_is_open_without_being_declared_waits_for_nobody(system):
    see(system, saw(seen=BAD), saw(Check.SPECIAL_IN_CLEAR, BAD, "klant", "bsn"))

    assert duties() == {}


def test_a_scan_under_way_makes_no_duty(system):
    begin(system, saw(Check.PUBLIC_BUCKET, BAD))

    assert duties() == {}


def test_a_system_that_left_the_map_has_no_duty(system):
    see(system, saw(Check.PUBLIC_BUCKET, BAD))
    operations.retire_system(system_id=system.id, by=BY, at=AT)

    assert duties() == {}
