"""Datasets, their fields and the links between them."""

from django.db import models
from django.db.models import Case, CheckConstraint, F, Index, Q, UniqueConstraint, Value, When

from inzage.connectors.records import DatasetKind
from inzage.datamap.models.systems import System
from inzage.datamap.words import LinkVerdict, Verdict
from inzage.detection.records import UNSURE
from inzage.detection.teaching import LONGEST
from inzage.scanning.records import SubjectKind

NAME = 600
"""Longest name of a dataset or field; what is longer is a failure of the scan, not a cut name."""


class Dataset(models.Model):
    """One table, view, file or sheet in a system, and whose data it is."""

    system = models.ForeignKey(System, on_delete=models.CASCADE, related_name="datasets", db_index=False)
    name = models.CharField(max_length=NAME)
    kind = models.CharField(max_length=10)
    comment = models.TextField(blank=True)
    remark = models.TextField(blank=True)
    remark_nl = models.TextField(blank=True)
    rows = models.BigIntegerField(null=True, blank=True)
    rows_read = models.BigIntegerField(default=0)
    bytes_read = models.BigIntegerField(default=0)
    is_exact = models.BooleanField(default=False)
    people = models.BigIntegerField(null=True, blank=True)
    whose = models.CharField(max_length=10, default=SubjectKind.NOBODY)
    whose_confidence = models.FloatField(default=0.0)
    whose_reasons = models.JSONField(default=list, blank=True)
    found_at = models.DateTimeField()
    vanished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            # Its index also serves the key to the system, and a system's datasets by name (queries.fields).
            UniqueConstraint(fields=["system", "name"], name="datamap_dataset_once"),
            CheckConstraint(condition=Q(kind__in=list(DatasetKind)), name="datamap_dataset_kind"),
            CheckConstraint(condition=Q(whose__in=list(SubjectKind)), name="datamap_dataset_whose"),
        ]


class Field(models.Model):
    """
    One column, what the scan found in it, and what a person decided.

    `category` is what counts: the person's decision where there is one, else the finding. `is_open` says that it
    waits for a person. The database works both out, so that they cannot differ from what they follow from.

    `key` is what fields have in common to whom one lesson applies. Where lessons changed the finding, `untaught` keeps
    what the scan alone said, so that the finding can be worked out again without another scan.
    """

    dataset = models.ForeignKey(Dataset, on_delete=models.CASCADE, related_name="fields", db_index=False)
    name = models.CharField(max_length=NAME)
    type = models.CharField(max_length=200, blank=True)
    comment = models.TextField(blank=True)
    position = models.IntegerField(default=0)
    is_key = models.BooleanField(default=False)
    is_unique = models.BooleanField(default=False)
    identifies = models.BooleanField(default=False)
    found_category = models.CharField(max_length=40, null=True, blank=True)  # noqa: DJ001 - none is a finding too
    confidence = models.FloatField(default=0.0)
    reasons = models.JSONField(default=list, blank=True)
    masked = models.JSONField(default=list, blank=True)
    seen = models.BigIntegerField(default=0)
    key = models.CharField(max_length=LONGEST, blank=True, default="")
    untaught = models.JSONField(null=True, blank=True)
    verdict = models.CharField(max_length=15, blank=True, default=Verdict.OPEN)
    decided_category = models.CharField(max_length=40, null=True, blank=True)  # noqa: DJ001 - none is a decision too
    decided_by = models.CharField(max_length=254, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)
    found_at = models.DateTimeField()
    vanished_at = models.DateTimeField(null=True, blank=True)
    category = models.GeneratedField(
        expression=Case(When(verdict=Verdict.OPEN, then=F("found_category")), default=F("decided_category")),
        output_field=models.CharField(max_length=40, null=True),
        db_persist=True,
    )
    is_open = models.GeneratedField(
        expression=Case(
            When(
                Q(verdict=Verdict.OPEN, vanished_at__isnull=True)
                & (Q(found_category__isnull=False) | Q(confidence__lt=UNSURE)),
                then=Value(value=True),
            ),
            default=Value(value=False),
        ),
        output_field=models.BooleanField(),
        db_persist=True,
    )

    class Meta:
        constraints = [
            # Its index also serves the key to the dataset.
            UniqueConstraint(fields=["dataset", "name"], name="datamap_field_once"),
            CheckConstraint(condition=Q(verdict__in=list(Verdict)), name="datamap_field_verdict"),
            CheckConstraint(
                condition=Q(verdict=Verdict.OPEN, decided_at=None, decided_by="")
                | (~Q(verdict=Verdict.OPEN) & Q(decided_at__isnull=False) & ~Q(decided_by="")),
                name="datamap_verdict_has_name",
            ),
            CheckConstraint(
                condition=Q(verdict__in=[Verdict.OPEN, Verdict.NOT_PERSONAL], decided_category=None)
                | Q(verdict=Verdict.CORRECTED, decided_category__isnull=False)
                | Q(verdict=Verdict.CONFIRMED),
                name="datamap_verdict_has_category",
            ),
            CheckConstraint(condition=Q(confidence__gte=0, confidence__lte=1), name="datamap_field_confidence"),
        ]
        indexes = [
            # Partial: only fields that wait are counted per dataset and walked (queries.totals, queries.next_open).
            Index(fields=["dataset"], condition=Q(is_open=True), name="datamap_field_open"),
            # Fields to whom one lesson applies, and the verdicts that are one (lessons.book_of, lessons.spread).
            Index(fields=["key", "verdict"], name="datamap_field_key"),
            # Covers what the map counts per system and category (queries.flow, queries.systems).
            Index(fields=["category", "dataset"], condition=Q(vanished_at=None), name="datamap_field_category"),
        ]


