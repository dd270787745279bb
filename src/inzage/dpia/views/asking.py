"""What the pages of the studies share."""

from inzage.people.permissions import Act
from inzage.people.permissions import may as role_may
from inzage.web.requests import StaffRequest


def may_write(request: StaffRequest) -> bool:
    return role_may(request.user.role, Act.WRITE_REGISTER)
