"""A day as the moment that a register of it is asked for."""

from datetime import UTC, date, datetime, time

from django.utils import timezone

FIRST = datetime(1900, 1, 1, tzinfo=UTC)
"""No register is older, and no sheet knows a day before it."""


def moment_of(asked: date | datetime | None, *, now: datetime) -> datetime | None:
    """
    The end of a past day, or a past moment; None, which is now, for what is not past.

    A day is one of the organisation's time zone, and so is a moment that names none.
    """
    # Asked first: at both ends of the calendar there are moments that have no name in another time zone.
    if asked is None or asked.year > now.year + 1:
        return None
    if asked.year <= FIRST.year:
        return FIRST
    moment = asked if isinstance(asked, datetime) else datetime.combine(asked, time.max)
    aware = moment if timezone.is_aware(moment) else timezone.make_aware(moment)
    return aware if aware < now else None
