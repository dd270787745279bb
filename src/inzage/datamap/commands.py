"""The map on the command line: names, arguments, and the way to `terminal`, which does the work."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from datetime import date

from inzage.law.categories import CATEGORIES, Level
from inzage.scanning.commands import at_least_one, option
from inzage.scanning.sampling import ROWS

ONLY = ("to_review", "contradicted", "failing", "partial", "not_scanned", "without_owner", "special")
HOUR = 3600.0
FORMATS = ("yaml", "json", "fides", "dpv", "xlsx", "pdf")
ANYWHERE_WITH = {"map check": "target"}
"""With this argument the command needs no installation."""

Run = Callable[[Namespace], int]


def in_django(name: str) -> Run:
    """A command that needs our own database."""

    def run(args: Namespace) -> int:
        from inzage.datamap import terminal  # noqa: PLC0415 - the help is there before Django is

        return terminal.run(name, args)

    return run


def add_format(parser: ArgumentParser) -> None:
    parser.add_argument("--format", choices=("table", "json"), default="table", help="how to print (table)")


def listing(parser: ArgumentParser) -> None:
    parser.add_argument("--only", choices=ONLY, help="only the systems with something to do")
    add_format(parser)


def nothing(parser: ArgumentParser) -> None:
    """Takes no arguments: what is sealed, is sealed under one key."""


def one(parser: ArgumentParser) -> None:
    parser.add_argument("name", help="the system's word in its address, as `systems list` shows it")


def showing(parser: ArgumentParser) -> None:
    one(parser)
    add_format(parser)


def adding(parser: ArgumentParser) -> None:
    parser.add_argument("name", help="what people call the system")
    parser.add_argument("target", help="its address: a database URL, a path, s3://...; - reads it from standard input")
    parser.add_argument("--option", action="append", default=[], metavar="KEY=VALUE", help="an option of the connector")
    parser.add_argument("--description", default="", help="what it is for")
    parser.add_argument("--country", default="", help="where it runs, a code of two letters")
    parser.add_argument("--hosting", default="", help="who runs it")
    parser.add_argument("--force", action="store_true", help="add it also when it does not answer now")


def scanning(parser: ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("name", nargs="?", help="the system's word in its address")
    which.add_argument("--all", action="store_true", help="every system on the map")
    parser.add_argument("--wait", action="store_true", help="return when the scans have ended")
    parser.add_argument("--timeout", type=float, default=HOUR, metavar="SECONDS", help="how long to wait (an hour)")
    parser.add_argument("--full", action="store_true", help="read every row instead of a sample")
    parser.add_argument(
        "--sample", type=int, default=ROWS, metavar="ROWS", help=f"rows to read of each dataset ({ROWS})"
    )
    add_format(parser)


def mapping(parser: ArgumentParser) -> None:
    parser.add_argument("--level", choices=[level.value for level in Level], help="only this level of protection")
    parser.add_argument("--category", choices=list(CATEGORIES), metavar="CATEGORY", help="only this kind of data")
    parser.add_argument("--outside-eea", action="store_true", help="only systems outside the EEA")
    add_format(parser)


def selecting(parser: ArgumentParser) -> None:
    parser.add_argument("--system", help="only this system")
    parser.add_argument("--level", choices=[level.value for level in Level], help="only this level of protection")
    parser.add_argument("--category", choices=list(CATEGORIES), metavar="CATEGORY", help="only this kind of data")
    parser.add_argument("--to-review", action="store_true", help="only what waits for a person")
    parser.add_argument("--all", action="store_true", help="also fields without personal data")
    add_format(parser)


def learning(parser: ArgumentParser) -> None:
    parser.add_argument("--search", default="", metavar="WORD", help="only names with this word")
    parser.add_argument("--elsewhere", action="store_true", help="what was read from other installations")
    add_format(parser)


def giving(parser: ArgumentParser) -> None:
    parser.add_argument("file", nargs="?", default="-", help="where to write it; - is standard output (-)")


def taking(parser: ArgumentParser) -> None:
    parser.add_argument("file", help="a file of lessons export; - reads it from standard input")
    parser.add_argument(
        "--origin", required=True, metavar="NAME", help="where it is from; replaces what came from there"
    )


def forgetting(parser: ArgumentParser) -> None:
    parser.add_argument("origin", help="where the lessons are from, as `lessons list --elsewhere` shows it")


def proposing(parser: ArgumentParser) -> None:
    add_language(parser)
    add_format(parser)


def accepting(parser: ArgumentParser) -> None:
    parser.add_argument("template", nargs="+", help="the word of a proposal, as `register proposals` shows it")
    add_language(parser)


def refusing(parser: ArgumentParser) -> None:
    parser.add_argument("template", help="the word of a proposal, as `register proposals` shows it")
    parser.add_argument("--why", required=True, metavar="TEXT", help="why it is not done here")
    add_language(parser)


def add_language(parser: ArgumentParser) -> None:
    parser.add_argument("--language", choices=("nl", "en"), default="nl", help="of what is written down and said (nl)")


def taking_log(parser: ArgumentParser) -> None:
    one(parser)
    parser.add_argument("file", help="a log of this system, packed by gzip or not; - reads it from standard input")
    parser.add_argument("--zone", default="", help="time zone of moments in it without one (the organisation's)")
    parser.add_argument(
        "--rule", action="append", default=[], metavar="PATH=DATASET", help="which paths of a web log are which dataset"
    )
    parser.add_argument(
        "--another-server", action="store_true", help="count it beside a log of another server that has lines of it too"
    )
    add_format(parser)


def judging(parser: ArgumentParser) -> None:
    one(parser)
    for name, what in (("--first", "first"), ("--last", "last")):
        parser.add_argument(
            name, type=date.fromisoformat, metavar="DAY", help=f"the {what} day to look at (what the logs cover)"
        )
    add_format(parser)


def deciding(parser: ArgumentParser) -> None:
    one(parser)
    parser.add_argument("kind", choices=("undeclared", "idle", "unused", "unread"), help="which difference it is")
    parser.add_argument("--who", default="", metavar="ACCOUNT", help="the account or group (undeclared, idle)")
    parser.add_argument("--dataset", action="append", required=True, metavar="NAME", help="given once or more")
    parser.add_argument("--field", action="append", metavar="NAME", help="given once or more (unread)")
    parser.add_argument("--asked", action="store_true", help="it was asked to mend it; without this it is let be")
    parser.add_argument("--why", required=True, metavar="TEXT", help="why, or where it was asked")
    parser.add_argument(
        "--until", type=date.fromisoformat, required=True, metavar="DAY", help="after this day it shows again"
    )
    add_format(parser)


def undoing(parser: ArgumentParser) -> None:
    one(parser)
    parser.add_argument("decision", type=int, help="the number of the decision, as `use findings` shows it")


def declaring(parser: ArgumentParser) -> None:
    one(parser)
    parser.add_argument("dataset", help="a table or file of this system")
    parser.add_argument("--department", required=True, metavar="NAME", help="which department uses it")
    parser.add_argument("--activity", required=True, metavar="NAME", help="for what: an activity, made if it is new")


def naming(parser: ArgumentParser) -> None:
    one(parser)
    parser.add_argument("account", help="an account as the system knows it")
    parser.add_argument("--department", default="", metavar="NAME", help="of which department it is")
    parser.add_argument("--member", default="", metavar="EMAIL", help="of which member it is")
    parser.add_argument("--program", default="", metavar="NAME", help="of which program it is")


def following(parser: ArgumentParser) -> None:
    one(parser)
    parser.add_argument("--why", default="", metavar="TEXT", help="why it is kept who looks at whom")
    parser.add_argument("--days", type=int, default=365, metavar="N", help="for how many days (365)")
    parser.add_argument("--stop", action="store_true", help="keep it no more, and forget what was kept")


def measuring(parser: ArgumentParser) -> None:
    parser.add_argument("--system", default="", metavar="NAME", help="only the data in this system")
    add_format(parser)


def writing(parser: ArgumentParser) -> None:
    parser.add_argument("--format", choices=FORMATS, default="yaml", help="how to write it (yaml)")
    parser.add_argument("--out", default="", metavar="FILE", help="where to write it (standard output)")
    parser.add_argument(
        "--at", type=date.fromisoformat, metavar="DAY", help="the register as it was at the end of this day (now)"
    )
    parser.add_argument("--language", choices=("nl", "en"), default="en", help="of what is said (en)")


def comparing(parser: ArgumentParser) -> None:
    parser.add_argument("file", help="a map as code, as JSON or of Fides; - reads it from standard input")
    parser.add_argument("--yes", action="store_true", help="take it without asking")
    parser.add_argument("--language", choices=("nl", "en"), default="en", help="of what is said (en)")
    add_format(parser)


def checking(parser: ArgumentParser) -> None:
    parser.add_argument("file", help="a map as code, as map export writes it; - reads it from standard input")
    parser.add_argument("--target", default="", metavar="URL", help="scan this now, instead of the map here")
    parser.add_argument("--system", default="", metavar="NAME", help="which system of the file the target is")
    parser.add_argument(
        "--option", action="append", default=[], type=option, metavar="KEY=VALUE", help="an option of the connector"
    )
    much = parser.add_mutually_exclusive_group()
    much.add_argument(
        "--sample", type=at_least_one, default=ROWS, metavar="N", help=f"rows to read of each dataset ({ROWS})"
    )
    much.add_argument("--full", action="store_true", help="read every row instead of a sample")
    parser.add_argument("--language", choices=("nl", "en"), default="en", help="of what is said (en)")
    add_format(parser)


def check(args: Namespace) -> int:
    """Compare without Django where a target is given."""
    from inzage.datamap import check_terminal  # noqa: PLC0415 - the help is there before Arrow and the drivers are

    return check_terminal.check(args)


IN_DJANGO: tuple[tuple[str, str, Callable[[ArgumentParser], None]], ...] = (
    ("systems list", "show the systems with their counts", listing),
    ("systems show", "show one system and the personal data in it", showing),
    ("systems measures", "show what protects a system, as declared and as seen", showing),
    ("systems add", "put a system on the map", adding),
    ("systems scan", "scan one system or all of them", scanning),
    ("systems retire", "take a system off the map and wipe its secret", one),
    ("secrets rotate", "make a new key and seal the secrets of all systems anew", nothing),
    ("fields list", "show fields and what is in them", selecting),
    ("lessons list", "show what was learned from people, and where it counts", learning),
    ("lessons export", "write what was learned as a file for another installation", giving),
    ("lessons import", "read the lessons of another installation", taking),
    ("lessons forget", "forget the lessons of another installation", forgetting),
    ("register proposals", "show activities that the systems show and the register does not have", proposing),
    ("register accept", "write proposals in the register as they are", accepting),
    ("register refuse", "say that a proposed activity is not done here", refusing),
    ("use take", "count a log of a system: who used what on which day", taking_log),
    ("use findings", "show use that was not declared, rights never used, and tables that nobody uses", judging),
    ("use decide", "let a difference be, or write down that it was asked to mend it", deciding),
    ("use undo", "take such a decision back", undoing),
    ("use declare", "write in the register what a department uses a table for", declaring),
    ("use account", "say whose account of a system it is", naming),
    ("use follow", "keep whose records of a system are looked at, or keep it no more", following),
    ("use who-looked", "say who looked at one person; reads the person's keys from standard input", add_format),
    ("use tidy", "forget who looked at whom longer ago than that is kept", add_format),
    ("retention measure", "measure how old data is, and how much of it should be gone", measuring),
    ("retention list", "show how old data was when it was last measured", measuring),
    ("map show", "show which kinds of data are in which systems", mapping),
    ("map export", "write the map and the register as a file", writing),
    ("map import", "take a file into the register, after showing what it changes", comparing),
)

COMMANDS: tuple[tuple[str, str, Callable[[ArgumentParser], None], Run], ...] = (
    *((name, help_, arguments, in_django(name)) for name, help_, arguments in IN_DJANGO),
    ("map check", "tell which personal fields a map as code does not know or use", checking, check),
)
