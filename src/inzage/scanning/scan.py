"""Look at a system: borrow rows, ask what they hold, find the links, tell whose data it is."""

import time
from collections.abc import Generator
from dataclasses import dataclass, replace

from inzage.connectors.errors import ConnectorError, Language, Unreachable
from inzage.connectors.protection import Observation
from inzage.connectors.protocol import Connector
from inzage.connectors.records import Ability, Count, DatasetShape
from inzage.scanning import borrowing, fields, links, people, promise, protection, whose
from inzage.scanning.records import Failure, ScannedDataset, ScanResult
from inzage.scanning.sampling import ROWS
from inzage.scanning.sketches import Hasher


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a scan is: the dataset that was looked at last, and how many of all are done."""

    dataset: str
    done: int
    of: int


def scan_system(
    connector: Connector, *, key: bytes, rows: int = ROWS, full: bool = False, language: Language = "en"
) -> Generator[Progress, None, ScanResult]:
    """
    Look at everything in a system, telling how far it is; return what was found.

    A dataset that cannot be read is a failure among the results, and the rest goes on.

    Raises:
        ConnectorError: if the system does not answer, at the beginning or later.
    """
    started = time.perf_counter()
    description, of = connector.check(), len(connector.names())
    shapes: list[DatasetShape] = []
    found: list[ScannedDataset] = []
    failures: list[Failure] = []
    for done, shape in enumerate(connector.describe(), start=1):
        try:
            if isinstance(shape, Exception):
                raise shape
            found.append(scan_dataset(connector, shape, rows=rows, full=full, key=key))
            shapes.append(shape)
        except ConnectorError as error:
            if isinstance(error, Unreachable):
                # Where the whole system is gone this says so, and the scan ends; else it was this dataset alone.
                connector.check()
            failures.append(Failure(error.place or name_of(shape), error.code, error.say(language)))
        yield Progress(name_of(shape), done, max(of, done))
    seen, unseen = guarded(connector, language)
    tied = links.infer(connector, found, shapes)
    owners = whose.follow(found, tied)
    return ScanResult(
        kind=connector.kind,
        description=description,
        datasets=tuple(replace(one, whose=owners[one.name]) for one in found),
        links=tuple(tied),
        grants=tuple(connector.grants()),
        failures=(*failures, *unseen),
        protection=tuple(seen),
        seconds=time.perf_counter() - started,
    )


def guarded(connector: Connector, language: Language) -> tuple[list[Observation], list[Failure]]:
    """How the system is protected; where that cannot be asked it is a failure, and what was read counts."""
    try:
        return protection.observed(connector), []
    except ConnectorError as error:
        return [], [Failure(error.place, error.code, error.say(language))]


def name_of(shape: DatasetShape | Exception) -> str:
    return shape.name if isinstance(shape, DatasetShape) else getattr(shape, "place", "")


def scan_dataset(connector: Connector, shape: DatasetShape, *, rows: int, full: bool, key: bytes) -> ScannedDataset:
    """
    Look at one dataset: about so many rows of it, or every row.

    `key` is the secret under which values are hashed; only fields hashed under one key can be compared.

    Raises:
        ConnectorError: if it could not be read.
    """
    asked, hasher = None if full else rows, Hasher(key)
    borrowed = borrowing.borrow(connector.sample(shape.name, rows=asked), shape, hasher=hasher, asked=asked)
    count = counted(connector, shape, borrowed, asked=asked)
    total, is_exact = (count.rows, count.is_exact) if count else (None, False)
    share = 1.0 if is_exact else borrowed.rows / total if total else None
    found = tuple(
        fields.scanned(shape, column, borrowed.columns[column.name], hasher, share=share) for column in shape.columns
    )
    owner = whose.of(shape.name, found)
    return ScannedDataset(
        name=shape.name,
        kind=shape.kind,
        fields=found,
        whose=owner,
        rows=total,
        rows_read=borrowed.rows,
        bytes_read=borrowed.bytes,
        people=people.count(found, borrowed.columns, owner, read=borrowed.rows, rows=total),
        is_exact=is_exact,
        promise=promise.of(borrowed.drawn, read=borrowed.rows, is_exact=is_exact),
        comment=shape.comment,
        remark=borrowed.remark or shape.remark,
        protection=tuple(protection.of_columns(shape, found, borrowed.columns)),
    )


def counted(
    connector: Connector, shape: DatasetShape, borrowed: borrowing.Borrowed, *, asked: int | None
) -> Count | None:
    """
    How many rows there are, and whether we saw them all; None where the system does not tell.

    A sample that ends before it has the rows that were asked for has seen every row that the system shows.
    """
    if shape.is_partial:
        return Count(max(told_by(connector, shape) or 0, borrowed.rows), is_exact=False)
    told = None if asked is None else told_by(connector, shape)
    is_whole = not borrowed.is_cut and (asked is None or (borrowed.rows < asked and (told or 0) <= asked))
    if is_whole:
        return Count(borrowed.rows, is_exact=True)
    return None if told is None else Count(max(told, borrowed.rows), is_exact=False)


def told_by(connector: Connector, shape: DatasetShape) -> int | None:
    """How many rows the system says that there are."""
    if shape.rows is not None:
        return shape.rows
    if Ability.COUNT not in connector.abilities:
        return None
    try:
        return connector.count(shape.name).rows
    except Unreachable:
        raise
    except ConnectorError:
        return None
