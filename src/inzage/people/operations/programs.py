"""Tokens with which programs do what their member may."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from inzage.ledger import operations as ledger
from inzage.people import tokens
from inzage.people.models import ApiToken
from inzage.people.operations.finding import active_member
from inzage.people.permissions import Act, may
from inzage.people.records import MadeToken
from inzage.people.refusals import Refusal
from inzage.people.tags import Tag

LONGEST_NAME = 80


class RoleMayNot(Refusal):
    """The role may not use the API."""

    code = "role_may_not"
    sentence = _("Your role may not use the API.")


class TokenNameMissing(Refusal):
    """A token says what it is for."""

    code = "name_missing"
    field = "name"
    sentence = _("Say in 1 to 80 characters what the token is for.")


class UnknownToken(Refusal):
    """The member has no such token, or it was revoked."""

    code = "unknown_token"
    sentence = _("This token does not exist or was already revoked.")


@transaction.atomic
def make_api_token(*, member_id: int, name: str, by: str, at: datetime) -> MadeToken:
    """
    Make a token. Its text is in the answer and nowhere else.

    Raises:
        UnknownMember, MemberInactive, RoleMayNot, TokenNameMissing
    """
    member, name = active_member(member_id), " ".join(name.split())
    if not may(member.role, Act.USE_API):
        raise RoleMayNot
    if not 1 <= len(name) <= LONGEST_NAME:
        raise TokenNameMissing
    text = tokens.new(tokens.API_PREFIX)
    row = ApiToken.objects.create(member=member, name=name, digest=tokens.digest(text), made_at=at)
    ledger.note(tag=Tag.TOKEN_MADE, about=f"member:{member.pk}", by=by, at=at, facts={"token": row.pk})
    return MadeToken(id=row.pk, text=text)


@transaction.atomic
def revoke_api_token(*, member_id: int, token_id: int, by: str, at: datetime) -> None:
    """
    Let a token of this member open nothing any more.

    Raises:
        UnknownToken
    """
    row = ApiToken.objects.select_for_update().filter(pk=token_id, member_id=member_id, revoked_at=None).first()
    if row is None:
        raise UnknownToken
    row.revoked_at = at
    row.save(update_fields=["revoked_at"])
    ledger.note(tag=Tag.TOKEN_REVOKED, about=f"member:{member_id}", by=by, at=at, facts={"token": row.pk})
