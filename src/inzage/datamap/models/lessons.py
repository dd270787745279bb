"""What was learned elsewhere, and what shall not count. Lessons of our own are the verdicts on fields themselves."""

from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint

from inzage.detection.teaching import LONGEST


class Imported(models.Model):
    """
    A lesson from a file of another installation: a name and a kind of data, nothing of a person.

    An empty category is no personal data; a unique constraint tells no two NULLs apart on SQLite.
    """

    key = models.CharField(max_length=LONGEST)
    category = models.CharField(max_length=40, blank=True)
    times = models.PositiveIntegerField(default=1)
    origin = models.CharField(max_length=80)
    by = models.CharField(max_length=254)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            # Its index also serves the key (lessons.book_of).
            UniqueConstraint(fields=["key", "origin", "category"], name="datamap_imported_once"),
            CheckConstraint(condition=Q(times__gte=1), name="datamap_imported_times"),
        ]


class SetAside(models.Model):
    """A lesson that shall not count, of our own or from elsewhere; `category` as in Imported."""

    key = models.CharField(max_length=LONGEST)
    category = models.CharField(max_length=40, blank=True)
    by = models.CharField(max_length=254)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            UniqueConstraint(fields=["key", "category"], name="datamap_set_aside_once"),
        ]
