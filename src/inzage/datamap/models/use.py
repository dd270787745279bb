"""Who really used which data, according to the logs of a system, and whose account is whose."""

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, Index, Q, UniqueConstraint

from inzage.datamap.models.systems import System

WHO, DATASET = 300, 600
"""Longest names, as of grants."""


class LogTaken(models.Model):
    """
    A log of a system that was counted. The log itself is not kept.

    `digest` and `size` are of what it holds unpacked: by them it is known again, also when it has grown since.
    """

    system = models.ForeignKey(System, on_delete=models.CASCADE, related_name="logs", db_index=False)
    name_hash = models.CharField(max_length=64)
    digest = models.CharField(max_length=64)
    size = models.BigIntegerField()
    form = models.CharField(max_length=20)
    first_day = models.DateField()
    last_day = models.DateField()
    lines = models.BigIntegerField()
    broken = models.BigIntegerField(default=0)
    broken_first = models.JSONField(default=list, blank=True)
    untold = models.BigIntegerField(default=0)
    elsewhere = models.BigIntegerField(default=0)
    is_cut = models.BooleanField(default=False)
    by = models.CharField(max_length=254)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            # Its index also serves the key to the system.
            UniqueConstraint(fields=["system", "digest"], name="datamap_log_once"),
            CheckConstraint(condition=Q(first_day__lte=models.F("last_day")), name="datamap_log_days"),
        ]


class LogMarks(models.Model):
    """By which lines a log is known again in another one: keyed hashes. A table of its own: most reads do without."""

    log = models.OneToOneField(LogTaken, on_delete=models.CASCADE, primary_key=True, related_name="marks")
    packed = models.BinaryField()


class Use(models.Model):
    """How often an account read and wrote a dataset on a day, according to one log; nothing finer is kept."""

    log = models.ForeignKey(LogTaken, on_delete=models.CASCADE, related_name="uses", db_index=False)
    who = models.CharField(max_length=WHO)
    dataset = models.CharField(max_length=DATASET)
    day = models.DateField()
    reads = models.BigIntegerField(default=0)
    writes = models.BigIntegerField(default=0)

    class Meta:
        constraints = [
            # Its index also serves the key to the log.
            UniqueConstraint(fields=["log", "who", "dataset", "day"], name="datamap_used_once"),
        ]
        indexes = [
            # The use in a period (queries.use).
            Index(fields=["log", "day"], name="datamap_used_on"),
        ]


class AccountOf(models.Model):
    """To which department or member an account of a system belongs, as somebody declared."""

    system = models.ForeignKey(System, on_delete=models.CASCADE, related_name="accounts", db_index=False)
    account = models.CharField(max_length=WHO)
    department = models.ForeignKey(
        "people.Department", null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )
    member = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )
    by = models.CharField(max_length=254)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            # Its index also serves the key to the system.
            UniqueConstraint(fields=["system", "account"], name="datamap_account_once"),
            CheckConstraint(
                condition=Q(department__isnull=False, member=None) | Q(department=None, member__isnull=False),
                name="datamap_account_of_one",
            ),
        ]
