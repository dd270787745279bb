"""The map on the command line, called as a person would call it."""

import json
import re
from argparse import ArgumentParser

import pytest
from django.utils import timezone, translation

from inzage.datamap import operations, queries, records
from inzage.datamap.commands import COMMANDS
from inzage.datamap.records import ActivityFacts, Kept
from tests.datamap.conftest import BY, NOON

pytestmark = pytest.mark.django_db


@pytest.fixture
def inzage(capsys):
    """Run a command; return its exit status and what it printed."""

    def run(line: str, *words: str):
        name, _, add_arguments, act = next(row for row in COMMANDS if line.startswith(row[0]))
        parser = ArgumentParser()
        add_arguments(parser)
        status = act(parser.parse_args([*line.removeprefix(name).split(), *words]))
        return status, capsys.readouterr()

    return run


def test_every_command_says_what_it_does():
    assert all(help_text and callable(add) and callable(act) for _, help_text, add, act in COMMANDS)
    assert len({name for name, *_ in COMMANDS}) == len(COMMANDS)


def test_the_list_is_a_table_for_people_and_json_for_scripts(inzage, scanned):
    status, table = inzage("systems list")
    _, printed = inzage("systems list --format json")

    assert (status, "winkel" in table.out) == (0, True)
    found = json.loads(printed.out)[0]
    assert (found["slug"], found["fields"], found["state"], found["special"]) == ("winkel", 12, "done", 1)


def test_showing_a_system_shows_its_personal_fields(inzage, scanned):
    _, printed = inzage("systems show winkel --format json")

    fields = {field["path"]: field["category"] for field in json.loads(printed.out)["personal_fields"]}
    assert fields["klant.bsn"] == "bsn"
    assert "artikel.prijs" not in fields


def test_adding_tries_the_connection_first(inzage, shop, db):
    status, printed = inzage("systems add", "Kassa", f"sqlite:///{shop}", "--country", "NL")

    assert (status, printed.out.startswith("Added kassa.")) == (0, True)


def test_adding_what_does_not_answer_is_refused_and_leaves_no_trace(inzage, tmp_path):
    status, printed = inzage("systems add", "Kassa", f"sqlite:///{tmp_path}/weg.db")

    assert (status, queries.systems().total, bool(printed.err)) == (1, 0, True)


def test_an_address_on_standard_input_stays_out_of_the_history(inzage, shop, monkeypatch, tmp_path):
    given = tmp_path / "adres"
    given.write_text(f"sqlite:///{shop}\n")

    with given.open() as source:
        monkeypatch.setattr("sys.stdin", source)
        status, _ = inzage("systems add", "Kassa", "-")

    assert (status, queries.systems().total) == (0, 1)


def test_a_scan_is_asked_for_and_a_second_one_refused(inzage, system):
    assert inzage("systems scan winkel")[0] == 0

    status, printed = inzage("systems scan winkel --format json")
    assert (status, json.loads(printed.out)[0]["state"]) == (1, "refused")


def test_of_many_systems_the_one_that_fails_is_named_and_the_others_go_on(inzage, scanned, look, shop, tmp_path):
    other = tmp_path / "ander.db"
    key = operations.add_system(
        name="Ander", target=f"sqlite:///{shop.rename(other)}", by="noor", at=queries.scans().items[0].asked_at
    )
    look(scanned)
    look(queries.system_by_id(system_id=key))

    _, printed = inzage("systems list --only failing --format json")

    assert [(row["slug"], row["state"]) for row in json.loads(printed.out)] == [("winkel", "failed")]
    assert queries.scans(system="ander").items[0].state == "done"


def test_a_scan_that_left_a_part_out_is_done_and_tells_how_many(inzage, scanned, look, change_shop):
    change_shop("CREATE VIEW kapot AS SELECT bestaat_niet FROM klant")
    look(scanned)

    _, table = inzage("systems list --only partial")
    _, printed = inzage("systems list --only partial --format json")

    assert [(row["state"], row["failures"]) for row in json.loads(printed.out)] == [("done", 1)]
    assert "failures" in table.out.split("\n")[1]


def test_systems_that_nobody_answers_for_can_be_listed(inzage, scanned):
    _, printed = inzage("systems list --only without_owner --format json")

    assert [row["slug"] for row in json.loads(printed.out)] == ["winkel"]


def test_a_time_says_by_which_clock(inzage, scanned):
    _, printed = inzage("systems list")

    assert re.search(r"\d\d:\d\d\+\d\d:\d\d", printed.out)


def test_waiting_ends_when_the_time_is_up(inzage, system):
    status, printed = inzage("systems scan --all --wait --timeout 0.1 --format json")

    assert (status, json.loads(printed.out)[0]["state"]) == (1, "waiting")


def test_a_system_that_is_not_there_is_a_refusal_and_no_traceback(inzage, db):
    for line in ("systems show nergens", "systems retire nergens"):
        status, printed = inzage(line)
        assert (status, printed.out, printed.err.strip()) == (1, "", str(operations.UnknownSystem()))


def test_the_map_shows_kinds_of_data_per_system(inzage, scanned):
    _, printed = inzage("map show --level special --format json")

    found = json.loads(printed.out)
    assert found["systems"][0]["categories"] == {"bsn": 1}
    assert found["totals"]["systems"] == 1
    assert [one["systems"] for one in found["without_activity"]] == [["winkel"]]


