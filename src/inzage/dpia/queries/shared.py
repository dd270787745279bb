"""Which risks did others judge already in the systems that this activity works with?"""

from inzage.datamap import queries as datamap
from inzage.datamap.records import Activity
from inzage.dpia import judging, models
from inzage.dpia.records import SharedRisk


def shared(activity: Activity) -> tuple[SharedRisk, ...]:
    """
    The judged risks of the studies of other activities in the same systems, by the numbers of those activities.

    They are read where they stand, so what changes there is different here.
    """
    rows = {row.activity_id: row for row in models.Study.objects.exclude(activity__number=activity.number)}
    if not rows or not activity.systems:
        return ()
    ours = {one.slug for one in activity.systems}
    others = [one for one in datamap.activities() if one.number in rows]
    return tuple(
        SharedRisk(one.number, one.facts.name, common, risk)
        for one in others
        if (common := tuple(system.name for system in one.systems if system.slug in ours))
        for risk in map(judging.judged, judging.from_json(rows[one.number].facts).risks)
        if risk.before is not None
    )
