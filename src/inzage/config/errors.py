"""The one shape of an error over JSON: `{"code", "message", "field", "errors"}`. The code is stable."""

from collections.abc import Callable, Sequence

from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

Answer = Callable[[HttpRequest], HttpResponseBase]
Wrong = Sequence[dict[str, str]]

API = "/api/"

CODES = {
    400: ("bad_request", gettext_noop("The request could not be read.")),
    401: ("not_signed_in", gettext_noop("Sign in, or send a token: Authorization: Bearer …")),
    403: ("forbidden", gettext_noop("This is not allowed.")),
    404: ("not_found", gettext_noop("There is nothing at this address.")),
    405: ("method_not_allowed", gettext_noop("This address does not take this method.")),
    409: ("conflict", gettext_noop("This can not be done now.")),
    413: ("too_large", gettext_noop("The request is too large.")),
    422: ("invalid", gettext_noop("Something in the request is not right.")),
    429: ("too_many_requests", gettext_noop("Too many requests. Try again later.")),
    500: ("failed", gettext_noop("Something went wrong. It has been written down.")),
}

SCHEMA = {
    "title": "Error",
    "type": "object",
    "required": ["code", "message", "field", "errors"],
    "properties": {
        "code": {"type": "string", "description": "Stable."},
        "message": {"type": "string", "description": "A sentence in the language of the reader."},
        "field": {"type": "string", "description": "The part of the request it is about; empty for the whole."},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["field", "message"],
                "properties": {"field": {"type": "string"}, "message": {"type": "string"}},
            },
        },
    },
}
RESPONSES = {
    statuses: {
        "description": sentence,
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}},
    }
    for statuses, sentence in (("4XX", "Refused: the code says why."), ("5XX", "Something went wrong here."))
}
"""How the description of the API tells of errors."""


def answer(status: int, *, code: str = "", message: str = "", field: str = "", errors: Wrong = ()) -> JsonResponse:
    """An error over JSON; code and sentence are those of the status unless given."""
    usual, sentence = CODES.get(status, CODES[400 if status < 500 else 500])  # noqa: PLR2004 - as HTTP divides them
    facts = {"code": code or usual, "message": message or _(sentence), "field": field, "errors": list(errors)}
    return JsonResponse(facts, status=status)


def shape_api_errors(get_response: Answer) -> Answer:
    """Give an error under /api/ the one shape, also where Django made it: an unknown address, a wrong host."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if not request.path.startswith(API) or response.status_code < 400:  # noqa: PLR2004 - errors begin here
            return response
        if response.headers.get("Content-Type", "").startswith("application/json"):
            return response
        shaped: HttpResponse = answer(response.status_code)
        for name in ("Allow", "Retry-After", "WWW-Authenticate"):
            if name in response.headers:
                shaped[name] = response.headers[name]
        return shaped

    return middleware
