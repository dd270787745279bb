"""The register of a past moment says what was recorded then, whatever changed since."""

from dataclasses import asdict
from datetime import timedelta
from importlib import import_module

import pytest
from django.utils import timezone

from inzage.connectors.protection import Check, Seen
from inzage.datamap import operations, queries
from inzage.datamap.exchange import FORMATS
from inzage.datamap.records import ActivityFacts, Agreed, FieldUse, Guard, Party
from inzage.datamap.words import MeasureKind, Standing
from tests.datamap.conftest import BY, NOON
from tests.datamap.observing import saw, see

pytestmark = pytest.mark.django_db
WRITTEN, ASKED, LATER = (NOON + timedelta(hours=hours) for hours in (1, 2, 3))
MAIL, NAME = FieldUse("winkel", "klant", "e_mail"), FieldUse("winkel", "klant", "achternaam")
LETTERS = ActivityFacts(
    name="Nieuwsbrief", basis="consent", groups=("customers",), uses=(MAIL, NAME), recipients=("Mailvlucht",)
)
US = {"role": "processor", "country": "US", "what_for": "post", "safeguard": "standard_clauses"}
NL = {"role": "controller", "country": "NL", "what_for": "reclame", "safeguard": ""}


@pytest.fixture
def mailer(db):
    return operations.add_recipient(name="Mailvlucht", **US, by=BY, at=NOON)


@pytest.fixture
def letters(scanned, mailer):
    operations.set_measure(system_id=scanned.id, kind="backup", state="yes", by=BY, at=NOON)
    operations.add_activity(facts=LETTERS, by=BY, at=WRITTEN)
    return queries.activity(number=1)


@pytest.fixture
def unchanged(letters):
    """What the register of ASKED says; called again it must say the same."""
    before = then()

    def check():
        assert then() == before

    return check


def then(at=ASKED):
    """Everything that a register of a moment says, what its map knew too."""
    document = queries.document(now=LATER, at=at)
    return asdict(document), document.known.kinds, document.known.systems


def test_the_past_stays_when_a_recipient_is_called_otherwise_and_becomes_another(unchanged, mailer):
    operations.change_recipient(recipient_id=mailer, name="Postduif BV", **NL, by=BY, at=LATER)

    unchanged()
    assert queries.document(now=LATER, at=ASKED).parties == (Party("Mailvlucht", **US),)
    assert queries.document(now=LATER).parties == (Party("Postduif BV", **NL),)


def test_the_past_stays_when_a_recipient_is_removed(unchanged, letters, mailer):
    operations.end_activity(activity_id=letters.id, by=BY, at=LATER)
    operations.remove_recipient(recipient_id=mailer, by=BY, at=LATER)

    unchanged()
    assert queries.document(now=LATER).parties == ()


def test_the_past_stays_when_what_protects_the_data_changes(unchanged, scanned):
    operations.set_measure(system_id=scanned.id, kind="backup", state="no", by=BY, at=LATER)
    operations.set_measure(system_id=scanned.id, kind="logging", state="yes", by=BY, at=LATER)

    unchanged()
    assert queries.document(now=LATER).known.systems["winkel"].measures == (
        Guard("winkel", MeasureKind.LOGGING, Standing.DECLARED),
    )


def test_the_past_stays_when_a_scan_contradicts_what_was_declared(unchanged, scanned):
    see(scanned, saw(Check.VERSIONING, Seen.UNPROTECTED), at=LATER)

    unchanged()
    later = queries.document(now=LATER + timedelta(hours=1), at=LATER).known.systems["winkel"].measures
    assert later == (Guard("winkel", MeasureKind.BACKUP, Standing.CONTRADICTED),)


def test_the_past_stays_when_a_system_moves_is_called_otherwise_and_retires(unchanged, scanned):
    facts = dict.fromkeys(("description", "manager", "partner", "hosting"), "")
    operations.change_system(system_id=scanned.id, name="Webwinkel", country="US", owner_id=None, department_id=None, **facts, by=BY, at=LATER)  # fmt: skip
    operations.retire_system(system_id=scanned.id, by=BY, at=LATER)

    unchanged()
    assert queries.document(now=LATER).known.systems["winkel"].name == "Webwinkel"


