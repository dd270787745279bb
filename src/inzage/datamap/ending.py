"""How a scan ends: done, or failed with a sentence."""

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Count, Max, Q

from inzage.connectors.errors import Sentence
from inzage.datamap import guarding, past, reading, storing, writing
from inzage.datamap.models import Change, Dataset, Failure, Field, Link, Scan
from inzage.datamap.tags import Tag
from inzage.datamap.words import UNDER_WAY, LinkVerdict, PartState, ScanState
from inzage.ledger import operations as ledger

GONE = Sentence(
    "It was there when the scan began and is gone now. Scan again.",
    "Het was er toen de scan begon en is nu weg. Scan opnieuw.",
)
UNKEEPABLE = Sentence(
    "Its name is too long or holds unreadable characters. Rename it and scan again.",
    "De naam is te lang of bevat onleesbare tekens. Geef een andere naam en scan opnieuw.",
)
NOTHING_READ = Sentence(
    "No dataset could be read. See below why.",
    "Geen enkele tabel en geen enkel bestand was te lezen. Hieronder staat waarom.",
)
GIVEN_UP = Sentence(
    "The scan was given up, because its worker stopped in it again and again. Tell who runs inzage.",
    "De scan is opgegeven, omdat de verwerker er steeds in stopte. Zeg het tegen wie inzage beheert.",
)
NO_SENTENCE = Sentence("", "")


@transaction.atomic
def finish(scan_id: UUID, *, at: datetime) -> None:
    """Mark what is gone, count what there is, and write the line; nothing where the scan is already over."""
    scan = ending_scan(scan_id)
    if scan is None:
        return
    names = scan.parts.values_list("name", flat=True)
    vanish_datasets(scan, set(names) | set(failed_places(scan)), at)
    parts = scan.parts.aggregate(
        done=Count("pk", filter=Q(state=PartState.DONE)), failed=Count("pk", filter=Q(state=PartState.FAILED))
    )
    if parts["failed"] and not parts["done"]:
        close(scan, ScanState.FAILED, at, code="nothing_read", said=NOTHING_READ)
        return
    storing.store_changes(scan, guarding.settle(scan, has_history=reading.has_history(scan)))
    scan.datasets, scan.people = parts["done"], most_people(scan)
    close(scan, ScanState.DONE, at)
    past.remember_system(scan.system, at=at)


@transaction.atomic
def fail(scan_id: UUID, *, code: str, said: Sentence, at: datetime) -> None:
    """End a scan that cannot go on. What it found so far stays; nothing counts as vanished."""
    scan = ending_scan(scan_id)
    if scan is not None:
        close(scan, ScanState.FAILED, at, code=code, said=said)


def close(scan: Scan, state: ScanState, at: datetime, *, code: str = "", said: Sentence = NO_SENTENCE) -> None:
    fields = Field.objects.filter(dataset__system=scan.system_id, vanished_at=None)
    counts = fields.aggregate(fields=Count("pk"), personal=Count("pk", filter=Q(category__isnull=False)))
    scan.state, scan.ended_at, scan.started_at = state, at, scan.started_at or at
    scan.error_code, scan.error, scan.error_nl = code, writing.clean(said.en), writing.clean(said.nl)
    scan.fields, scan.personal = counts["fields"], counts["personal"]
    scan.links = standing_links(scan)
    scan.changes = Change.objects.filter(scan=scan).count()
    scan.failures = Failure.objects.filter(scan=scan).count()
    scan.save()
    ledger.note(
        tag=Tag.SCAN_FINISHED if state == ScanState.DONE else Tag.SCAN_FAILED,
        about=f"system:{scan.system.slug}",
        by=scan.by,
        at=at,
        facts=facts(scan),
    )


def facts(scan: Scan) -> dict[str, str | int | bool]:
    """What the ledger says of a scan: counts and a code. The sentence could name a place, so it stays here."""
    return {
        "scan": str(scan.pk),
        "datasets": scan.datasets,
        "fields": scan.fields,
        "personal": scan.personal,
        "changes": scan.changes,
        "failures": scan.failures,
        "error": scan.error_code,
    }


def ending_scan(scan_id: UUID) -> Scan | None:
    rows = Scan.objects.select_for_update(of=("self",)).select_related("system")
    return rows.filter(pk=scan_id, state__in=UNDER_WAY).first()


def vanish_datasets(scan: Scan, names: set[str], at: datetime) -> None:
    """Mark the datasets that were not listed any more, with their fields."""
    lost = [dataset for dataset in Dataset.objects.filter(system=scan.system_id, vanished_at=None)
            if dataset.name not in names]  # fmt: skip
    fields = list(Field.objects.filter(dataset__in=lost, vanished_at=None))
    storing.store_changes(scan, storing.vanish(fields, at))
    Dataset.objects.filter(pk__in=[dataset.pk for dataset in lost]).update(vanished_at=at)


def failed_places(scan: Scan) -> list[str]:
    return list(Failure.objects.filter(scan=scan).values_list("place", flat=True))


def most_people(scan: Scan) -> int | None:
    """The persons of the dataset that has most of them: adding up would count a person once per dataset."""
    people: int | None = Dataset.objects.filter(system=scan.system_id, vanished_at=None).aggregate(most=Max("people"))[
        "most"
    ]
    return people


def standing_links(scan: Scan) -> int:
    links = Link.objects.filter(source__dataset__system=scan.system_id, vanished_at=None)
    return links.exclude(verdict=LinkVerdict.REFUSED).count()
