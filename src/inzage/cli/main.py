"""The one entrance: words in, a command run, an exit status out. 0 done, 1 a finding or refusal, 2 wrong usage."""

import os
import sys
from collections.abc import Sequence

import inzage
from inzage.cli import failing, tree
from inzage.cli.rooms import all_commands
from inzage.cli.tree import WrongWords

DONE, REFUSED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; return its exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    failing.listen()
    try:
        status = run(words)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read along has enough. Python would complain at its end, when it flushes what is left.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    return status


def run(words: list[str]) -> int:
    commands = all_commands()
    if not words or words[0] in tree.HELP:
        sys.stdout.write(tree.overview(commands))
        return DONE if words else WRONG_USAGE
    if words[1:2] and words[1] in tree.HELP and (verbs := tree.verbs_of(commands, words[0])):
        sys.stdout.write(tree.lines(verbs))
        return DONE
    if words == ["--version"]:
        sys.stdout.write(f"inzage {inzage.__version__}\n")
        return DONE
    try:
        command, rest = tree.find(commands, words)
        args = tree.parser_of(command).parse_args(rest)
    except WrongWords as wrong:
        sys.stderr.write(f"{wrong}\n")
        return WRONG_USAGE
    except SystemExit as end:
        # argparse has printed the help, or what is wrong.
        return int(end.code or 0)
    if command.needs_django:
        from inzage.cli import start  # noqa: PLC0415 - most of the time goes into Django

        if complaint := start.complaint(needs_tables=command.needs_tables):
            sys.stderr.write(f"inzage: {complaint}\n")
            return REFUSED
    return command.run(args)
