"""What the pages of every room share: who does it and when, what is missing, and refusals beside their field."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TypedDict, TypeVar

from django.forms import Form
from django.http import Http404

from inzage.web.refusals import Missing, Refusal
from inzage.web.requests import StaffRequest

T = TypeVar("T")
WRONG = 422


class Doer(TypedDict):
    """Who does it, and when: what every verb wants to know."""

    by: str
    at: datetime


def doer(request: StaffRequest) -> Doer:
    """Return the member, and the moment of the request."""
    return {"by": request.user.get_username(), "at": request.arrived_at}


@contextmanager
def missing_is_404() -> Iterator[None]:
    """What is not there, or not for this member to see, is not found."""
    try:
        yield
    except Missing as error:
        raise Http404(str(error)) from None


def done(form: Form, verb: Callable[[], T]) -> T | None:
    """What the verb gave; None where it refused, and then the form says why, beside the field it is about."""
    try:
        return verb()
    except Missing as error:
        raise Http404(str(error)) from None
    except Refusal as error:
        name = error.field if error.field in form.fields else f"{error.field}_id"
        form.add_error(name if name in form.fields else None, str(error))
        return None


def status_of(form: Form) -> int:
    return WRONG if form.is_bound and form.errors else 200
