"""A program of the privacy officer: it confirms a field, takes that back, and reads what the map says."""

from typing import Any

from django.utils import timezone

from demo.filling import BY
from demo.running import Running
from demo.staff import STAFF
from demo.story.browser import Browser
from inzage.datamap import queries
from inzage.people import operations as people
from inzage.people import queries as people_queries

DONE = 200
NAME = "demo --check"


def officer(demo: Running) -> Browser:
    """A browser with a new token; earlier ones of the demo end."""
    member = people_queries.member_by_email(STAFF[0].email)
    if member is None:
        raise LookupError(STAFF[0].role)
    now = timezone.now()
    for old in people_queries.api_tokens(member_id=member.id):
        if old.name == NAME and old.revoked_at is None:
            people.revoke_api_token(member_id=member.id, token_id=old.id, by=BY, at=now)
    made = people.make_api_token(member_id=member.id, name=NAME, by=BY, at=now)
    return Browser(demo.address, token=made.text)


def confirm_and_undo(browser: Browser) -> bool:
    """Confirm the first field that waits, put it back, and see that it waits again."""
    status, page = browser.json("GET", "/api/v1/fields?only_open=true&only_personal=true&per_page=1")
    if status != DONE or not isinstance(page, dict) or not page["items"]:
        return False
    before: dict[str, Any] = page["items"][0]
    way = f"/api/v1/fields/{before['id']}/review"
    done, after = browser.json("PUT", way, {"verdict": "confirmed", "saw": before["category"]})
    undone, back = browser.json("DELETE", way)
    return (
        (done, undone) == (DONE, DONE)
        and isinstance(after, dict)
        and isinstance(back, dict)
        and (before["is_open"], after["is_open"], back["is_open"]) == (True, False, True)
    )


def api_agrees(browser: Browser) -> bool:
    """Whether the API counts what the map counts, and shows the systems."""
    status, told = browser.json("GET", "/api/v1/totals")
    listed, page = browser.json("GET", "/api/v1/systems")
    totals = queries.totals()
    return (
        (status, listed) == (DONE, DONE)
        and isinstance(told, dict)
        and isinstance(page, dict)
        and (told["fields"], told["personal"], told["people"]) == (totals.fields, totals.personal, totals.people)
        and page["total"] == totals.systems
    )
