"""What the register below is told of the risks of its activities: whether a DPIA is needed, and whether it is there."""

from collections.abc import Mapping, Sequence

from django.urls import reverse
from django.utils.translation import gettext as _

from inzage.datamap.records import Activity, Studied
from inzage.dpia.queries.prechecks import activities as rows
from inzage.dpia.records import Row
from inzage.dpia.words import Outcome, StudyState
from inzage.law.dpia.deciding import Need
from inzage.web.numbers import day


def studied(activities: Sequence[Activity]) -> Mapping[int, Studied]:
    """By the number of each activity, in a fixed number of queries. Law: GDPR art. 35(1) and 35(11)."""
    return {row.precheck.activity.number: told(row) for row in rows(lines=activities)}


def told(row: Row) -> Studied:
    number, is_there = row.precheck.activity.number, has_study(row)
    page = "dpia:study" if is_there or row.precheck.needs_study else "dpia:precheck"
    return Studied(needed(row), is_there, said(row), reverse(page, args=[number]))


def has_study(row: Row) -> bool:
    """Whether a DPIA is signed, and the map still says what it rests on."""
    return bool(row.study and row.study.state is StudyState.SIGNED and not row.study.changes)


def needed(row: Row) -> bool | None:
    """By decision, else by the law for sure; a decision that rests on something else by now says nothing."""
    check = row.precheck
    if check.needs_study or check.verdict.need is Need.REQUIRED:
        return True
    return False if check.outcome is Outcome.NO_DPIA and not check.changes else None


def said(row: Row) -> str:
    """The same in a sentence."""
    check, study = row.precheck, row.study
    if study and has_study(row):
        return _("The DPIA was signed %(day)s.") % {"day": day(study.signed_at)}
    if check.changes or (study and study.changes):
        return _("Something is different since this was decided. Look at it again.")
    if study:
        return _("The DPIA is being written.")
    if check.needs_study:
        return _("A DPIA must be done. Nobody began yet.")
    return _("Decided: no DPIA is needed.") if check.outcome else _("The pre-check is not decided yet.")
