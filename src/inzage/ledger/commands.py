"""The ledger on the command line: names, arguments, and the way to `terminal`, which does the work."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable

Run = Callable[[Namespace], int]


def in_django(name: str) -> Run:
    """A command that needs our own database."""

    def run(args: Namespace) -> int:
        from inzage.ledger import terminal  # noqa: PLC0415 - the help is there before Django is

        return terminal.VERBS[name](args)

    return run


def listing(parser: ArgumentParser) -> None:
    parser.add_argument("--about", default="", help="only lines about this, for example system:crm")
    parser.add_argument("--tag", default="", help="only this kind of line, or a first part of it, for example datamap")
    parser.add_argument("--limit", type=int, default=50, metavar="LINES", help="how many lines, the newest first (50)")
    add_format(parser)


def exporting(parser: ArgumentParser) -> None:
    """Takes no arguments: an export is whole, or it proves nothing."""


def add_format(parser: ArgumentParser) -> None:
    parser.add_argument("--format", choices=("table", "json"), default="table", help="how to print (table)")


IN_DJANGO: tuple[tuple[str, str, Callable[[ArgumentParser], None]], ...] = (
    ("ledger list", "show lines of the ledger", listing),
    ("ledger verify", "say whether the ledger is whole, or name its first broken line", add_format),
    ("ledger export", "write every line as JSON, one a line", exporting),
)

COMMANDS = tuple((name, help_, arguments, in_django(name)) for name, help_, arguments in IN_DJANGO)
