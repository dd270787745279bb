"""The words of the command line: which command they name, and what can be said about those that name none."""

import difflib
from argparse import ArgumentParser
from collections.abc import Sequence
from itertools import groupby

import inzage
from inzage.cli.rooms import Command

WIDTH = 20


class WrongWords(Exception):  # noqa: N818 - a refusal is no error
    """The words name no command. Its text says so, and which command is probably meant."""


def asked(commands: Sequence[Command], words: Sequence[str]) -> str:
    """What to say where the words ask for help or for the version, and not for a command; else nothing."""
    if list(words) == ["--version"]:
        return f"inzage {inzage.__version__}\n"
    if not words or words[0] in HELP:
        return overview(commands)
    return lines(verbs_of(commands, words[0])) if words[1:] and words[1] in HELP else ""


def find(commands: Sequence[Command], words: Sequence[str]) -> tuple[Command, list[str]]:
    """
    Return the command that the words begin with, and the rest of the words.

    Raises:
        WrongWords
    """
    for command in commands:
        parts = command.name.split()
        if list(words[: len(parts)]) == parts:
            return command, list(words[len(parts) :])
    if (verbs := verbs_of(commands, words[0])) and (len(words) == 1 or words[1].startswith("-")):
        raise WrongWords(f"Say what to do:\n{lines(verbs)}")
    raise WrongWords(meant([command.name for command in commands], words))


def verbs_of(commands: Sequence[Command], subject: str) -> list[Command]:
    """The commands about a subject, such as `systems`."""
    return [command for command in commands if command.name.startswith(f"{subject} ")]


def meant(names: Sequence[str], words: Sequence[str]) -> str:
    """There is no such command, but perhaps this one."""
    said = " ".join(word for word in words[:2] if not word.startswith("-"))
    firsts = dict.fromkeys(name.split()[0] for name in names)
    close = difflib.get_close_matches(said, names, n=1) or difflib.get_close_matches(
        said.split(" ")[0], [*names, *firsts], n=1
    )
    hint = f" Did you mean: inzage {close[0]}?" if close else ""
    return f"There is no command “inzage {said}”.{hint} All commands: inzage --help"


def parser_of(command: Command) -> ArgumentParser:
    parser = ArgumentParser(prog=f"inzage {command.name}", description=f"{command.help[0].upper()}{command.help[1:]}.")
    command.arguments(parser)
    return parser


def overview(commands: Sequence[Command]) -> str:
    """All commands on one screen."""
    groups = groupby(sorted(commands, key=needs), key=needs)
    parts = [f"{TITLES[which]}\n{gathered(list(found))}" for which, found in groups]
    return "\n".join(["Where is your customer data? inzage looks, and keeps the map.\n", *parts, FOOT])


def needs(command: Command) -> int:
    return command.needs_django + command.needs_tables


HELP = ("-h", "--help", "help")
TITLES = ("Anywhere:", "An installation:", "In an installation:")
FOOT = (
    "inzage systems --help says what each verb of a subject does, and so for every subject; inzage COMMAND --help\n"
    "explains one command. Exit status: 0 done, 1 a finding or refusal, 2 wrong usage.\n"
)


def lines(commands: Sequence[Command]) -> str:
    return "".join(f"  {command.name:<{WIDTH}} {command.help}\n" for command in commands)


def gathered(commands: Sequence[Command]) -> str:
    """A line for each command that stands alone, and one for all verbs about a subject."""
    found = []
    for subject, group in groupby(commands, key=lambda command: command.name.split()[0]):
        verbs = list(group)
        said = ", ".join(command.name.partition(" ")[2] for command in verbs)
        found.append(lines(verbs) if len(verbs) == 1 else f"  {subject:<{WIDTH}} {said}\n")
    return "".join(found)
