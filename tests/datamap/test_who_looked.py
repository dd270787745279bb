"""Who looked at a customer's data: only where somebody turned it on, per day, and unknown where it is unknown."""

from datetime import date, timedelta

import pytest

from inzage.datamap import asking, models, operations, queries, tasks
from inzage.datamap.following import person_keys
from inzage.datamap.words import LooksState
from inzage.ledger import queries as ledger
from tests.datamap.conftest import BY, NOON
from tests.datamap.test_use import line

pytestmark = pytest.mark.django_db
CUSTOMER = "100042"
WEB = '10.0.0.5 - anna [{day:02}/Nov/2026:09:12:33 +0100] "GET {path} HTTP/1.1" 200 512 "-" "-"\n'
RULES = ["/klanten/{person} = klant", "/bestellingen/{id} = bestelling"]
NAMED = line("anna", "klant", subject=CUSTOMER) + line("bram", "klant", day=3, subject="100007")


@pytest.fixture
def follow(scanned):
    def followed(days=365, reason="Klanten mogen het vragen."):
        operations.follow_records(system_id=scanned.id, reason=reason, days=days, by=BY, at=NOON)

    return followed


@pytest.fixture
def ask(scanned):
    """What the shop tells of who looked, at this moment."""

    def asked(*keys, at=NOON):
        return asking.who_looked(keys=keys, by=BY, at=at).systems[0]

    return asked


def looks(told):
    return [(one.holder.account, one.dataset, one.day.day, one.reads, one.writes) for one in told.looks]


def test_unless_it_is_turned_on_nothing_is_kept_and_the_answer_is_unknown(take, ask):
    take(NAMED)

    assert (ask(CUSTOMER).state, models.Look.objects.count()) == (LooksState.NOT_FOLLOWED, 0)


def test_a_system_without_a_log_is_unknown(ask, follow):
    follow()

    assert ask(CUSTOMER).state == LooksState.NO_LOG


def test_an_api_that_says_whose_row_it_was_tells_who_looked(take, ask, follow):
    follow()
    take(NAMED + line("anna", "klant", how="write", subject=CUSTOMER))

    told = ask(CUSTOMER)
    assert (told.state, looks(told), told.unnamed) == (LooksState.TOLD, [("anna", "klant", 2, 1, 1)], 0)
    assert [(one.first.day, one.last.day) for one in told.periods] == [(2, 3)]


def test_a_web_log_tells_it_by_the_part_of_its_paths_that_a_rule_marks(take, ask, follow):
    follow()
    take(WEB.format(day=2, path=f"/klanten/{CUSTOMER}") + WEB.format(day=3, path=f"/bestellingen/{CUSTOMER}"), rules=RULES)  # fmt: skip

    told = ask(CUSTOMER)
    assert (looks(told), told.unnamed) == ([("anna", "klant", 2, 1, 0)], 1)


def test_use_that_names_no_record_may_have_been_of_this_person(take, ask, follow):
    follow()
    take(NAMED + line("carla", "klant", day=3) * 3)

    assert ask("100099").unnamed == 3


def test_a_log_that_names_no_records_at_all_tells_nothing(take, ask, follow):
    follow()
    take(line("carla", "klant"))

    assert ask(CUSTOMER).state == LooksState.NOT_NAMED


def test_a_log_that_was_counted_before_tells_it_when_it_is_taken_again(take, ask, follow):
    take(NAMED)
    follow()
    assert ask(CUSTOMER).state == LooksState.NOT_NAMED

    assert take(NAMED).was_known
    assert looks(ask(CUSTOMER)) == [("anna", "klant", 2, 1, 0)]


def test_a_key_is_found_however_it_is_written_and_beside_other_keys_of_the_person(take, ask, follow):
    follow()
    take(NAMED)

    assert looks(ask("klant42@example.nl", " 0100 042 ")) == [("anna", "klant", 2, 1, 0)]


def test_of_whom_it_was_only_a_keyed_hash_is_kept(take, follow):
    follow()
    take(line("anna", "klant", subject="kanarie@example.nl") + NAMED)

    rows = str([*models.Look.objects.values(), *models.LogTaken.objects.values(), *models.Use.objects.values()])
    assert "kanarie" not in rows
    assert CUSTOMER not in rows
    assert "09:12" not in rows


def test_the_question_stands_in_the_ledger_without_the_person(take, ask, follow, all_lines):
    follow()
    take(NAMED)
    ask(CUSTOMER)

    entry = next(one for one in ledger.entries(limit=100) if str(one.tag) == "datamap:looks:asked")
    assert entry.by == BY
    assert entry.facts["person_1"].startswith("hash:")
    assert CUSTOMER not in str(entry)


def test_what_is_older_than_it_is_kept_is_forgotten(take, ask, follow):
    follow(days=30)
    take(NAMED)

    assert looks(ask(CUSTOMER, at=NOON + timedelta(days=8))) == [("anna", "klant", 2, 1, 0)]
    assert looks(ask(CUSTOMER, at=NOON + timedelta(days=9))) == []
    assert operations.forget_old_looks(at=NOON + timedelta(days=9)) == 0
    assert models.Look.objects.count() == 1


def test_each_day_what_is_too_old_is_forgotten(take, follow):
    follow(days=30)
    take(NAMED)
    models.Look.objects.update(day=date(2020, 1, 1))

    assert tasks.clear_looks() == 2
    assert not models.Look.objects.exists()


def test_when_it_is_turned_off_what_was_kept_is_gone(take, ask, follow, scanned, all_lines):
    follow()
    take(NAMED)

    operations.stop_following(system_id=scanned.id, by=BY, at=NOON)

    assert (models.Look.objects.count(), all_lines()[0]) == (0, "datamap:records:unfollowed")
    assert queries.followed(system_id=scanned.id) is None
    with pytest.raises(operations.NotFollowed):
        operations.stop_following(system_id=scanned.id, by=BY, at=NOON)


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"reason": " "}, operations.WhyMissing),
        ({"days": 0}, operations.WrongDays),
        ({"days": 2000}, operations.WrongDays),
    ],
)
def test_turning_it_on_needs_a_reason_and_an_end(follow, scanned, given, refusal):
    with pytest.raises(refusal):
        follow(**given)
    assert queries.followed(system_id=scanned.id) is None


def test_turning_it_on_stands_in_the_ledger(follow, scanned, all_lines):
    follow(days=90)

    assert all_lines()[0] == "datamap:records:followed"
    assert queries.followed(system_id=scanned.id).days == 90


@pytest.mark.parametrize("keys", [[], [" "], ["x"] * 11, ["x" * 201]])
def test_a_question_names_one_person_by_a_few_keys(scanned, keys):
    with pytest.raises(operations.WrongKeys):
        asking.who_looked(keys=keys, by=BY, at=NOON)


def test_persons_are_known_by_what_identifies_by_the_key_of_their_table_and_by_what_points_to_it(scanned):
    found = person_keys(scanned.id)

    assert {"klantnummer", "e_mail"} <= set(found["klant"])
    assert "klantnummer" in found["bestelling"]
    assert "bestelnummer" not in found["bestelling"]
    assert "artikel" not in found
