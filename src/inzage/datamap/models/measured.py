"""How old data really is beside how long it may be kept, as it was measured."""

from django.db import models
from django.db.models import CheckConstraint, F, Q, UniqueConstraint

from inzage.datamap.models.activities import Activity
from inzage.datamap.models.content import Field
from inzage.datamap.words import WhyRows


class RetentionMeasured(models.Model):
    """
    What was found on a day for one rule; the last time on a day counts.

    It hangs on what the rule says and not on its row: rules are written anew when an activity changes. Without `rows`
    nothing could be read, and `error` says why; without `overdue` the rule has no term in days.

    `people` are those of whom a row is overdue, `people_entirely` those of whom every row is; `person_field`
    told them apart. Without `people` it is unknown, and `why_rows` says why. `nameless` overdue rows name nobody.
    """

    activity = models.ForeignKey(Activity, on_delete=models.CASCADE, related_name="measured", db_index=False)
    date_field = models.ForeignKey(Field, on_delete=models.CASCADE, related_name="measured")
    count = models.PositiveIntegerField(default=0)
    unit = models.CharField(max_length=5, blank=True, default="")
    day = models.DateField()
    at = models.DateTimeField()
    oldest = models.DateField(null=True, blank=True)
    rows = models.BigIntegerField(null=True, blank=True)
    undated = models.BigIntegerField(null=True, blank=True)
    overdue = models.BigIntegerField(null=True, blank=True)
    is_exact = models.BooleanField(default=True)
    people = models.BigIntegerField(null=True, blank=True)
    people_entirely = models.BigIntegerField(null=True, blank=True)
    people_exact = models.BooleanField(default=True)
    nameless = models.BigIntegerField(default=0)
    person_field = models.ForeignKey(Field, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    why_rows = models.CharField(max_length=12, blank=True, default="")
    error = models.TextField(blank=True)
    error_nl = models.TextField(blank=True)

    class Meta:
        constraints = [
            # Its index also serves the key to the activity, and the list over time (queries.retention).
            UniqueConstraint(
                fields=["activity", "date_field", "count", "unit", "day"], name="datamap_measured_once_a_day"
            ),
            CheckConstraint(
                condition=Q(rows=None, oldest=None, overdue=None) | Q(rows__isnull=False),
                name="datamap_measured_or_not",
            ),
            CheckConstraint(
                condition=Q(people=None, people_entirely=None)
                | Q(people__isnull=False, people_entirely__lte=F("people"), why_rows=""),
                name="datamap_measured_people",
            ),
            CheckConstraint(condition=Q(why_rows__in=["", *WhyRows]), name="datamap_measured_why_rows"),
        ]
