"""Who decided what about a field, and when?"""

from uuid import UUID

from inzage.datamap import records
from inzage.datamap.models import Field, Review
from inzage.datamap.words import Verdict


def decisions(*, field_id: int) -> tuple[records.Decision, ...]:
    """
    Every decision about a field, the last first.

    A row remembers how the field was before it, so what it decided stands in the next one, or in the field itself.
    """
    now = Field.objects.filter(pk=field_id).values_list("verdict", "decided_category").first() or ("", None)
    found, after = [], now
    for row in Review.objects.filter(field=field_id).order_by("-pk"):
        is_undone = row.undone_at is not None
        verdict, category = (Verdict.OPEN, None) if is_undone else after
        found.append(
            records.Decision(row.by, row.at, Verdict(verdict), category, row.undone_at, is_together=bool(row.batch))
        )
        if not is_undone:
            after = (row.verdict_before, row.category_before)
    return tuple(found)


def confirmed_together(*, batch: UUID, system_id: UUID) -> int:
    """How many fields of a system stand confirmed by this one act."""
    return Review.objects.filter(batch=batch, field__dataset__system=system_id, undone_at=None).count()
