"""The map and the register as files: written, taken after what changes was shown, and refused without a trace."""

import json

import pytest

from inzage.datamap import commands, operations, queries
from inzage.datamap.exchange import FORMATS, taking_in
from inzage.datamap.records import ActivityFacts, FieldUse, Kept
from tests.datamap.conftest import BY, NOON

pytestmark = pytest.mark.django_db
ORDERS = ActivityFacts(
    name="Bestellingen",
    departments=("Verkoop",),
    purpose="Leveren wat\nklanten kopen.",
    basis="contract",
    groups=("customers",),
    uses=(FieldUse("winkel", "bestelling", "iban"), FieldUse("winkel", "klant", "e_mail", "third_party")),
    recipients=("Mailvlucht Inc.",),
    retentions=(
        Kept("bestelling", 7, "year", "levering", "AWR art. 52", "erase", "winkel", "bestelling", "besteld_op"),
    ),
    profiling=False,
)


@pytest.fixture
def inzage(capsys):
    """Run a command as the command line does; return its status and what it printed."""
    from inzage.cli.rooms import all_commands
    from inzage.cli.tree import find, parser_of

    def run(*words):
        command, rest = find(all_commands(), [str(word) for word in words])
        status = command.run(parser_of(command).parse_args(rest))
        return status, capsys.readouterr()

    return run


@pytest.fixture
def register(scanned):
    from inzage.people import operations as people

    people.add_department(name="Verkoop", by=BY, at=NOON)
    operations.add_recipient(name="Mailvlucht Inc.", country="NO", what_for="post", by=BY, at=NOON)
    operations.add_activity(facts=ORDERS, by=BY, at=NOON)


@pytest.fixture
def file(register, inzage, tmp_path):
    path = tmp_path / "kaart.yaml"
    assert inzage("map", "export", "--out", path)[0] == 0
    return path


def test_the_command_knows_every_format():
    assert set(commands.FORMATS) == set(FORMATS)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_written(register, inzage, tmp_path, name):
    path = tmp_path / f"kaart.{FORMATS[name][0]}"

    assert inzage("map", "export", "--format", name, "--out", path)[0] == 0
    assert path.stat().st_size > 100


@pytest.mark.parametrize(("day", "activities"), [("0001-01-01", 0), ("2026-11-23", 0), ("2026-11-24", 1), ("9999-12-31", 1)])  # fmt: skip
def test_a_day_is_that_of_its_end(register, inzage, tmp_path, day, activities):
    path = tmp_path / "register.json"

    assert inzage("map", "export", "--format", "json", "--at", day, "--out", path)[0] == 0
    assert len(json.loads(path.read_text())["activities"]) == activities


def test_the_file_tells_the_systems_with_their_personal_fields(file):
    lines = file.read_text().splitlines()

    assert [line for line in lines if "bsn" in line] == ["          bsn: bsn"]
    assert "  winkel:" in lines
    assert not any("omschrijving" in line or "sqlite:/" in line for line in lines)


def test_what_a_person_said_is_not_personal_stands_in_the_file(register, field_of):
    operations.mark_not_personal(field_id=field_of("klant.telefoon").id, by=BY, at=NOON)

    content = FORMATS["yaml"][2](queries.document(now=NOON, with_systems=True), "nl").decode()
    assert "          telefoon: not_personal\n" in content
    assert taking_in.given(content, at=NOON).document.systems == queries.charted()


def test_a_file_that_comes_back_changes_nothing(file, inzage, all_lines):
    before = all_lines()
    status, printed = inzage("map", "import", file, "--yes")

    assert (status, printed.out) == (0, "The register says the same already (1 activity).\n")
    assert all_lines() == before
    assert taking_in.given(file.read_text(), at=NOON).document == queries.document(now=NOON, with_systems=True)


def test_what_was_changed_is_shown_and_not_taken_without_a_yes(file, inzage):
    file.write_text(file.read_text().replace("basis: contract", "basis: consent"))
    status, printed = inzage("map", "import", file)

    assert (status, queries.activity(number=1).facts) == (1, ORDERS)
    assert "basis" in printed.out
    assert "--yes" in printed.err


def test_with_a_yes_it_is_taken_and_leaves_its_line(file, inzage, all_lines):
    file.write_text(file.read_text().replace("basis: contract", "basis: consent"))
    status, printed = inzage("map", "import", file, "--yes", "--format", "json")

    found = json.loads(printed.out)
    assert (status, found["is_taken"]) == (0, True)
    assert found["activities"][0]["differences"] == [{"fact": "basis", "before": "contract", "after": "consent"}]
    assert queries.activity(number=1).facts.basis == "consent"
    assert all_lines()[0] == "datamap:register:taken"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param("basis: contract", "basus: contract", "Did you mean “basis”?", id="an unknown key"),
        pytest.param("e_mail: third_party", "e_post: third_party", "no field “klant.e_post”", id="a field that is not there"),
    ],
)  # fmt: skip
def test_a_file_that_does_not_fit_is_refused_without_a_trace(file, old, new, said, all_lines):
    from inzage.cli.main import main

    before = all_lines()
    file.write_text(file.read_text().replace(old, new))

    assert main(["map", "import", str(file), "--yes"]) == 1
    assert (queries.activity(number=1).facts, all_lines()) == (ORDERS, before)


def test_a_file_that_is_not_there_is_wrong_usage(inzage, db, tmp_path):
    assert inzage("map", "import", tmp_path / "nergens.yaml")[0] == 2
    assert inzage("map", "check", tmp_path / "nergens.yaml")[0] == 2
    assert inzage("map", "export", "--out", tmp_path / "geen" / "map.yaml")[0] == 2


