"""Fetch a row to change it, or refuse. The row stays held until the transaction ends."""

from inzage.people.models import Department, Member
from inzage.people.refusals import MemberInactive, UnknownDepartment, UnknownMember


def held_member(member_id: int) -> Member:
    try:
        return Member.objects.select_for_update().get(pk=member_id)
    except Member.DoesNotExist:
        raise UnknownMember from None


def active_member(member_id: int) -> Member:
    member = held_member(member_id)
    if not member.is_active:
        raise MemberInactive
    return member


def known_department(department: int | None) -> int | None:
    if department is not None and not Department.objects.filter(pk=department).exists():
        raise UnknownDepartment
    return department
