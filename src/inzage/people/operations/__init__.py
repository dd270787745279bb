"""The verbs of this room: one function, one transaction, one line in the ledger."""

from inzage.people.operations.links import (
    LinkEnded,
    make_sign_in_link,
    use_sign_in_link,
)
from inzage.people.operations.members import (
    AlreadyInactive,
    EmailTaken,
    LastOfficer,
    MemberNameMissing,
    UnknownRole,
    WrongEmail,
    add_member,
    change_role,
    deactivate_member,
    move_member,
    reactivate_member,
)
from inzage.people.operations.organisation import (
    DepartmentTaken,
    NameMissing,
    OrganisationExists,
    add_department,
    found_organisation,
)
from inzage.people.operations.own import (
    UnknownPreference,
    WeakPassword,
    choose_password,
    set_preferences,
)
from inzage.people.operations.programs import (
    RoleMayNot,
    TokenNameMissing,
    UnknownToken,
    make_api_token,
    revoke_api_token,
)
from inzage.people.refusals import MemberInactive, NothingChanged, Refusal, UnknownDepartment, UnknownMember

__all__ = [
    "AlreadyInactive",
    "DepartmentTaken",
    "EmailTaken",
    "LastOfficer",
    "LinkEnded",
    "MemberInactive",
    "MemberNameMissing",
    "NameMissing",
    "NothingChanged",
    "OrganisationExists",
    "Refusal",
    "RoleMayNot",
    "TokenNameMissing",
    "UnknownDepartment",
    "UnknownMember",
    "UnknownPreference",
    "UnknownRole",
    "UnknownToken",
    "WeakPassword",
    "WrongEmail",
    "add_department",
    "add_member",
    "change_role",
    "choose_password",
    "deactivate_member",
    "found_organisation",
    "make_api_token",
    "make_sign_in_link",
    "move_member",
    "reactivate_member",
    "revoke_api_token",
    "set_preferences",
    "use_sign_in_link",
]