@pytest.mark.parametrize("role", ["agent", "owner"])
def test_a_stranger_gets_no_file(client_of, role):
    assert client_of(role).get("/api/v1/register.yaml").status_code == 403


@pytest.mark.parametrize("name", FORMATS)
def test_the_api_gives_every_format(client_of, register, name):
    answer = client_of("auditor").get(f"/api/v1/register.{name}")

    assert (answer.status_code, answer["Content-Type"]) == (200, FORMATS[name][1])
    assert answer["Content-Disposition"] == f'attachment; filename="register.{FORMATS[name][0]}"'


def test_a_format_that_is_not_there_is_not_found(client_of, db):
    assert client_of("auditor").get("/api/v1/register.doc").status_code == 404


def test_manifests_of_fides_that_come_back_change_nothing(register, inzage, tmp_path):
    path = tmp_path / "fides.yaml"
    status, printed = inzage("map", "export", "--format", "fides", "--out", path)
    assert (status, "- departments of activities (1)" in printed.err) == (0, True)

    status, printed = inzage("map", "import", path, "--yes")
    assert (status, printed.out) == (0, "The register says the same already (1 activity).\n")


def test_what_manifests_of_fides_say_otherwise_is_taken_and_the_rest_stays(register, inzage, tmp_path):
    path = tmp_path / "fides.yaml"
    inzage("map", "export", "--format", "fides", "--out", path)
    path.write_text(path.read_text().replace("processing: Contract", "processing: Consent"))

    assert inzage("map", "import", path, "--yes")[0] == 0
    facts = queries.activity(number=1).facts
    assert (facts.basis, facts.purpose, facts.retentions) == ("consent", ORDERS.purpose, ORDERS.retentions)


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("yaml", "basis: contract", "basis: consent"),
        ("json", '"basis": "contract"', '"basis": "consent"'),
        ("fides", "processing: Contract", "processing: Consent"),
    ],
)
def test_one_changed_line_is_exactly_that_difference(register, inzage, tmp_path, name, old, new):
    path = tmp_path / f"kaart.{name}"
    inzage("map", "export", "--format", name, "--out", path)
    assert inzage("map", "import", path)[0] == 0
    assert path.read_text().count(old) >= 1
    path.write_text(path.read_text().replace(old, new))

    status, printed = inzage("map", "import", path, "--format", "json")
    found = json.loads(printed.out)
    assert (status, found["recipients"], found["departments"], found["same"]) == (1, [], [], 0)
    assert [one["differences"] for one in found["activities"]] == [
        [{"fact": "basis", "before": "contract", "after": "consent"}]
    ]


def test_json_that_comes_back_is_the_same_document(register, field_of):
    operations.mark_not_personal(field_id=field_of("klant.telefoon").id, by=BY, at=NOON)
    document = queries.document(now=NOON, with_systems=True)
    content = FORMATS["json"][2](document, "nl").decode()

    assert taking_in.given(content, at=NOON).document == document


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("map", "import", "{file}", "--yes"), "In het register staat al hetzelfde (1 verwerking).\n"),
        (("map", "export", "--out", "{file}"), "1 verwerking geschreven in {file}.\n"),
        (("register", "proposals"), "afgewezen; "),
        (("register", "refuse", "payroll", "--why", "Doen we niet"), "payroll wordt niet meer voorgesteld.\n"),
    ],
)
def test_the_sentences_are_dutch_where_that_is_asked(file, inzage, words, said):
    status, printed = inzage(*(word.format(file=file) for word in words), "--language", "nl")

    assert status == 0
    assert said.format(file=file) in printed.out


def test_what_would_change_is_told_in_dutch(file, inzage):
    file.write_text(file.read_text().replace("basis: contract", "basis: consent"))
    status, printed = inzage("map", "import", file, "--language", "nl")

    assert (status, printed.err) == (1, "Er is niets overgenomen. --yes neemt het over.\n")
    assert [
        part in printed.out for part in ("over", "nu in het register", "in het bestand", "grondslag", "verwerking 1")
    ]


@pytest.mark.parametrize("verb", ["import", "check"])
def test_a_file_that_is_no_text_is_told_where_it_stops(file, inzage, verb):
    file.write_bytes(file.read_text().replace("klanten kopen", "klanten kopen, ook é").encode("latin-1"))
    line = file.read_bytes()[: file.read_bytes().index(b"\xe9")].count(b"\n") + 1
    status, printed = inzage("map", verb, file, "--language", "nl")

    assert (status, f"Regel {line}, kolom " in printed.err, "UTF-8" in printed.err) == (1, True, True)


@pytest.mark.parametrize("coding", ["utf-8-sig", "utf-16"])
def test_a_file_that_says_its_encoding_is_read_by_it(file, inzage, coding):
    file.write_bytes(file.read_text().encode(coding))

    assert inzage("map", "import", file)[0] == 0


def test_what_the_file_does_not_have_is_named_and_of_many_the_first(file, inzage):
    file.write_text(file.read_text().replace("klanten kopen.", "mensen kopen."))
    for number in range(12):
        operations.add_activity(facts=ActivityFacts(name=f"Later {number}"), by=BY, at=NOON)

    told = inzage("map", "import", file)[1].out
    assert "2 “Later 0”" in told
    assert ("11 “Later 9”" in told, "Later 10" in told) == (True, False)
    assert told.rstrip().endswith(("and 2 more.", "en nog 2."))
