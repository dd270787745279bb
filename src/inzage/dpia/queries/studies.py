"""What does a DPIA say, and is it all there?"""

from dataclasses import replace

from inzage.datamap import queries as datamap
from inzage.dpia import judging, models, shaping
from inzage.dpia.queries.shared import shared
from inzage.dpia.records import Study, StudyVersion
from inzage.dpia.words import Decision
from inzage.people import queries as people


def study(*, number: int) -> Study:
    """
    The DPIA of an activity with what the map knows now; version 0 where nobody began.

    Raises:
        datamap.operations.finding.UnknownActivity
    """
    found = datamap.activity(number=number)
    around = datamap.surroundings(activities=[found])[number]
    row = models.Study.objects.filter(activity__number=number).first()
    return replace(shaping.study(row, found, around, people.organisation()), shared=shared(found))


def versions(*, number: int) -> list[StudyVersion]:
    """Every version of a study, the last one first."""
    rows = models.StudyVersion.objects.filter(study__activity__number=number).order_by("-version")
    return [
        StudyVersion(row.version, judging.from_json(row.facts), Decision(row.decision), row.by, row.at) for row in rows
    ]
