"""Which systems a member may see: the whole map, or those that are their own."""

from typing import Protocol

from inzage.people.permissions import Act, may


class Seer(Protocol):
    """Who looks."""

    @property
    def pk(self) -> int: ...

    @property
    def role(self) -> str: ...


def only_of(member: Seer) -> int | None:
    """The member whose systems alone may be seen; None for who may see the whole map."""
    return None if may(member.role, Act.SEE_MAP) else member.pk
