"""One table: the work that was asked for. What the engine needs besides, it keeps in a database of its own."""

from django.db import models
from django.db.models import Q

from inzage.jobs import records
from inzage.jobs.records import OPEN, State


class Work(models.Model):
    """A piece of work, once per workflow and key."""

    workflow = models.CharField(max_length=80)
    key = models.CharField(max_length=80)
    state = models.CharField(max_length=10, choices=[(state.value, state.value) for state in State])
    attempts = models.PositiveIntegerField(default=0)
    asked_at = models.DateTimeField()
    started_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    error = models.CharField(max_length=80, blank=True, default="")

    class Meta:
        verbose_name_plural = "work"
        constraints = [
            models.UniqueConstraint(fields=["workflow", "key"], name="jobs_work_once"),
            models.CheckConstraint(condition=Q(state__in=[state.value for state in State]), name="jobs_known_state"),
        ]
        # Partial: the worker looks several times a second for what is open, and most work is over.
        indexes = [models.Index(fields=["state", "id"], condition=Q(state__in=OPEN), name="jobs_open")]

    def as_record(self) -> records.Work:
        return records.Work(
            workflow=self.workflow,
            key=self.key,
            state=State(self.state),
            attempts=self.attempts,
            asked_at=self.asked_at,
            started_at=self.started_at,
            ended_at=self.ended_at,
            error=self.error,
        )
