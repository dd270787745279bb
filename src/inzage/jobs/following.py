"""Work that nobody asks for by hand: what follows other work, and what is done each day."""

from datetime import date

from inzage.jobs import operations
from inzage.jobs.registry import declared


def ask_what_follows(workflow: str, key: str) -> None:
    """Ask for the work that is done after this work, in the transaction in which this work ends."""
    for work in declared().values():
        if workflow in work.after:
            operations.start(workflow=work.name, key=key)


def ask_for_the_day(today: date) -> None:
    """Ask for the work of today. Asked for again, by whichever worker, it is still done once."""
    for work in declared().values():
        if work.daily:
            operations.start(workflow=work.name, key=today.isoformat())
