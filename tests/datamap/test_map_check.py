"""A map as code in a pipeline: it knows every personal field, or the pipeline stops with a list."""

import json
import os
import subprocess
import sys
from dataclasses import replace

import pytest

from inzage.datamap import check_terminal, operations, queries
from inzage.datamap.exchange import readable
from inzage.datamap.records import ActivityFacts, Document, FieldUse, Numbered
from tests.datamap.conftest import BY, NOON, fill


@pytest.fixture
def chart(scanned):
    """The map of the scanned shop, with an activity that uses all of it."""
    systems = queries.charted()
    uses = tuple(
        FieldUse(one.slug, dataset.name, field.name)
        for one in systems for dataset in one.datasets for field in dataset.fields
    )  # fmt: skip
    return Document("", NOON, (Numbered(1, ActivityFacts("Alles", uses=uses)),), (), systems)


@pytest.fixture
def check(tmp_path, capsys):
    """Check a document as the command line does; return the status and the JSON."""
    from inzage.cli.rooms import all_commands
    from inzage.cli.tree import find, parser_of

    def run(document, *words, form="json"):
        path = tmp_path / "kaart.yaml"
        path.write_bytes(readable.written(document, "nl"))
        command, rest = find(all_commands(), ["map", "check", str(path), "--format", form, *words])
        status = command.run(parser_of(command).parse_args(rest))
        printed = capsys.readouterr()
        return status, json.loads(printed.out) if form == "json" and printed.out else printed

    return run


def problems(found):
    return [(one["problem"], f"{one['dataset']}.{one['field']}") for one in found["findings"]]


def without(document, name):
    """The document without this field in its systems."""
    system = document.systems[0]
    datasets = tuple(
        replace(one, fields=tuple(field for field in one.fields if field.name != name)) for one in system.datasets
    )
    return replace(document, systems=(replace(system, datasets=datasets),))


def unused(document, name):
    facts = document.activities[0].facts
    uses = tuple(use for use in facts.uses if use.field != name)
    return replace(document, activities=(Numbered(1, replace(facts, uses=uses)),))


def test_a_file_that_knows_all_passes(chart, check):
    assert check(chart) == (0, {"is_known": True, "findings": [], "gone": [], "failures": []})


def test_a_field_that_the_file_does_not_know_stops_the_pipeline(chart, check):
    status, found = check(without(chart, "bsn"))

    assert (status, problems(found)) == (1, [("unknown_field", "klant.bsn")])
    assert (found["findings"][0]["category"], found["findings"][0]["level"]) == ("bsn", "special")


def test_a_field_that_no_activity_uses_stops_the_pipeline(chart, check):
    status, found = check(unused(chart, "iban"))

    assert (status, problems(found)) == (1, [("unused_field", "bestelling.iban")])


def test_a_decision_that_the_file_does_not_have_stops_the_pipeline(chart, check, field_of):
    operations.correct_field(field_id=field_of("klant.e_mail").id, category="username", by=BY, at=NOON)

    assert problems(check(chart)[1]) == [("other_kind", "klant.e_mail")]


def test_a_field_that_left_is_told_and_stops_nothing(chart, check, change_shop, look, scanned):
    change_shop("ALTER TABLE klant DROP COLUMN bsn")
    look(scanned)

    status, found = check(chart)
    assert (status, found["gone"]) == (0, [{"system": "winkel", "dataset": "klant", "field": "bsn"}])


def test_a_target_is_scanned_now(chart, check, change_shop, shop):
    change_shop("ALTER TABLE klant ADD COLUMN mobiel TEXT; UPDATE klant SET mobiel = telefoon")

    status, found = check(chart, "--target", f"sqlite:///{shop}")
    assert (status, problems(found)) == (1, [("unknown_field", "klant.mobiel")])


def test_what_a_person_said_is_not_personal_is_known_also_where_a_scan_sees_it(chart, check, shop, field_of):
    operations.mark_not_personal(field_id=field_of("klant.telefoon").id, by=BY, at=NOON)
    document = unused(replace(chart, systems=queries.charted()), "telefoon")

    assert check(document, "--target", f"sqlite:///{shop}")[0] == 0
    assert check(document)[0] == 0


def test_which_system_the_target_is_must_be_clear(chart, check, shop):
    two = replace(chart, systems=(*chart.systems, replace(chart.systems[0], slug="tweede")))

    status, printed = check(two, "--target", f"sqlite:///{shop}", form="table")
    assert (status, printed.err) == (2, "Say with --system which system of the file this is: tweede, winkel.\n")
    assert check(two, "--target", f"sqlite:///{shop}", "--system", "winkel")[0] == 0
    assert check(two, "--target", f"sqlite:///{shop}", "--system", "wnkel")[0] == 2


def test_a_target_that_does_not_answer_is_not_known(chart, check, tmp_path):
    assert check(chart, "--target", f"sqlite:///{tmp_path}/nergens.db")[0] == 1
    assert check(chart, "--target", "gopher://ergens")[0] == 2


@pytest.mark.parametrize(
    ("language", "said"), [("en", "No activity uses this field."), ("nl", "Geen activiteit gebruikt")]
)
def test_it_speaks_both_languages(chart, check, language, said):
    _, printed = check(unused(chart, "iban"), "--language", language, form="table")

    assert said in printed.out


def test_with_a_target_it_needs_no_installation(tmp_path):
    shop = fill(tmp_path / "winkel.db")
    file = tmp_path / "kaart.yaml"
    file.write_text("inzage: map\nversion: 1\nsystems:\n  winkel:\n    name: Winkel\n")
    home = {**os.environ, "INZAGE_HOME": str(tmp_path / "leeg"), "DJANGO_SETTINGS_MODULE": "bestaat.niet"}
    program = [sys.executable, "-c", "import sys; from inzage.cli import main; sys.exit(main())"]
    words = [*program, "map", "check", str(file), "--target", f"sqlite:///{shop}", "--format", "json"]

    done = subprocess.run(words, env=home, capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stderr) == (1, "")
    assert ("unknown_field", "klant.bsn") in problems(json.loads(done.stdout))
    assert not (tmp_path / "leeg").exists()


def test_what_is_said_is_said_in_both_languages():
    said = [one for one in vars(check_terminal).values() if isinstance(one, check_terminal.Sentence)]

    assert len(said) > 5
    assert all(one.en and one.nl and one.en != one.nl for one in said)
