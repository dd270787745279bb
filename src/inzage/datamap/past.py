"""
Writing down what the register names when it changes: systems with their measures, and the kinds of data of fields.

Each function writes only what is different from the last time, so it may be called whenever something may have changed;
inside the transaction that changes it.
"""

from datetime import datetime

from django.db.models import F, OuterRef, Q, Subquery, Value
from django.db.models.functions import Coalesce

from inzage.datamap import guarding
from inzage.datamap.models import Field, KindThen, Recipient, RecipientVersion, System, SystemThen

BATCH = 500
OF_RECIPIENT = ("name", "role", "country", "what_for", "safeguard", "agreement", "agreed_on", "agreement_place")


def remember_recipient(row: Recipient, *, by: str, at: datetime, is_removed: bool = False) -> None:
    """Keep this version of somebody who gets data; one who is removed has a last one."""
    RecipientVersion.objects.create(
        recipient=row.pk,
        version=row.version + is_removed,
        **{name: getattr(row, name) for name in OF_RECIPIENT},
        is_removed=is_removed,
        by=by,
        at=at,
    )


def remember_system(system: System, *, at: datetime) -> None:
    """Keep the name and country of a system, and what protects it."""
    there = guarding.worth([system.slug]).get(system.slug, {})
    now = SystemThen(system=system, name=system.name, country=system.country, measures=there, at=at)
    last = SystemThen.objects.filter(system=system).order_by("-pk").first()
    if last is None or (last.name, last.country, last.measures) != (now.name, now.country, now.measures):
        now.save(force_insert=True)


def remember_kinds(which: Q, *, at: datetime) -> None:
    """Keep the kind of data of these fields, of those that an activity uses."""
    last = KindThen.objects.filter(field=OuterRef("pk")).order_by("-pk").values("category")[:1]
    used = Field.objects.filter(which, uses__isnull=False).annotate(
        now=Coalesce("category", Value("")), last=Coalesce(Subquery(last), Value(""))
    )
    different = used.exclude(now=F("last")).values_list("pk", "now").distinct()
    KindThen.objects.bulk_create([KindThen(field_id=key, category=now, at=at) for key, now in different], BATCH)
