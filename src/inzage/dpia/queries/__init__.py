"""Reading pre-checks and studies, named as questions."""

from inzage.dpia.queries.duties import duties, waiting
from inzage.dpia.queries.prechecks import activities, precheck
from inzage.dpia.queries.stale import stale
from inzage.dpia.queries.studied import studied
from inzage.dpia.queries.studies import study, versions

__all__ = ["activities", "duties", "precheck", "stale", "studied", "study", "versions", "waiting"]
