"""What a person said of a field is evidence for the same name elsewhere; it can be seen, set aside, given and read."""

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from inzage.datamap import lesson_file, operations, queries, records
from inzage.datamap.models import System

pytestmark = pytest.mark.django_db
BY, BRAM, AT = "noor@example.nl", "bram@example.nl", datetime(2026, 11, 24, 13, tzinfo=UTC)
KEY = "xk veld"


@pytest.fixture
def at_two(look, tmp_path, system, change_shop):
    """The shop and a second system, with a field whose name nobody knows: `xk_veld` and `XkVeld`."""
    change_shop("CREATE TABLE incasso (xk_veld TEXT, bedrag REAL); INSERT INTO incasso VALUES ('q1', 1), ('q2', 2);")
    path = tmp_path / "tweede.db"
    with closing(sqlite3.connect(path)) as second:
        second.executescript("CREATE TABLE zaak (XkVeld TEXT, dag TEXT); INSERT INTO zaak VALUES ('z1', '2026-01-01');")
    key = operations.add_system(name="Tweede", target=f"sqlite:///{path}", by=BY, at=AT)
    look(system)
    look(queries.system_by_id(system_id=key))
    return {"here": field("winkel", "incasso.xk_veld"), "there": field("tweede", "zaak.XkVeld")}


def field(slug, path):
    found = queries.fields(system=slug, per_page=500, language="nl").items
    return next(one for one in found if one.path == path)


def there():
    return field("tweede", "zaak.XkVeld")


def correct(one, category="full_name", by=BY):
    operations.correct_field(field_id=one.id, category=category, by=by, at=AT)


def test_a_correction_is_proposed_at_once_for_the_same_name_elsewhere(at_two):
    assert at_two["there"].category is None

    correct(at_two["here"])

    assert (there().category, there().is_open, there().verdict) == ("full_name", True, "")
    assert there().reasons[0].startswith("In Winkel is “XkVeld” door een collega beoordeeld als: volledige naam")
    assert queries.proposed_too(field_id=at_two["here"].id) == 1


def test_the_next_scan_says_the_same(at_two, look):
    correct(at_two["here"])
    before = there()

    scan = look(queries.system(slug="tweede"))

    assert (there().category, there().confidence, there().reasons) == (
        before.category,
        before.confidence,
        before.reasons,
    )
    assert scan.changes == 0


def test_taking_the_decision_back_takes_back_what_it_taught(at_two):
    correct(at_two["here"])

    operations.undo_review(field_id=at_two["here"].id, by=BY, at=AT)

    assert there() == at_two["there"]


def test_the_line_of_the_decision_counts_what_changed_elsewhere(at_two, last_line):
    correct(at_two["here"])

    assert last_line().facts["taught"] == 1


def test_what_a_person_said_of_that_very_field_stays(at_two):
    operations.mark_not_personal(field_id=at_two["there"].id, by=BRAM, at=AT)
    before = there()

    correct(at_two["here"])

    assert there() == before


def test_two_who_differ_leave_a_third_field_as_it_was(at_two, look, tmp_path):
    with closing(sqlite3.connect(tmp_path / "derde.db")) as third:
        third.executescript("CREATE TABLE map (xk_veld TEXT); INSERT INTO map VALUES ('z1');")
    key = operations.add_system(name="Derde", target=f"sqlite:///{tmp_path / 'derde.db'}", by=BY, at=AT)
    look(queries.system_by_id(system_id=key))
    before = field("derde", "map.xk_veld")
    correct(at_two["here"])
    correct(at_two["there"], "email", by=BRAM)

    after = field("derde", "map.xk_veld")

    assert (after.category, after.confidence) == (before.category, before.confidence)
    assert after.reasons[0].startswith("Collega’s zijn het niet eens over “xk_veld”.")
    assert all(lesson.is_apart for lesson in queries.learned().items)


def test_an_owner_is_not_told_the_name_of_a_system_of_others(at_two, django_user_model):
    correct(at_two["here"])

    seen = queries.field(field_id=at_two["there"].id, owner_id=None, language="en").reasons[0]
    owner = django_user_model.objects.create(email="els@example.nl", name="Els", role="owner", joined_at=AT)
    System.objects.filter(slug="tweede").update(owner=owner)
    hidden = queries.field(field_id=at_two["there"].id, owner_id=owner.pk, language="en").reasons[0]

    assert ("Winkel" in seen, "Winkel" in hidden) == (True, False)


def test_what_was_learned_is_listed_with_where_it_counts(at_two):
    correct(at_two["here"])

    lesson = queries.learned().items[0]

    assert (lesson.name, lesson.category, lesson.times, lesson.by) == (KEY, "full_name", 1, BY)
    assert (lesson.systems, lesson.now, lesson.counts) == (("Winkel",), 1, True)


