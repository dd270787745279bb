"""Take a log in: recognise its form by what it holds, and count it block by block."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import BinaryIO

from inzage.connectors.errors import Unsupported
from inzage.connectors.logs import api, csvlog, jsonlog, mariadb, sentences, web
from inzage.connectors.logs.block import Block, Form
from inzage.connectors.logs.days import Days
from inzage.connectors.logs.records import Intake, Options
from inzage.connectors.logs.source import Ending, bitten, chunks, opened
from inzage.connectors.logs.tally import Tally

HEAD = 64 << 10
BOM = b"\xef\xbb\xbf"
LOOKED_AT = 200
"""So many lines are looked at to recognise a log: its first lines may be torn."""

FORMS: tuple[tuple[re.Pattern[bytes], Callable[[Options], Form]], ...] = (
    (csvlog.START, lambda options: csvlog.Csvlog(options.database, by_record=bool(options.hashed))),
    (mariadb.START, lambda options: mariadb.MariaDB(options.database, by_record=bool(options.hashed))),
    (jsonlog.START, lambda options: jsonlog.Jsonlog(options.database, by_record=bool(options.hashed))),
    (web.START, lambda options: web.Web(options.rules, by_record=bool(options.hashed))),
    (api.START, lambda _options: api.Api()),
)


def read(source: str | Path | BinaryIO, options: Options) -> Intake:
    """
    Take a log in and return who used what on which day.

    Raises:
        ConnectorError: if it cannot be opened, is damaged, or is no log that we know.
    """
    with opened(source) as file:
        ending = Ending()
        head = bitten(file, ending, HEAD).removeprefix(BOM)
        form = recognised(head, options)
        tally = Tally(options, Days(form.moment, options.zone, options.log_zone))
        for chunk in chunks(head, file, form.cut, form.end, ending):
            for part in form.blocks(chunk):
                if isinstance(part, Block):
                    tally.take(part)
                else:
                    tally.broken.add(part.lines.tolist())
        tally.broken.add(ending.too_long)
        return intake(form, tally, ending)


def recognised(head: bytes, options: Options) -> Form:
    """Return the form that the first lines have."""
    if not head.strip():
        raise Unsupported(sentences.EMPTY)
    for line in head.split(b"\n")[:LOOKED_AT]:
        for start, made in FORMS:
            if start.match(line):
                return made(options)
    raise Unsupported(sentences.UNKNOWN)


def intake(form: Form, tally: Tally, ending: Ending) -> Intake:
    days = [date.fromordinal(day) for day in tally.ordinals]
    subjects, by_record = tally.persons()
    return Intake(
        form=form.name,
        lines=ending.lines,
        times=tally.times(),
        rows=dict(tally.rows),
        subjects=subjects,
        by_record=by_record,
        fields=tally.fields(),
        broken=tally.broken,
        untold=tally.untold,
        is_cut=ending.is_cut,
        first_day=min(days, default=None),
        last_day=max(days, default=None),
    )
