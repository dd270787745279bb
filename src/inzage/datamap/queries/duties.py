"""What does the law still ask of the map and the register?"""

from collections import defaultdict
from collections.abc import Iterator

from inzage.datamap import records
from inzage.datamap.queries.activities import activities
from inzage.datamap.queries.completeness import completeness
from inzage.datamap.queries.proposals import proposals
from inzage.datamap.queries.retention import retention
from inzage.datamap.queries.surroundings import surroundings
from inzage.law.duties import Duty


def duties() -> tuple[Duty, ...]:
    """Activities that say less than art. 30 asks, data beside theirs or kept too long, proposals, unexplained data."""
    lines = activities()
    judged = completeness(activities=lines)
    found = [
        Duty(
            "activity_incomplete", "art. 30", f"activity:{one.number}", one.facts.name, len(judged[one.number].lacking)
        )
        for one in lines
        if not judged[one.number].is_complete
    ]  # fmt: skip
    around = surroundings(activities=lines)
    found += [
        Duty("data_beside", "art. 5(1)(b)", f"activity:{one.number}", one.facts.name, count)
        for one in lines
        if (count := len(around[one.number].unexplained))
    ]
    found += too_long(retention(only_open=True))
    shown = proposals()
    if shown.open:
        found.append(Duty("proposals_open", "art. 30", count=len(shown.open)))
    if unexplained := sum(one.fields for one in shown.unexplained):
        found.append(Duty("data_unexplained", "art. 5(1)(b)", count=unexplained))
    return tuple(found)


def too_long(rules: list[records.ActivityRule]) -> Iterator[Duty]:
    """What whoever answers for an activity must erase, or find out: the worst of its rules counts."""
    by_activity: dict[tuple[int, str], list[records.RuleMeasured]] = defaultdict(list)
    for one in rules:
        by_activity[one.number, one.activity].append(one.told)
    for (number, name), told in by_activity.items():
        about = f"activity:{number}"
        if late := [one.last for one in told if one.is_overdue and one.last]:
            people = max((last.people or 0 for last in late), default=0)
            yield Duty("kept_too_long", "art. 5(1)(e)", about, name, people or max(last.overdue or 0 for last in late))
        if unknown := sum(one.is_unknown for one in told):
            yield Duty("age_unknown", "art. 5(1)(e)", about, name, unknown)
