"""The lines this room writes in the ledger."""

from enum import StrEnum


class Tag(StrEnum):
    """What happened: room, subject, act."""

    ORGANISATION_FOUNDED = "people:organisation:founded"
    """The organisation was named; everything else belongs to it."""

    ORGANISATION_DESCRIBED = "people:organisation:described"
    """How to reach the organisation, its DPO or its representative was written down; the line names which facts."""

    DEPARTMENT_ADDED = "people:department:added"
    """A part of the organisation was named."""

    MEMBER_ADDED = "people:member:added"
    """Somebody may work with inzage, in a role."""

    ROLE_CHANGED = "people:role:changed"
    """A member may do other things than before."""

    MEMBER_MOVED = "people:member:moved"
    """A member works in another department."""

    MEMBER_DEACTIVATED = "people:member:deactivated"
    """Somebody may no longer sign in; links and tokens ended with it."""

    MEMBER_REACTIVATED = "people:member:reactivated"
    """Somebody may sign in again."""

    LINK_MADE = "people:link:made"
    """A link was made with which a member signs in once."""

    LINK_USED = "people:link:used"
    """A member signed in with a link."""

    PASSWORD_CHOSEN = "people:password:chosen"  # noqa: S105 - a word for the ledger
    """A member chose a password."""

    TOKEN_MADE = "people:token:made"  # noqa: S105 - a word for the ledger
    """A member got a token for programs."""

    TOKEN_REVOKED = "people:token:revoked"  # noqa: S105 - a word for the ledger
    """A token no longer opens anything."""
