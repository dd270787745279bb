"""How long data is kept, measured: how old it is, how much is too old, and what stays unknown."""

from datetime import date, timedelta
from io import BytesIO

import psycopg
import pytest

from inzage.datamap import models, operations, queries, tasks
from inzage.datamap.records import ActivityFacts, FieldUse, Kept
from inzage.jobs import models as jobs
from tests import postgres
from tests.datamap.conftest import BY, NOON

pytestmark = pytest.mark.django_db
OLD = "UPDATE bestelling SET besteld_op = '2019-11-23' WHERE bestelnummer < 3;"


@pytest.fixture
def keep(scanned):
    """Write down that orders are kept for so long; return what is measured of that."""

    def written(count=7, unit="year", date_field="besteld_op", system=scanned):
        rule = Kept(what="orders", count=count, unit=unit, start="" if count else "einde", system=system.slug, dataset="bestelling", date_field=date_field)  # fmt: skip
        key = operations.add_activity(facts=ActivityFacts(name="Verkoop", retentions=(rule,)), by=BY, at=NOON)
        return lambda: queries.rules_measured(activity_id=key)[0]

    return written


def measure(at=NOON, **options):
    return operations.measure_retention(by=BY, at=at, **options)


def test_what_is_older_than_it_may_be_is_counted(keep, change_shop, all_lines):
    change_shop(OLD)
    found = keep()

    sweep = measure()

    last = found().last
    assert (last.oldest, last.overdue, last.rows, last.undated, last.is_exact) == (date(2019, 11, 23), 3, 240, 0, True)
    assert (sweep.rules, sweep.overdue, sweep.unknown, all_lines()[0]) == (1, 1, 0, "datamap:retention:measured")


def test_people_are_counted_by_the_number_they_have_with_us(keep, change_shop):
    change_shop(OLD)
    found = keep()

    measure()

    last = found().last
    assert (last.people, last.people_entirely, last.people_exact, last.person_field) == (2, 1, True, "klantnummer")
    assert (last.nameless, last.why_rows) == (0, "")


def test_rows_that_name_nobody_are_told_apart(keep, change_shop):
    change_shop(OLD + "UPDATE bestelling SET klantnummer = NULL WHERE bestelnummer = 0;")
    found = keep()

    measure()

    assert (found().last.people, found().last.overdue, found().last.nameless) == (2, 3, 1)


def test_the_table_that_is_pointed_to_says_who_it_is_about(keep, change_shop, field_of):
    change_shop(OLD)
    number = field_of("bestelling.klantnummer")
    operations.mark_not_personal(field_id=number.id, by=BY, at=NOON)
    found = keep()

    measure()

    assert (found().last.people, found().last.person_field) == (2, "klantnummer")


def test_where_no_field_tells_people_apart_rows_are_counted_and_it_says_why(keep, change_shop):
    change_shop(OLD)
    models.Link.objects.all().delete()
    models.Field.objects.filter(dataset__name="bestelling").update(identifies=False)
    found = keep()

    measure()

    assert (found().last.people, found().last.overdue, found().last.why_rows) == (None, 3, "no_field")


def test_of_what_is_about_nobody_rows_are_counted(keep, change_shop):
    models.Dataset.objects.filter(name="bestelling").update(whose="nobody")
    change_shop(OLD)
    found = keep()

    measure()

    assert (found().last.people, found().last.overdue, found().last.why_rows) == (None, 3, "nobody")


def test_a_field_that_went_since_the_scan_leaves_the_people_unknown(keep, change_shop):
    change_shop(OLD + "ALTER TABLE bestelling RENAME COLUMN klantnummer TO nummer;")
    found = keep()

    measure()

    assert (found().last.people, found().last.overdue, found().last.why_rows) == (None, 3, "gone")


def test_what_is_kept_too_long_is_a_duty_of_its_activity(keep, change_shop):
    change_shop(OLD)
    keep()
    assert [duty for duty in queries.duties() if duty.key in {"kept_too_long", "age_unknown"}] == []

    measure()

    (duty,) = (duty for duty in queries.duties() if duty.key in {"kept_too_long", "age_unknown"})
    assert (duty.key, duty.about, duty.name, duty.count) == ("kept_too_long", "activity:1", "Verkoop", 2)


def test_what_cannot_be_measured_is_a_duty_too(keep, shop):
    keep()
    shop.unlink()

    measure()

    assert [duty.count for duty in queries.duties() if duty.key == "age_unknown"] == [1]


def test_on_its_last_day_nothing_is_overdue_yet(keep, change_shop):
    change_shop(OLD.replace("23", "24"))
    found = keep()

    measure()
    assert found().last.overdue == 0
    measure(NOON + timedelta(days=1))
    assert found().last.overdue == 3


