"""Writing down what data is used for: the lines of the register."""

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext_lazy as _

from inzage.datamap import facts as versions
from inzage.datamap.activity_rows import facts_of
from inzage.datamap.models import Activity, ActivityVersion
from inzage.datamap.operations import activity_parts as parts
from inzage.datamap.operations.finding import held_activity
from inzage.datamap.operations.systems import NothingChanged
from inzage.datamap.records import ActivityFacts
from inzage.datamap.tags import Tag
from inzage.datamap.tidying import one_line
from inzage.datamap.words import NAME, ActivityState
from inzage.ledger import operations as ledger
from inzage.people import queries as people
from inzage.web.refusals import Refusal


class ActivityNameMissing(Refusal):
    """An activity needs a name."""

    code = "activity_name_missing"
    field = "name"
    sentence = _("Give the activity a name of 1 to 160 characters.")


class ActivityNameTaken(Refusal):
    """Another activity has this name."""

    code = "activity_name_taken"
    field = "name"
    sentence = _("There is already an activity called “%(name)s”. Choose another name.")


class EditedMeanwhile(Refusal):
    """Somebody else wrote the activity down since it was read."""

    code = "edited_meanwhile"
    sentence = _("%(by)s changed this activity while you were writing. Compare both and save again.")


class AlreadyEnded(Refusal):
    """The activity ended before."""

    code = "already_ended"
    sentence = _("This activity has already ended.")


@transaction.atomic
def add_activity(*, facts: ActivityFacts, by: str, at: datetime, template: str = "") -> UUID:
    """
    Write a new line in the register. `template` is the key of the proposal that it comes from.

    Raises:
        ActivityNameMissing, ActivityNameTaken, UnknownDepartment, UnknownRecipient, UnknownUse, WrongRetention,
        TooLong, KeptTooLong,
        UnknownWord: for a basis, condition, group, kind of data, capacity or state that does not exist
    """
    number = (Activity.objects.aggregate(last=Max("number"))["last"] or 0) + 1
    row = Activity(number=number, template=template, added_at=at, added_by=by, changed_at=at, changed_by=by)
    kept(row, facts, by=by, at=at)
    noted: dict[str, str | int | bool] = {"template": template, "fields": len(facts.uses)}
    ledger.note(tag=Tag.ACTIVITY_ADDED, about=about(row), by=by, at=at, facts=noted)
    return row.pk


@transaction.atomic
def change_activity(*, activity_id: UUID, facts: ActivityFacts, version: int, by: str, at: datetime) -> int:
    """
    Write down other facts about an activity; return its new version. `version` is the one that was read.

    Raises:
        UnknownActivity, EditedMeanwhile, NothingChanged
        and what `add_activity` raises
    """
    row = held_activity(activity_id)
    if row.version != version:
        raise EditedMeanwhile(by=people.name_of(row.changed_by))
    changed = [one.fact for one in versions.differences(facts_of(row), facts)]
    if not changed:
        raise NothingChanged
    row.version, row.changed_at, row.changed_by = version + 1, at, by
    kept(row, facts, by=by, at=at)
    ledger.note(tag=Tag.ACTIVITY_CHANGED, about=about(row), by=by, at=at, facts={"changed": named(changed)})
    return row.version


@transaction.atomic
def end_activity(*, activity_id: UUID, by: str, at: datetime) -> None:
    """
    Say that nobody does this with data any more. The line stays, for the register of past days.

    Raises:
        UnknownActivity, AlreadyEnded
    """
    row = held_activity(activity_id)
    if row.state == ActivityState.ENDED:
        raise AlreadyEnded
    row.state, row.ended_at, row.version = ActivityState.ENDED, at, row.version + 1
    row.changed_at, row.changed_by = at, by
    row.save(update_fields=["state", "ended_at", "version", "changed_at", "changed_by"])
    remember(row, by=by, at=at)
    ledger.note(tag=Tag.ACTIVITY_ENDED, about=about(row), by=by, at=at)


def kept(row: Activity, facts: ActivityFacts, *, by: str, at: datetime) -> None:
    """Check the facts, keep them and remember this version."""
    row.name = free_name(facts.name, except_for=row)
    found = parts.checked(facts)
    for key, value in found.plain.items():
        setattr(row, key, value)
    row.ended_at = at if row.state == ActivityState.ENDED else None
    row.save()
    parts.tied(row, found, at=at)
    remember(row, by=by, at=at)


def remember(row: Activity, *, by: str, at: datetime) -> None:
    ActivityVersion.objects.create(
        activity=row, version=row.version, facts=versions.as_json(facts_of(row)), by=by, at=at
    )


def free_name(name: str, *, except_for: Activity) -> str:
    """The name, cleaned; or the refusal that says what is wrong with it."""
    name = one_line(name)
    if not 1 <= len(name) <= NAME:
        raise ActivityNameMissing
    others = Activity.objects.filter(name__iexact=name).exclude(state=ActivityState.ENDED)
    if others.exclude(pk=except_for.pk).exists():
        raise ActivityNameTaken(name=name)
    return name


def named(changed: list[str]) -> str:
    """The names of the facts for the ledger; their number where they do not fit in its line."""
    text = ", ".join(changed)
    return text if len(text) <= ledger.LONGEST else f"{len(changed)} facts"


def about(row: Activity) -> str:
    """How the ledger names an activity; its number never changes."""
    return f"activity:{row.number}"
