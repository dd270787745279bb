"""What does the law still ask of the map and the register?"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from django.utils import timezone

from inzage.datamap import records
from inzage.datamap.models import System
from inzage.datamap.queries.activities import activities as register_lines
from inzage.datamap.queries.completeness import completeness
from inzage.datamap.queries.proposals import proposals
from inzage.datamap.queries.retention import retention
from inzage.datamap.queries.surroundings import surroundings
from inzage.datamap.queries.unprotected import unprotected
from inzage.datamap.queries.use import accounts_of, logged, use_findings
from inzage.datamap.words import SystemState
from inzage.law.duties import Duty


def duties(*, on: date | None = None, activities: Sequence[records.Activity] | None = None) -> tuple[Duty, ...]:
    """
    Activities that say less than art. 30 asks, data beside theirs or kept too long, proposals, unexplained data.

    And use that differs from what was declared or granted, as far as nobody decided about it by `on` (today), and what
    is not protected as it should be. Who has read the activities gives them.
    """
    lines = register_lines() if activities is None else activities
    judged = completeness(activities=lines)
    found = [
        duty("activity_incomplete", "art. 30", one, len(judged[one.number].lacking))
        for one in lines
        if not judged[one.number].is_complete
    ]
    around = surroundings(activities=lines)
    found += [
        duty("data_beside", "art. 5(1)(b)", one, count)
        for one in lines
        if (count := len(around[one.number].unexplained))
    ]
    found += too_long(retention(only_open=True), {one.number: one for one in lines})
    shown = proposals()
    if shown.open:
        found.append(Duty("proposals_open", "art. 30", count=len(shown.open)))
    if unexplained := sum(one.fields for one in shown.unexplained):
        found.append(Duty("data_unexplained", "art. 5(1)(b)", count=unexplained))
    return (*found, *of_use(on or timezone.localdate()), *unprotected())


def duty(key: str, article: str, one: records.Activity, count: int) -> Duty:
    """What waits for who does an activity: its departments."""
    return Duty(key, article, f"activity:{one.number}", one.facts.name, count, ", ".join(one.facts.departments))


def of_use(on: date) -> Iterator[Duty]:
    """What differs between real use and what was declared or granted, in the last days in a row that logs cover."""
    logging = System.objects.filter(state=SystemState.ACTIVE, logs__isnull=False).distinct().order_by("slug")
    for system in logging.select_related("owner"):
        period = logged(system_id=system.pk)
        assert period is not None
        found = use_findings(system_id=system.pk, period=period, on=on).found
        unknown = {one.who for one in found.undeclared if one.department is None}
        owner = system.owner.name if system.owner else ""
        known = {one.account for one in accounts_of(system.pk)}
        for key, article, count in (
            ("use_undeclared", "art. 5(1)(b)", len(found.undeclared)),
            ("account_unknown", "art. 32(4)", len(unknown - known)),
            ("rights_unused", "art. 25(2)", len(found.idle)),
            ("data_unused", "art. 5(1)(c)", len(found.unused) + len(found.unread)),
        ):
            if count:
                yield Duty(key, article, f"system:{system.slug}", system.name, count, owner)


def too_long(rules: list[records.ActivityRule], lines: Mapping[int, records.Activity]) -> Iterator[Duty]:
    """What whoever answers for an activity must erase, or find out: the worst of its rules counts."""
    by_activity: dict[int, list[records.RuleMeasured]] = defaultdict(list)
    for one in rules:
        by_activity[one.number].append(one.told)
    for number, told in by_activity.items():
        if late := [one.last for one in told if one.is_overdue and one.last]:
            people = max((last.people or 0 for last in late), default=0)
            count = people or max(last.overdue or 0 for last in late)
            yield duty("kept_too_long", "art. 5(1)(e)", lines[number], count)
        if unknown := sum(one.is_unknown for one in told):
            yield duty("age_unknown", "art. 5(1)(e)", lines[number], unknown)
