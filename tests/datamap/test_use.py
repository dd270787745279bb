"""Real use: what a log is counted for, that it counts once, and what differs from what was declared."""

import gzip
import json
from datetime import date
from io import BytesIO

import pytest

from inzage.datamap import models, operations, queries
from inzage.datamap.records import ActivityFacts, FieldUse, Period
from inzage.people import operations as people
from tests.datamap.conftest import BY, NOON

pytestmark = pytest.mark.django_db
SECRET = "kanarie@example.nl"
DAYS = Period(date(2026, 11, 2), date(2026, 11, 4))


def line(who, dataset, *, day=2, how="read", subject=None):
    return json.dumps({"at": f"2026-11-{day:02}T09:12:33+01:00", "who": who, "dataset": dataset, "how": how, "subject": subject}) + "\n"  # fmt: skip


LOG = (
    line("anna", "klant", subject=SECRET)
    + line("anna", "klant", how="write")
    + line("anna", "klant", day=3)
    + line("bram", "bestelling", day=4)
)


@pytest.fixture
def used(scanned):
    """Reads and writes by account and dataset."""
    return lambda: {(one.who, one.dataset): (one.reads, one.writes) for one in queries.real_use(system_id=scanned.id).items}  # fmt: skip


@pytest.fixture
def sales(scanned):
    """A department that uses `klant` for an activity in the register."""
    key = people.add_department(name="Verkoop", by=BY, at=NOON)
    use = FieldUse(system=scanned.slug, dataset="klant", field="e_mail")
    facts = ActivityFacts(name="Nieuwsbrief", departments=("Verkoop",), uses=(use,))
    operations.add_activity(facts=facts, by=BY, at=NOON)
    return key


@pytest.fixture
def findings(scanned):
    return lambda period=DAYS: queries.use_findings(system_id=scanned.id, period=period).found


def undeclared(found):
    return [(one.who, one.dataset, one.department) for one in found.undeclared]


def test_a_log_is_counted_per_account_dataset_and_day(take, used, scanned):
    taken = take(LOG)

    assert used() == {("anna", "klant"): (2, 1), ("bram", "bestelling"): (1, 0)}
    assert (taken.log.form, taken.log.lines, taken.log.first_day, taken.log.last_day) == ("api", 4, date(2026, 11, 2), date(2026, 11, 4))  # fmt: skip
    first = queries.real_use(system_id=scanned.id).items[0]
    assert (first.days, first.first_on, first.last_on) == (2, date(2026, 11, 2), date(2026, 11, 3))


def test_the_same_log_counts_once_also_when_it_is_packed(take, used, scanned):
    take(LOG)
    before = used()

    assert take(LOG).was_known
    assert take(gzip.compress(LOG.encode())).was_known
    assert (used(), len(queries.logs(system_id=scanned.id))) == (before, 1)


def test_a_log_that_has_grown_counts_what_it_held_before_once(take, used, scanned):
    take(LOG)

    grown = take(LOG + line("anna", "klant", day=5))

    assert (grown.was_known, grown.grew, len(queries.logs(system_id=scanned.id))) == (False, 1, 1)
    assert used()["anna", "klant"] == (3, 1)


def test_two_logs_add_up(take, used):
    take(LOG)
    take(line("anna", "klant", day=9))

    assert used()["anna", "klant"] == (3, 1)


def many(first, last):
    """Lines of one log, each its own moment."""
    return "".join(
        json.dumps({"at": f"2026-11-02T09:{n // 60:02}:{n % 60:02}+01:00", "who": "anna", "dataset": "klant"}) + "\n"
        for n in range(first, last)
    )


@pytest.mark.parametrize("part", [(0, 20), (20, 30), (10, 40)])
def test_a_copy_of_a_part_of_a_log_counts_nothing(take, used, scanned, all_lines, part):
    take(many(0, 40))
    told = all_lines()

    assert take(many(*part)).was_known
    assert (used(), len(queries.logs(system_id=scanned.id)), all_lines()) == ({("anna", "klant"): (40, 0)}, 1, told)


