"""How old are the rows of a dataset, and how many are older than they may be, of how many people?"""

from dataclasses import replace
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import pyarrow as pa
import pyarrow.compute

from inzage.connectors.errors import Sentence, Unsupported
from inzage.connectors.protocol import Connector, Dating
from inzage.connectors.records import Ages, Batch
from inzage.scanning.persons import Persons

compute: Any = pyarrow.compute
"""Its stubs know less than it does."""

Values = Any
"""A column of a table, in one or more pieces."""

MOST = 5_000_000
"""So many rows are read where the system cannot tell by itself; more make the answer no longer exact."""
ISO = r"^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:$|[T ])"
NO_COLUMN = Sentence(
    "The field with the date is not there any more. Scan the system again.",
    "Het veld met de datum is er niet meer. Scan het systeem opnieuw.",
)


def ages(
    connector: Connector, dataset: str, column: str, *, until: date | None, zone: ZoneInfo, person: str | None = None
) -> Ages:
    """
    Measure a dataset by the days of one column; moments with a zone count in `zone`, people by the column `person`.

    A system that can tell does so itself; else its rows are read, and nothing of them is kept.

    Raises:
        ConnectorError: if it cannot be read
    """
    if isinstance(connector, Dating) and (
        told := connector.ages(dataset, column, until=until, zone=zone, person=person)
    ):
        return told
    return read(connector, dataset, column, until, zone, person)


def read(
    connector: Connector, dataset: str, column: str, until: date | None, zone: ZoneInfo, person: str | None
) -> Ages:
    rows = dated = before = 0
    oldest: date | None = None
    persons = Persons(until) if person else None
    for batch in connector.sample(dataset, rows=None):
        if column not in batch.table.column_names:
            raise Unsupported(NO_COLUMN, place=dataset)
        all_days = days(batch.table.column(column), zone)
        found = all_days.drop_null()
        rows, dated = rows + batch.rows, dated + len(found)
        if len(found):
            first = compute.min(found).as_py()
            oldest = first if oldest is None else min(first, oldest)
            before += compute.sum(compute.less_equal(found, pa.scalar(until, pa.date32()))).as_py() if until else 0
        if persons and not knows(persons, batch, person, all_days):
            persons = None
        if rows >= MOST:
            break
    is_exact = rows < MOST
    people = persons.people() if persons else None
    if people and not is_exact:
        people = replace(people, is_exact=False)
    return Ages(rows, dated, oldest, before, is_exact=is_exact, people=people)


def knows(persons: Persons, batch: Batch, person: str | None, days: Values) -> bool:
    """Whether the rows of a batch could be told apart by who they are about."""
    return person in batch.table.column_names and persons.add(batch.table.column(person), days)


def days(values: Values, zone: ZoneInfo) -> Values:
    """Return the day of each value, null where it is none that we can read."""
    kind = values.type
    if pa.types.is_timestamp(kind):
        local = compute.local_timestamp(values.cast(pa.timestamp("us", zone.key))) if kind.tz else values
        return local.cast(pa.timestamp("s"), safe=False).cast(pa.date32(), safe=False)
    if pa.types.is_date(kind):
        return values.cast(pa.date32())
    if pa.types.is_dictionary(kind):
        return days(values.cast(kind.value_type), zone)
    if pa.types.is_string(kind) or pa.types.is_large_string(kind):
        return written(values.cast(pa.string()))
    return pa.chunked_array([pa.nulls(len(values), pa.date32())])


def written(texts: Values) -> Values:
    """Read 2026-11-02 and 02-11-2026, with or without a time after it."""
    texts = compute.utf8_trim_whitespace(texts)
    turned = compute.replace_substring_regex(texts, r"^(\d{2})-(\d{2})-(\d{4}).*$", r"\3-\2-\1")
    is_day = compute.match_substring_regex(turned, ISO)
    kept = compute.if_else(is_day, compute.utf8_slice_codeunits(turned, 0, 10), pa.scalar(None, pa.string()))
    # A day such as 31 February is none: it comes back as another day, so it is not the text that it was.
    moments = compute.strptime(kept, format="%Y-%m-%d", unit="s", error_is_null=True)
    found = moments.cast(pa.date32())
    same = compute.equal(compute.strftime(moments, format="%Y-%m-%d"), kept)
    return compute.if_else(same, found, pa.scalar(None, pa.date32()))
