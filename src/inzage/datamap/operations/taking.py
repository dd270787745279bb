"""Taking a document into the register: what is new is added, what is said otherwise is changed, nothing is removed."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db import transaction

from inzage.datamap.models import Activity, Recipient
from inzage.datamap.operations.activities import EditedMeanwhile, add_activity, change_activity
from inzage.datamap.operations.activity_parts import UnknownDepartments
from inzage.datamap.operations.fitting import fitting, fitting_party
from inzage.datamap.operations.recipients import add_recipient, change_recipient
from inzage.datamap.operations.systems import NothingChanged
from inzage.datamap.records import Comparison, PartyChange
from inzage.datamap.tags import Tag
from inzage.ledger import operations as ledger
from inzage.people import operations as people
from inzage.people import queries as people_queries

ABOUT = "register"


@transaction.atomic
def take_document(*, comparison: Comparison, by: str, at: datetime) -> None:
    """
    Carry out a comparison that somebody has seen, whole or not at all. Departments that are missing are added.

    Raises:
        NothingChanged: where the document says what the register says
        EditedMeanwhile: where somebody wrote an activity down since the comparison was made
        and what adding and changing activities and recipients raises
    """
    if comparison.is_empty:
        raise NothingChanged
    for party in comparison.parties:
        fitting_party(party.after)
    for change in comparison.activities:
        fitting(change.facts)
    add_missing(comparison.departments, by=by, at=at)
    for party in comparison.parties:
        take_party(party, by=by, at=at)
    for change in comparison.activities:
        if not change.number:
            add_activity(facts=change.facts, by=by, at=at)
            continue
        row = Activity.objects.filter(number=change.number).first()
        if row is None:
            raise EditedMeanwhile(by="?")
        change_activity(activity_id=row.pk, facts=change.facts, version=change.version, by=by, at=at)
    counts = {
        "added": sum(not change.number for change in comparison.activities),
        "changed": sum(change.number > 0 for change in comparison.activities),
        "recipients": len(comparison.parties),
    }
    ledger.note(tag=Tag.REGISTER_TAKEN, about=ABOUT, by=by, at=at, facts=counts)


def add_missing(names: Iterable[str], *, by: str, at: datetime) -> None:
    """Add the departments that nobody added since the comparison was made."""
    here = {one.name.casefold() for one in people_queries.departments()}
    for name in names:
        if name.casefold() not in here:
            try:
                people.add_department(name=name, by=by, at=at)
            except people.Refusal:
                raise UnknownDepartments(name=name) from None


def take_party(change: PartyChange, *, by: str, at: datetime) -> None:
    said = change.after
    facts: dict[str, Any] = {"name": said.name, "role": said.role, "country": said.country, "what_for": said.what_for,
             "safeguard": said.safeguard}  # fmt: skip
    row = Recipient.objects.filter(name__iexact=said.name).first()
    if row is None:
        add_recipient(**facts, by=by, at=at)
    else:
        change_recipient(recipient_id=row.pk, **{**facts, "name": row.name}, by=by, at=at)
