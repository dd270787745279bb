"""Which systems are not protected as they should be, whatever people said of them?"""

from collections.abc import Iterable, Iterator, Mapping

from django.db.models import Count, QuerySet

from inzage.connectors.protection import Check, Seen
from inzage.datamap.models import Observed
from inzage.datamap.queries.protection import contradictions
from inzage.datamap.words import ScanState, SystemState
from inzage.law.duties import Duty

SECURITY = "art. 32(1)"
MEND: Mapping[str, tuple[Check, ...]] = {
    "passwords_unhashed": (Check.HASHED_PASSWORDS,),
    "passwords_known": (Check.DEFAULT_PASSWORD, Check.EMPTY_PASSWORD),
    "bucket_public": (Check.PUBLIC_BUCKET,),
}
"""What is work for the owner of a system also where nobody declared a measure; by the key of the duty."""


def unprotected() -> Iterator[Duty]:
    """By system: measures that people count on and are not there, and what must be mended in any case."""
    for slug, name, owner, count in by_system(contradictions(), "protects"):
        yield Duty("measure_contradicted", SECURITY, f"system:{slug}", name, count, owner or "")
    seen = Observed.objects.filter(scan__state=ScanState.DONE, seen=Seen.UNPROTECTED)
    for key, checks in MEND.items():
        for slug, name, owner, count in by_system(seen.filter(looked_at__in=checks), "pk"):
            yield Duty(key, SECURITY, f"system:{slug}", name, count, owner or "")


def by_system(rows: QuerySet[Observed], counted: str) -> Iterable[tuple[str, str, str | None, int]]:
    """The systems of the map that have such a look, their owners, and how many."""
    active = rows.filter(system__state=SystemState.ACTIVE).values_list(
        "system__slug", "system__name", "system__owner__name"
    )
    return active.annotate(number=Count(counted, distinct=True)).order_by("system__slug")
