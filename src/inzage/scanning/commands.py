"""`inzage scan`: look at one system and print what is in it. It needs no installation of an organisation."""

import gc
from argparse import ArgumentParser, ArgumentTypeError, Namespace

from inzage.scanning.sampling import ROWS


def add_scan_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "target", metavar="TARGET", help="a database URL, a path, s3://...; - reads it from standard input"
    )
    much = parser.add_mutually_exclusive_group()
    much.add_argument(
        "--sample", type=at_least_one, default=ROWS, metavar="N", help=f"rows to read of each dataset ({ROWS})"
    )
    much.add_argument("--full", action="store_true", help="read every row instead of a sample")
    parser.add_argument(
        "--option", action="append", default=[], type=option, metavar="KEY=VALUE", help="an option of the connector"
    )
    parser.add_argument("--format", choices=("table", "json"), default="table", help="how to print (table)")
    parser.add_argument("--language", choices=("nl", "en"), default="en", help="of reasons and messages (en)")


def at_least_one(text: str) -> int:
    """Read a number of rows."""
    if not text.isdecimal() or int(text) < 1:
        raise ArgumentTypeError("give a whole number of at least 1")
    return int(text)


def option(text: str) -> tuple[str, str]:
    """Read an option. What is wrong with it is not quoted: it may be a password."""
    name, mark, value = text.partition("=")
    if not (mark and name):
        raise ArgumentTypeError("write an option as KEY=VALUE")
    return name, value


def run_scan(args: Namespace) -> int:
    """
    Scan, and print what was found.

    0: everything was read. 1: the system could not be reached or not be read to the end, or some datasets could not be
    read (they are named, and the rest is printed). 2: there is no such kind of system.
    """
    # What is loaded stays, so nobody needs to look for garbage in it: not now, and not when the process ends.
    gc.disable()
    from inzage.scanning import terminal  # noqa: PLC0415 - the help is there before Arrow and the drivers are

    gc.freeze()
    gc.enable()
    try:
        return terminal.scan(args)
    finally:
        gc.freeze()


COMMANDS = (
    (
        "scan",
        "say what a database, file or folder holds about people: fields, links, whose data it is",
        add_scan_arguments,
        run_scan,
    ),
)
