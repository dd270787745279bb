"""Systems, what protects them and who has access."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint
from django.db.models.functions import Lower

from inzage.datamap.words import MeasureKind, MeasureState, SystemState


class System(models.Model):
    """
    A database, folder or bucket that holds data.

    `sealed` is the address with its secrets and options, encrypted and bound to this id; `address` is the part of it
    that may be shown.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    slug = models.SlugField(max_length=80, unique=True)
    name = models.CharField(max_length=120)
    description = models.TextField(blank=True)
    kind = models.CharField(max_length=40)
    address = models.CharField(max_length=500)
    sealed = models.TextField()
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    department = models.ForeignKey(
        "people.Department", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    manager = models.CharField(max_length=120, blank=True)
    partner = models.CharField(max_length=120, blank=True)
    hosting = models.CharField(max_length=120, blank=True)
    country = models.CharField(max_length=2, blank=True)
    state = models.CharField(max_length=10, default=SystemState.ACTIVE)
    added_at = models.DateTimeField()
    added_by = models.CharField(max_length=254)
    retired_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            CheckConstraint(condition=Q(state__in=list(SystemState)), name="datamap_system_state"),
            CheckConstraint(
                condition=Q(state=SystemState.ACTIVE, retired_at=None)
                | Q(state=SystemState.RETIRED, retired_at__isnull=False),
                name="datamap_retired_has_moment",
            ),
            # Two systems on one screen must differ by name; a retired one frees its name.
            UniqueConstraint(Lower("name"), condition=Q(state=SystemState.ACTIVE), name="datamap_system_name"),
        ]


class Measure(models.Model):
    """One thing that protects a system, or does not. No row means unknown."""

    system = models.ForeignKey(System, on_delete=models.CASCADE, related_name="measures", db_index=False)
    kind = models.CharField(max_length=30)
    state = models.CharField(max_length=10)
    note = models.TextField(blank=True)
    set_by = models.CharField(max_length=254)
    set_at = models.DateTimeField()

    class Meta:
        constraints = [
            # Its index also serves the key to the system.
            UniqueConstraint(fields=["system", "kind"], name="datamap_measure_once"),
            CheckConstraint(condition=Q(kind__in=list(MeasureKind)), name="datamap_measure_kind"),
            CheckConstraint(condition=Q(state__in=list(MeasureState)), name="datamap_measure_state"),
        ]


class Grant(models.Model):
    """
    Somebody may do something with a dataset, according to the system itself at the last scan.

    `members` are the accounts that may by belonging to `who`, where that is a role or a group and no account.
    """

    system = models.ForeignKey(System, on_delete=models.CASCADE, related_name="grants", db_index=False)
    who = models.CharField(max_length=300)
    dataset = models.CharField(max_length=600)
    may = models.CharField(max_length=60)
    members = models.JSONField(null=True, blank=True)

    class Meta:
        constraints = [
            # Its index also serves the list of who may do what in a system (queries.access).
            UniqueConstraint(fields=["system", "who", "dataset", "may"], name="datamap_grant_once"),
        ]
