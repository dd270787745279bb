"""Logs that were counted, as records."""

from inzage.datamap.models import LogTaken
from inzage.datamap.records import LogTaken as LogRecord


def log_record(row: LogTaken) -> LogRecord:
    """What is known of a log that was counted."""
    return LogRecord(
        id=row.pk,
        form=row.form,
        first_day=row.first_day,
        last_day=row.last_day,
        lines=row.lines,
        broken=row.broken,
        broken_first=tuple(row.broken_first),
        untold=row.untold,
        elsewhere=row.elsewhere,
        is_cut=row.is_cut,
        by_record=row.by_record,
        by=row.by,
        at=row.at,
    )
