"""What happens around every page: the member's language, the end of an idle session, the headers."""

import time
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.utils import translation
from django.utils.cache import add_never_cache_headers

Answer = Callable[[HttpRequest], HttpResponse]

NUL = b"\\u0000"
SEEN = "seen_at"
MINUTES = 5 * 60
NOT_NEEDED = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"


def refuse_nul(get_response: Answer) -> Answer:
    """Refuse the character that no text has and no PostgreSQL keeps, before anything is done with it."""

    def middleware(request: HttpRequest) -> HttpResponse:
        is_json = request.content_type == "application/json"
        if "%00" in request.META.get("QUERY_STRING", "") or "\0" in request.path or (is_json and NUL in request.body):
            return HttpResponseBadRequest()
        return get_response(request)

    return middleware


def add_headers(get_response: Answer) -> Answer:
    """What a page needs not, it may not; and what is of a member stays in no cache."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.setdefault("Permissions-Policy", NOT_NEEDED)
        if getattr(request, "user", None) and request.user.is_authenticated and "Cache-Control" not in response:
            add_never_cache_headers(response)
        return response

    return middleware


def stay_signed_in(get_response: Answer) -> Answer:
    """Let a session last from the last visit, without writing it at every request."""

    def middleware(request: HttpRequest) -> HttpResponse:
        now = int(time.time())
        if request.user.is_authenticated and now - request.session.get(SEEN, 0) > MINUTES:
            request.session[SEEN] = now
        return get_response(request)

    return middleware


def speak_the_language(get_response: Answer) -> Answer:
    """Speak the language that the member chose; a visitor gets that of the cookie or the browser."""

    def middleware(request: HttpRequest) -> HttpResponse:
        if request.user.is_authenticated:
            language = str(getattr(request.user, "language", settings.LANGUAGE_CODE))
            translation.activate(language)
            request.LANGUAGE_CODE = language
        return get_response(request)

    return middleware
