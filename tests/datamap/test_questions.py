from datetime import UTC, datetime

import pytest

from inzage.datamap import operations, queries, records

pytestmark = pytest.mark.django_db
BY, AT = "noor@example.nl", datetime(2026, 11, 24, 13, tzinfo=UTC)


@pytest.fixture
def many(scanned):
    """More systems, each with more datasets and fields, so that a query per row would show."""
    from inzage.datamap.models import Dataset, Field, Scan, System

    def grow(number):
        for place in range(number):
            name = f"Systeem {System.objects.count()}"
            system = System.objects.create(name=name, slug=name.lower().replace(" ", "-"), kind="sqlite", country="US", added_at=AT, added_by=BY)  # fmt: skip
            Scan.objects.create(system=system, by=BY, asked_at=AT, state="done", ended_at=AT)
            for letter in "abc":
                dataset = Dataset.objects.create(system=system, name=letter, kind="table", found_at=AT)
                for field in range(4):
                    Field.objects.create(dataset=dataset, name=f"veld_{place}_{field}", found_category="email", confidence=0.5, found_at=AT)  # fmt: skip

    return grow


QUESTIONS = {
    "systems": queries.systems,
    "systems by to_review": lambda: queries.systems(order="-to_review"),
    "failing systems": lambda: queries.systems(only="failing"),
    "partial systems": lambda: queries.systems(only="partial"),
    "summary": queries.summary,
    "fields": queries.fields,
    "flow": queries.flow,
    "totals": queries.totals,
    "headcount": queries.headcount,
    "waiting": queries.waiting,
    "scans": queries.scans,
    "changes": queries.changes,
    "links": queries.links,
    "search": lambda: queries.search(words="veld"),
    "page": lambda: queries.system_page(slug="winkel"),
}


@pytest.mark.parametrize("name", QUESTIONS)
def test_more_rows_take_no_more_queries(many, name, django_assert_num_queries):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    many(2)
    with CaptureQueriesContext(
        connection,
    ) as few:
        QUESTIONS[name]()
    many(6)

    with django_assert_num_queries(len(few)):
        QUESTIONS[name]()


def test_a_count_on_two_screens_is_the_same(many):
    many(3)

    rows, totals = queries.systems().items, queries.totals()
    assert sum(row.to_review for row in rows) == totals.to_review
    assert sum(row.personal for row in rows) == totals.personal == totals.levels.total
    assert sum(row.fields for row in queries.flow().rows) == totals.personal
    assert queries.fields(only_open=True).total == totals.to_review
    assert queries.headcount() == records.Headcount(totals.systems, totals.without_owner)
    assert sum(row.to_review for row in queries.waiting(limit=50)) == totals.to_review


@pytest.mark.parametrize("order", queries.ORDERS)
def test_every_order_keeps_every_system_and_turns_round(many, order):
    many(3)

    up, down = queries.systems(order=order).items, queries.systems(order=f"-{order}").items
    assert {row.system.slug for row in up} == {row.system.slug for row in down}
    assert len(up) == 4


@pytest.mark.parametrize(
    ("only", "found"), [("to_review", 4), ("failing", 0), ("not_scanned", 0), ("special", 1), ("", 4)]
)
def test_the_list_can_be_narrowed(many, only, found):
    many(3)

    assert queries.systems(only=only).total == found


def test_a_failed_scan_and_a_part_that_was_not_read_are_two_things(scanned, look, change_shop, shop):
    change_shop("CREATE VIEW kapot AS SELECT bestaat_niet FROM klant")
    look(scanned)
    assert [queries.systems(only=only).total for only in ("failing", "partial")] == [0, 1]
    assert (queries.totals().failing, queries.totals().partial) == (0, 1)

    shop.unlink()
    look(scanned)
    assert [queries.systems(only=only).total for only in ("failing", "partial")] == [1, 0]
    assert (queries.totals().failing, queries.totals().partial) == (1, 0)


def test_what_stands_above_the_list_is_what_the_totals_say(many):
    many(3)

    summary, totals = queries.summary(), queries.totals()

    assert summary == records.Summary(totals.systems, totals.scanned, totals.to_review)
    assert summary.to_review > 0


def test_the_map_can_be_narrowed(many):
    from inzage.datamap.records import FlowFilters
    from inzage.law.categories import Level

    many(1)

    outside = queries.flow(filters=FlowFilters(only_outside_eea=True))
    special = queries.flow(filters=FlowFilters(level=Level.SPECIAL))
    assert [row.system.country for row in outside.rows] == ["US"]
    assert [(row.system.slug, [count.category for count in row.categories]) for row in special.rows] == [
        ("winkel", ["bsn"])
    ]


def test_a_member_who_owns_nothing_sees_nothing(scanned):
    nobody = 987_654

    assert queries.systems(owner_id=nobody).total == queries.fields(owner_id=nobody).total == 0
    assert queries.totals(owner_id=nobody).fields == queries.links(owner_id=nobody).total == 0
    assert (
        queries.flow(filters=queries.flow.__globals__["FlowFilters"](owner_id=nobody)).rows,
        queries.search(words="artikel", owner_id=nobody),
    ) == ((), [])
    with pytest.raises(operations.UnknownSystem):
        queries.system_page(slug=scanned.slug, owner_id=nobody)


def test_the_next_field_to_review_is_the_one_after_this_and_then_the_first(scanned):
    waiting = [field.id for field in queries.fields(system=scanned.slug, only_open=True).items]

    assert queries.next_open(slug=scanned.slug) == waiting[0]
    assert queries.next_open(slug=scanned.slug, after=waiting[0]) == waiting[1]
    assert queries.next_open(slug=scanned.slug, after=waiting[-1]) == waiting[0]


def test_a_page_that_is_gone_is_the_nearest_one(scanned):
    found = queries.fields(page=99, per_page=5)

    assert (found.number, found.pages, found.first, found.last) == (3, 3, 11, 12)


def test_a_search_finds_systems_kinds_datasets_and_fields(scanned):
    found = {
        (hit.kind, hit.name) for word in ("wink", "e-mail", "bestel", "iban") for hit in queries.search(words=word)
    }

    assert {("system", "Winkel"), ("category", "email"), ("dataset", "bestelling"), ("field", "iban")} <= found
    assert queries.search(words="x") == []


def test_reasons_are_sentences_in_the_language_of_the_reader(field_of):
    field = field_of("klant.e_mail")

    nl, en = (queries.field(field_id=field.id, language=language).reasons for language in ("nl", "en"))
    assert nl
    assert nl != en


def test_who_has_access_comes_from_the_system_itself(scanned):
    from inzage.datamap.models import Grant

    Grant.objects.bulk_create(
        Grant(system_id=scanned.id, who="lezer", dataset="klant", may=may) for may in ("SELECT", "UPDATE")
    )

    found = queries.access(system_id=scanned.id, search="lezer").items
    assert [(row.who, row.dataset, row.may) for row in found] == [("lezer", "klant", ("SELECT", "UPDATE"))]
