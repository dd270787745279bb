"""What every answer tells the browser, whatever kind of page it is."""

import re

import pytest

PAGES = {
    "sign-in": ("/accounts/login/", 200),
    "the map": ("/", 200),
    "a list": ("/systems/", 200),
    "people": ("/people/", 200),
    "settings": ("/settings/", 200),
    "no page": ("/nothing/here/", 404),
    "a link that ended": ("/welcome/ended/", 410),
    "a sign of life": ("/healthz", 200),
    "the api": ("/api/v1/systems", 200),
    "an error of the api": ("/api/v1/nothing", 404),
}


@pytest.fixture(params=PAGES.values(), ids=PAGES.keys())
def answer(request, client, client_of):
    path, status = request.param
    browser = client if path.startswith("/accounts/login") else client_of("privacy_officer")
    found = browser.get(path)
    assert found.status_code == status
    return found


def directives(answer):
    policy = answer.headers["Content-Security-Policy"]
    return {name: rest.split() for name, _, rest in (part.strip().partition(" ") for part in policy.split(";"))}


def test_nothing_runs_that_is_not_ours(answer):
    policy = directives(answer)

    assert policy["default-src"] == ["'none'"]
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == policy["form-action"] == ["'self'"]
    assert policy["frame-ancestors"] == policy["base-uri"] == ["'none'"]
    assert not {"'unsafe-inline'", "'unsafe-eval'", "*", "http:", "https:"} & {word for words in policy.values() for word in words}  # fmt: skip


def test_no_page_is_framed_sniffed_or_told_elsewhere(answer):
    assert answer.headers["X-Frame-Options"] == "DENY"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "same-origin"
    assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "camera=()" in answer.headers["Permissions-Policy"]


def test_no_page_has_code_or_style_inside_it(answer):
    page = answer.content.decode()

    assert (
        re.findall(
            r"<style|<script(?![^>]* src=|[^>]* type=\"application/json\")|\son[a-z]+=|\sstyle=|javascript:", page
        )
        == []
    )


def test_what_a_member_saw_stays_in_no_cache(answer):
    if answer.wsgi_request.user.is_authenticated:
        assert "no-store" in answer.headers["Cache-Control"]
    assert "public" not in answer.headers.get("Cache-Control", "")