@pytest.mark.parametrize("whole", [(0, 40), (0, 60), (10, 60), (0, 30)])
def test_a_log_that_holds_another_takes_its_place(take, used, scanned, whole):
    take(many(10, 30))

    assert take(many(*whole)).grew == 1
    assert (used(), len(queries.logs(system_id=scanned.id))) == ({("anna", "klant"): (whole[1] - whole[0], 0)}, 1)


@pytest.mark.parametrize("other", [(29, 60), (20, 60), (0, 11), (0, 20)])
def test_a_log_of_which_some_lines_were_counted_before_is_refused(take, used, scanned, all_lines, other):
    take(many(10, 30))
    told = all_lines()

    with pytest.raises(operations.LogOverlaps) as refused:
        take(many(*other))

    assert ("--another-server" in str(refused.value), used(), all_lines()) == (True, {("anna", "klant"): (20, 0)}, told)


def test_the_log_of_another_server_may_have_the_same_lines(take, used):
    take(many(10, 30))
    take(many(20, 40), is_of_another=True)

    assert used() == {("anna", "klant"): (40, 0)}


def test_a_log_that_goes_on_where_another_ended_adds_up(take, used):
    take(many(0, 20))
    take(gzip.compress(many(20, 50).encode()))

    assert used() == {("anna", "klant"): (50, 0)}


def test_after_it_was_removed_a_part_of_it_counts_again(take, used, scanned):
    log = take(many(0, 40)).log
    operations.forget_log(system_id=scanned.id, log_id=log.id, by=BY, at=NOON)

    take(many(10, 20))
    assert used() == {("anna", "klant"): (10, 0)}


def test_of_a_log_nothing_is_kept_but_counts(take, all_lines):
    take(LOG, name=f"/var/log/{SECRET}.json")

    rows = [*models.LogTaken.objects.values(), *models.Use.objects.values(), *models.LogMarks.objects.values()]
    assert "kanarie" not in str(rows)
    assert "09:12" not in str(rows)
    assert all_lines()[0] == "datamap:log:taken"


def test_what_is_not_on_the_map_is_counted_and_not_named(take, used):
    taken = take(LOG + line("anna", "geheime_tabel"))

    assert taken.log.elsewhere == 1
    assert "geheime_tabel" not in str(used())


def test_broken_lines_are_counted_and_numbered(take):
    log = take(LOG + "kapot\n" + line("anna", "klant")).log

    assert (log.lines, log.broken, log.broken_first) == (6, 1, (5,))


@pytest.mark.parametrize(
    ("text", "options", "code"),
    [
        ("", {}, "log_unreadable"),
        ("geen logboek\n", {}, "log_unreadable"),
        (LOG, {"most": 10}, "log_unreadable"),
        (gzip.compress(LOG.encode())[:-12] + b"kapotkapotkapot", {}, "log_unreadable"),
        ('{"at": "gisteren", "who": "anna", "dataset": "klant"}\n', {}, "nothing_told"),
        (LOG, {"zone": "Europe/Nergens"}, "unknown_zone"),
        (LOG, {"rules": ["/klanten", "klant"]}, "wrong_rule"),
    ],
)
def test_a_log_that_cannot_be_counted_is_refused_with_a_sentence(take, used, text, options, code):
    with pytest.raises(operations.Refusal) as refused:
        take(text, **options)

    assert (refused.value.code, len(str(refused.value)) > 30, used()) == (code, True, {})


def test_a_web_log_is_counted_by_rules(take, used):
    take(
        '10.0.0.5 - anna [02/Nov/2026:09:12:33 +0100] "GET /klanten/12?x=1 HTTP/1.1" 200 512 "-" "-"\n',
        rules=["/klanten/{id} = klant", ""],
    )

    assert used() == {("anna", "klant"): (1, 0)}


def test_moments_without_a_zone_are_in_the_zone_that_was_given(take, scanned):
    take('{"at": "2026-11-02T23:30:00", "who": "anna", "dataset": "klant"}\n', zone="America/New_York")

    assert queries.real_use(system_id=scanned.id).items[0].last_on == date(2026, 11, 3)


