"""What scans saw of the protection of a system."""

from django.db import models
from django.db.models import CheckConstraint, Index, Q

from inzage.connectors.protection import Seen
from inzage.datamap.models.content import NAME
from inzage.datamap.models.scans import Scan
from inzage.datamap.models.systems import System
from inzage.datamap.words import MeasureKind


class Observed(models.Model):
    """
    One look at something that protects, or does not. `said` holds no value of a person and no secret.

    What a scan saw counts once that scan is done; it then takes the place of what was seen before (`guarding.settle`).
    """

    system = models.ForeignKey(System, on_delete=models.CASCADE, related_name="observed", db_index=False)
    scan = models.ForeignKey(Scan, on_delete=models.CASCADE, related_name="observed")
    looked_at = models.CharField(max_length=40)
    protects = models.CharField(max_length=30)
    seen = models.CharField(max_length=11)
    said = models.TextField()
    said_nl = models.TextField(blank=True)
    dataset = models.CharField(max_length=NAME, blank=True)
    column = models.CharField(max_length=NAME, blank=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            CheckConstraint(condition=Q(protects__in=list(MeasureKind)), name="datamap_observed_protects"),
            CheckConstraint(condition=Q(seen__in=list(Seen)), name="datamap_observed_seen"),
        ]
        indexes = [
            # What was seen of one system or of those of a page (queries.protection); also serves the key to the system.
            Index(fields=["system", "protects", "seen"], name="datamap_observed_of_system"),
        ]
