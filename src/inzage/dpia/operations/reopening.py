"""Reopening what rests on a map that is different now. Law: GDPR art. 35(11)."""

from datetime import datetime

from django.db import transaction

from inzage.dpia import models, queries
from inzage.dpia.operations.versions import about
from inzage.dpia.records import Change, Stale
from inzage.dpia.tags import Tag
from inzage.dpia.words import Decision, Outcome, StudyState
from inzage.ledger import operations as ledger


@transaction.atomic
def reopen_changed(*, by: str, at: datetime) -> Stale:
    """
    Open every decision again whose activity is different on the map now; each leaves its line. Return what reopened.

    What was different stays to be seen until somebody decides again.
    """
    # Rows first: two who do this at once reopen each decision once.
    prechecks = {row.activity_id: row for row in models.Precheck.objects.select_for_update().order_by("pk")}
    studies = {row.activity_id: row for row in models.Study.objects.select_for_update().order_by("pk")}
    found = queries.stale()
    for number, changes in found.prechecks.items():
        reopen_precheck(prechecks[number], changes, by=by, at=at)
    for number, changes in found.studies.items():
        reopen_study(studies[number], changes, by=by, at=at)
    return found


def reopen_precheck(row: models.Precheck, changes: tuple[Change, ...], *, by: str, at: datetime) -> None:
    row.outcome, row.reopened_at, row.version = Outcome.OPEN, at, row.version + 1
    row.changed_by, row.changed_at = by, at
    row.save()
    facts = {"changed": named(changes)}
    ledger.note(tag=Tag.PRECHECK_REOPENED, about=about(row.activity_id), by=by, at=at, facts=facts)


def reopen_study(row: models.Study, changes: tuple[Change, ...], *, by: str, at: datetime) -> None:
    """The text does not change, so it stays the version that was signed; who signs it again makes the next."""
    row.state, row.decision, row.reopened_at = StudyState.DRAFT, Decision.OPEN, at
    row.save()
    facts = {"changed": named(changes)}
    ledger.note(tag=Tag.STUDY_REOPENED, about=about(row.activity_id), by=by, at=at, facts=facts)


def named(changes: tuple[Change, ...]) -> str:
    """Which facts of the map are different."""
    return ", ".join(one.fact for one in changes)