def test_a_system_that_was_not_scanned_or_left_the_map_takes_no_log(system, look):
    with pytest.raises(operations.NotLookedAt):
        operations.take_log(system_id=system.id, source=BytesIO(LOG.encode()), by=BY, at=NOON)
    look(system)
    operations.retire_system(system_id=system.id, by=BY, at=NOON)
    with pytest.raises(operations.AlreadyRetired, match="kaart"):
        operations.take_log(system_id=system.id, source=BytesIO(LOG.encode()), by=BY, at=NOON)


def test_a_log_is_forgotten_with_what_it_counted(take, used, scanned, all_lines):
    log = take(LOG).log

    operations.forget_log(system_id=scanned.id, log_id=log.id, by=BY, at=NOON)

    assert (used(), all_lines()[0]) == ({}, "datamap:log:forgotten")
    with pytest.raises(operations.UnknownLog):
        operations.forget_log(system_id=scanned.id, log_id=log.id, by=BY, at=NOON)


def test_use_of_an_account_of_nobody_is_undeclared(take, findings):
    take(LOG)

    assert undeclared(findings()) == [("anna", "klant", None), ("bram", "bestelling", None)]


def test_what_an_activity_of_the_department_uses_is_declared(take, findings, sales, belongs):
    take(LOG)
    belongs("anna", department_id=sales)
    belongs("bram", department_id=sales)

    assert undeclared(findings()) == [("bram", "bestelling", "Verkoop")]


def test_a_draft_declares_nothing(take, findings, sales, belongs):
    take(LOG)
    belongs("anna", department_id=sales)
    models.Activity.objects.update(state="draft")

    assert ("anna", "klant", "Verkoop") in undeclared(findings())


def test_the_account_of_a_member_is_of_the_members_department(take, findings, sales, belongs):
    member = people.add_member(email="anna@example.nl", name="Anna", role="agent", department=sales, password=None, by=BY, at=NOON)  # fmt: skip
    take(LOG)
    belongs("anna", member_id=member)

    assert undeclared(findings()) == [("bram", "bestelling", None)]


def test_rights_that_were_never_used_are_found(take, findings, scanned):
    for who, dataset in [("anna", "klant"), ("anna", "bestelling"), ("carla", "klant"), ("PUBLIC", "klant")]:
        models.Grant.objects.create(system_id=scanned.id, who=who, dataset=dataset, may="select")
    take(LOG)

    idle = {(one.who, one.dataset) for one in findings().idle}
    assert {("anna", "bestelling"), ("carla", "klant")} <= idle
    assert not {("anna", "klant"), ("PUBLIC", "klant")} & idle


def test_the_grants_of_mariadb_are_compared_without_their_host(take, findings, scanned):
    models.System.objects.update(kind="mariadb")
    models.Grant.objects.create(system_id=scanned.id, who="anna@10.0.%", dataset="klant", may="select")
    models.Grant.objects.create(system_id=scanned.id, who="carla@%", dataset="klant", may="select")
    models.System.objects.update(sealed=models.System.objects.get().sealed)
    take(LOG)

    idle = {(one.who, one.dataset) for one in findings().idle}
    assert ("carla", "klant") in idle
    assert ("anna", "klant") not in idle


def test_the_log_of_a_web_server_says_nothing_of_the_rights_in_a_database(take, findings, scanned):
    models.System.objects.update(kind="postgresql")
    models.Grant.objects.create(system_id=scanned.id, who="carla", dataset="klant", may="select")
    web = '10.0.0.5 - anna [0{}/Nov/2026:09:12:33 +0100] "GET /klanten/12 HTTP/1.1" 200 512 "-" "-"\n'
    take("".join(web.format(day) for day in (2, 3, 4)), rules=["/klanten/{id} = klant"])

    found = findings()
    assert (found.covers, found.tells_rights, found.idle) == (True, False, ())
    assert [one.dataset for one in found.unused] == ["bestelling"]


def test_datasets_with_personal_data_that_nobody_uses_are_found(take, findings):
    take(line("anna", "klant") + line("anna", "artikel", day=4))

    assert [one.dataset for one in findings().unused] == ["bestelling"]


