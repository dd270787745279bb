"""The lines and the signed head. Triggers of the database refuse to change or delete a line."""

from django.db import models
from django.db.models import Q

from inzage.ledger import records

HASH = 64
THE_ONE = 1


class Entry(models.Model):
    """
    One line of the ledger.

    It has no foreign key to what it describes, so that it outlives it; `by` and `about` are words.
    """

    number = models.PositiveBigIntegerField(primary_key=True)
    at = models.DateTimeField()
    tag = models.CharField(max_length=80)
    about = models.CharField(max_length=200)
    by = models.CharField(max_length=254)
    facts = models.JSONField(default=dict)
    previous = models.CharField(max_length=HASH)
    hash = models.CharField(max_length=HASH)

    class Meta:
        verbose_name_plural = "entries"
        indexes = [
            # The filters of queries.page, newest first.
            models.Index(fields=["about", "-number"], name="ledger_by_about"),
            models.Index(fields=["tag", "-number"], name="ledger_by_tag"),
            models.Index(fields=["at"], name="ledger_by_moment"),
        ]

    def as_record(self) -> records.Entry:
        return records.Entry(
            number=self.number,
            at=self.at,
            tag=self.tag,
            about=self.about,
            by=self.by,
            facts=self.facts,
            previous=self.previous,
            hash=self.hash,
        )


class Head(models.Model):
    """The last line, signed in the transaction that wrote it."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=THE_ONE, editable=False)
    number = models.PositiveBigIntegerField()
    hash = models.CharField(max_length=HASH)
    signature = models.CharField(max_length=128)

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(id=THE_ONE), name="ledger_one_head")]

    def as_record(self) -> records.Head:
        return records.Head(number=self.number, hash=self.hash, signature=self.signature)
