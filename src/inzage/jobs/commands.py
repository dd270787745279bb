"""The worker on the command line: name, help, and the way to the worker."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable

Run = Callable[[Namespace], int]


def nothing(parser: ArgumentParser) -> None:
    """It takes no arguments."""


def work(_: Namespace) -> int:
    from inzage.jobs import worker  # noqa: PLC0415 - the help is there before Django and the engine are

    return worker.run()


COMMANDS: tuple[tuple[str, str, Callable[[ArgumentParser], None], Run], ...] = (
    ("worker", "do the work that was asked for, until told to stop", nothing, work),
)
