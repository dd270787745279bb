"""`inzage doctor`: every part of this installation, and what is wrong with it."""

import json
import sys
from argparse import Namespace
from dataclasses import asdict

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from inzage.cli import examining
from inzage.cli.examining import Finding

WELL, UNWELL = 0, 1
PIPED = 220


def run(args: Namespace) -> int:
    """Examine every part; print what was found."""
    findings = examining.everything()
    is_well = all(finding.is_well for finding in findings)
    if args.format == "json":
        parts = [asdict(finding) for finding in findings]
        sys.stdout.write(f"{json.dumps({'is_well': is_well, 'parts': parts}, ensure_ascii=False, indent=2)}\n")
    else:
        show(findings)
    return WELL if is_well else UNWELL


def show(findings: list[Finding]) -> None:
    table = Table(box=box.SIMPLE, show_header=False)
    for finding in findings:
        table.add_row("ok" if finding.is_well else "NOT OK", finding.part, escape(finding.said))
    Console(width=None if sys.stdout.isatty() else PIPED, emoji=False, highlight=False).print(table)
