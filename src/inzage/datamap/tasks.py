"""
A scan as durable work: list, read in chunks, links, whose data, links across systems, finish.

A step may run twice. Each one looks first whether the scan is still under way and what is already written down, and
writes its effect and its receipt in one transaction. Steps are given the scan's id and a number, nothing else; the
secret of a system is opened inside the step that goes there.
"""

from uuid import UUID

from django.db import transaction
from django.db.models import Max, QuerySet
from django.utils import timezone

from inzage.connectors.errors import ConnectorError, Sentence, Unreachable
from inzage.connectors.protection import Observation
from inzage.connectors.protocol import Connector
from inzage.connectors.records import Ability, DatasetShape
from inzage.connectors.records import Grant as FoundGrant
from inzage.datamap import addresses, ending, guarding, measuring, reading, storing, tying, writing
from inzage.datamap.addresses import way_to
from inzage.datamap.models import Scan, ScanPart
from inzage.datamap.models.content import NAME
from inzage.datamap.operations import retention
from inzage.datamap.operations.following import forget_old_looks
from inzage.datamap.operations.scans import WORKFLOW
from inzage.datamap.waiting import sweep
from inzage.datamap.words import UNDER_WAY, PartState, ScanState
from inzage.detection.reading import prepare
from inzage.jobs.registry import durable, moved_on, step
from inzage.scanning.protection import observed
from inzage.scanning.scan import scan_dataset

CLEAR = "datamap:clear_waiting"
CHUNK = 8
"""Datasets a step reads. What a killed step loses is the dataset it was reading, not its chunk."""


def gave_up(key: str, _: str) -> None:
    """The worker will not go on with this scan: say so on the map."""
    ending.fail(UUID(key), code="given_up", said=ending.GIVEN_UP, at=timezone.now())


@durable(WORKFLOW, gave_up=gave_up)
def scan(key: str) -> None:
    """Look at a system from end to end."""
    chunks = step("list", begin, key)
    for number in range(chunks):
        step(f"read {number}", read, key, number)
    step("links", link, key)
    step("across", link_across, key)
    step("finish", finish, key)


def begin(key: str) -> int:
    """Go there, and write down which datasets there are; return how many chunks they make."""
    scan = under_way(key)
    if scan is None:
        return 0
    prepare()  # not in a transaction, whose end others would wait for
    if not scan.parts.exists():
        try:
            with way_to(scan.system) as connector:
                answered, names, grants = connector.check(), connector.names(), grants_of(connector)
                seen = observed(connector)
        except ConnectorError as error:
            ending.fail(scan.pk, code=error.code, said=error.sentence, at=timezone.now())
            return 0
        plan(scan, answered, names, grants, seen)
    last = scan.parts.aggregate(last=Max("position"))["last"]
    return 0 if last is None else last // CHUNK + 1


def plan(scan: Scan, answered: str, names: list[str], grants: list[FoundGrant], seen: list[Observation]) -> None:
    """Write a receipt in blank for every dataset, and what can be told before one is read."""
    kept = [name for name in names if may_be_kept(name)]
    with transaction.atomic():
        if not held(scan.pk):
            return
        for name in sorted(set(names) - set(kept)):
            storing.store_failure(scan, place=name, code="unsupported", said=ending.UNKEEPABLE)
        ScanPart.objects.bulk_create(
            [ScanPart(scan=scan, name=name, position=place) for place, name in enumerate(kept)],
            batch_size=storing.BATCH,
            ignore_conflicts=True,
        )
        storing.store_grants(scan.system, grants)
        guarding.store_anew(scan, seen, at=timezone.now())
        Scan.objects.filter(pk=scan.pk).update(
            state=ScanState.RUNNING, started_at=timezone.now(), answered=writing.clean(answered)[:300]
        )


def read(key: str, number: int) -> None:
    """Look at the datasets of one chunk that have no receipt yet."""
    scan = under_way(key)
    parts = {part.name: part for part in waiting(scan, number)} if scan else {}
    if scan is None or not parts:
        return
    history = reading.has_history(scan)
    try:
        with way_to(scan.system) as connector:
            for shape in connector.describe(list(parts)):
                name = shape.name if isinstance(shape, DatasetShape) else getattr(shape, "place", "")
                if part := parts.pop(name, None):
                    look(scan, part, connector, shape, has_history=history)
                    moved_on()
        for part in parts.values():
            not_read(scan, part, code="broken", said=ending.GONE)
    except ConnectorError as error:
        ending.fail(scan.pk, code=error.code, said=error.sentence, at=timezone.now())


