"""What changes when people reach inzage over HTTPS; looked at in a process of its own, because settings are read once."""

import json
import os
import subprocess
import sys

import pytest

NAMES = (
    "SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE", "SESSION_COOKIE_NAME", "SECURE_HSTS_SECONDS", "CSRF_TRUSTED_ORIGINS",
    "ALLOWED_HOSTS", "SECURE_PROXY_SSL_HEADER", "ALLAUTH_TRUSTED_PROXY_COUNT", "SESSION_COOKIE_AGE",
    "MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN", "DEBUG", "SESSION_COOKIE_HTTPONLY",
)  # fmt: skip
LOOK = f"""
import json, os
from django.conf import settings
print(json.dumps({{name: getattr(settings, name) for name in {NAMES!r}}}))
"""


@pytest.fixture
def settings_with(tmp_path):
    def look(**given):
        own = {name: value for name, value in os.environ.items() if not name.startswith("INZAGE_")}
        environment = {
            **own,
            **given,
            "INZAGE_HOME": str(tmp_path / "home"),
            "DJANGO_SETTINGS_MODULE": "inzage.config.settings",
        }
        run = subprocess.run([sys.executable, "-c", LOOK], env=environment, capture_output=True, text=True)
        assert run.returncode == 0, run.stderr
        assert not (tmp_path / "home").exists(), "reading the settings made a file"
        return json.loads(run.stdout)

    return look


def test_over_https_cookies_are_sent_encrypted_only_and_browsers_come_back_so(settings_with):
    found = settings_with(INZAGE_URL="https://inzage.example.nl")

    assert (found["SESSION_COOKIE_SECURE"], found["CSRF_COOKIE_SECURE"], found["SECURE_HSTS_SECONDS"]) == (True, True, 31_536_000)  # fmt: skip
    assert found["SESSION_COOKIE_NAME"].startswith("__Host-")
    assert found["CSRF_TRUSTED_ORIGINS"] == ["https://inzage.example.nl"]
    assert found["ALLOWED_HOSTS"][0] == "inzage.example.nl"
    assert found["MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN"] is False


def test_one_proxy_in_front_is_believed_and_no_more(settings_with):
    found = settings_with(INZAGE_URL="https://inzage.example.nl")

    assert found["SECURE_PROXY_SSL_HEADER"] == ["HTTP_X_FORWARDED_PROTO", "https"]
    assert found["ALLAUTH_TRUSTED_PROXY_COUNT"] == 1


def test_without_an_address_it_serves_this_machine_and_believes_no_header(settings_with):
    found = settings_with()

    assert found["ALLOWED_HOSTS"] == ["localhost", "127.0.0.1", "[::1]"]
    assert (found["SECURE_PROXY_SSL_HEADER"], found["SECURE_HSTS_SECONDS"], found["SESSION_COOKIE_SECURE"]) == (None, 0, False)  # fmt: skip


def test_a_session_ends_after_its_hours_and_no_page_shows_how_the_code_runs(settings_with):
    found = settings_with(INZAGE_SESSION_HOURS="2")

    assert (found["SESSION_COOKIE_AGE"], found["DEBUG"], found["SESSION_COOKIE_HTTPONLY"]) == (7200, False, True)


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "localhost:80@evil.example"])
def test_a_wrong_host_is_refused(client, host):
    assert client.get("/healthz", headers={"Host": host}).status_code == 400