class Sketch(models.Model):
    """Keyed hashes of some values of a field, to compare fields by. A table of its own: most reads do without."""

    field = models.OneToOneField(Field, on_delete=models.CASCADE, primary_key=True, related_name="sketch")
    packed = models.BinaryField()


class Review(models.Model):
    """What a person decided about a field, and how it was before, so that it can be undone exactly."""

    field = models.ForeignKey(Field, on_delete=models.CASCADE, related_name="reviews", db_index=False)
    batch = models.UUIDField(null=True, blank=True)
    verdict_before = models.CharField(max_length=15, blank=True)
    category_before = models.CharField(max_length=40, null=True, blank=True)  # noqa: DJ001 - as in Field
    by_before = models.CharField(max_length=254, blank=True)
    at_before = models.DateTimeField(null=True, blank=True)
    by = models.CharField(max_length=254)
    at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [
            # The last decision that still stands (operations.undo_review).
            Index(fields=["field", "-id"], condition=Q(undone_at=None), name="datamap_review_last"),
            # What was confirmed together is undone together (operations.undo_many).
            Index(fields=["batch"], condition=Q(batch__isnull=False), name="datamap_review_batch"),
        ]


class Link(models.Model):
    """`source` points to `target`: declared by the system, or inferred by the scan with this confidence."""

    source = models.ForeignKey(Field, on_delete=models.CASCADE, related_name="links_out", db_index=False)
    target = models.ForeignKey(Field, on_delete=models.CASCADE, related_name="links_in")
    kind = models.CharField(max_length=10)
    confidence = models.FloatField()
    reasons = models.JSONField(default=list, blank=True)
    verdict = models.CharField(max_length=10, blank=True, default=LinkVerdict.OPEN)
    decided_by = models.CharField(max_length=254, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)
    found_at = models.DateTimeField()
    vanished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            # Its index also serves the key to the source.
            UniqueConstraint(fields=["source", "target"], name="datamap_link_once"),
            CheckConstraint(condition=~Q(source=F("target")), name="datamap_link_to_another"),
            CheckConstraint(condition=Q(kind__in=["declared", "inferred"]), name="datamap_link_kind"),
            CheckConstraint(condition=Q(verdict__in=list(LinkVerdict)), name="datamap_link_verdict"),
        ]
