"""The one entrance: words in, a command run, an exit status out. 0 done, 1 a finding or refusal, 2 wrong usage."""

import os
import sys
from collections.abc import Sequence

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
    if asked := tree.asked(commands, words):
        sys.stdout.write(asked)
        return DONE if words else WRONG_USAGE
    try:
        command, rest = tree.find(commands, words)
        args = tree.parser_of(command).parse_args(rest)
    except WrongWords as wrong:
        sys.stderr.write(f"{wrong}\n")
        return WRONG_USAGE
    except SystemExit as end:
        # argparse has printed the help, or what is wrong.
        return int(end.code or 0)
    if not command.is_anywhere(args):
        from inzage.cli import start  # noqa: PLC0415 - most of the time goes into Django

        if complaint := start.complaint(needs_tables=command.needs_tables):
            sys.stderr.write(f"inzage: {complaint}\n")
            return REFUSED
    return command.run(args)
