"""The tables of the pre-checks and the studies. They decide nothing."""

from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint

from inzage.dpia.words import Decision, Outcome, StudyState


class Precheck(models.Model):
    """
    What people answered about one activity, and what was decided on that. Law: GDPR art. 35(1), (3), (4).

    `basis` is the fingerprint of what the decision rests on.
    """

    activity = models.OneToOneField("datamap.Activity", to_field="number", on_delete=models.PROTECT, related_name="+")
    version = models.PositiveIntegerField(default=0)
    asked = models.JSONField(default=dict)
    answers = models.JSONField(default=dict)
    outcome = models.CharField(max_length=8, blank=True, default=Outcome.OPEN)
    why = models.TextField(blank=True)
    dpo_view = models.TextField(blank=True)
    basis = models.JSONField(null=True, blank=True)
    changed_by = models.CharField(max_length=254)
    changed_at = models.DateTimeField()
    decided_by = models.CharField(max_length=254, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)
    reopened_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            CheckConstraint(condition=Q(outcome__in=list(Outcome)), name="dpia_precheck_outcome"),
            CheckConstraint(
                condition=Q(outcome=Outcome.OPEN) | Q(basis__isnull=False, decided_at__isnull=False),
                name="dpia_decision_has_basis",
            ),
        ]


class Study(models.Model):
    """The DPIA of one activity. `basis` is the fingerprint of what the signature rests on. Law: GDPR art. 35(7)."""

    activity = models.OneToOneField("datamap.Activity", to_field="number", on_delete=models.PROTECT, related_name="+")
    version = models.PositiveIntegerField(default=0)
    state = models.CharField(max_length=8, default=StudyState.DRAFT)
    facts = models.JSONField(default=dict)
    decision = models.CharField(max_length=8, blank=True, default=Decision.OPEN)
    decision_why = models.TextField(blank=True)
    basis = models.JSONField(null=True, blank=True)
    changed_by = models.CharField(max_length=254)
    changed_at = models.DateTimeField()
    signed_by = models.CharField(max_length=254, blank=True)
    signed_at = models.DateTimeField(null=True, blank=True)
    signed_version = models.PositiveIntegerField(null=True, blank=True)
    reopened_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            CheckConstraint(condition=Q(state__in=list(StudyState)), name="dpia_study_state"),
            CheckConstraint(condition=Q(decision__in=list(Decision)), name="dpia_study_decision"),
            CheckConstraint(
                condition=~Q(state=StudyState.SIGNED) | Q(basis__isnull=False, signed_at__isnull=False),
                name="dpia_signature_has_basis",
            ),
        ]


class StudyVersion(models.Model):
    """A study as it was written down or signed once. What was signed stays, also after it is reopened."""

    study = models.ForeignKey(Study, on_delete=models.PROTECT, related_name="versions", db_index=False)
    version = models.PositiveIntegerField()
    facts = models.JSONField()
    decision = models.CharField(max_length=8, blank=True, default=Decision.OPEN)
    by = models.CharField(max_length=254)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            # Its index also serves the key to the study.
            UniqueConstraint(fields=["study", "version"], name="dpia_version_once"),
        ]
