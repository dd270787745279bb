"""Every error over JSON has the one shape, wherever it comes from."""

import pytest
from django.core.cache import cache
from django.test import Client

from inzage.config import errors
from inzage.people import operations
from tests.config.conftest import NOON

KEYS = {"code", "message", "field", "errors"}


@pytest.fixture
def token(member_of):
    """A token of the data engineer."""
    return operations.make_api_token(member_id=member_of("engineer").id, name="test", by="test", at=NOON)


@pytest.fixture
def ask(token):
    """Ask with the token; give status and error."""

    def send(method, path, **more):
        headers = {"Authorization": f"Bearer {token.text}", **more.pop("headers", {})}
        answer = Client(raise_request_exception=False).generic(method, f"/api/v1{path}", headers=headers, **more)
        return answer.status_code, answer.json()

    return send


@pytest.mark.parametrize(
    ("method", "path", "more", "status", "code"),
    [
        pytest.param("GET", "/nothing", {}, 404, "not_found", id="no such address"),
        pytest.param("GET", "/systems/nothing", {}, 404, "unknown_system", id="no such system"),
        pytest.param("GET", "/scans/x", {}, 422, "invalid", id="no such id"),
        pytest.param("DELETE", "/systems", {}, 405, "method_not_allowed", id="another method"),
        pytest.param("POST", "/systems", {"data": "{", "content_type": "application/json"}, 400, "bad_request", id="no json"),
        pytest.param("POST", "/systems", {"data": "[]", "content_type": "application/json"}, 422, "invalid", id="no object"),
        pytest.param("GET", "/systems?search=%00", {}, 400, "bad_request", id="the character that is no text"),
        pytest.param("POST", "/systems", {"data": '{"name": "\\u0000"}', "content_type": "application/json"}, 400, "bad_request", id="that character in a body"),
        pytest.param("POST", "/systems", {"data": '{"name": "\\ud800", "target": "x"}', "content_type": "application/json"}, 422, "invalid", id="half a character"),
        pytest.param("GET", "/map?department_id=99999999999999999999", {}, 422, "invalid", id="a number that is too large"),
        pytest.param("GET", "/systems?page=x", {}, 422, "invalid", id="a wrong number"),
        pytest.param("GET", "/systems", {"headers": {"Host": "evil.example"}}, 400, "bad_request", id="a wrong host"),
        pytest.param("GET", "/systems", {"headers": {"Authorization": "Bearer inz_wrong"}}, 401, "not_signed_in", id="a wrong token"),
        pytest.param("GET", "/systems", {"headers": {"Authorization": "Basic x"}}, 401, "not_signed_in", id="another kind of token"),
    ],
)  # fmt: skip
def test_an_error_has_its_status_its_code_and_a_sentence(ask, method, path, more, status, code):
    found, error = ask(method, path, **more)

    assert (found, error["code"], bool(error["message"]), set(error)) == (status, code, True, KEYS)


def test_every_status_has_a_code_of_its_own():
    assert len({code for code, _ in errors.CODES.values()}) == len(errors.CODES)


def test_another_method_is_told_which_ones_there_are(ask, token):
    answer = Client().delete("/api/v1/systems", headers={"Authorization": f"Bearer {token.text}"})

    assert {"GET", "POST"} <= set(answer.headers["Allow"].replace(" ", "").split(","))


def test_what_is_wrong_in_a_body_is_named_and_not_repeated(ask):
    status, error = ask(
        "POST", "/systems", data='{"target": 5, "country": ["kanarie"]}', content_type="application/json"
    )

    assert (status, error["field"]) == (422, error["errors"][0]["field"])
    assert {"body.name", "body.target", "body.country"} <= {wrong["field"] for wrong in error["errors"]}
    assert "kanarie" not in str(error)


def test_the_sentence_speaks_the_language_of_the_reader(ask, client):
    dutch = client.get("/api/v1/nothing", headers={"Accept-Language": "nl"}).json()["message"]
    english = client.get("/api/v1/nothing", headers={"Accept-Language": "en"}).json()["message"]

    assert (dutch, english) == ("Op dit adres staat niets.", "There is nothing at this address.")


def test_a_browser_without_its_proof_of_origin_is_refused(client_of, db):
    browser = Client(enforce_csrf_checks=True, raise_request_exception=False)
    browser.cookies = client_of("engineer").cookies

    answer = browser.post("/api/v1/systems", {}, content_type="application/json")

    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")


def test_a_token_needs_no_proof_of_origin(token, shop_target):
    browser = Client(enforce_csrf_checks=True)
    body = {"name": "Kassa", "target": shop_target}

    answer = browser.post("/api/v1/systems", body, content_type="application/json", headers={"Authorization": f"Bearer {token.text}"})  # fmt: skip

    assert answer.status_code == 201


@pytest.fixture
def shop_target(tmp_path):
    return f"sqlite:///{tmp_path / 'kassa.db'}"


def test_who_asks_too_often_is_told_when_to_come_back(ask, token, monkeypatch):
    from inzage.config.api import api

    throttle = api.throttle[0] if isinstance(api.throttle, list) else api.throttle
    monkeypatch.setattr(throttle, "num_requests", 2)
    cache.clear()
    for _ in range(2):
        ask("GET", "/nothing-yet")
        Client().get("/api/v1/totals", headers={"Authorization": f"Bearer {token.text}"})

    answer = Client().get("/api/v1/totals", headers={"Authorization": f"Bearer {token.text}"})

    assert (answer.status_code, answer.json()["code"]) == (429, "too_many_requests")
    assert int(answer.headers["Retry-After"]) > 0


def test_what_breaks_inside_is_one_sentence_without_the_reason(ask, monkeypatch, capsys):
    from inzage.datamap import queries

    def broken(**_):
        raise RuntimeError("kanarie")

    monkeypatch.setattr(queries, "totals", broken)

    status, error = ask("GET", "/totals")

    assert (status, error["code"], "kanarie" in str(error)) == (500, "failed", False)


def test_the_description_names_every_address_and_the_errors_it_can_give(client, db):
    found = client.get("/api/v1/openapi.json").json()

    assert found["openapi"].startswith("3.")
    assert len(found["paths"]) > 20
    assert all(
        {"4XX", "5XX"} <= set(operation["responses"]) for path in found["paths"].values() for operation in path.values()
    )
