"""Whose systems the member who asks may see."""

from django.http import HttpRequest

from inzage.datamap.seeing import only_of
from inzage.people.permissions import Act
from inzage.web.api import allow


def scope(request: HttpRequest) -> int | None:
    """The member whose systems alone may be seen; None for who may see the whole map."""
    return only_of(allow(request, Act.SEE_OWN_SYSTEMS).user)
