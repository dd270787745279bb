"""Who works here?"""

from collections.abc import Collection
from datetime import datetime

from django.db.models import Count, Q

from inzage.people import records, tokens
from inzage.people.models import ApiToken, Department, Member, Organisation, SignInLink
from inzage.people.permissions import Act, may
from inzage.people.refusals import UnknownMember


def organisation() -> records.Organisation | None:
    """The organisation, or None as long as nobody founded it."""
    row = Organisation.objects.first()
    return row.as_record() if row else None


def departments() -> list[records.Department]:
    """The departments by name, with how many active members each has."""
    rows = Department.objects.annotate(count=Count("members", filter=Q(members__is_active=True)))
    return [records.Department(id=row.pk, name=row.name, members=row.count) for row in rows.order_by("name")]


def department_keys(names: Collection[str]) -> dict[str, int]:
    """The keys of the departments that are called so, whatever their capitals, by the name as it was given."""
    found = dict(Department.objects.filter(name__in=names).values_list("name", "pk"))
    if len(found) < len(set(names)):
        # Only for who wrote a name otherwise: reading all of them for each activity takes longer with each department.
        folded = {name.casefold(): key for name, key in Department.objects.values_list("name", "pk")}
        found |= {name: folded[name.casefold()] for name in names if name not in found and name.casefold() in folded}
    return found


def members(*, also_inactive: bool = False) -> list[records.Member]:
    """Who works here, by name."""
    rows = Member.objects.select_related("department").order_by("name", "pk")
    return [row.as_record() for row in (rows if also_inactive else rows.filter(is_active=True))]


def names() -> dict[str, str]:
    """The name of everybody who works or worked here, by address: how a page calls who did something."""
    return dict(Member.objects.values_list("email", "name"))


def name_of(by: str) -> str:
    """How to call who did something; what is no member, such as the command line, is called as it is."""
    return Member.objects.filter(email=by).values_list("name", flat=True).first() or by


def member(id: int) -> records.Member:  # noqa: A002 - the one thing a member is asked by
    """
    Return this member, also when no longer active.

    Raises:
        UnknownMember
    """
    row = Member.objects.select_related("department").filter(pk=id).first()
    if row is None:
        raise UnknownMember
    return row.as_record()


def member_by_email(email: str) -> records.Member | None:
    row = Member.objects.select_related("department").filter(email=email.strip().lower()).first()
    return row.as_record() if row else None


def member_by_token(token: str) -> records.Member | None:
    """Whose token for programs this is; None where it opens nothing."""
    rows = ApiToken.objects.select_related("member__department")
    row = rows.filter(digest=tokens.digest(token), revoked_at=None, member__is_active=True).first()
    return row.member.as_record() if row and may(row.member.role, Act.USE_API) else None


def member_by_link(token: str, *, at: datetime) -> records.Member | None:
    """Whose sign-in link this is; None where it no longer works. Looking does not use it."""
    rows = SignInLink.objects.select_related("member__department")
    row = rows.filter(digest=tokens.digest(token), used_at=None, expires_at__gt=at, member__is_active=True).first()
    return row.member.as_record() if row else None


def api_tokens(*, member_id: int) -> list[records.ApiToken]:
    """The tokens of a member, the newest first."""
    return [row.as_record() for row in ApiToken.objects.filter(member_id=member_id).order_by("-pk")]
