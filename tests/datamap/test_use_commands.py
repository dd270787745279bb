"""Real use on the command line: deciding about it, whose accounts they are, and who looked at whom."""

import json
from datetime import timedelta
from io import StringIO

import pytest
from django.utils import timezone

from inzage.datamap import models, queries
from inzage.people import operations as people
from tests.datamap.conftest import BY, NOON
from tests.datamap.test_use import line

pytestmark = pytest.mark.django_db
CUSTOMER = "100042"


@pytest.fixture
def inzage(capsys, monkeypatch):
    """Run a command as the command line does; return its status and what it printed."""
    from inzage.cli.rooms import all_commands
    from inzage.cli.tree import find, parser_of

    def run(*words, typed=""):
        monkeypatch.setattr("sys.stdin", StringIO(typed))
        command, rest = find(all_commands(), words)
        status = command.run(parser_of(command).parse_args(rest))
        return status, capsys.readouterr()

    return run


@pytest.fixture
def log(tmp_path):
    """A log of yesterday, in which one line names a customer."""
    day = timezone.localdate() - timedelta(days=1)
    file = tmp_path / "winkel.json"
    lines = line("anna", "klant", subject=CUSTOMER) + line("bram", "klant")
    file.write_text(lines.replace("2026-11-02", day.isoformat()))
    return str(file)


def findings(inzage):
    return json.loads(inzage("use", "findings", "winkel", "--format", "json")[1].out)


def test_a_difference_is_let_be_and_taken_back(inzage, log, scanned):
    inzage("use", "take", "winkel", log)
    until = (timezone.localdate() + timedelta(days=90)).isoformat()
    words = ("use", "decide", "winkel", "undeclared", "--who", "anna", "--dataset", "klant", "--why", "Zo besproken.")
    status, printed = inzage(*words, "--until", until)

    found = findings(inzage)
    assert (status, until in printed.out, [one["who"] for one in found["undeclared"]]) == (0, True, ["bram"])
    assert (found["decided"][0]["reason"], found["untold"], found["unread"]) == ("Zo besproken.", ["klant"], [])
    assert inzage("use", "undo", "winkel", str(found["decided"][0]["id"]))[0] == 0
    assert len(findings(inzage)["undeclared"]) == 2
    assert inzage(*words, "--until", "2020-01-01")[0] == 1


def test_use_is_declared_for_the_department_of_its_account(inzage, log, scanned):
    people.add_department(name="Verkoop", by=BY, at=NOON)
    inzage("use", "take", "winkel", log)
    for account, more in (("anna", ()), ("bram", ("--program", "Webwinkel"))):
        assert inzage("use", "account", "winkel", account, "--department", "Verkoop", *more)[0] == 0

    for _ in range(2):
        done = inzage("use", "declare", "winkel", "klant", "--department", "Verkoop", "--activity", "Offertes")[0]

    assert (done, findings(inzage)["undeclared"], len(queries.activities())) == (1, [], 1)
    assert inzage("use", "account", "winkel", "anna", "--department", "Nergens")[0] == 1


def test_who_looked_is_asked_by_keys_that_are_typed(inzage, log, scanned):
    assert inzage("use", "follow", "winkel")[0] == 1
    assert inzage("use", "follow", "winkel", "--why", "Klanten vragen het.", "--days", "30")[0] == 0
    inzage("use", "take", "winkel", log)

    status, printed = inzage("use", "who-looked", "--format", "json", typed=CUSTOMER + "\n")

    (told,) = json.loads(printed.out)["systems"]
    assert (status, told["state"], told["unnamed"]) == (0, "told", 1)
    assert [(one["holder"]["account"], one["dataset"]) for one in told["looks"]] == [("anna", "klant")]
    shown = inzage("use", "who-looked", typed=CUSTOMER)[1]
    assert "anna" in shown.out
    assert "1 times more without a record" in shown.err
    assert inzage("use", "who-looked", typed="")[0] == 1


def test_what_was_kept_of_looks_is_tidied_and_forgotten(inzage, log, scanned):
    inzage("use", "follow", "winkel", "--why", "Klanten vragen het.", "--days", "30")
    inzage("use", "take", "winkel", log)
    models.Look.objects.update(day=timezone.localdate() - timedelta(days=31))

    assert json.loads(inzage("use", "tidy", "--format", "json")[1].out) == {"forgotten": 1}
    assert "Forgot 0" in inzage("use", "tidy")[1].out
    assert inzage("use", "follow", "winkel", "--stop")[0] == 0
    assert "not followed" in inzage("use", "who-looked", typed=CUSTOMER)[1].err
