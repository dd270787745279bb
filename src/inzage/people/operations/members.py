"""Adding members, changing what they may do and where they work."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from inzage.ledger import operations as ledger
from inzage.people.models import ApiToken, Member, SignInLink
from inzage.people.operations.finding import held_member, known_department
from inzage.people.operations.own import strong
from inzage.people.records import Role
from inzage.people.refusals import NothingChanged, Refusal
from inzage.people.tags import Tag

LONGEST_NAME = 120


class WrongEmail(Refusal):
    """What was given is no e-mail address."""

    code = "wrong_email"
    field = "email"
    sentence = _("Give an e-mail address, for example noor@example.nl.")


class EmailTaken(Refusal):
    """Another member has this address."""

    code = "email_taken"
    field = "email"
    sentence = _("There is already a member with this e-mail address.")


class MemberNameMissing(Refusal):
    """A member has a name."""

    code = "name_missing"
    field = "name"
    sentence = _("Give the member a name of 1 to 120 characters.")


class UnknownRole(Refusal):
    """There is no such role."""

    code = "unknown_role"
    field = "role"
    sentence = _("“%(role)s” is not a role. Choose one of the list.")


class LastOfficer(Refusal):
    """Without a privacy officer nobody could decide about people any more."""

    code = "last_officer"
    field = "role"
    sentence = _("This is the last privacy officer. Make somebody else privacy officer first.")


class AlreadyInactive(Refusal):
    """The member may already not sign in."""

    code = "already_inactive"
    sentence = _("This member can already no longer sign in.")


@transaction.atomic
def add_member(
    *, email: str, name: str, role: str, department: int | None, password: str | None, by: str, at: datetime
) -> int:
    """
    Let somebody work with inzage; return the id. Without a password a sign-in link is the way in.

    Raises:
        WrongEmail, EmailTaken, MemberNameMissing, UnknownRole, UnknownDepartment, WeakPassword
    """
    member = Member(
        email=free_email(email),
        name=clean_name(name),
        role=known_role(role),
        department_id=known_department(department),
        joined_at=at,
    )
    # Without a password Django keeps one that nobody can give.
    member.set_password(strong(password, member) if password else None)
    member.save(force_insert=True)
    facts: dict[str, str | int] = {"role": member.role}
    if department is not None:
        facts["department"] = department
    ledger.note(tag=Tag.MEMBER_ADDED, about=about(member), by=by, at=at, facts=facts)
    return member.pk


@transaction.atomic
def change_role(*, member_id: int, role: str, by: str, at: datetime) -> None:
    """
    Let a member do other things than before.

    Raises:
        UnknownMember, UnknownRole, NothingChanged
        LastOfficer: if nobody else is privacy officer
    """
    wanted, officers = known_role(role), held_officers()
    member = held_member(member_id)
    if member.role == wanted:
        raise NothingChanged
    keep_an_officer(member, officers)
    before, member.role = member.role, wanted
    member.save(update_fields=["role"])
    ledger.note(tag=Tag.ROLE_CHANGED, about=about(member), by=by, at=at, facts={"before": before, "role": wanted})


@transaction.atomic
def move_member(*, member_id: int, department: int | None, by: str, at: datetime) -> None:
    """
    Let a member work in another department, or in none.

    Raises:
        UnknownMember, UnknownDepartment, NothingChanged
    """
    member = held_member(member_id)
    if member.department_id == known_department(department):
        raise NothingChanged
    before, member.department_id = member.department_id, department
    member.save(update_fields=["department"])
    # 0 stands for no department.
    facts = {"before": before or 0, "department": department or 0}
    ledger.note(tag=Tag.MEMBER_MOVED, about=about(member), by=by, at=at, facts=facts)


@transaction.atomic
def deactivate_member(*, member_id: int, by: str, at: datetime) -> None:
    """
    End somebody's access: sessions, open sign-in links and tokens. The member stays, because the ledger names them.

    Raises:
        UnknownMember, AlreadyInactive
        LastOfficer: if nobody else is privacy officer
    """
    officers = held_officers()
    member = held_member(member_id)
    if not member.is_active:
        raise AlreadyInactive
    keep_an_officer(member, officers)
    member.is_active = False
    member.sessions_ended += 1
    member.save(update_fields=["is_active", "sessions_ended"])
    SignInLink.objects.filter(member=member, used_at=None).delete()
    tokens = ApiToken.objects.filter(member=member, revoked_at=None).update(revoked_at=at)
    ledger.note(tag=Tag.MEMBER_DEACTIVATED, about=about(member), by=by, at=at, facts={"tokens": tokens})


@transaction.atomic
def reactivate_member(*, member_id: int, by: str, at: datetime) -> None:
    """
    Let somebody sign in again. Sessions, links and tokens that ended stay ended.

    Raises:
        UnknownMember, NothingChanged
    """
    member = held_member(member_id)
    if member.is_active:
        raise NothingChanged
    member.is_active = True
    member.save(update_fields=["is_active"])
    ledger.note(tag=Tag.MEMBER_REACTIVATED, about=about(member), by=by, at=at)


def held_officers() -> set[int]:
    """The active privacy officers, held in one order: two who step down at once wait for each other."""
    rows = Member.objects.select_for_update().filter(role=Role.PRIVACY_OFFICER, is_active=True).order_by("pk")
    return set(rows.values_list("pk", flat=True))


def keep_an_officer(member: Member, officers: set[int]) -> None:
    if officers == {member.pk}:
        raise LastOfficer


def free_email(email: str) -> str:
    email = email.strip().lower()
    try:
        validate_email(email)
    except ValidationError:
        raise WrongEmail from None
    if Member.objects.filter(email=email).exists():
        raise EmailTaken
    return email


def clean_name(name: str) -> str:
    name = " ".join(name.split())
    if not 1 <= len(name) <= LONGEST_NAME:
        raise MemberNameMissing
    return name


def known_role(role: str) -> Role:
    try:
        return Role(role)
    except ValueError:
        raise UnknownRole(role=role) from None


def about(member: Member) -> str:
    return f"member:{member.pk}"
