"""Which activities need a DPIA, and why?"""

from collections.abc import Sequence

from inzage.datamap import queries as datamap
from inzage.datamap.records import Activity
from inzage.dpia import models, shaping
from inzage.dpia.records import Precheck, Row
from inzage.people import queries as people


def activities(*, numbers: Sequence[int] | None = None, lines: Sequence[Activity] | None = None) -> list[Row]:
    """
    The activities of the register by number, each with its pre-check and its study, in a fixed number of queries.

    `numbers` leaves only those; `lines` are the activities, where they were read before.
    """
    known = datamap.activities() if lines is None else lines
    found = [one for one in known if numbers is None or one.number in numbers]
    around = datamap.surroundings(activities=found)
    prechecks = {row.activity_id: row for row in models.Precheck.objects.all()}
    studies = {row.activity_id: row for row in models.Study.objects.all()}
    standing = people.organisation()
    return [
        Row(
            shaping.precheck(prechecks.get(one.number), one, around[one.number]),
            shaping.study(studies[one.number], one, around[one.number], standing) if one.number in studies else None,
        )
        for one in found
    ]


def precheck(*, number: int) -> Precheck:
    """
    The pre-check of an activity, with every question and the verdict.

    Raises:
        datamap.operations.finding.UnknownActivity
    """
    found: Activity = datamap.activity(number=number)
    around = datamap.surroundings(activities=[found])[number]
    return shaping.precheck(models.Precheck.objects.filter(activity__number=number).first(), found, around)