def look(
    scan: Scan, part: ScanPart, connector: Connector, shape: DatasetShape | Exception, *, has_history: bool
) -> None:
    """Read one dataset and write down what is in it, or why it could not be read."""
    try:
        if not isinstance(shape, DatasetShape):
            raise shape
        key = addresses.vault().fingerprint_key()
        scanned = scan_dataset(connector, shape, rows=scan.rows, full=scan.is_full, key=key)
    except ConnectorError as error:
        if isinstance(error, Unreachable):
            # Where the whole system is gone this says so, and the scan ends; else it was this dataset alone.
            connector.check()
        not_read(scan, part, code=error.code, said=error.sentence)
        return
    with transaction.atomic():
        if is_free(scan, part):
            dataset = storing.store_dataset(scan, scanned, has_history=has_history, at=timezone.now())
            guarding.store(scan, scanned.protection, at=timezone.now())
            part.state, part.dataset, part.fields = PartState.DONE, dataset, len(scanned.fields)
            part.rows_read, part.bytes_read = scanned.rows_read, scanned.bytes_read
            part.save(update_fields=["state", "dataset", "fields", "rows_read", "bytes_read"])


def not_read(scan: Scan, part: ScanPart, *, code: str, said: Sentence) -> None:
    """Write down that a dataset could not be read, and why."""
    with transaction.atomic():
        if is_free(scan, part):
            storing.store_failure(scan, place=part.name, code=code, said=said)
            part.state = PartState.FAILED
            part.save(update_fields=["state"])


def link(key: str) -> None:
    """Find the links inside the system, and whose data each dataset is now that they are known."""
    scan = under_way(key)
    if scan is None:
        return
    try:
        with way_to(scan.system) as connector:
            shapes = [shape for shape in connector.describe() if isinstance(shape, DatasetShape)]
            found = tying.inside(connector, scan.system_id, shapes)
    except ConnectorError as error:
        ending.fail(scan.pk, code=error.code, said=error.sentence, at=timezone.now())
        return
    owners = tying.owners(scan.system_id, found)
    with transaction.atomic():
        if held(scan.pk):
            tying.store(scan.system_id, found, at=timezone.now())
            storing.store_owners(scan.system_id, owners)


def link_across(key: str) -> None:
    """Find the links between this system and the others, by the keyed hashes of their values."""
    scan = under_way(key)
    if scan is None:
        return
    found = tying.between(scan.system_id)
    with transaction.atomic():
        if held(scan.pk):
            tying.store_between(scan.system_id, found, at=timezone.now())


def finish(key: str) -> None:
    """Count what there is, mark what is gone, and write the line; then measure how old the data is."""
    ending.finish(UUID(key), at=timezone.now())
    if done := Scan.objects.filter(pk=key, state=ScanState.DONE).first():
        measuring.measure(measuring.rules(date_field__dataset__system=done.system_id), at=timezone.now())


@durable(retention.WORKFLOW)
def measure(key: str) -> None:
    """Measure how old the data of an activity is; the key is its id and when it was asked."""
    step("measure", measure_activity, key)


def measure_activity(key: str) -> None:
    measuring.measure(measuring.rules(activity=UUID(key.partition("@")[0])), at=timezone.now())


@durable(CLEAR, daily=True)
def clear(_key: str) -> None:
    """Remove what is kept for some days only, each day and whenever a worker starts on a new one."""
    step("clear", clear_waiting)
    step("looks", clear_looks)


def clear_waiting() -> int:
    return sweep(at=timezone.now())


def clear_looks() -> int:
    return forget_old_looks(at=timezone.now())


def under_way(key: str) -> Scan | None:
    """The scan, if nobody stopped it and it did not fail."""
    return Scan.objects.select_related("system").filter(pk=key, state__in=UNDER_WAY).first()


def held(scan_id: UUID) -> bool:
    """Whether the scan is still under way, held so that it cannot be stopped before this transaction ends."""
    return Scan.objects.select_for_update().filter(pk=scan_id, state__in=UNDER_WAY).exists()


def is_free(scan: Scan, part: ScanPart) -> bool:
    """Whether there is no receipt yet, and the scan still wants one."""
    return held(scan.pk) and ScanPart.objects.filter(pk=part.pk, state=PartState.WAITING).exists()


def waiting(scan: Scan, number: int) -> QuerySet[ScanPart]:
    return scan.parts.filter(
        position__gte=number * CHUNK, position__lt=(number + 1) * CHUNK, state=PartState.WAITING
    ).order_by("position")


def grants_of(connector: Connector) -> list[FoundGrant]:
    return connector.grants() if Ability.LIST in connector.abilities else []


def may_be_kept(name: str) -> bool:
    """Whether a name fits in our tables unchanged; a changed name would no longer lead to the dataset."""
    return 0 < len(name) <= NAME and writing.clean(name) == name
