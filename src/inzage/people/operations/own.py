"""What members decide about themselves: password, language, theme."""

from datetime import datetime

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from inzage.ledger import operations as ledger
from inzage.people.models import Member
from inzage.people.operations.finding import active_member
from inzage.people.records import Language, Theme
from inzage.people.refusals import Refusal
from inzage.people.tags import Tag


class WeakPassword(Refusal):
    """The password is too short, too common, or looks too much like the name."""

    code = "weak_password"
    field = "password"
    sentence = "%(why)s"


class UnknownPreference(Refusal):
    """There is no such language or theme."""

    code = "unknown_preference"
    sentence = _("Choose Dutch or English, and light, dark or the device's own.")


@transaction.atomic
def choose_password(*, member_id: int, password: str, by: str, at: datetime) -> None:
    """
    Choose the password of a member.

    Raises:
        UnknownMember, MemberInactive, WeakPassword
    """
    member = active_member(member_id)
    member.set_password(strong(password, member))
    member.save(update_fields=["password"])
    ledger.note(tag=Tag.PASSWORD_CHOSEN, about=f"member:{member.pk}", by=by, at=at)


@transaction.atomic
def set_preferences(*, member_id: int, language: str | None = None, theme: str | None = None) -> None:
    """
    Choose a language or a theme; what is None stays.

    The one verb without a line: how somebody likes the screen is nobody's evidence, and a line stays for ever.

    Raises:
        UnknownMember, MemberInactive, UnknownPreference
    """
    member = active_member(member_id)
    try:
        member.language = Language(member.language if language is None else language)
        member.theme = Theme(member.theme if theme is None else theme)
    except ValueError:
        raise UnknownPreference from None
    member.save(update_fields=["language", "theme"])


def strong(password: str, member: Member) -> str:
    """The password, if it is strong enough for this member."""
    try:
        validate_password(password, member)
    except ValidationError as error:
        raise WeakPassword(why=" ".join(error.messages)) from None
    return password
