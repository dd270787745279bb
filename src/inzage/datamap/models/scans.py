"""Scans, their receipts, what changed and what could not be read."""

import uuid

from django.db import models
from django.db.models import CheckConstraint, F, Index, Q, UniqueConstraint

from inzage.datamap.models.content import NAME, Dataset, Field
from inzage.datamap.models.systems import System
from inzage.datamap.words import UNDER_WAY, ChangeKind, MeasureKind, PartState, ScanState
from inzage.scanning.sampling import ROWS


class Scan(models.Model):
    """One look at a system. The counts are those at its end."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    system = models.ForeignKey(System, on_delete=models.CASCADE, related_name="scans", db_index=False)
    state = models.CharField(max_length=10, default=ScanState.WAITING)
    by = models.CharField(max_length=254)
    asked_at = models.DateTimeField()
    started_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    is_full = models.BooleanField(default=False)
    rows = models.IntegerField(default=ROWS)
    answered = models.CharField(max_length=300, blank=True)
    datasets = models.IntegerField(default=0)
    fields = models.IntegerField(default=0)
    personal = models.IntegerField(default=0)
    links = models.IntegerField(default=0)
    changes = models.IntegerField(default=0)
    failures = models.IntegerField(default=0)
    people = models.BigIntegerField(null=True, blank=True)
    error_code = models.CharField(max_length=40, blank=True)
    error = models.TextField(blank=True)
    error_nl = models.TextField(blank=True)

    class Meta:
        constraints = [
            CheckConstraint(condition=Q(state__in=list(ScanState)), name="datamap_scan_state"),
            # Two scans of one system would write over each other (operations.start_scan refuses the second).
            UniqueConstraint(fields=["system"], condition=Q(state__in=list(UNDER_WAY)), name="datamap_one_scan"),
            CheckConstraint(
                condition=Q(state__in=list(UNDER_WAY), ended_at=None)
                | (~Q(state__in=list(UNDER_WAY)) & Q(ended_at__isnull=False)),
                name="datamap_scan_ended",
            ),
        ]
        indexes = [
            # A system's scans, the last first (queries.scans, queries.systems); also serves the key to the system.
            Index(F("system"), F("asked_at").desc(), name="datamap_scan_by_system"),
        ]


class ScanPart(models.Model):
    """
    The receipt for one dataset of a scan.

    It is written in one transaction with what was found, so that a step that runs twice leaves one effect.
    """

    scan = models.ForeignKey(Scan, on_delete=models.CASCADE, related_name="parts", db_index=False)
    name = models.CharField(max_length=NAME)
    position = models.IntegerField()
    state = models.CharField(max_length=10, default=PartState.WAITING)
    dataset = models.ForeignKey(Dataset, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    fields = models.IntegerField(default=0)
    rows_read = models.BigIntegerField(default=0)
    bytes_read = models.BigIntegerField(default=0)

    class Meta:
        constraints = [
            UniqueConstraint(fields=["scan", "name"], name="datamap_part_once"),
            CheckConstraint(condition=Q(state__in=list(PartState)), name="datamap_part_state"),
        ]
        indexes = [
            # The parts of one chunk, and how many are left (tasks.read, queries.progress).
            Index(fields=["scan", "position"], name="datamap_part_in_order"),
        ]


class Change(models.Model):
    """
    What is different about a field or a measure since the scan before.

    `before` and `after` are types, categories, or what a measure is worth (`standing.outcome`).
    """

    scan = models.ForeignKey(Scan, on_delete=models.CASCADE, related_name="change_set", db_index=False)
    field = models.ForeignKey(Field, null=True, blank=True, on_delete=models.CASCADE, related_name="changes")
    measure = models.CharField(max_length=30, blank=True)
    kind = models.CharField(max_length=20)
    before = models.CharField(max_length=200, blank=True)
    after = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [
            # Its index also serves the key to the scan.
            UniqueConstraint(fields=["scan", "field", "kind"], name="datamap_change_once"),
            CheckConstraint(condition=Q(kind__in=list(ChangeKind)), name="datamap_change_kind"),
            UniqueConstraint(fields=["scan", "measure"], condition=Q(field=None), name="datamap_measure_change_once"),
            CheckConstraint(
                condition=Q(kind=ChangeKind.CHANGED_PROTECTION, field=None, measure__in=list(MeasureKind))
                | (~Q(kind=ChangeKind.CHANGED_PROTECTION) & Q(field__isnull=False, measure="")),
                name="datamap_change_of_one",
            ),
        ]


class Failure(models.Model):
    """A place that a scan could not read, with a sentence that may be shown, in English and Dutch."""

    scan = models.ForeignKey(Scan, on_delete=models.CASCADE, related_name="failure_set", db_index=False)
    place = models.CharField(max_length=NAME)
    code = models.CharField(max_length=40)
    message = models.TextField()
    message_nl = models.TextField(blank=True)

    class Meta:
        constraints = [
            # Its index also serves the key to the scan.
            UniqueConstraint(fields=["scan", "place"], name="datamap_failure_once"),
        ]
