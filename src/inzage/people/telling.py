"""How the lines of this room read for people."""

from django.utils.translation import gettext_lazy as _

from inzage.ledger.words import Words
from inzage.people.labels import ROLES
from inzage.people.tags import Tag

ROLE_NAMES = {role.value: name for role, name in ROLES.items()}


def role_name(value: str) -> str:
    """The name of a role; what is none, such as the number of a department, as it is."""
    return str(ROLE_NAMES.get(value, value))


CHANGED = {
    "name": _("name"),
    "contact": _("contact details"),
    "has_dpo": _("whether there is a DPO"),
    "dpo": _("contact details of the DPO"),
    "has_representative": _("whether there is a representative"),
    "representative": _("contact details of the representative"),
}


def changed(value: str) -> str:
    """Which facts of the organisation were changed, by their names."""
    return ", ".join(str(CHANGED.get(key, key)) for key in value.split(", "))


WORDS = Words(
    events={
        Tag.ORGANISATION_FOUNDED: _("Named the organisation"),
        Tag.ORGANISATION_DESCRIBED: _("Wrote down how to reach the organisation"),
        Tag.DEPARTMENT_ADDED: _("Added a department"),
        Tag.MEMBER_ADDED: _("Added a member"),
        Tag.ROLE_CHANGED: _("Changed the role of a member"),
        Tag.MEMBER_MOVED: _("Moved a member to another department"),
        Tag.MEMBER_DEACTIVATED: _("Ended the access of a member"),
        Tag.MEMBER_REACTIVATED: _("Gave a member access again"),
        Tag.LINK_MADE: _("Made a sign-in link"),
        Tag.LINK_USED: _("Signed in with a link"),
        Tag.PASSWORD_CHOSEN: _("Chose a password"),
        Tag.TOKEN_MADE: _("Made a token for programs"),
        Tag.TOKEN_REVOKED: _("Ended a token for programs"),
    },
    subjects={"organisation": _("Organisation"), "department": _("Department"), "member": _("Member")},
    facts={
        "role": _("role"),
        "department": _("department number"),
        "before": _("before"),
        "changed": _("changed"),
        "tokens": _("tokens ended"),
        "token": _("token number"),
    },
    values={"role": role_name, "before": role_name, "changed": changed},
)