def test_the_map_shows_what_activities_do(inzage, scanned):
    uses = (records.FieldUse("winkel", "klant", "e_mail"),)
    operations.add_activity(facts=records.ActivityFacts(name="Nieuwsbrief", basis="consent", uses=uses), by=BY, at=NOON)

    (found,) = json.loads(inzage("map show --format json")[1].out)["activities"]
    assert (found["activity"], found["categories"], found["systems"]) == ("Nieuwsbrief", {"email": 1}, ["winkel"])
    assert re.search(r"Nieuwsbrief +consent +E-mail address +winkel", inzage("map show")[1].out)


def test_fields_can_be_listed_and_narrowed(inzage, scanned):
    _, printed = inzage("fields list --category email --format json")

    assert [field["path"] for field in json.loads(printed.out)] == ["klant.e_mail"]


def test_retiring_takes_it_off_the_map(inzage, system):
    assert inzage("systems retire winkel")[0] == 0
    assert queries.systems().total == 0


def test_proposals_are_shown_accepted_and_refused(inzage, scanned):
    _, printed = inzage("register proposals --format json")
    first = json.loads(printed.out)["open"][0]["template"]
    assert first in inzage("register proposals")[1].out

    assert inzage(f"register accept {first}")[0] == 0
    assert inzage("register refuse camera --why", "Geen camera.")[0] == 0
    assert queries.activity(number=1).template == first
    assert queries.refused_proposals() == {"camera": "Geen camera."}
    status, printed = inzage(f"register accept {first}")
    assert (status, "niet meer voorgesteld" in printed.err) == (1, True)


def test_a_log_is_counted_and_the_findings_are_an_exit_status(inzage, scanned, tmp_path):
    assert inzage("use findings winkel")[0] == 1
    log = tmp_path / "winkel.json"
    log.write_text('{"at": "2026-11-02T09:12:33+01:00", "who": "anna", "dataset": "klant"}\n')

    status, printed = inzage("use take winkel", str(log))
    assert (status, printed.out) == (0, "Counted 1 lines of 2026-11-02 to 2026-11-02 (api).\n")
    assert "still counts once" in inzage("use take winkel", str(log))[1].out
    status, printed = inzage("use findings winkel --format json")
    found = json.loads(printed.out)
    assert (status, found["covers"], found["undeclared"][0]["who"]) == (1, True, "anna")
    assert [one["dataset"] for one in found["unused"]] == ["bestelling"]


def test_a_log_that_is_not_there_is_a_sentence(inzage, scanned):
    with translation.override("en"):
        status, printed = inzage("use take winkel weg.log")

    assert (status, printed.err) == (1, "There is no log by that name. Check the path.\n")


def test_what_is_kept_too_long_is_an_exit_status(inzage, scanned):
    rule = Kept(what="orders", count=1, unit="day", system="winkel", dataset="bestelling", date_field="besteld_op")
    operations.add_activity(facts=ActivityFacts(name="Verkoop", retentions=(rule,)), by="test", at=timezone.now())

    status, printed = inzage("retention measure --system winkel --format json")

    found = json.loads(printed.out)
    assert (status, found["overdue"], found["found"][0]["oldest"]) == (1, 1, "2026-11-01")
    assert "240" in inzage("retention measure")[1].out
    assert inzage("retention measure --system weg")[0] == 1


def test_what_was_measured_is_listed_without_measuring_again(inzage, scanned, change_shop):
    rule = Kept(what="orders", count=7, unit="year", system="winkel", dataset="bestelling", date_field="besteld_op")
    operations.add_activity(facts=ActivityFacts(name="Verkoop", retentions=(rule,)), by="test", at=NOON)
    assert json.loads(inzage("retention list --format json")[1].out)[0]["day"] is None
    change_shop("UPDATE bestelling SET besteld_op = '2010-01-02' WHERE bestelnummer < 4;")
    operations.measure_retention(by=BY, at=NOON)

    status, printed = inzage("retention list --system winkel --format json")

    (found,) = json.loads(printed.out)
    told = {key: found[key] for key in ("day", "people", "people_entirely", "overdue", "person_field", "keep")}
    assert (status, told) == (1, {"day": "2026-11-24", "people": 2, "people_entirely": 2, "overdue": 4, "person_field": "klantnummer", "keep": "7 year"})  # fmt: skip
    assert "besteld_op" in inzage("retention list")[1].out
    assert inzage("retention list --system weg")[0] == 1


def test_measures_are_shown_as_declared_and_as_seen(inzage, scanned):
    from inzage.connectors.protection import Check, Seen
    from tests.datamap.observing import saw, see

    operations.set_measure(system_id=scanned.id, kind="logging", state="yes", note="", by=BY, at=NOON)
    see(scanned, saw(), saw(Check.SPECIAL_IN_CLEAR, Seen.UNPROTECTED, "klant", "bsn"))
    fine, table = inzage("systems measures winkel")
    see(scanned, saw(Check.STATEMENT_LOG, Seen.UNPROTECTED))
    status, printed = inzage("systems measures winkel --format json")

    assert (fine, status, "klant.bsn" in table.out) == (0, 1, True)
    found = {row["measure"]: row for row in json.loads(printed.out)}["logging"]
    assert (found["declared"], found["seen"], found["standing"]) == ("yes", "unprotected", "contradicted")
    assert found["looks"][0]["check"] == "statement_log"
