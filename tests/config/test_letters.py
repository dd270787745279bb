"""Letters to members about their own way in."""

import logging
import re
from pathlib import Path

import allauth
import pytest

from inzage.people import operations
from inzage.web.letters import CHANGES
from tests.config.conftest import PASSWORD

NEW = {"password1": "heel andere lange woorden", "password2": "heel andere lange woorden"}


@pytest.fixture
def in_dutch(noor):
    operations.set_preferences(member_id=noor.id, language="nl")


def test_a_forgotten_password_is_one_letter_with_one_address(noor, client, mailoutbox):
    client.post("/accounts/password/reset/", {"email": "noor@example.nl"}, headers={"Accept-Language": "en"})

    letter = mailoutbox[0]
    assert (len(mailoutbox), letter.to, letter.subject) == (1, ["noor@example.nl"], "Choose a new password for inzage")
    assert len(re.findall(r"http://testserver/accounts/password/reset/key/\S+", letter.body)) == 1


def test_a_changed_password_is_told_in_the_members_language(in_dutch, sign_in, client, mailoutbox):
    sign_in()

    client.post("/accounts/password/change/", {"oldpassword": PASSWORD, **NEW})

    assert [letter.subject for letter in mailoutbox] == ["Er is iets veranderd aan hoe u inlogt bij inzage"]
    assert mailoutbox[0].body.startswith("Uw wachtwoord is gewijzigd.")
    assert "127.0.0.1" in mailoutbox[0].body


@pytest.mark.django_db(transaction=True)
def test_a_second_step_is_told(in_dutch, sign_in, choose_second_step, mailoutbox):
    sign_in()

    choose_second_step()

    assert "Een app met codes is nu uw tweede stap." in [letter.body.splitlines()[0] for letter in mailoutbox]


def test_a_server_for_letters_that_is_away_stops_nothing_and_is_written_down(noor, sign_in, client, settings, caplog):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    sign_in()

    with caplog.at_level(logging.ERROR, logger="inzage"):
        answer = client.post("/accounts/password/change/", {"oldpassword": PASSWORD, **NEW})

    assert answer.status_code == 302
    assert "A letter could not be sent: ConnectionRefusedError" in caplog.text
    assert "noor@example.nl" not in caplog.text


def test_every_letter_that_allauth_can_send_about_a_change_has_its_sentence():
    folder = Path(allauth.__file__).parent
    code = "\n".join(path.read_text() for part in ("account", "mfa") for path in (folder / part).rglob("*.py"))

    named = set(re.findall(r'send_notification_mail\(\s*"([a-z/_]+)"', code))

    assert named - set(CHANGES) == {"account/email/email_changed", "account/email/email_deleted"} & named
