"""Which words name a command, and what is said about those that name none."""

import pytest

import inzage as product
from inzage.cli import main
from inzage.cli.rooms import all_commands

SCREEN = 32
WIDE = 120


@pytest.fixture
def say(capsys):
    """Run a command in this process; give its exit status and what it said."""

    def run(*words):
        status = main(words)
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def test_the_help_is_one_screen_with_every_command(say):
    status, out, err = say("--help")

    lines = out.splitlines()
    assert (status, err, len(lines) <= SCREEN, max(map(len, lines)) <= WIDE) == (0, "", True, True)
    assert all(any(is_named(command.name, line) for line in lines) for command in all_commands())


def is_named(command, line):
    subject, _, verb = command.partition(" ")
    first, _, rest = line.strip().partition(" ")
    return line.startswith("  ") and first == subject and verb in [*rest.strip().split(", "), rest[: len(verb)]]


def test_no_words_are_wrong_usage_and_get_the_help(say):
    assert say() == (2, say("--help")[1], "")


def test_the_version_is_one_line(say):
    assert say("--version") == (0, f"inzage {product.__version__}\n", "")


@pytest.mark.parametrize("command", all_commands(), ids=lambda command: command.name)
def test_every_command_explains_itself(say, command):
    status, out, err = say(*command.name.split(), "--help")

    assert (status, err, out.startswith(f"usage: inzage {command.name}")) == (0, "", True)
    assert command.help[1:30] in " ".join(out.split())


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (("sytems", "list"), "inzage systems list"),
        (("systems", "lst"), "inzage systems list"),
        (("list", "systems"), "inzage --help"),
        (("ledger", "verfy"), "inzage ledger verify"),
        (("dcotor",), "inzage doctor"),
        (("workers",), "inzage worker"),
        (("member",), "inzage members"),
    ],
)
def test_wrong_words_are_wrong_usage_with_a_hint(say, words, meant):
    status, out, err = say(*words)

    assert (status, out, meant in err, "Traceback" in err) == (2, "", True, False)


def test_a_group_alone_shows_its_verbs(say):
    status, out, err = say("systems")

    assert (status, out) == (2, "")
    assert all(f"systems {verb} " in err for verb in ("list", "show", "add", "scan", "retire"))


def test_the_help_of_a_group_shows_its_verbs(say):
    status, out, err = say("systems", "--help")

    assert (status, err, out.startswith("  systems list ")) == (0, "", True)


def test_a_wrong_argument_is_wrong_usage(say):
    status, out, err = say("systems", "list", "--format", "xml")

    assert (status, out, "usage: inzage systems list" in err) == (2, "", True)
