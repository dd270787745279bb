from datetime import UTC, datetime

import pytest

from inzage.datamap import operations, queries

pytestmark = pytest.mark.django_db
BY, AT = "noor@example.nl", datetime(2026, 11, 24, 13, tzinfo=UTC)


def confirm(field, **facts):
    operations.confirm_field(field_id=field.id, by=BY, at=AT, **facts)


def correct(field, category):
    operations.correct_field(field_id=field.id, category=category, by=BY, at=AT)


def reject(field):
    operations.mark_not_personal(field_id=field.id, by=BY, at=AT)


def test_confirming_keeps_the_finding_and_the_name_of_who_did(field_of, last_line):
    confirm(field_of("klant.e_mail"))

    found = field_of("klant.e_mail")
    assert (found.verdict, found.category, found.is_open) == ("confirmed", "email", False)
    assert (found.decided_by, found.decided_at) == (BY, AT)
    assert last_line().tag == "datamap:field:confirmed"
    assert last_line().facts == {"field": "klant.e_mail", "found": "email", "category": "email"}


def test_correcting_puts_another_category_in_force(field_of, lines):
    correct(field_of("klant.e_mail"), "username")

    found = field_of("klant.e_mail")
    assert (found.verdict, found.category, found.found_category) == ("corrected", "username", "email")
    assert (found.is_contradicted, lines()[0]) == (True, "datamap:field:corrected")


def test_correcting_to_what_was_found_is_confirming(field_of):
    correct(field_of("klant.e_mail"), "email")

    assert field_of("klant.e_mail").verdict == "confirmed"


def test_no_takes_the_field_off_the_map(field_of, lines):
    before = queries.totals().personal

    reject(field_of("klant.e_mail"))

    assert (field_of("klant.e_mail").category, queries.totals().personal) == (None, before - 1)
    assert lines()[0] == "datamap:field:not_personal"


def test_a_no_survives_the_next_scan(scanned, field_of, look):
    reject(field_of("klant.e_mail"))

    scan = look(scanned)

    found = field_of("klant.e_mail")
    assert (found.verdict, found.category, found.found_category, found.decided_by) == (
        "not_personal",
        None,
        "email",
        BY,
    )
    assert scan.changes == 0


def test_another_finding_on_a_decided_field_is_a_change_and_not_an_overwrite(scanned, field_of, look, change_shop):
    confirm(field_of("klant.e_mail"))
    change_shop("UPDATE klant SET e_mail = NULL; ALTER TABLE klant RENAME COLUMN e_mail TO tijdelijk; ALTER TABLE klant RENAME COLUMN tijdelijk TO e_mail")  # fmt: skip
    from inzage.datamap.models import Field

    Field.objects.filter(name="e_mail").update(found_category="iban")
    Field.objects.filter(name="e_mail").update(decided_category="iban")

    scan = look(scanned)

    found = field_of("klant.e_mail")
    assert (found.verdict, found.category, found.found_category) == ("confirmed", "iban", "email")
    assert [(change.kind, change.before, change.after) for change in queries.changes(scan_id=scan.id).items] == [
        ("changed_category", "iban", "email")
    ]


def test_it_refuses_what_the_person_did_not_see(field_of, lines):
    with pytest.raises(operations.FindingChanged):
        confirm(field_of("klant.e_mail"), saw="phone")

    assert (field_of("klant.e_mail").is_open, lines()[0]) == (True, "datamap:scan:finished")


def test_it_refuses_the_same_decision_twice(field_of, lines):
    confirm(field_of("klant.e_mail"))

    with pytest.raises(operations.AlreadyDecided):
        confirm(field_of("klant.e_mail"))
    assert lines().count("datamap:field:confirmed") == 1


def test_it_refuses_a_category_that_does_not_exist(field_of):
    with pytest.raises(operations.UnknownCategory, match="shoe_size"):
        correct(field_of("klant.e_mail"), "shoe_size")


def test_it_refuses_a_field_that_is_gone(scanned, field_of, look, change_shop):
    field = field_of("klant.telefoon")
    change_shop("ALTER TABLE klant DROP COLUMN telefoon")
    look(scanned)

    with pytest.raises(operations.FieldVanished):
        confirm(field)


def test_it_refuses_a_field_that_never_was(system):
    with pytest.raises(operations.UnknownField):
        operations.confirm_field(field_id=0, by=BY, at=AT)
