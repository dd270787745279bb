"""A session lasts from the last visit; the page speaks the member's language."""

import pytest

from inzage.config.requests import MINUTES, SEEN
from inzage.people import operations


@pytest.fixture
def browser(client_of):
    return client_of("privacy_officer")


def test_a_visit_after_a_while_makes_the_session_last_again(browser, settings):
    browser.get("/people/")
    session = browser.session
    session[SEEN] -= MINUTES + 1
    session.save()

    answer = browser.get("/people/")

    assert answer.cookies[settings.SESSION_COOKIE_NAME]["max-age"] == settings.SESSION_COOKIE_AGE


def test_a_visit_soon_after_writes_nothing(browser, settings):
    browser.get("/people/")

    assert settings.SESSION_COOKIE_NAME not in browser.get("/people/").cookies


def test_a_session_that_nobody_used_is_over(browser, settings):
    from django.contrib.sessions.models import Session
    from django.utils import timezone

    browser.get("/people/")
    Session.objects.update(expire_date=timezone.now())

    assert browser.get("/people/").status_code == 302


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_page_speaks_the_language_that_the_member_chose(browser, member_of, language):
    operations.set_preferences(member_id=member_of("privacy_officer").id, language=language)

    page = browser.get("/people/", headers={"Accept-Language": "de"})

    assert (page.headers["Content-Language"], f'lang="{language}"' in page.content.decode()) == (language, True)


@pytest.mark.parametrize(("asked", "spoken"), [("en", "en"), ("nl", "nl"), ("de", "nl"), ("", "nl")])
def test_a_visitor_gets_the_language_of_the_browser_or_dutch(client, db, asked, spoken):
    assert client.get("/accounts/login/", headers={"Accept-Language": asked}).headers["Content-Language"] == spoken


def test_one_visitors_language_is_not_anothers(browser, client, member_of):
    operations.set_preferences(member_id=member_of("privacy_officer").id, language="en")
    browser.get("/people/")

    assert client.get("/accounts/login/").headers["Content-Language"] == "nl"