def test_it_is_kept_over_time_once_a_day(keep, change_shop):
    found = keep()
    measure()
    measure(NOON + timedelta(hours=1))
    change_shop(OLD)
    measure(NOON + timedelta(days=2))

    assert [(one.day, one.overdue) for one in found().measured] == [(date(2026, 11, 26), 3), (date(2026, 11, 24), 0)]


def test_what_was_measured_outlives_a_change_of_the_activity(keep):
    found = keep()
    measure()
    activity = queries.activities()[0]
    facts = ActivityFacts(name="Verkoop", purpose="Leveren.", retentions=activity.facts.retentions)
    operations.change_activity(activity_id=activity.id, facts=facts, version=activity.version, by=BY, at=NOON)

    assert found().last.overdue == 0


def test_days_that_cannot_be_read_are_unknown(keep, change_shop):
    change_shop("UPDATE bestelling SET besteld_op = 'vorige week';")
    found = keep()

    sweep = measure()

    assert (found().last.overdue, found().last.oldest, found().last.undated) == (None, None, 240)
    assert (sweep.unknown, [one.number for one in queries.retention(only_open=True)]) == (1, [1])


def test_a_table_that_is_gone_is_unknown_and_says_why(keep, change_shop):
    change_shop("DROP TABLE bestelling;")
    found = keep()

    measure()

    assert (found().last.rows, found().last.overdue, len(found().last.error) > 20) == (None, None, True)


def test_a_system_that_does_not_answer_is_unknown_and_says_why(keep, shop):
    found = keep()
    shop.unlink()

    assert measure().unknown == 1
    assert (found().last.rows, len(found().last.error) > 20) == (None, True)


def test_a_rule_until_an_event_has_an_age_and_no_limit(keep):
    found = keep(count=None, unit="")

    assert (measure().unknown, found().last.oldest, found().last.overdue) == (0, date(2026, 11, 1), None)


def test_without_a_date_nothing_is_measured(keep):
    found = keep(date_field="")

    assert (measure().rules, found().can_be_measured, found().last) == (0, False, None)
    with pytest.raises(operations.NothingToMeasure):
        operations.start_measuring(activity_id=queries.activities()[0].id, by=BY, at=NOON)


def test_an_activity_that_ended_and_a_system_off_the_map_are_not_measured(keep, scanned):
    keep()
    operations.retire_system(system_id=scanned.id, by=BY, at=NOON)
    assert measure().rules == 0


def test_a_scan_measures_its_system(keep, scanned, look, change_shop):
    found = keep()
    change_shop(OLD)

    look(scanned)

    assert found().last.overdue == 3


def test_measuring_is_asked_for_and_done_by_a_worker(keep, all_lines):
    found = keep()
    activity = queries.activities()[0]

    operations.start_measuring(activity_id=activity.id, by=BY, at=NOON)

    work = jobs.Work.objects.get(workflow="datamap:retention")
    assert all_lines()[0] == "datamap:measuring:started"
    tasks.measure_activity(work.key)
    assert found().last.rows == 240


def test_no_value_is_kept(keep):
    keep()
    measure()

    assert "klant" not in str(list(models.RetentionMeasured.objects.values()))


def test_postgresql_measures_by_itself(postgres_server, look, db):
    target = postgres.empty_database(postgres_server)
    with psycopg.connect(target, autocommit=True) as database:
        database.execute("CREATE TABLE klant (e_mail text, sinds timestamptz)")
        database.execute("INSERT INTO klant SELECT 'klant' || n || '@example.nl', timestamptz '2026-11-24 12:00+00' - n * interval '1 year' FROM generate_series(0, 9) n")  # fmt: skip
    system = queries.system_by_id(system_id=operations.add_system(name="Klanten", target=target, by=BY, at=NOON))
    look(system)
    rule = Kept(what="klant", count=5, unit="year", system=system.slug, dataset="klant", date_field="sinds")
    use = FieldUse(system=system.slug, dataset="klant", field="e_mail")
    facts = ActivityFacts(name="Klanten", uses=(use,), retentions=(rule,))
    key = operations.add_activity(facts=facts, by=BY, at=NOON)

    measure(system_id=system.id)

    last = queries.rules_measured(activity_id=key)[0].last
    assert (last.oldest, last.overdue, last.rows, last.is_exact) == (date(2017, 11, 24), 4, 10, True)
    assert (last.people, last.people_entirely, last.person_field) == (4, 4, "e_mail")


@pytest.mark.django_db(transaction=True)
def test_measuring_and_counting_write_their_lines_without_a_transaction_of_who_asks(keep, scanned, all_lines):
    keep()
    measure()
    log = BytesIO(b'{"at": "2026-11-02T09:12:33+01:00", "who": "anna", "dataset": "klant"}\n')
    operations.take_log(system_id=scanned.id, source=log, by=BY, at=NOON)

    assert all_lines()[:2] == ["datamap:log:taken", "datamap:retention:measured"]
