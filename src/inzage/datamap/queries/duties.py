"""What does the law still ask of the map and the register?"""

from inzage.datamap.queries.activities import activities
from inzage.datamap.queries.completeness import completeness
from inzage.datamap.queries.proposals import proposals
from inzage.datamap.queries.surroundings import surroundings
from inzage.law.duties import Duty


def duties() -> tuple[Duty, ...]:
    """Activities that say less than art. 30 asks, data beside theirs, proposals, and data that nothing explains."""
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
    shown = proposals()
    if shown.open:
        found.append(Duty("proposals_open", "art. 30", count=len(shown.open)))
    if unexplained := sum(one.fields for one in shown.unexplained):
        found.append(Duty("data_unexplained", "art. 5(1)(b)", count=unexplained))
    return tuple(found)