def test_the_past_stays_when_a_person_says_that_a_field_holds_something_else(unchanged, field_of):
    operations.correct_field(field_id=field_of("klant.e_mail").id, category="health", by=BY, at=LATER)
    operations.mark_not_personal(field_id=field_of("klant.achternaam").id, by=BY, at=LATER)

    unchanged()
    assert queries.document(now=LATER).known.kinds == {("winkel", "klant", "e_mail"): "health"}
    operations.undo_review(field_id=field_of("klant.e_mail").id, by=BY, at=LATER + timedelta(hours=1))
    assert then(LATER)[1] == {("winkel", "klant", "e_mail"): "health"}


def test_the_past_stays_when_a_scan_finds_something_else(letters, scanned, look, change_shop):
    before = queries.document(now=LATER, at=ASKED).known.kinds
    change_shop("UPDATE klant SET e_mail = bsn")
    look(scanned)

    now = queries.document(now=LATER).known.kinds
    assert now != before
    assert queries.document(now=LATER, at=ASKED).known.kinds == before


def test_what_was_written_under_an_older_name_is_told_under_the_name_of_the_moment(letters, mailer):
    operations.change_recipient(recipient_id=mailer, name="Postduif BV", **US, by=BY, at=ASKED)

    (line,) = queries.document(now=LATER, at=ASKED).activities
    assert line.facts.recipients == ("Postduif BV",)
    (earlier,) = queries.document(now=LATER, at=WRITTEN).activities
    assert earlier.facts.recipients == ("Mailvlucht",)


def test_before_anything_was_written_the_register_is_empty(letters):
    found = queries.document(now=LATER, at=NOON - timedelta(days=1))

    assert (found.activities, found.parties, found.known.systems, found.known.kinds) == ((), (), {}, {})


def test_nothing_is_kept_twice_where_nothing_changed(letters, scanned, look):
    from inzage.datamap.models import KindThen, SystemThen

    before = KindThen.objects.count(), SystemThen.objects.count()
    look(scanned)
    operations.set_measure(system_id=scanned.id, kind="backup", state="yes", by=BY, at=LATER)

    assert before == (2, 2)
    assert (KindThen.objects.count(), SystemThen.objects.count()) == before


def test_the_past_takes_as_many_queries_with_more_of_everything(letters, field_of, django_assert_max_num_queries):
    for number in range(12):
        operations.add_recipient(name=f"Ontvanger {number}", by=BY, at=WRITTEN)
        operations.add_activity(facts=ActivityFacts(name=f"Verwerking {number}", uses=(MAIL,)), by=BY, at=WRITTEN)

    with django_assert_max_num_queries(6):
        assert len(queries.document(now=LATER, at=ASKED).activities) == 13


@pytest.mark.parametrize("name", FORMATS)
def test_every_file_of_a_day_long_before_is_empty_and_can_be_made(letters, name):
    from datetime import date

    from inzage.datamap.days import moment_of

    document = queries.document(now=LATER, at=moment_of(date(1, 1, 1), now=LATER))
    assert document.activities == ()
    assert FORMATS[name][2](document, "nl")


def test_an_agreement_is_part_of_what_was_written_down(mailer):
    from inzage.datamap.models import RecipientVersion

    operations.change_recipient(recipient_id=mailer, name="Mailvlucht", **US, agreed=Agreed("yes", NOON.date(), "Kast"), by=BY, at=LATER)  # fmt: skip

    said = RecipientVersion.objects.filter(recipient=mailer).order_by("version")
    assert [(one.version, one.agreement, one.agreement_place) for one in said] == [(1, "", ""), (2, "yes", "Kast")]


def test_what_was_there_before_there_was_a_past_is_taken_to_have_been_so(letters):
    from django.apps import apps

    from inzage.datamap.models import KindThen, RecipientVersion, SystemThen

    # A scan of a test is done on the real clock.
    before = then(timezone.now())
    for table in (KindThen, SystemThen, RecipientVersion):
        table.objects.all().delete()
    for name, verb in (("0012_the_past_stays", "begin_the_past"), ("0013_protection_seen", "say_what_it_was_worth")):
        getattr(import_module(f"inzage.datamap.migrations.{name}"), verb)(apps, None)

    assert then(timezone.now())[1:] == before[1:]
