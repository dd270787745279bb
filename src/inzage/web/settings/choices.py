"""How somebody likes the screen: kept with the member, and in a cookie for who is not signed in."""

from datetime import timedelta

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from inzage.people import operations
from inzage.people.records import Language, Theme

A_YEAR = timedelta(days=365)


@require_POST
def language(request: HttpRequest) -> HttpResponse:
    """Speak Dutch or English from now on."""
    chosen = request.POST.get("language", "")
    if chosen not in list(Language):
        return HttpResponseBadRequest()
    if request.user.is_authenticated:
        operations.set_preferences(member_id=request.user.pk, language=chosen)
    return remember(request, settings.LANGUAGE_COOKIE_NAME, chosen)


@require_POST
def theme(request: HttpRequest) -> HttpResponse:
    """Show light, dark, or what the device wants."""
    chosen = request.POST.get("theme", "")
    if chosen not in list(Theme):
        return HttpResponseBadRequest()
    if request.user.is_authenticated:
        operations.set_preferences(member_id=request.user.pk, theme=chosen)
    return remember(request, "theme", chosen)


@require_POST
def keys(request: HttpRequest) -> HttpResponse:
    """Let single keys work in this browser, or not: speech input may press them by accident (WCAG 2.1.4)."""
    return remember(request, "keys", "on" if request.POST.get("keys") == "on" else "off")


def remember(request: HttpRequest, name: str, value: str) -> HttpResponse:
    """Keep the choice in this browser and go back to where it was made."""
    answer = HttpResponseRedirect(back(request))
    answer.set_cookie(name, value, max_age=A_YEAR, secure=settings.SESSION_COOKIE_SECURE, httponly=True, samesite="Lax")
    return answer


def back(request: HttpRequest) -> str:
    """The page where the choice was made, if it is one of ours."""
    wanted = request.POST.get("next", "")
    here = {request.get_host()}
    is_ours = url_has_allowed_host_and_scheme(wanted, allowed_hosts=here, require_https=request.is_secure())
    return wanted if is_ours else "/"
