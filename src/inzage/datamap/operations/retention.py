"""Measuring how old data is, beside how long it may be kept."""

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from inzage.datamap import measuring
from inzage.datamap.models import System
from inzage.datamap.operations.finding import UnknownSystem, held_activity
from inzage.datamap.records import Sweep
from inzage.datamap.tags import Tag
from inzage.jobs import operations as jobs
from inzage.ledger import operations as ledger
from inzage.web.refusals import Refusal

WORKFLOW = "datamap:retention"
"""The name of the durable work. What changes its steps gets a new name."""


class NothingToMeasure(Refusal):
    """No rule of the activity has a field that says when the time began."""

    code = "nothing_to_measure"
    sentence = _("No rule has a field with a date on the map. Choose the table and the date of a rule first.")


@transaction.atomic
def start_measuring(*, activity_id: UUID, by: str, at: datetime) -> None:
    """
    Ask how old the data of an activity is. The work begins when this transaction is committed.

    Raises:
        UnknownActivity, NothingToMeasure
    """
    activity = held_activity(activity_id)
    rules = measuring.rules(activity=activity).count()
    if not rules:
        raise NothingToMeasure
    about = f"activity:{activity.number}"
    ledger.note(tag=Tag.MEASURING_STARTED, about=about, by=by, at=at, facts={"rules": rules})
    jobs.start(workflow=WORKFLOW, key=f"{activity.pk}@{at:%Y%m%dT%H%M}")


def measure_retention(*, by: str, at: datetime, system_id: UUID | None = None) -> Sweep:
    """
    Measure the rules of every activity now, or those about one system.

    Raises:
        UnknownSystem
    """
    system = System.objects.filter(pk=system_id).first() if system_id else None
    if system_id and system is None:
        raise UnknownSystem
    looked = measuring.look(measuring.rules(**({"date_field__dataset__system": system_id} if system_id else {})), at=at)
    about = f"system:{system.slug}" if system else "register"
    with transaction.atomic():
        found = measuring.store(looked, at=at)
        facts = {"rules": found.rules, "overdue": found.overdue, "unknown": found.unknown}
        ledger.note(tag=Tag.RETENTION_MEASURED, about=about, by=by, at=at, facts=facts)
    return found
