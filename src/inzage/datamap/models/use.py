"""Who really used which data, according to the logs of a system, and whose account is whose."""

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, Index, Q, UniqueConstraint

from inzage.datamap.models.systems import System
from inzage.datamap.words import UseKind, UseVerdict

WHO, DATASET = 300, 600
"""Longest names, as of grants."""
REASON, SERVICE = 500, 120
MOST_DAYS = 1826
"""Whose records were looked at is kept for five years at most."""


class LogTaken(models.Model):
    """
    A log of a system that was counted. The log itself is not kept.

    `digest` and `size` are of what it holds unpacked: by them it is known again, also when it has grown since.
    `by_record` says that it was also looked at whose records were used.
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
    by_record = models.BooleanField(default=False)
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
    """
    How often an account read and wrote a dataset on a day, according to one log.

    `named` is how often that was of records that were named.
    """

    log = models.ForeignKey(LogTaken, on_delete=models.CASCADE, related_name="uses", db_index=False)
    who = models.CharField(max_length=WHO)
    dataset = models.CharField(max_length=DATASET)
    day = models.DateField()
    reads = models.BigIntegerField(default=0)
    writes = models.BigIntegerField(default=0)
    named = models.BigIntegerField(default=0)

    class Meta:
        constraints = [
            # Its index also serves the key to the log.
            UniqueConstraint(fields=["log", "who", "dataset", "day"], name="datamap_used_once"),
        ]
        indexes = [
            # The use in a period (queries.use).
            Index(fields=["log", "day"], name="datamap_used_on"),
        ]


class FieldRead(models.Model):
    """
    A field of a dataset was read on a day, according to one log, by whomever.

    Instead of a name `field` is ALL where a statement asked for every field, UNTOLD where nobody can tell which.
    """

    log = models.ForeignKey(LogTaken, on_delete=models.CASCADE, related_name="fields", db_index=False)
    dataset = models.CharField(max_length=DATASET)
    field = models.CharField(max_length=DATASET, blank=True)
    day = models.DateField()

    class Meta:
        constraints = [
            # Its index also serves the key to the log.
            UniqueConstraint(fields=["log", "dataset", "field", "day"], name="datamap_field_read_once"),
        ]


class RecordsFollowed(models.Model):
    """For this system it is kept whose records are looked at: why, and for how many days."""

    system = models.OneToOneField(System, on_delete=models.CASCADE, primary_key=True, related_name="followed")
    reason = models.CharField(max_length=REASON)
    days = models.PositiveIntegerField()
    by = models.CharField(max_length=254)
    at = models.DateTimeField()

    class Meta:
        constraints = [CheckConstraint(condition=Q(days__gte=1, days__lte=MOST_DAYS), name="datamap_followed_days")]


class Look(models.Model):
    """
    How often an account used the record of one person in a dataset on a day, according to one log.

    `person` is a keyed hash of the key that the log names the person by.
    """

    log = models.ForeignKey(LogTaken, on_delete=models.CASCADE, related_name="looks", db_index=False)
    person = models.CharField(max_length=32)
    who = models.CharField(max_length=WHO)
    dataset = models.CharField(max_length=DATASET)
    day = models.DateField()
    reads = models.BigIntegerField(default=0)
    writes = models.BigIntegerField(default=0)

    class Meta:
        constraints = [
            # Its index also serves the key to the log.
            UniqueConstraint(fields=["log", "person", "who", "dataset", "day"], name="datamap_looked_once"),
        ]
        indexes = [
            # Who looked at somebody (queries.looks).
            Index(fields=["person"], name="datamap_looked_at"),
            # What is older than it may be kept (operations.following).
            Index(fields=["day"], name="datamap_looked_on"),
        ]


class UseDecision(models.Model):
    """
    What somebody decided about a difference between real use and what was declared or granted.

    It holds until `until`, until it is undone, or until what it was about changes: `state` is what that was.
    """

    system = models.ForeignKey(System, on_delete=models.CASCADE, related_name="use_decisions", db_index=False)
    kind = models.CharField(max_length=12)
    who = models.CharField(max_length=WHO, blank=True)
    dataset = models.CharField(max_length=DATASET)
    field = models.CharField(max_length=DATASET, blank=True)
    state = models.CharField(max_length=32)
    verdict = models.CharField(max_length=10)
    reason = models.CharField(max_length=REASON)
    until = models.DateField()
    by = models.CharField(max_length=254)
    at = models.DateTimeField()
    undone_by = models.CharField(max_length=254, blank=True)
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            # One decision about a thing holds at a time; its index also serves the key to the system.
            UniqueConstraint(
                fields=["system", "kind", "who", "dataset", "field"],
                condition=Q(undone_at=None),
                name="datamap_use_decided_once",
            ),
            CheckConstraint(condition=Q(kind__in=list(UseKind)), name="datamap_use_decision_kind"),
            CheckConstraint(condition=Q(verdict__in=list(UseVerdict)), name="datamap_use_decision_verdict"),
        ]


class AccountOf(models.Model):
    """Whose account of a system it is, as somebody declared: of a department, a member, or a program."""

    system = models.ForeignKey(System, on_delete=models.CASCADE, related_name="accounts", db_index=False)
    account = models.CharField(max_length=WHO)
    department = models.ForeignKey(
        "people.Department", null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )
    member = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )
    service = models.CharField(max_length=SERVICE, blank=True)
    by = models.CharField(max_length=254)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            # Its index also serves the key to the system.
            UniqueConstraint(fields=["system", "account"], name="datamap_account_once"),
            # A program may belong to a department, whose use it then is.
            CheckConstraint(
                condition=Q(department__isnull=False, member=None)
                | Q(department=None, member__isnull=False, service="")
                | (Q(department=None, member=None) & ~Q(service="")),
                name="datamap_account_of_one",
            ),
        ]
