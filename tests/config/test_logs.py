"""What is written holds places and counts; no query, no token, no text of an error."""

import json
import logging
import sys

import pytest
from django.test import Client

from inzage.config import logs

CANARY = "kanarie"


@pytest.fixture
def written():
    """What the handlers of the application make of a record, one line each."""

    def write(record, formatter=None):
        logs.Routes().filter(record)
        return (formatter or logs.Text()).format(record)

    return write


def record_of(message, *args, exc_info=None, **more):
    record = logging.LogRecord("inzage.test", logging.ERROR, __file__, 1, message, args, exc_info)
    record.__dict__.update(more)
    return record


def failure():
    try:
        raise RuntimeError(CANARY)  # noqa: TRY301 - an error with its places
    except RuntimeError:
        return sys.exc_info()


def test_an_error_is_its_name_and_its_places_without_its_text(written):
    line = written(record_of("It failed", exc_info=failure()))

    assert ("RuntimeError" in line, f"{__file__}:" in line, CANARY in line) == (True, True, False)


def test_for_programs_a_line_is_an_object(written):
    found = json.loads(written(record_of("It failed %d times", 3, exc_info=failure()), logs.Json()))

    assert (found["level"], found["logger"], found["message"]) == ("error", "inzage.test", "It failed 3 times")
    assert found["error"].startswith("RuntimeError < ")


def test_django_names_the_path_of_a_failing_request_and_we_name_its_route(written, rf):
    request = rf.get(f"/welcome/{CANARY}/?q={CANARY}")
    request.resolver_match = type("Match", (), {"route": "welcome/<str:token>/"})()

    line = written(record_of("%s: %s", "Internal Server Error", request.path, request=request))

    assert ("GET /welcome/<str:token>/ failed" in line, CANARY in line) == (True, False)


@pytest.mark.parametrize(
    ("path", "route"),
    [
        (f"/welcome/{CANARY}/?naam={CANARY}", "GET /welcome/<str:token>/ 410"),
        (f"/{CANARY}/", "GET (no page) 404"),
        (f"/accounts/login/?next=/{CANARY}", "GET /accounts/login/ 200"),
        (f"/api/v1/systems/{CANARY}", "GET /api/v1/systems/<slug> 401"),
    ],
)
def test_a_request_is_its_route_its_status_and_its_time(db, caplog, path, route):
    with caplog.at_level(logging.INFO, logger="inzage.requests"):
        Client().get(path, headers={"Referer": f"https://{CANARY}.example"})

    said = [record.getMessage() for record in caplog.records if record.name == "inzage.requests"]
    assert (len(said), said[0].startswith(route), CANARY in caplog.text) == (1, True, False)


def test_a_wrong_host_is_not_repeated(db, caplog, capfd):
    Client().get("/healthz", headers={"Host": f"{CANARY}.example"})

    assert CANARY not in capfd.readouterr().err


def test_the_level_and_the_form_are_those_of_the_settings():
    made = logs.configuration("json", "warning")

    assert made["handlers"]["stderr"]["formatter"] == "json"
    assert made["loggers"]["inzage"]["level"] == "WARNING"
