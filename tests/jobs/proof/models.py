from django.db import models


class Receipt(models.Model):
    """An effect that was done: once per work and step."""

    work = models.CharField(max_length=80)
    step = models.CharField(max_length=80)

    class Meta:
        app_label = "proof"
        constraints = [models.UniqueConstraint(fields=["work", "step"], name="proof_once")]


class Began(models.Model):
    """A step's body was begun: once or more."""

    work = models.CharField(max_length=80)
    step = models.CharField(max_length=80)

    class Meta:
        app_label = "proof"
