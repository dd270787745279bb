"""What every refusal of this room has: a code to script against and a sentence that may be shown."""

from typing import ClassVar

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Refusal(Exception):  # noqa: N818 - a refusal is no error
    """The verb was not done. `str()` is a sentence in the language of the reader."""

    code: ClassVar[str] = "refused"
    field: ClassVar[str] = ""
    """The part of a form the sentence is about, empty where it is about the whole."""

    sentence: ClassVar[str | Promise] = ""

    def __init__(self, **facts: str | int) -> None:
        super().__init__()
        self.facts = facts

    def __str__(self) -> str:
        return str(self.sentence) % self.facts


class NothingChanged(Refusal):
    """What was given is what is already there."""

    code = "nothing_changed"
    sentence = _("Nothing was changed: this is what was already there.")


class UnknownDepartment(Refusal):
    """There is no such department."""

    code = "unknown_department"
    field = "department"
    sentence = _("This department does not exist. Choose one of the list.")


class UnknownMember(Refusal):
    """Nobody with this number works here."""

    code = "unknown_member"
    sentence = _("This member does not exist.")


class MemberInactive(Refusal):
    """The member was deactivated."""

    code = "member_inactive"
    sentence = _("This member may no longer sign in. Activate the member first.")
