"""Links with which a member signs in once: for an invitation, and for who lost the way in."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from inzage.ledger import operations as ledger
from inzage.people import records, tokens
from inzage.people.models import SignInLink
from inzage.people.operations.finding import active_member
from inzage.people.refusals import Refusal
from inzage.people.tags import Tag

LASTS = timedelta(hours=24)


class LinkEnded(Refusal):
    """The link was used, is older than a day, or never was."""

    code = "link_ended"
    sentence = _("This link no longer works. A link works once, within a day. Ask the privacy officer for a new one.")


@transaction.atomic
def make_sign_in_link(*, member_id: int, by: str, at: datetime) -> str:
    """
    Make the secret part of a link that works once, within a day. Earlier links of this member end.

    Raises:
        UnknownMember, MemberInactive
    """
    member = active_member(member_id)
    SignInLink.objects.filter(member=member, used_at=None).delete()
    token = tokens.new()
    SignInLink.objects.create(member=member, digest=tokens.digest(token), made_at=at, expires_at=at + LASTS)
    ledger.note(tag=Tag.LINK_MADE, about=f"member:{member.pk}", by=by, at=at)
    return token


@transaction.atomic
def use_sign_in_link(*, token: str, at: datetime) -> records.Member:
    """
    End the link and return whose it is, to sign them in.

    Raises:
        LinkEnded
    """
    link = (
        SignInLink.objects.select_for_update(of=("self",))
        .select_related("member")
        .filter(digest=tokens.digest(token), used_at=None, expires_at__gt=at, member__is_active=True)
        .first()
    )
    if link is None:
        raise LinkEnded
    link.used_at = at
    link.save(update_fields=["used_at"])
    member = link.member
    ledger.note(tag=Tag.LINK_USED, about=f"member:{member.pk}", by=member.email, at=at)
    return member.as_record()
