"""The addresses of every room."""

from django.http import HttpRequest, HttpResponse
from django.urls import include, path

from inzage.config import duties
from inzage.config.api import api
from inzage.config.navigation import start
from inzage.config.sign_in import closed


def is_alive(_: HttpRequest) -> HttpResponse:
    """An answer for what watches over this process."""
    return HttpResponse("ok\n", content_type="text/plain")


CLOSED = [
    # Members are added by a privacy officer, and their address is theirs to change.
    path("accounts/signup/", closed),
    path("accounts/email/", closed),
    path("accounts/confirm-email/", closed),
    path("accounts/confirm-email/<str:key>/", closed),
    path("accounts/login/code/confirm/", closed),
    path("accounts/3rdparty/signup/", closed),
    path("accounts/3rdparty/", closed),
    path("accounts/social/signup/", closed),
    path("accounts/social/connections/", closed),
]

urlpatterns = [
    *CLOSED,
    path("accounts/", include("allauth.urls")),
    path("healthz", is_alive, name="healthz"),
    path("api/v1/", api.urls),
    path("start/", start, name="start"),
    path("duties/", duties.page, name="duties"),
    path("", include("inzage.web.people.urls")),
    path("", include("inzage.web.evidence.urls")),
    path("", include("inzage.web.settings.urls")),
    path("", include("inzage.datamap.urls")),
    path("", include("inzage.dpia.urls")),
]
