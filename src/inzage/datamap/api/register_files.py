"""The register as files over HTTP: the same as its page gives."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import Router

from inzage.datamap import queries
from inzage.datamap.api.schemas import Moment
from inzage.datamap.days import moment_of
from inzage.datamap.exchange import BINARY, FORMATS, WITH_SYSTEMS
from inzage.people.permissions import Act
from inzage.web.api import allow, refusals
from inzage.web.languages import Language, language_of

router = Router()


def given(name: str) -> Callable[..., HttpResponse]:
    """What answers with the register in this format."""

    def answer(request: HttpRequest, at: Moment = None, language: Language | None = None) -> HttpResponse:
        allow(request, Act.SEE_REGISTER)
        if name in WITH_SYSTEMS:
            allow(request, Act.SEE_MAP)
        extension, media, write = FORMATS[name]
        now = timezone.now()
        with refusals():
            document = queries.document(now=now, at=moment_of(at, now=now), with_systems=name in WITH_SYSTEMS)
            content = write(document, language_of(language))
        answer = HttpResponse(content, content_type=media)
        answer["Content-Disposition"] = f'attachment; filename="register.{extension}"'
        return answer

    answer.__name__ = f"register_{name}"
    answer.__doc__ = f"The register as {name.upper()}, as it is or as it was at a moment or at the end of a day."
    return answer


BYTES = {"type": "string", "format": "binary"}

for name, (_extension, media, _write) in FORMATS.items():
    # What programs read has a form of its own, that its own page describes.
    shape: dict[str, str] = BYTES if name in BINARY else {}
    described = {"description": "OK", "content": {media: {"schema": shape}}}
    router.get(f"/register.{name}", openapi_extra={"responses": {200: described}})(given(name))
