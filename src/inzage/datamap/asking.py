"""Questions that are themselves written down: first the line in the ledger, then the answer."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from inzage.datamap import operations, queries
from inzage.datamap.records import WhoLooked


@transaction.atomic
def who_looked(*, keys: Sequence[str], by: str, at: datetime) -> WhoLooked:
    """
    Say who looked at the data of one person, known by these keys. The question is kept, by keyed hashes.

    Raises:
        WrongKeys
    """
    persons = operations.ask_who_looked(keys=keys, by=by, at=at)
    return queries.who_looked(persons=persons, on=timezone.localdate(at))
