"""What members set for themselves: screen, tokens, and the way to their second step."""

import re

import pytest

from inzage.ledger import queries as ledger
from inzage.people import operations, queries
from tests.conftest import NOON

pytestmark = pytest.mark.django_db


@pytest.fixture
def engineer(client_of):
    return client_of("engineer")


def test_every_role_has_settings_of_its_own(client_of):
    for role in ("agent", "owner", "engineer", "auditor", "privacy_officer"):
        assert client_of(role).get("/settings/").status_code == 200


def test_a_stranger_signs_in_first(client):
    assert client.get("/settings/")["Location"].startswith("/accounts/login/")


def test_the_language_is_kept_with_the_member_and_in_the_browser(engineer, member_of):
    answer = engineer.post("/settings/language/", {"language": "en", "next": "/people/"})

    assert (answer.status_code, answer["Location"], answer.cookies["django_language"].value) == (302, "/people/", "en")
    assert queries.member(member_of("engineer").id).language == "en"
    assert '<html lang="en"' in engineer.get("/settings/").content.decode()


def test_who_is_not_signed_in_chooses_a_language_too(client):
    client.post("/settings/language/", {"language": "en"})

    assert '<html lang="en"' in client.get("/accounts/login/").content.decode()


def test_the_theme_is_kept_with_the_member(engineer, member_of):
    engineer.post("/settings/theme/", {"theme": "dark"})

    assert queries.member(member_of("engineer").id).theme == "dark"
    assert 'data-theme="dark"' in engineer.get("/settings/").content.decode()


def test_a_stranger_keeps_a_theme_in_the_browser(client):
    client.post("/settings/theme/", {"theme": "dark"})

    assert 'data-theme="dark"' in client.get("/accounts/login/").content.decode()


@pytest.mark.parametrize(
    ("address", "given"), [("language", {"language": "fr"}), ("language", {}), ("theme", {"theme": "pink"})]
)
def test_what_is_no_choice_is_refused(engineer, member_of, address, given):
    assert engineer.post(f"/settings/{address}/", given).status_code == 400

    member = queries.member(member_of("engineer").id)
    assert (member.language, member.theme) == ("nl", "")


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example/", "javascript:alert(1)", ""])
def test_a_choice_leads_back_to_no_other_place(engineer, elsewhere):
    answer = engineer.post("/settings/theme/", {"theme": "light", "next": elsewhere})

    assert answer["Location"] == "/"


def test_single_keys_can_be_switched_off(engineer):
    engineer.post("/settings/keys/", {"keys": "off"})

    assert 'data-keys="off"' in engineer.get("/settings/").content.decode()


def test_a_token_is_made_and_shown_once(engineer, member_of):
    answer = engineer.post("/settings/tokens/", {"name": "Nightly report"})

    token = re.search(r'value="(inz_[^"]+)"', answer.content.decode())[1]
    assert queries.member_by_token(token).id == member_of("engineer").id
    assert (answer["Cache-Control"], token in engineer.get("/settings/").content.decode()) == ("no-store", False)
    assert ledger.entries(limit=1)[0].tag == "people:token:made"


def test_a_token_without_a_name_is_refused_beside_its_field(engineer):
    before = ledger.count()

    answer = engineer.post("/settings/tokens/", {"name": " "})

    assert (answer.status_code, list(answer.context["form"].errors), ledger.count()) == (422, ["name"], before)


def test_a_token_is_revoked_and_opens_nothing_any_more(engineer, member_of):
    made = operations.make_api_token(member_id=member_of("engineer").id, name="Report", by="test", at=NOON)

    engineer.post(f"/settings/tokens/{made.id}/revoke/")

    assert queries.member_by_token(made.text) is None


def test_nobody_revokes_the_token_of_somebody_else(engineer, member_of):
    made = operations.make_api_token(member_id=member_of("auditor").id, name="Report", by="test", at=NOON)

    answer = engineer.post(f"/settings/tokens/{made.id}/revoke/", follow=True)

    assert ("bestaat niet" in answer.content.decode(), queries.member_by_token(made.text) is None) == (True, False)


@pytest.mark.parametrize("role", ["agent", "owner"])
def test_a_role_without_the_api_has_no_tokens(client_of, role):
    client = client_of(role)

    assert "/settings/tokens/" not in client.get("/settings/").content.decode()
    assert client.post("/settings/tokens/", {"name": "Report"}).status_code == 403
