"""Answers to htmx: a part of a page instead of the whole, and a way to go elsewhere."""

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django_htmx.http import HttpResponseClientRedirect


def is_fragment(request: HttpRequest) -> bool:
    """Whether a script asks for a part. Going back in history and boosted links want the whole page."""
    asked = request.headers
    whole = asked.get("HX-Boosted") == "true" or asked.get("HX-History-Restore-Request") == "true"
    return asked.get("HX-Request") == "true" and not whole


def go_to(request: HttpRequest, name: str, *args: object, query: dict[str, str] | None = None) -> HttpResponse:
    """Go to the page with this name: a redirect, or for htmx a header that says so."""
    address = reverse(name, args=args) + (f"?{urlencode(query)}" if query else "")
    return HttpResponseClientRedirect(address) if is_fragment(request) else HttpResponseRedirect(address)
