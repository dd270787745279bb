"""The lines this room writes in the ledger."""

from enum import StrEnum


class Tag(StrEnum):
    """What happened: room, subject, act."""

    SYSTEM_ADDED = "datamap:system:added"
    """A system became part of the map."""

    SYSTEM_CHANGED = "datamap:system:changed"
    """What is written about a system was changed; the line names which facts."""

    SYSTEM_RETIRED = "datamap:system:retired"
    """A system left the map, and its secret was wiped."""

    SECRET_REPLACED = "datamap:secret:replaced"  # noqa: S105 - a word for the ledger
    """A system got another address or password."""

    SECRETS_ROTATED = "datamap:secrets:rotated"
    """A new key was made, and every secret sealed under it; the line counts the systems."""

    MEASURE_SET = "datamap:measure:set"
    """Somebody said whether a measure protects a system."""

    SCAN_STARTED = "datamap:scan:started"
    """Somebody asked to look at a system."""

    SCAN_STOPPED = "datamap:scan:stopped"
    """Somebody stopped a scan; what it had found stays."""

    SCAN_FINISHED = "datamap:scan:finished"
    """A system was looked at from end to end; the line counts what was found."""

    SCAN_FAILED = "datamap:scan:failed"
    """A system could not be looked at."""

    FIELD_CONFIRMED = "datamap:field:confirmed"
    """A person agreed with what the scan found."""

    FIELD_CORRECTED = "datamap:field:corrected"
    """A person said that a field holds another kind of data."""

    FIELD_NOT_PERSONAL = "datamap:field:not_personal"
    """A person said that a field holds no personal data."""

    FIELDS_CONFIRMED = "datamap:fields:confirmed"
    """A person confirmed all fields of a system that the scan was sure of."""

    REVIEW_UNDONE = "datamap:review:undone"
    """A decision about a field was taken back."""

    REVIEWS_UNDONE = "datamap:reviews:undone"
    """Fields that were confirmed together wait again."""

    LESSON_SET_ASIDE = "datamap:lesson:set_aside"
    """What was said of a name no longer counts for other fields."""

    LESSON_RESTORED = "datamap:lesson:restored"
    """What was said of a name counts for other fields again."""

    LESSONS_IMPORTED = "datamap:lessons:imported"
    """Lessons of another installation were read; the line counts them."""

    LESSONS_FORGOTTEN = "datamap:lessons:forgotten"
    """Lessons of another installation were forgotten; the line counts them."""

    LINK_ACCEPTED = "datamap:link:accepted"
    """A person agreed that one field points to another."""

    LINK_REFUSED = "datamap:link:refused"
    """A person said that one field does not point to another."""

    ACTIVITY_ADDED = "datamap:activity:added"
    """An activity became part of the register; the line says whether inzage proposed it."""

    ACTIVITY_CHANGED = "datamap:activity:changed"
    """What is written about an activity was changed; the line names which facts."""

    ACTIVITY_ENDED = "datamap:activity:ended"
    """Nobody does this with data any more; the line of the register stays as history."""

    PROPOSAL_REFUSED = "datamap:proposal:refused"
    """An activity that inzage proposed is not done here."""

    PROPOSAL_RESTORED = "datamap:proposal:restored"
    """An activity that was refused is proposed again."""

    REGISTER_TAKEN = "datamap:register:taken"
    """A document was taken into the register; the line counts what it added and changed."""

    RECIPIENT_ADDED = "datamap:recipient:added"
    """Somebody outside gets data."""

    RECIPIENT_CHANGED = "datamap:recipient:changed"
    """What is written about who gets data was changed; the line names which facts."""

    RECIPIENT_REMOVED = "datamap:recipient:removed"
    """Somebody outside gets no data any more."""

    MEASURING_STARTED = "datamap:measuring:started"
    """Somebody asked how old the data of an activity is."""

    RETENTION_MEASURED = "datamap:retention:measured"
    """How old data is was measured; the line counts the rules, and those with data that should be gone."""

    LOG_TAKEN = "datamap:log:taken"
    """A log of a system was counted; the line counts its lines. Of the log itself nothing is kept."""

    LOG_FORGOTTEN = "datamap:log:forgotten"
    """What a log counted was removed."""

    ACCOUNT_DECLARED = "datamap:account:declared"
    """Somebody said to which department, member or program an account of a system belongs."""

    USE_ACCEPTED = "datamap:use:accepted"
    """Somebody let a difference be between real use and what was declared or granted."""

    USE_ASKED = "datamap:use:asked"
    """Somebody asked to withdraw rights that are not used, or to drop data that is not."""

    USE_UNDONE = "datamap:use:undone"
    """A decision about such a difference was taken back."""

    RECORDS_FOLLOWED = "datamap:records:followed"
    """From now on it is kept whose records of a system are looked at; the line says for how many days."""

    RECORDS_UNFOLLOWED = "datamap:records:unfollowed"
    """It is kept no more whose records of a system are looked at, and what was kept is gone."""

    WHO_LOOKED_ASKED = "datamap:looks:asked"
    """Somebody asked who looked at the data of a person; the line holds keyed hashes of the person's keys."""
