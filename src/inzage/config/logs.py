"""What is written to standard error: moments, places and counts. Never a query string, a token or a value."""

import json
import logging
import time
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from types import TracebackType

from django.http import HttpRequest, HttpResponse

Answer = Callable[[HttpRequest], HttpResponse]
Caught = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]

DEEP = 8
"""How many places of an error are named, from the one where it was raised."""

log = logging.getLogger("inzage.requests")


def configuration(form: str, level: str) -> dict[str, object]:
    """What Django hands to logging."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"text": {"()": "inzage.config.logs.Text"}, "json": {"()": "inzage.config.logs.Json"}},
        "filters": {"routes": {"()": "inzage.config.logs.Routes"}},
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": form, "filters": ["routes"]}},
        "root": {"handlers": ["stderr"], "level": "WARNING"},
        "loggers": {
            "inzage": {"level": level.upper()},
            # Its lines quote what somebody typed: a wrong host, a path with a token.
            "django.security": {"level": "CRITICAL"},
            "django.request": {"level": "ERROR"},
            "django": {"handlers": [], "propagate": True},
        },
    }


class Text(logging.Formatter):
    """A line for people."""

    def format(self, record: logging.LogRecord) -> str:
        line = f"{moment(record)} {record.levelname.lower():<8} {record.name} {record.getMessage()}"
        return f"{line} [{places(record.exc_info)}]" if record.exc_info else line


class Json(logging.Formatter):
    """A line for programs."""

    def format(self, record: logging.LogRecord) -> str:
        facts = {
            "at": moment(record),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            facts["error"] = places(record.exc_info)
        return json.dumps(facts, ensure_ascii=False)


class Routes(logging.Filter):
    """Django names the path of a request that failed, and a path can hold the token of a sign-in link."""

    def filter(self, record: logging.LogRecord) -> bool:
        request = getattr(record, "request", None)
        if isinstance(request, HttpRequest) and record.args:
            record.msg, record.args = "%s %s failed", (request.method, route(request))
        return True


def note_requests(get_response: Answer) -> Answer:
    """Write a line for each request: which page, how it ended, how long it took."""

    def middleware(request: HttpRequest) -> HttpResponse:
        started = time.perf_counter()
        response = get_response(request)
        took = round((time.perf_counter() - started) * 1000)
        log.info("%s %s %d %d ms", request.method, route(request), response.status_code, took)
        return response

    return middleware


def route(request: HttpRequest) -> str:
    """The path as urls.py has it: `welcome/<str:token>/` and not the token."""
    match = request.resolver_match
    return f"/{match.route}" if match else "(no page)"


def places(caught: Caught | bool | None) -> str:
    """Which error, and where. Not its text, which can hold a value."""
    if not isinstance(caught, tuple) or caught[1] is None:
        return ""
    frames = traceback.extract_tb(caught[2])[-DEEP:]
    return " < ".join(
        [caught[1].__class__.__name__, *(f"{frame.filename}:{frame.lineno}" for frame in reversed(frames))]
    )


def moment(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
