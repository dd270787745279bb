from datetime import UTC, datetime

import pytest

from inzage.datamap import operations, queries

pytestmark = pytest.mark.django_db
BY, AT = "noor@example.nl", datetime(2026, 11, 24, 13, tzinfo=UTC)


def test_it_confirms_exactly_what_the_page_counts(scanned):
    sure = queries.system_page(slug=scanned.slug).sure

    done = operations.confirm_many(system_id=scanned.id, expected=sure, by=BY, at=AT)

    confirmed = queries.fields(system=scanned.slug, verdict="confirmed").items
    assert (done.fields, len(confirmed), queries.system_page(slug=scanned.slug).sure) == (sure, sure, 0)
    assert all(field.confidence >= 0.95 and field.level != "special" and field.decided_by == BY for field in confirmed)


def test_what_is_specially_protected_still_waits(scanned, field_of):
    sure = queries.system_page(slug=scanned.slug).sure
    operations.confirm_many(system_id=scanned.id, expected=sure, by=BY, at=AT)

    assert field_of("klant.bsn").is_open


def test_it_leaves_one_line_with_the_number(scanned, last_line):
    sure = queries.system_page(slug=scanned.slug).sure
    operations.confirm_many(system_id=scanned.id, expected=sure, by=BY, at=AT)

    assert (last_line().tag, last_line().facts["fields"]) == ("datamap:fields:confirmed", sure)


@pytest.mark.parametrize("off", [-1, 1])
def test_it_refuses_another_number_than_the_person_saw(scanned, lines, off):
    sure = queries.system_page(slug=scanned.slug).sure

    with pytest.raises(operations.CountDiffers, match=str(sure)):
        operations.confirm_many(system_id=scanned.id, expected=sure + off, by=BY, at=AT)
    assert (queries.fields(verdict="confirmed").total, lines()[0]) == (0, "datamap:scan:finished")


def test_it_refuses_where_nothing_is_sure(system):
    with pytest.raises(operations.NothingSure):
        operations.confirm_many(system_id=system.id, expected=0, by=BY, at=AT)


def test_it_can_be_kept_to_one_dataset(scanned, field_of):
    dataset = field_of("bestelling.iban").dataset_id
    inside = sum(field.may_go_together for field in queries.fields(dataset_id=dataset).items)

    done = operations.confirm_many(system_id=scanned.id, expected=inside, dataset_id=dataset, by=BY, at=AT)

    assert {field.dataset for field in queries.fields(verdict="confirmed").items} == {"bestelling"}
    assert done.fields == inside
