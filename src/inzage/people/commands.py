"""The organisation and its members on the command line: names, arguments, and the way to `terminal`."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable

from inzage.people.records import Role

Run = Callable[[Namespace], int]


def in_django(name: str) -> Run:
    """A command that needs our own database."""

    def run(args: Namespace) -> int:
        from inzage.people import terminal  # noqa: PLC0415 - the help is there before Django is

        return terminal.run(name, args)

    return run


def founding(parser: ArgumentParser) -> None:
    parser.add_argument("name", help="the name of the organisation")


def describing(parser: ArgumentParser) -> None:
    parser.add_argument("--name", help="another name")
    parser.add_argument("--contact", metavar="TEXT", help="address, e-mail address and telephone number")
    dpo = parser.add_mutually_exclusive_group()
    dpo.add_argument("--dpo", metavar="TEXT", help="how to reach the data protection officer")
    dpo.add_argument("--no-dpo", action="store_true", help="there is no data protection officer")
    representative = parser.add_mutually_exclusive_group()
    representative.add_argument("--representative", metavar="TEXT", help="how to reach the representative in the EU")
    representative.add_argument("--no-representative", action="store_true", help="there is none, and none is needed")


def listing(parser: ArgumentParser) -> None:
    parser.add_argument("--all", action="store_true", help="also who may no longer sign in")
    parser.add_argument("--format", choices=("table", "json"), default="table", help="how to print (table)")


def adding(parser: ArgumentParser) -> None:
    parser.add_argument("email", help="the e-mail address with which the member signs in")
    parser.add_argument("name", help="what colleagues call the member")
    parser.add_argument("--role", required=True, choices=[role.value for role in Role], help="what the member may do")
    parser.add_argument("--department", default="", metavar="NAME", help="where the member works; made if it is new")
    add_address(parser)


def linking(parser: ArgumentParser) -> None:
    parser.add_argument("email", help="the e-mail address of the member")
    add_address(parser)


def add_address(parser: ArgumentParser) -> None:
    parser.add_argument("--address", default="", metavar="URL", help="where inzage runs, to print the whole link")


IN_DJANGO: tuple[tuple[str, str, Callable[[ArgumentParser], None]], ...] = (
    ("organisation found", "name the organisation of this installation", founding),
    ("organisation describe", "write down how to reach the organisation, its DPO and its representative", describing),
    ("members list", "show who works here", listing),
    ("members add", "add a member and print a sign-in link", adding),
    ("members link", "print a link with which a member signs in once", linking),
)

COMMANDS = tuple((name, help_, arguments, in_django(name)) for name, help_, arguments in IN_DJANGO)
