"""What a view may count on: who asks is signed in, and when the request arrived."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from django.http import HttpRequest, HttpResponse
from django.utils import timezone


class Staff(Protocol):
    """Who asks: a member."""

    pk: int
    name: str
    role: str
    language: str
    theme: str

    def get_username(self) -> str: ...


class StaffRequest(HttpRequest):
    """A request of a member, as `access.may` lets it through."""

    user: Staff  # type: ignore[assignment]
    arrived_at: datetime


def note_arrival(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Remember when a request arrived, so that a verb and its line have one moment."""

    def middleware(request: HttpRequest) -> HttpResponse:
        request.arrived_at = timezone.now()  # type: ignore[attr-defined]
        return get_response(request)

    return middleware
