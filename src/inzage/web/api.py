"""What every room's answers over JSON share: who asks, what they may do, and how a refusal is answered."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

from django.http import HttpRequest
from django.utils.translation import gettext as _
from ninja import Schema
from ninja.errors import HttpError

from inzage.people.permissions import Act, may
from inzage.web.refusals import Missing, Refusal
from inzage.web.requests import StaffRequest

FORBIDDEN, NOT_FOUND, CONFLICT = 403, 404, 409


class DutyOut(Schema):
    """What waits: what kind of work, because of which article, about what, how much and whose it is."""

    key: str
    article: str
    about: str
    name: str
    count: int
    owner: str


class RefusalError(HttpError):
    """A refusal with its stable code; the application puts it in the one shape of errors."""

    def __init__(self, status_code: int, message: str, *, code: str, field: str = "") -> None:
        super().__init__(status_code, message)
        self.code = code
        self.field = field


def allow(request: HttpRequest, act: Act) -> StaffRequest:
    """The request of a member who may do this; refused to everybody else."""
    asked = cast(StaffRequest, request)
    if not may(asked.user.role, act):
        raise RefusalError(FORBIDDEN, _("Your role may not do this."), code="forbidden")
    return asked


@contextmanager
def refusals() -> Iterator[None]:
    """Answer a refusal of a verb with its code and sentence."""
    try:
        yield
    except Missing as error:
        raise RefusalError(NOT_FOUND, str(error), code=error.code) from None
    except Refusal as error:
        raise RefusalError(CONFLICT, str(error), code=error.code, field=error.field) from None
