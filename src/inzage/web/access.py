"""Who may open a page: signed in, and in a role that may do it."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, cast

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse

from inzage.people.permissions import Act
from inzage.people.permissions import may as role_may
from inzage.web.requests import StaffRequest

P = ParamSpec("P")
View = Callable[Concatenate[StaffRequest, P], HttpResponse]
Guarded = Callable[..., HttpResponse]


def may(act: Act) -> Callable[[View[P]], Guarded]:
    """Let in who is signed in and may do this; others sign in first, or see that they may not."""

    def guard(view: View[P]) -> Guarded:
        @wraps(view)
        def guarded(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            if not request.user.is_authenticated:
                return redirect_to_login(request.get_full_path())
            asked = cast(StaffRequest, request)
            if not role_may(asked.user.role, act):
                raise PermissionDenied
            return view(asked, *args, **kwargs)

        return guarded

    return guard
