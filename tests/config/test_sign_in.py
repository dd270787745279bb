"""Signing in with a password and a second step; nobody signs up."""

import pytest

from inzage.ledger import queries as ledger
from inzage.people import operations, queries
from tests.config.conftest import NOON, PASSWORD


def test_a_member_signs_in_with_address_and_password(noor, sign_in, who):
    answer = sign_in()

    assert (answer.status_code, who()) == (302, noor.id)


def test_the_letters_of_the_address_may_be_large(noor, sign_in, who):
    sign_in(" Noor@Example.NL ")

    assert who() == noor.id


@pytest.mark.parametrize(
    ("email", "password"),
    [
        pytest.param("noor@example.nl", "not the password at all", id="a wrong password"),
        pytest.param("nobody@example.nl", PASSWORD, id="an unknown address"),
        pytest.param("noor@example.nl", "", id="no password"),
    ],
)
def test_others_stay_outside(noor, sign_in, who, email, password):
    answer = sign_in(email, password)

    assert (answer.status_code, who()) == (200, None)


def test_a_wrong_password_and_an_unknown_address_are_answered_alike(noor, sign_in):
    wrong, unknown = sign_in(password="not the password"), sign_in("nobody@example.nl")

    said = [list(answer.context["form"].non_field_errors()) for answer in (wrong, unknown)]
    assert (said[0], len(said[0])) == (said[1], 1)


def test_after_five_wrong_passwords_the_right_one_must_wait(noor, sign_in, who):
    for _ in range(5):
        sign_in(password="not the password at all")

    answer = sign_in()

    assert (answer.status_code, who()) == (200, None)
    assert [error.code for error in answer.context["form"].non_field_errors().as_data()] == ["too_many_login_attempts"]


def test_who_left_is_not_let_in(noor, member_of, sign_in, who):
    member_of("privacy_officer")
    operations.deactivate_member(member_id=noor.id, by="test", at=NOON)

    answer = sign_in()

    assert (answer.headers.get("Location", ""), who()) == ("/accounts/inactive/", None)


def test_who_leaves_is_out_at_the_next_request(noor, member_of, sign_in, client):
    member_of("privacy_officer")
    sign_in()
    assert client.get("/people/").status_code == 200

    operations.deactivate_member(member_id=noor.id, by="test", at=NOON)

    assert client.get("/people/").status_code == 302


def test_who_asks_for_a_page_first_comes_there_after_signing_in(noor, client):
    asked = client.get("/evidence/")
    answer = client.post(asked["Location"], {"login": "noor@example.nl", "password": PASSWORD})

    assert answer["Location"] == "/evidence/"


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example/"])
def test_nobody_is_sent_elsewhere_after_signing_in(noor, client, elsewhere):
    answer = client.post(f"/accounts/login/?next={elsewhere}", {"login": "noor@example.nl", "password": PASSWORD})

    assert answer["Location"].startswith("/")
    assert not answer["Location"].startswith("//")


@pytest.mark.parametrize(
    "path",
    [
        "signup/",
        "email/",
        "confirm-email/",
        "confirm-email/abc/",
        "login/code/confirm/",
        "3rdparty/",
        "3rdparty/signup/",
    ],
)
@pytest.mark.parametrize("method", ["get", "post"])
def test_nobody_signs_up_and_nobody_changes_an_address(noor, sign_in, client, path, method):
    first = getattr(client, method)(f"/accounts/{path}", {"email": "new@example.nl", "password1": PASSWORD})
    sign_in()
    second = getattr(client, method)(f"/accounts/{path}", {"email": "new@example.nl", "password1": PASSWORD})

    assert (first.status_code, second.status_code) == (404, 404)
    assert [member.email for member in queries.members(also_inactive=True)] == ["noor@example.nl"]


def test_a_second_step_is_chosen_and_then_asked_for(noor, sign_in, choose_second_step, client, code, who):
    sign_in()
    secret = choose_second_step()
    client.post("/accounts/logout/")

    assert (sign_in()["Location"], who()) == ("/accounts/2fa/authenticate/", None)
    assert client.post("/accounts/2fa/authenticate/", {"code": "000000"}).status_code == 200
    client.post("/accounts/2fa/authenticate/", {"code": code(secret, later=1)})
    assert who() == noor.id


@pytest.mark.parametrize(
    "path", ["/accounts/2fa/", "/accounts/2fa/webauthn/", "/accounts/2fa/webauthn/add/", "/accounts/password/change/"]
)
def test_the_pages_of_the_second_step_and_the_password_load(noor, sign_in, client, path):
    sign_in()
    client.post("/accounts/reauthenticate/", {"password": PASSWORD})

    assert client.get(path).status_code == 200


def test_a_code_is_taken_once(noor, sign_in, choose_second_step, client, code, who):
    sign_in()
    secret = choose_second_step()
    for _ in range(2):
        client.post("/accounts/logout/")
        sign_in()
        client.post("/accounts/2fa/authenticate/", {"code": code(secret, later=1)})

    assert who() is None


def test_a_second_step_is_chosen_by_who_proves_the_password_again(noor, sign_in, client):
    sign_in()

    assert client.get("/accounts/2fa/totp/activate/")["Location"].startswith("/accounts/reauthenticate/")


def test_a_passkey_can_be_asked_for_before_signing_in(noor, client):
    options = client.get("/accounts/2fa/webauthn/login/", headers={"X-Requested-With": "XMLHttpRequest"})

    assert (options.status_code, "challenge" in options.content.decode()) == (200, True)


def test_who_must_have_a_second_step_first_chooses_one(noor, sign_in, client, choose_second_step, settings):
    settings.REQUIRE_SECOND_STEP = ("privacy_officer",)
    sign_in()

    assert client.get("/people/")["Location"] == "/accounts/2fa/"
    assert client.get("/settings/").status_code == 200
    choose_second_step()
    assert client.get("/people/").status_code == 200


def test_another_role_needs_no_second_step(client_of, settings):
    settings.REQUIRE_SECOND_STEP = ("privacy_officer",)

    assert client_of("engineer").get("/people/").status_code == 200


def test_a_forgotten_password_is_chosen_anew_by_letter(noor, client, sign_in, mailoutbox, who):
    client.post("/accounts/password/reset/", {"email": "noor@example.nl"})
    link = next(word for word in mailoutbox[0].body.split() if "/password/reset/key/" in word)
    form = client.get(link, follow=True)

    client.post(form.redirect_chain[-1][0], {"password1": "heel andere lange woorden", "password2": "heel andere lange woorden"})  # fmt: skip

    sign_in(password="heel andere lange woorden")
    assert who() == noor.id
    assert ledger.entries(tag="people:password:chosen")[0].about == f"member:{noor.id}"


def test_an_unknown_address_gets_no_letter_and_the_same_answer(noor, client, mailoutbox):
    known = client.post("/accounts/password/reset/", {"email": "noor@example.nl"})
    unknown = client.post("/accounts/password/reset/", {"email": "nobody@example.nl"})

    assert (known.status_code, known["Location"]) == (unknown.status_code, unknown["Location"])
    assert [letter.to for letter in mailoutbox] == [["noor@example.nl"]]


def test_a_password_that_is_changed_leaves_its_line_and_the_member_signed_in(noor, sign_in, client, who):
    sign_in()

    client.post("/accounts/password/change/", {"oldpassword": PASSWORD, "password1": "heel andere lange woorden", "password2": "heel andere lange woorden"})  # fmt: skip

    assert ledger.entries(tag="people:password:chosen")[0].by == "noor@example.nl"
    assert (client.get("/people/").status_code, who()) == (200, noor.id)
