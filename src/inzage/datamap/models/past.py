"""What the register names, as it was written down or found at each moment: so that a past register stays as it was."""

from django.db import models
from django.db.models import CheckConstraint, Index, Q, UniqueConstraint

from inzage.datamap.models.content import Field
from inzage.datamap.models.systems import System
from inzage.datamap.words import NAME, Agreement, RecipientRole, Safeguard


class RecipientVersion(models.Model):
    """
    Somebody who gets data as it was written down once; the last one of who was removed says so.

    `recipient` is the number of its row and no key: what is removed leaves its past.
    """

    recipient = models.BigIntegerField()
    version = models.PositiveIntegerField()
    name = models.CharField(max_length=NAME)
    role = models.CharField(max_length=12)
    country = models.CharField(max_length=2, blank=True)
    what_for = models.CharField(max_length=NAME, blank=True)
    safeguard = models.CharField(max_length=20, blank=True)
    agreement = models.CharField(max_length=3, blank=True, default=Agreement.UNKNOWN)
    agreed_on = models.DateField(null=True, blank=True)
    agreement_place = models.CharField(max_length=NAME, blank=True)
    is_removed = models.BooleanField(default=False)
    by = models.CharField(max_length=254)
    at = models.DateTimeField(db_index=True)

    class Meta:
        constraints = [
            UniqueConstraint(fields=["recipient", "version"], name="datamap_recipient_version_once"),
            CheckConstraint(condition=Q(role__in=list(RecipientRole)), name="datamap_recipient_version_role"),
            CheckConstraint(condition=Q(safeguard__in=list(Safeguard)), name="datamap_recipient_version_guard"),
            CheckConstraint(condition=Q(agreement__in=list(Agreement)), name="datamap_recipient_version_agree"),
        ]


class SystemThen(models.Model):
    """The name and country of a system from a moment on, and what protected it: each measure with its worth."""

    system = models.ForeignKey(System, on_delete=models.CASCADE, related_name="past", db_index=False)
    name = models.CharField(max_length=120)
    country = models.CharField(max_length=2, blank=True)
    measures = models.JSONField(default=dict, blank=True)
    at = models.DateTimeField()

    class Meta:
        indexes = [
            # Its index also serves the key to the system (queries.past).
            Index(fields=["system", "-id"], name="datamap_system_then"),
        ]


class KindThen(models.Model):
    """The kind of data of a field that an activity uses, from a moment on; empty where it is nobody's."""

    field = models.ForeignKey(Field, on_delete=models.CASCADE, related_name="past", db_index=False)
    category = models.CharField(max_length=40, blank=True)
    at = models.DateTimeField()

    class Meta:
        indexes = [
            # Its index also serves the key to the field (queries.past).
            Index(fields=["field", "-id"], name="datamap_kind_then"),
        ]
