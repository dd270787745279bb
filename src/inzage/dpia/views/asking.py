"""What the pages share: who does it and when, what is missing, and refusals beside their field."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TypedDict

from django.forms import Form
from django.http import Http404

from inzage.datamap.refusals import Missing, Refusal
from inzage.people.permissions import Act
from inzage.people.permissions import may as role_may
from inzage.web.requests import StaffRequest

WRONG = 422


class Doer(TypedDict):
    """Who does it, and when: what every verb wants to know."""

    by: str
    at: datetime


def doer(request: StaffRequest) -> Doer:
    return {"by": request.user.get_username(), "at": request.arrived_at}


def may_write(request: StaffRequest) -> bool:
    return role_may(request.user.role, Act.WRITE_REGISTER)


@contextmanager
def missing_is_404() -> Iterator[None]:
    """An activity that is not in the register is not found."""
    try:
        yield
    except Missing as error:
        raise Http404(str(error)) from None


def done(form: Form, verb: Callable[[], object]) -> bool:
    """Whether the verb did it; where it refused the form says why, beside the field it is about."""
    try:
        verb()
    except Missing as error:
        raise Http404(str(error)) from None
    except Refusal as error:
        form.add_error(error.field if error.field in form.fields else None, str(error))
        return False
    return True
