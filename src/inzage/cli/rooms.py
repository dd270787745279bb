"""Every command of every room. Nothing here needs Django, so the help is there at once."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass

from inzage.cli import commands as own
from inzage.cli import deciding as law
from inzage.datamap import commands as datamap
from inzage.detection import commands as detection
from inzage.dpia import commands as dpia
from inzage.jobs import commands as jobs
from inzage.ledger import commands as ledger
from inzage.people import commands as people
from inzage.scanning import commands as scanning

ANYWHERE = (scanning.COMMANDS, detection.COMMANDS, law.COMMANDS)
"""These look at what they are given, and need no installation of an organisation."""

WITH_TABLES = (datamap.COMMANDS, dpia.COMMANDS, people.COMMANDS, ledger.COMMANDS, jobs.COMMANDS, own.WITH_TABLES)


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its words, what it does, its arguments, the way to run it, and what must be there first."""

    name: str
    help: str
    arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int]
    needs_django: bool = True
    needs_tables: bool = True
    anywhere_with: str = ""
    """The argument with which it needs neither."""

    def is_anywhere(self, args: Namespace) -> bool:
        """Whether it can run with these arguments where there is no installation."""
        return not self.needs_django or bool(self.anywhere_with and getattr(args, self.anywhere_with))


def all_commands() -> list[Command]:
    """In the order in which somebody meets them."""
    return [
        *(Command(*row, needs_django=False, needs_tables=False) for rows in ANYWHERE for row in rows),
        *(Command(*row, needs_tables=False) for row in own.WITHOUT_TABLES),
        *(Command(*row, anywhere_with=datamap.ANYWHERE_WITH.get(row[0], "")) for rows in WITH_TABLES for row in rows),
    ]