def test_a_lesson_that_is_set_aside_no_longer_counts_until_it_is_restored(at_two, all_lines):
    correct(at_two["here"])
    taught = there()

    operations.set_lesson_aside(key=KEY, category="full_name", by=BY, at=AT)
    aside = there()
    operations.restore_lesson(key=KEY, category="full_name", by=BY, at=AT)

    assert (aside, there()) == (at_two["there"], taught)
    assert field("winkel", "incasso.xk_veld").verdict == "corrected"
    assert all_lines()[:2] == ["datamap:lesson:restored", "datamap:lesson:set_aside"]


def test_each_refusal_about_a_lesson_leaves_no_trace(at_two, all_lines):
    before = all_lines()
    with pytest.raises(operations.UnknownLesson):
        operations.set_lesson_aside(key=KEY, category="email", by=BY, at=AT)
    with pytest.raises(operations.NotAside):
        operations.restore_lesson(key=KEY, category=None, by=BY, at=AT)
    with pytest.raises(operations.UnknownLesson):
        operations.forget_lessons(origin="Zusterbedrijf", by=BY, at=AT)

    assert all_lines() == before


def test_what_is_given_away_holds_names_and_kinds_of_data_alone(at_two):
    correct(at_two["here"])

    text = lesson_file.written(queries.plain_lessons())

    assert json.loads(text)["lessons"] == [{"name": KEY, "about": "", "category": "full_name", "times": 1}]
    assert "example.nl" not in text


def test_what_another_installation_learned_weighs_less_and_says_where_it_is_from(at_two, all_lines):
    correct(at_two["here"])
    text, own = lesson_file.written(queries.plain_lessons()), there().confidence
    operations.undo_review(field_id=at_two["here"].id, by=BY, at=AT)

    assert operations.import_lessons(text=text, origin="Zusterbedrijf", by=BY, at=AT) == 1

    assert there().confidence != own
    assert "Zusterbedrijf" in there().reasons[0]
    assert queries.imported().items[0].origin == "Zusterbedrijf"
    assert all_lines()[0] == "datamap:lessons:imported"


def test_what_was_read_from_elsewhere_can_be_forgotten(at_two, all_lines):
    text = lesson_file.written([one(KEY)])
    operations.import_lessons(text=text, origin="Zusterbedrijf", by=BY, at=AT)

    assert operations.forget_lessons(origin="Zusterbedrijf", by=BY, at=AT) == 1

    assert there() == at_two["there"]
    assert all_lines()[0] == "datamap:lessons:forgotten"


def one(name, category="full_name"):
    return records.PlainLesson(name, "", category, 1)


ROW = {"name": "tnv", "about": "", "category": "full_name", "times": 1}


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param({"name": "12"}, id="a name without words"),
        pytest.param({"name": "x" * 900}, id="a name that is too long"),
        pytest.param({"about": "<b>"}, id="no words about it"),
        pytest.param({"category": "feelings"}, id="an unknown kind of data"),
        pytest.param({"times": 0}, id="never"),
        pytest.param({"times": True}, id="no number"),
    ],
)
def test_a_lesson_that_makes_no_sense_is_named_and_nothing_is_read(db, all_lines, wrong):
    text = json.dumps({"format": "inzage-lessons", "version": 1, "lessons": [ROW, {**ROW, **wrong}]})

    with pytest.raises(operations.WrongLesson, match="2"):
        operations.import_lessons(text=text, origin="Zusterbedrijf", by=BY, at=AT)

    assert (queries.imported().total, all_lines()) == (0, [])


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", "no json", "[" * 100_000, '{"format": "inzage-lessons", "version": 2}']
)
def test_what_is_no_file_with_lessons_is_refused(db, text):
    with pytest.raises(operations.NotLessons):
        operations.import_lessons(text=text, origin="Zusterbedrijf", by=BY, at=AT)


def test_it_refuses_lessons_from_nowhere(db):
    with pytest.raises(operations.OriginMissing):
        operations.import_lessons(text=lesson_file.written([one("tnv")]), origin=" ", by=BY, at=AT)


def test_a_decision_asks_the_database_the_same_however_many_fields_have_the_name(
    at_two, change_shop, look, django_assert_max_num_queries
):
    change_shop("".join(f"CREATE TABLE t{number} (xk_veld TEXT);" for number in range(30)))
    look(queries.system(slug="winkel"))

    with django_assert_max_num_queries(40):
        correct(at_two["there"])

    assert queries.proposed_too(field_id=at_two["there"].id) == 31
