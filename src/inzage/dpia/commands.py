"""The studies on the command line: names, arguments, and the way to `terminal`, which does the work."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable

Run = Callable[[Namespace], int]
ONLY = ("to_do", "stale")


def in_django(name: str) -> Run:
    """A command that needs our own database."""

    def run(args: Namespace) -> int:
        from inzage.dpia import terminal  # noqa: PLC0415 - the help is there before Django is

        return terminal.run(name, args)

    return run


def add_format(parser: ArgumentParser) -> None:
    parser.add_argument("--format", choices=("table", "json"), default="table", help="how to print (table)")


def add_language(parser: ArgumentParser) -> None:
    parser.add_argument("--language", choices=("nl", "en"), default="nl", help="of what is written (nl)")


def listing(parser: ArgumentParser) -> None:
    parser.add_argument("--only", choices=ONLY, help="only what waits for somebody, or what rests on another map")
    add_format(parser)


def one(parser: ArgumentParser) -> None:
    parser.add_argument("number", type=int, help="the number of the activity in the register")


def showing(parser: ArgumentParser) -> None:
    one(parser)
    add_language(parser)
    add_format(parser)


def writing(parser: ArgumentParser) -> None:
    one(parser)
    parser.add_argument("--out", required=True, metavar="FILE", help="where to write it; - is standard output")
    add_language(parser)


IN_DJANGO: tuple[tuple[str, str, Callable[[ArgumentParser], None]], ...] = (
    ("dpia list", "show each activity with its pre-check and its study", listing),
    ("dpia precheck", "show the questions of a pre-check and what the law says", showing),
    ("dpia show", "show a study: its parts, its risks and its decision", showing),
    ("dpia document", "write a study as PDF", writing),
    ("dpia check", "say what waits; ends with 1 where something does", add_format),
    ("dpia reopen", "open again what rests on a map that is different now", add_format),
)

COMMANDS = tuple((name, help_, arguments, in_django(name)) for name, help_, arguments in IN_DJANGO)