def test_days_without_a_log_say_nothing_of_what_was_not_used(take, findings, scanned):
    take(line("anna", "klant", day=2) + line("anna", "klant", day=3))
    take(line("anna", "klant", day=6))

    found = findings(Period(date(2026, 11, 2), date(2026, 11, 6)))
    assert (found.covers, found.idle, found.unused) == (False, (), ())
    assert queries.logged(system_id=scanned.id) == Period(date(2026, 11, 6), date(2026, 11, 6))


def test_logs_that_meet_cover_all_their_days(take, findings, scanned):
    take(line("anna", "klant", day=2) + line("anna", "klant", day=3))
    take(line("anna", "klant", day=4))

    assert (findings().covers, queries.logged(system_id=scanned.id)) == (True, DAYS)


def test_an_account_is_of_one_department_or_one_member(belongs, sales, scanned, all_lines):
    for holder, refusal in [
        ({"department_id": sales, "member_id": 1}, operations.WrongHolder),
        ({"member_id": 999}, operations.WrongHolder),
        ({"department_id": 999}, operations.UnknownDepartment),
    ]:
        with pytest.raises(refusal):
            belongs("anna", **holder)
    with pytest.raises(operations.AccountMissing):
        belongs(" ", department_id=sales)

    belongs("anna", department_id=sales)
    assert known(scanned) == {"anna": "Verkoop"}
    belongs("anna")
    assert (known(scanned), all_lines()[0]) == ({}, "datamap:account:declared")


def known(system):
    return {one.account: one.department for one in queries.holders(system_id=system.id) if one.is_known}


def test_an_account_of_a_program_is_of_no_member_and_its_use_is_that_of_its_department(take, findings, sales, belongs):
    with pytest.raises(operations.WrongHolder):
        belongs("anna", service="Webwinkel", member_id=1)
    take(LOG)
    belongs("anna", service="Webwinkel", department_id=sales)
    belongs("bram", service="Back-up")

    assert undeclared(findings()) == [("bram", "bestelling", None)]


def test_accounts_that_nobody_named_come_first_those_that_are_used_before_others(take, scanned, sales, belongs):
    models.Grant.objects.all().delete()
    models.Grant.objects.create(system_id=scanned.id, who="carla", dataset="klant", may="select")
    models.Grant.objects.create(system_id=scanned.id, who="groep", dataset="klant", may="select", members=["carla"])
    take(LOG)
    belongs("anna", department_id=sales)

    found = queries.holders(system_id=scanned.id)
    assert [(one.account, one.is_known, one.is_used) for one in found] == [
        ("bram", False, True), ("carla", False, False), ("anna", True, True),
    ]  # fmt: skip


CSVLOG = '2026-11-0{} 09:12:33.123 CET,"anna","",1,"",1.1,1,"SELECT",2026-11-02 08:00:00 CET,4/17,0,LOG,00000,"statement: {}",,,,,,,,,"","client backend",,0\n'


def test_fields_that_no_statement_reads_are_found_and_known_since_when(take, scanned):
    take(CSVLOG.format(1, "SELECT bsn, telefoon FROM klant"))
    take(CSVLOG.format(2, "SELECT * FROM bestelling") + CSVLOG.format(3, "SELECT achternaam, e_mail FROM klant WHERE klantnummer = 4"))  # fmt: skip

    told = queries.use_findings(system_id=scanned.id, period=Period(date(2026, 11, 2), date(2026, 11, 3)))
    day = date(2026, 11, 1)
    assert dict(told.unread_by_dataset) == {"klant": [("bsn", day), ("telefoon", day)]}
    assert told.found.untold == ()


def test_of_what_a_view_reads_no_field_is_called_unread(take, scanned):
    models.Dataset.objects.filter(name="artikel").update(kind="view")
    take(CSVLOG.format(2, "SELECT achternaam FROM klant") + CSVLOG.format(3, "SELECT artikelcode FROM artikel"))

    told = queries.use_findings(system_id=scanned.id, period=Period(date(2026, 11, 2), date(2026, 11, 3))).found
    assert (told.unread, told.untold) == ((), ("klant",))
