"""Scanning from the command line: the address in, progress where somebody watches, what was found out."""

import secrets
import sys
from argparse import Namespace
from collections.abc import Callable, Generator
from contextlib import closing
from typing import Protocol

from inzage.connectors import catalogue, places
from inzage.connectors.errors import ConnectorError, Language, Unsupported
from inzage.scanning import scan as scanning
from inzage.scanning.facts import as_json, tamed
from inzage.scanning.records import ScanResult
from inzage.scanning.scan import Progress

DONE, REFUSED, WRONG_USAGE = 0, 1, 2
KEY = 32


class Printer(Protocol):
    """Prints what a scan found."""

    def __call__(self, found: ScanResult, *, address: str, language: Language) -> None: ...


def scan(args: Namespace) -> int:
    """Look at the system, and print; nothing is kept, and the key of the hashes is gone with this process."""
    target = sys.stdin.readline().strip() if args.target == "-" else args.target
    try:
        with closing(catalogue.connect(target, options=dict(args.option))) as connector:
            found = watched(
                scanning.scan_system(
                    connector,
                    key=secrets.token_bytes(KEY),
                    rows=args.sample,
                    full=args.full,
                    language=args.language,
                )
            )
    except ConnectorError as error:
        where = f"{error.place}: " if error.place else ""
        sys.stderr.write(f"inzage: {tamed(where + error.say(args.language))}\n")
        return WRONG_USAGE if isinstance(error, Unsupported) else REFUSED
    printer(args.format)(found, address=places.shown(target), language=args.language)
    return REFUSED if found.failures else DONE


def printer(form: str) -> Printer:
    """What prints in this form. Tables take longer to load than to print, so a script does not wait for them."""
    if form == "json":
        return as_json
    from inzage.scanning.printing import as_table  # noqa: PLC0415 - above

    return as_table


def watched(steps: Generator[Progress, None, ScanResult]) -> ScanResult:
    """Go through a scan, and show how far it is where somebody watches."""
    if not sys.stderr.isatty():
        return gone_through(steps, lambda _: None)
    from rich.console import Console  # noqa: PLC0415 - a pipe does not need it
    from rich.text import Text  # noqa: PLC0415 - as above

    with Console(stderr=True).status("") as status:
        return gone_through(steps, lambda step: status.update(Text(tamed(f"{step.done} / {step.of}  {step.dataset}"))))


def gone_through(steps: Generator[Progress, None, ScanResult], tell: Callable[[Progress], None]) -> ScanResult:
    while True:
        try:
            tell(next(steps))
        except StopIteration as end:
            result: ScanResult = end.value
            return result
