"""The one pen: every room writes its lines here, and nobody else writes them."""

from collections.abc import Mapping
from datetime import datetime

from django.db import connection, transaction

from inzage.ledger import chain, head
from inzage.ledger.guarding import LONGEST, LooksPersonalError, code, guard
from inzage.ledger.models import Entry
from inzage.ledger.records import Fact

__all__ = ["LONGEST", "LooksPersonalError", "NotInTransactionError", "code", "note"]

LOCK = 0x1E_D6E4
"""The advisory lock of the pen on PostgreSQL."""


class NotInTransactionError(RuntimeError):
    """A line was to be written outside the transaction of what it describes."""

    def __init__(self) -> None:
        super().__init__("A ledger line is written in the transaction of what it describes: use transaction.atomic.")


def note(*, tag: str, about: str, by: str, at: datetime, facts: Mapping[str, Fact] | None = None) -> None:
    """
    Write a line: what happened (`tag`), to what (`about`, such as `system:crm`), who did it, when, with which facts.

    The line holds when the caller's transaction holds. Facts are ids, counts and codes.

    Raises:
        NotInTransactionError: where line and deed could come apart
        LooksPersonalError: where a fact looks like personal data
    """
    if not connection.in_atomic_block:
        raise NotInTransactionError
    facts = dict(facts or {})
    guard(about, facts)
    queue_up()
    last = Entry.objects.order_by("-number").first()
    row = Entry(
        number=last.number + 1 if last else 1,
        at=at,
        tag=str(tag),
        about=about,
        by=by,
        facts=facts,
        previous=last.hash if last else chain.START,
    )
    row.hash = chain.hash_of(row.as_record())
    row.save(force_insert=True)
    signed = head.signed(row.number, row.hash)
    head.store_in_database(signed)
    # Robust: the deed is done, and a full disk here must not tell its caller otherwise; the file may lag behind.
    transaction.on_commit(lambda: head.publish(signed), robust=True)


def queue_up() -> None:
    """Let one writer at a time go on until its commit. On SQLite a transaction that writes is alone already."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])
