"""Activities (what data is used for), who gets data, how long it is kept, and every version of it."""

import uuid

from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint
from django.db.models.functions import Lower

from inzage.datamap.models.content import Dataset, Field
from inzage.datamap.words import NAME, ActivityState, Agreement, Capacity, RecipientRole, Safeguard
from inzage.law.activities import Origin
from inzage.law.retention import AtEnd, Unit


class Recipient(models.Model):
    """
    Somebody outside who gets data, as what, and in which country. Law: GDPR art. 4(9).

    `agreement` is the contract with a processor (art. 28(3)): whether there is one, since when, and where it is kept.
    `version` counts the times it was written down; who changes it says which one they saw.
    """

    version = models.PositiveIntegerField(default=1)
    name = models.CharField(max_length=NAME)
    role = models.CharField(max_length=12, default=RecipientRole.PROCESSOR)
    country = models.CharField(max_length=2, blank=True)
    what_for = models.CharField(max_length=NAME, blank=True)
    safeguard = models.CharField(max_length=20, blank=True, default=Safeguard.NONE)
    agreement = models.CharField(max_length=3, blank=True, default=Agreement.UNKNOWN)
    agreed_on = models.DateField(null=True, blank=True)
    agreement_place = models.CharField(max_length=NAME, blank=True, default="")
    added_at = models.DateTimeField()
    added_by = models.CharField(max_length=254)

    class Meta:
        constraints = [
            UniqueConstraint(Lower("name"), name="datamap_recipient_once"),
            CheckConstraint(condition=Q(role__in=list(RecipientRole)), name="datamap_recipient_role"),
            CheckConstraint(condition=Q(safeguard__in=list(Safeguard)), name="datamap_recipient_safeguard"),
            CheckConstraint(
                condition=Q(agreement=Agreement.YES)
                | Q(agreement__in=[Agreement.UNKNOWN, Agreement.NO], agreed_on=None, agreement_place=""),
                name="datamap_recipient_agreement",
            ),
        ]


class Activity(models.Model):
    """
    One thing that departments do with data of people: a line of the register. Law: GDPR art. 30.

    `version` counts the times it was written down; who changes it says which one they saw.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    number = models.PositiveIntegerField(unique=True)
    version = models.PositiveIntegerField(default=1)
    state = models.CharField(max_length=8, default=ActivityState.ACTIVE)
    template = models.CharField(max_length=60, blank=True)
    name = models.CharField(max_length=NAME)
    capacity = models.CharField(max_length=10, default=Capacity.CONTROLLER)
    on_behalf_of = models.TextField(blank=True)
    departments = models.ManyToManyField("people.Department", related_name="+")
    purpose = models.TextField(blank=True)
    basis = models.CharField(max_length=40, blank=True)
    basis_detail = models.TextField(blank=True)
    condition = models.CharField(max_length=40, blank=True)
    condition_detail = models.TextField(blank=True)
    number_law = models.TextField(blank=True, default="")
    criminal_ground = models.TextField(blank=True, default="")
    interest_test = models.TextField(blank=True)
    consent_care = models.TextField(blank=True, default="")
    groups = models.JSONField(default=list, blank=True)
    declared = models.JSONField(default=list, blank=True)
    source = models.TextField(blank=True)
    automated_decision = models.BooleanField(null=True, blank=True)
    logic = models.TextField(blank=True)
    profiling = models.BooleanField(null=True, blank=True)
    no_recipients = models.BooleanField(default=False)
    recipients = models.ManyToManyField(Recipient, related_name="activities")
    recipients_why = models.TextField(blank=True, default="")
    security = models.TextField(blank=True)
    added_at = models.DateTimeField()
    added_by = models.CharField(max_length=254)
    changed_at = models.DateTimeField()
    changed_by = models.CharField(max_length=254)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            CheckConstraint(condition=Q(state__in=list(ActivityState)), name="datamap_activity_state"),
            CheckConstraint(condition=Q(capacity__in=list(Capacity)), name="datamap_activity_capacity"),
            CheckConstraint(
                condition=Q(state=ActivityState.ENDED, ended_at__isnull=False)
                | (~Q(state=ActivityState.ENDED) & Q(ended_at=None)),
                name="datamap_ended_has_moment",
            ),
            # Two activities on one screen must differ by name; one that ended frees its name.
            UniqueConstraint(Lower("name"), condition=~Q(state=ActivityState.ENDED), name="datamap_activity_name"),
        ]


class ActivityField(models.Model):
    """An activity uses a field, and how we got what is in it."""

    activity = models.ForeignKey(Activity, on_delete=models.CASCADE, related_name="uses", db_index=False)
    field = models.ForeignKey(Field, on_delete=models.CASCADE, related_name="uses")
    origin = models.CharField(max_length=12, default=Origin.PROVIDED)

    class Meta:
        constraints = [
            # Its index also serves the key to the activity.
            UniqueConstraint(fields=["activity", "field"], name="datamap_use_once"),
            CheckConstraint(condition=Q(origin__in=list(Origin)), name="datamap_use_origin"),
        ]


class Retention(models.Model):
    """
    How long something of an activity is kept. Without `count` it is kept until `start` happens.

    `date_field` says when the time began; only a rule with one can be measured. Law: GDPR art. 5(1)(e), 30(1)(f).
    """

    activity = models.ForeignKey(Activity, on_delete=models.CASCADE, related_name="retentions")
    what = models.CharField(max_length=NAME, blank=True)
    dataset = models.ForeignKey(Dataset, null=True, blank=True, on_delete=models.SET_NULL, related_name="retentions")
    date_field = models.ForeignKey(Field, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    count = models.PositiveIntegerField(null=True, blank=True)
    unit = models.CharField(max_length=5, blank=True, default="")
    start = models.CharField(max_length=NAME, blank=True)
    ground = models.TextField(blank=True)
    at_end = models.CharField(max_length=9, default=AtEnd.ERASE)

    class Meta:
        constraints = [
            CheckConstraint(condition=Q(at_end__in=list(AtEnd)), name="datamap_retention_end"),
            CheckConstraint(
                condition=Q(count=None, unit="") | Q(count__gt=0, unit__in=list(Unit)), name="datamap_retention_time"
            ),
        ]


class ActivityVersion(models.Model):
    """An activity as it was written down once, so that the register of any past day can be shown."""

    activity = models.ForeignKey(Activity, on_delete=models.CASCADE, related_name="versions", db_index=False)
    version = models.PositiveIntegerField()
    facts = models.JSONField()
    by = models.CharField(max_length=254)
    at = models.DateTimeField(db_index=True)

    class Meta:
        constraints = [
            # Its index also serves the key to the activity.
            UniqueConstraint(fields=["activity", "version"], name="datamap_version_once"),
        ]


class RefusedProposal(models.Model):
    """An activity that was proposed and that nobody does here, and why."""

    template = models.CharField(max_length=60, unique=True)
    why = models.TextField()
    by = models.CharField(max_length=254)
    at = models.DateTimeField()
