"""The addresses of every room."""

from django.urls import include, path

urlpatterns = [
    path("accounts/", include("allauth.urls")),
    path("", include("inzage.web.people.urls")),
    path("", include("inzage.web.evidence.urls")),
]
