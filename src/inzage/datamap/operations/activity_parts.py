"""The parts of an activity that can be wrong, checked against the law and the map, and tied to their rows."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from inzage.datamap import past
from inzage.datamap.models import Activity, ActivityField, Dataset, Field, Recipient, Retention
from inzage.datamap.operations.finding import UnknownRecipient
from inzage.datamap.operations.fitting import TEXTS, fitting
from inzage.datamap.records import ActivityFacts, FieldUse, Kept
from inzage.datamap.tidying import one_line
from inzage.datamap.words import ActivityState, Capacity
from inzage.law.activities import Origin
from inzage.law.bases import BASES, EXCEPTIONS
from inzage.law.categories import CATEGORIES
from inzage.law.groups import GROUPS
from inzage.law.retention import AtEnd, Unit
from inzage.people import queries as people
from inzage.web.refusals import Refusal

BATCH = 500


class UnknownWord(Refusal):
    """A word that should be one of a fixed list is not."""

    code = "unknown_word"
    sentence = _("“%(word)s” is not known here. Choose one of the list.")

    def __init__(self, *, part: str, word: str) -> None:
        super().__init__(word=word)
        self.field = part  # type: ignore[misc] # which part it is depends on the word


class UnknownDepartments(Refusal):
    """There is no such department."""

    code = "unknown_departments"
    field = "departments"
    sentence = _("There is no department called “%(name)s”. Add it first.")


class UnknownUse(Refusal):
    """The map has no such field."""

    code = "unknown_use"
    field = "uses"
    sentence = _("The map has no field “%(field)s” in “%(system)s”.")


class WrongRetention(Refusal):
    """The time for which data is kept makes no sense."""

    code = "wrong_retention"
    field = "retentions"
    sentence = _(
        "Give a whole number above 0 with its unit (day, week, month, year), or only the event until which you keep it."
    )


@dataclass(frozen=True, slots=True)
class Checked:
    """The facts of an activity as columns, and the rows that it is tied to."""

    plain: dict[str, object]
    departments: list[int]
    recipients: list[int]
    uses: list[tuple[int, str]]
    retentions: list[dict[str, object]]


def checked(facts: ActivityFacts) -> Checked:
    """
    Check every part.

    Raises:
        TooLong, KeptTooLong, UnknownWord, UnknownDepartments, UnknownRecipient, UnknownUse, WrongRetention
    """
    facts = fitting(facts)
    plain: dict[str, object] = {
        "state": word("state", facts.state, ActivityState),
        "capacity": word("capacity", facts.capacity, Capacity),
        "basis": word("basis", facts.basis, ("", *BASES)),
        "condition": word("condition", facts.condition, ("", *EXCEPTIONS)),
        "groups": [word("groups", key, GROUPS) for key in facts.groups],
        "declared": [word("declared", key, CATEGORIES) for key in facts.declared],
        "automated_decision": facts.automated_decision,
        "profiling": facts.profiling,
        "no_recipients": facts.no_recipients and not facts.recipients,
        **{key: getattr(facts, key) for key in TEXTS},
    }
    return Checked(
        plain=plain,
        departments=departments(facts.departments),
        recipients=recipients(facts.recipients),
        uses=uses(facts.uses),
        retentions=[retention(one) for one in facts.retentions],
    )


def word(part: str, given: str, known: Iterable[str]) -> str:
    if given not in set(known):
        raise UnknownWord(part=part, word=given)
    return given


def departments(names: Iterable[str]) -> list[int]:
    given = [one_line(name) for name in names]
    known = people.department_keys(given)
    return [of_name(known, name, UnknownDepartments(name=name)) for name in given]


def recipients(names: Iterable[str]) -> list[int]:
    given = [one_line(name) for name in names]
    known = {name: key for key, name in Recipient.objects.filter(name__in=given).values_list("pk", "name")}
    if len(known) < len(set(given)):
        # Only for who wrote a name with other capitals: reading all for each activity takes longer with each of them.
        folded = {name.casefold(): key for key, name in Recipient.objects.values_list("pk", "name")}
        known |= {name: folded[name.casefold()] for name in given if name not in known and name.casefold() in folded}
    return [of_name(known, name, UnknownRecipient(name=name)) for name in given]


def of_name(known: dict[str, int], name: str, refusal: Refusal) -> int:
    try:
        return known[name]
    except KeyError:
        raise refusal from None


def uses(given: Iterable[FieldUse]) -> list[tuple[int, str]]:
    """The keys of the fields, each with how we got what is in it."""
    wanted = {(one.system, one.dataset, one.field): one.origin for one in given}
    systems = {system for system, _dataset, _field in wanted}
    rows = Field.objects.filter(dataset__system__slug__in=systems).values_list(
        "pk", "dataset__system__slug", "dataset__name", "name"
    )
    known = {(system, dataset, field): key for key, system, dataset, field in rows}
    for system, dataset, field in wanted:
        if (system, dataset, field) not in known:
            raise UnknownUse(field=f"{dataset}.{field}", system=system)
    return [(known[path], word("uses", origin, Origin)) for path, origin in wanted.items()]


def retention(given: Kept) -> dict[str, object]:
    """The columns of one rule."""
    if (given.count is None) != (given.unit == "") or (given.count is not None and given.count < 1):
        raise WrongRetention
    if given.count is None and not given.start:
        raise WrongRetention
    dataset = dataset_of(given)
    date_field = None
    if given.date_field:
        date_field = Field.objects.filter(dataset=dataset, name=given.date_field).first()
        if date_field is None:
            raise UnknownUse(field=f"{given.dataset}.{given.date_field}", system=given.system)
    return {
        "what": given.what,
        "count": given.count,
        "unit": word("retentions", given.unit, ("", *Unit)),
        "start": given.start,
        "ground": given.ground,
        "at_end": word("retentions", given.at_end, AtEnd),
        "dataset": dataset,
        "date_field": date_field,
    }


def dataset_of(given: Kept) -> Dataset | None:
    if not given.dataset:
        return None
    row = Dataset.objects.filter(Q(system__slug=given.system), name=given.dataset).first()
    if row is None:
        raise UnknownUse(field=given.dataset, system=given.system)
    return row


def tied(row: Activity, found: Checked, *, at: datetime) -> None:
    """Tie the activity to its departments, recipients, fields and rules of retention; what is no longer said goes."""
    row.departments.set(found.departments)
    row.recipients.set(found.recipients)
    tied_to_fields(row, dict(found.uses), at=at)
    row.retentions.all().delete()
    Retention.objects.bulk_create([Retention(activity=row, **one) for one in found.retentions])


def tied_to_fields(row: Activity, wanted: dict[int, str], *, at: datetime) -> None:
    had = dict(row.uses.values_list("field", "origin"))
    if had:
        row.uses.filter(field__in=had.keys() - wanted.keys()).delete()
    if not wanted:
        return
    ActivityField.objects.bulk_create(
        [ActivityField(activity=row, field_id=key, origin=origin) for key, origin in wanted.items()
         if had.get(key) != origin],
        batch_size=BATCH,
        update_conflicts=True,
        unique_fields=["activity", "field"],
        update_fields=["origin"],
    )  # fmt: skip
    past.remember_kinds(Q(uses__activity=row), at=at)
