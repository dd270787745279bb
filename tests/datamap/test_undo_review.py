from datetime import UTC, datetime

import pytest

from inzage.datamap import operations, queries

pytestmark = pytest.mark.django_db
BY, AT = "noor@example.nl", datetime(2026, 11, 24, 13, tzinfo=UTC)


def state(field):
    return (field.verdict, field.category, field.decided_by, field.decided_at, field.is_open)


def test_each_step_back_is_the_exact_state_before(field_of):
    later = AT.replace(hour=15)
    start = field_of("klant.e_mail")
    operations.confirm_field(field_id=start.id, by="bram@example.nl", at=AT)
    confirmed = field_of("klant.e_mail")
    operations.correct_field(field_id=start.id, category="username", by=BY, at=later)
    operations.mark_not_personal(field_id=start.id, by=BY, at=later)

    back = []
    for _ in range(3):
        operations.undo_review(field_id=start.id, by=BY, at=later)
        back.append(state(field_of("klant.e_mail")))

    assert back == [("corrected", "username", BY, later, False), state(confirmed), state(start)]


def test_it_leaves_its_line(field_of, lines):
    operations.confirm_field(field_id=field_of("klant.e_mail").id, by=BY, at=AT)

    operations.undo_review(field_id=field_of("klant.e_mail").id, by=BY, at=AT)

    assert lines()[0] == "datamap:review:undone"


def test_it_refuses_where_no_decision_stands_and_leaves_no_trace(field_of, lines):
    with pytest.raises(operations.NothingToUndo):
        operations.undo_review(field_id=field_of("klant.e_mail").id, by=BY, at=AT)

    assert lines()[0] == "datamap:scan:finished"


def test_what_was_confirmed_together_is_undone_together(scanned, lines):
    page = queries.system_page(slug=scanned.slug)
    done = operations.confirm_many(system_id=scanned.id, expected=page.sure, by=BY, at=AT)

    assert operations.undo_many(batch=done.batch, by=BY, at=AT) == done.fields
    assert queries.system_page(slug=scanned.slug).sure == page.sure
    assert lines()[0] == "datamap:reviews:undone"


def test_a_decision_made_since_is_not_undone_with_the_others(scanned, field_of):
    sure = queries.system_page(slug=scanned.slug).sure
    done = operations.confirm_many(system_id=scanned.id, expected=sure, by=BY, at=AT)
    operations.mark_not_personal(field_id=field_of("klant.e_mail").id, by=BY, at=AT)

    assert operations.undo_many(batch=done.batch, by=BY, at=AT) == done.fields - 1
    assert field_of("klant.e_mail").verdict == "not_personal"


def test_together_can_not_be_undone_twice(scanned):
    sure = queries.system_page(slug=scanned.slug).sure
    done = operations.confirm_many(system_id=scanned.id, expected=sure, by=BY, at=AT)
    operations.undo_many(batch=done.batch, by=BY, at=AT)

    with pytest.raises(operations.NothingToUndo):
        operations.undo_many(batch=done.batch, by=BY, at=AT)
