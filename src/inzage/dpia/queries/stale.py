"""On which decisions does the map say something else by now?"""

from inzage.datamap import queries as datamap
from inzage.dpia import models, shaping
from inzage.dpia.records import Stale
from inzage.dpia.words import Outcome, StudyState


def stale() -> Stale:
    """Decided pre-checks and signed studies whose activity is different on the map now. Law: GDPR art. 35(11)."""
    prechecks = models.Precheck.objects.exclude(outcome=Outcome.OPEN).values_list("activity__number", "basis")
    studies = models.Study.objects.filter(state=StudyState.SIGNED).values_list("activity__number", "basis")
    kept = [dict(prechecks), dict(studies)]
    if not any(kept):
        return Stale()
    found = [one for one in datamap.activities() if any(one.number in one_kind for one_kind in kept)]
    around = datamap.surroundings(activities=found)
    changes = [
        {
            one.number: different
            for one in found
            if one.number in bases
            and (different := shaping.changed(bases[one.number], one, around[one.number]))
        }
        for bases in kept
    ]  # fmt: skip
    return Stale(*changes)
