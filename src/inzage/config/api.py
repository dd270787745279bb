"""The application over JSON: who asks, how often, and how an error is answered. The rooms bring the addresses."""

from collections.abc import Sequence
from typing import Any

from django.contrib.auth import get_user_model
from django.http import Http404, HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, Throttled, ValidationError
from ninja.openapi.schema import OpenAPISchema
from ninja.security import HttpBearer, SessionAuth
from ninja.throttling import AuthRateThrottle

import inzage
from inzage.config import duties, errors
from inzage.datamap import api as datamap
from inzage.dpia import api as dpia
from inzage.people import queries as people

OFTEN = "1200/m"


class Token(HttpBearer):
    """A token of a member, as `Authorization: Bearer inz_...`."""

    def authenticate(self, request: HttpRequest, token: str) -> object | None:
        member = people.member_by_token(token)
        if member is None:
            return None
        request.user = get_user_model().objects.get(pk=member.id)
        return member.id


class Session(SessionAuth):
    """The session of a browser, with its protection against forged requests."""


class Api(NinjaAPI):
    """The API, in whose description every address can also answer with the one shape of errors."""

    def get_openapi_schema(
        self, *, path_prefix: str | None = None, path_params: dict[str, Any] | None = None
    ) -> OpenAPISchema:
        described = super().get_openapi_schema(path_prefix=path_prefix, path_params=path_params)
        described["components"]["schemas"]["Error"] = errors.SCHEMA
        for operations in described["paths"].values():
            for operation in operations.values():
                operation["responses"].update(errors.RESPONSES)
        return described


api = Api(
    title="inzage",
    version=inzage.__version__,
    description="The live map of customer data. Every error has one shape: code, message, field, errors.",
    urls_namespace="api",
    # The page with documentation would load scripts from elsewhere.
    docs_url=None,
    openapi_url="openapi.json",
    auth=[Token(), Session()],
    throttle=[AuthRateThrottle(OFTEN)],
)
api.add_router("", datamap.router)
api.add_router("", dpia.router)
api.add_router("", duties.router)


@api.exception_handler(HttpError)
def refused(_: HttpRequest, error: HttpError) -> HttpResponse:
    """A refusal of a verb has its code; another error has that of its status."""
    code, field = getattr(error, "code", ""), getattr(error, "field", "")
    return errors.answer(error.status_code, code=code, message=error.message if code else "", field=field)


@api.exception_handler(AuthenticationError)
def not_signed_in(_: HttpRequest, __: AuthenticationError) -> HttpResponse:
    answer = errors.answer(401)
    answer["WWW-Authenticate"] = 'Bearer realm="inzage"'
    return answer


@api.exception_handler(Throttled)
def too_often(_: HttpRequest, error: Throttled) -> HttpResponse:
    answer = errors.answer(429)
    answer["Retry-After"] = str(error.wait or 60)
    return answer


@api.exception_handler(Http404)
def nothing_there(_: HttpRequest, __: Http404) -> HttpResponse:
    return errors.answer(404)


@api.exception_handler(ValidationError)
def invalid(_: HttpRequest, error: ValidationError) -> HttpResponse:
    """Say which parts are wrong; what was sent is not repeated."""
    wrong = [{"field": place(found["loc"]), "message": str(found["msg"])} for found in error.errors]
    return errors.answer(422, field=wrong[0]["field"] if wrong else "", errors=wrong)


@api.exception_handler(UnicodeEncodeError)
def half_a_character(_: HttpRequest, __: UnicodeEncodeError) -> HttpResponse:
    """JSON can hold the half of a character; a text can not."""
    return errors.answer(422)


def place(steps: Sequence[Any]) -> str:
    """Where in the request something is: `body.name` of `("body", "given", "name")`."""
    kind, *rest = steps
    names = [str(step) for step in (rest[1:] if kind == "body" else rest)]
    return ".".join([str(kind), *names])
