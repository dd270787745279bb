"""A day as the moment that a register of it is asked for."""

from datetime import date, datetime, time

from django.utils import timezone


def moment_of(asked: date | datetime | None, *, now: datetime) -> datetime | None:
    """The end of a past day, or a past moment; None, which is now, for what is not past."""
    if asked is None:
        return None
    moment = asked if isinstance(asked, datetime) else datetime.combine(asked, time.max)
    aware = moment if timezone.is_aware(moment) else timezone.make_aware(moment)
    return aware if aware < now else None
