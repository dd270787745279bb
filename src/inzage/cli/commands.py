"""The commands that belong to no room: set up, serve, and see whether all is well."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable

Arguments = Callable[[ArgumentParser], None]
Run = Callable[[Namespace], int]
Row = tuple[str, str, Arguments, Run]


def setting_up(parser: ArgumentParser) -> None:
    parser.add_argument("--organisation", default="", metavar="NAME", help="the name of the organisation")
    parser.add_argument("--email", default="", help="the e-mail address of the first privacy officer")
    parser.add_argument("--name", default="", help="what colleagues call the first privacy officer")
    parser.add_argument("--no-questions", action="store_true", help="ask nothing; what is not given is left for later")


def serving(parser: ArgumentParser) -> None:
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen at (127.0.0.1: this machine only)")
    parser.add_argument("--port", type=int, default=8000, help="the port to listen at (8000)")
    parser.add_argument("--workers", type=int, default=1, help="how many processes answer (1)")


def examining(parser: ArgumentParser) -> None:
    parser.add_argument("--format", choices=("table", "json"), default="table", help="how to print (table)")


def set_up(args: Namespace) -> int:
    from inzage.cli import setup  # noqa: PLC0415 - the help is there before Django is

    return setup.run(args)


def serve(args: Namespace) -> int:
    from inzage.cli import serving as server  # noqa: PLC0415 - the server is loaded only to serve

    return server.run(args)


def examine(args: Namespace) -> int:
    from inzage.cli import doctor  # noqa: PLC0415 - the help is there before Django is

    return doctor.run(args)


WITHOUT_TABLES: tuple[Row, ...] = (
    ("setup", "make or upgrade the tables and keys, the organisation and its first member", setting_up, set_up),
    ("doctor", "examine this installation, part by part", examining, examine),
)
WITH_TABLES: tuple[Row, ...] = (("serve", "answer web browsers and programs, until told to stop", serving, serve),)
