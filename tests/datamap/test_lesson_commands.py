"""What was learned, on the command line: listed, written to a file, read from it and forgotten."""

import json

import pytest

from inzage.datamap import operations, queries
from tests.datamap.conftest import BY, NOON

pytestmark = pytest.mark.django_db


@pytest.fixture
def inzage(capsys):
    """Run a command as the command line does; return its status and what it printed."""
    from inzage.cli.rooms import all_commands
    from inzage.cli.tree import find, parser_of

    def run(*words):
        command, rest = find(all_commands(), words)
        status = command.run(parser_of(command).parse_args(rest))
        return status, capsys.readouterr()

    return run


@pytest.fixture
def taught(field_of):
    operations.correct_field(field_id=field_of("klant.e_mail").id, category="username", by=BY, at=NOON)


def test_it_lists_what_was_learned(inzage, taught):
    status, printed = inzage("lessons", "list", "--format", "json")

    found = json.loads(printed.out)[0]
    assert (status, found["name"], found["category"], found["times"], found["by"]) == (0, "email", "username", 1, BY)


def test_a_file_goes_out_and_comes_in(inzage, taught, tmp_path):
    file = str(tmp_path / "lessen.json")

    assert inzage("lessons", "export", file)[0] == 0
    assert inzage("lessons", "import", file, "--origin", "Zusterbedrijf")[0] == 0
    assert queries.imported().total == 1
    assert inzage("lessons", "forget", "Zusterbedrijf")[0] == 0
    assert queries.imported().total == 0


def test_a_file_that_is_not_there_is_wrong_usage(inzage, db):
    status, printed = inzage("lessons", "import", "/nergens/lessen.json", "--origin", "Zusterbedrijf")

    assert (status, printed.out) == (2, "")
    assert "can not be used" in printed.err


def test_what_nobody_read_cannot_be_forgotten(inzage, db):
    assert inzage("lessons", "forget", "Zusterbedrijf")[0] == 1
