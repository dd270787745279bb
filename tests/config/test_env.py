"""Every setting: what is taken, and what stops the start with its name and what is allowed."""

import pytest

from inzage.config import env
from inzage.config.given import WrongSetting
from inzage.people.records import Role

CANARY = "kanarie-geheim"


def test_nothing_needs_to_be_given():
    found = env.read({})

    assert (found.language, found.time_zone, found.session_hours, found.proxies) == ("nl", "Europe/Amsterdam", 12, 0)
    assert (found.database, found.sign_on, found.mail.host, found.second_step, found.is_https) == (
        None,
        None,
        "",
        (),
        False,
    )
    assert found.hosts == ("localhost", "127.0.0.1", "[::1]")


@pytest.mark.parametrize(
    ("name", "value", "allowed"),
    [
        ("INZAGE_HOME", "here", "the path of a folder, from the root"),
        ("INZAGE_DATABASE_URL", f"mysql://a:{CANARY}@host/name", "postgresql://user:password@host:5432/name"),
        ("INZAGE_DATABASE_URL", f"postgresql://a:{CANARY}@host", "postgresql://user:password@host:5432/name"),
        ("INZAGE_DATABASE_URL", f"postgresql://a:{CANARY}@[host/name", "postgresql://user:password@host:5432/name"),
        ("INZAGE_SECRET_KEY", CANARY, "at least 32 random characters"),
        ("INZAGE_SECRET_KEY_FILE", f"/nowhere/{CANARY}", "a text file that inzage may read"),
        ("INZAGE_URL", "inzage.example.nl", "https://host"),
        ("INZAGE_URL", f"https://noor:{CANARY}@inzage.example.nl", "https://host"),
        ("INZAGE_URL", "https://inzage.example.nl:port", "https://host"),
        ("INZAGE_ALLOWED_HOSTS", "https://inzage.example.nl", "host names with commas between them"),
        ("INZAGE_PROXIES", "-1", "a whole number from 0 to 9"),
        ("INZAGE_LANGUAGE", "fr", "one of nl, en"),
        ("INZAGE_TIME_ZONE", "Amsterdam", "such as Europe/Amsterdam"),
        ("INZAGE_TIME_ZONE", "../../etc/passwd", "such as Europe/Amsterdam"),
        ("INZAGE_SESSION_HOURS", "half", "a whole number from 1 to 168"),
        ("INZAGE_SESSION_HOURS", "0", "a whole number from 1 to 168"),
        ("INZAGE_REQUIRE_SECOND_STEP", "director", "nobody, everybody, privacy_officer"),
        ("INZAGE_MAIL_URL", f"imap://a:{CANARY}@host", "smtp://user:password@host:587"),
        ("INZAGE_MAIL_URL", f"smtp://a:{CANARY}@host:port", "smtp://user:password@host:587"),
        ("INZAGE_OIDC_ISSUER", "sso.example.nl", "https://host"),
        ("INZAGE_OIDC_CLIENT_SECRET", CANARY, "give all three, or none"),
        ("INZAGE_LOG_FORMAT", "xml", "one of text, json"),
        ("INZAGE_LOG_LEVEL", "loud", "one of debug, info, warning, error"),
    ],
)
def test_a_wrong_value_stops_with_name_and_allowed_values_and_repeats_nothing(name, value, allowed):
    with pytest.raises(WrongSetting) as wrong:
        env.read({name: value})

    said = str(wrong.value)
    assert (name in said, allowed in said, CANARY in said) == (True, True, False)
    assert wrong.value.__cause__ is None


def test_an_empty_value_counts_as_not_given():
    assert env.read(dict.fromkeys(env.names(), " ")) == env.read({})


def test_a_secret_may_stand_in_a_file(tmp_path):
    (tmp_path / "key").write_text("k" * 40 + "\n")

    assert env.read({"INZAGE_SECRET_KEY_FILE": str(tmp_path / "key")}).secret_key == "k" * 40


def test_a_secret_is_given_once(tmp_path):
    with pytest.raises(WrongSetting, match="Give INZAGE_SECRET_KEY or INZAGE_SECRET_KEY_FILE, not both"):
        env.read({"INZAGE_SECRET_KEY": "k" * 40, "INZAGE_SECRET_KEY_FILE": str(tmp_path)})


def test_no_secret_shows_in_repr():
    given = {
        "INZAGE_SECRET_KEY": CANARY * 3,
        "INZAGE_DATABASE_URL": f"postgresql://a:{CANARY}@host/name",
        "INZAGE_MAIL_URL": f"smtp://a:{CANARY}@host",
        "INZAGE_OIDC_ISSUER": "https://sso.example.nl",
        "INZAGE_OIDC_CLIENT_ID": "inzage",
        "INZAGE_OIDC_CLIENT_SECRET": CANARY,
    }

    assert CANARY not in repr(env.read(given))


def test_a_postgresql_may_be_behind_a_socket():
    found = env.read({"INZAGE_DATABASE_URL": "postgresql://inzage@/inzage?host=/run/postgresql&sslmode=disable"})

    assert found.database == {"user": "inzage", "dbname": "inzage", "host": "/run/postgresql", "sslmode": "disable"}


def test_the_address_gives_host_https_and_one_proxy():
    found = env.read({"INZAGE_URL": "https://inzage.example.nl/", "INZAGE_ALLOWED_HOSTS": "intern.example.nl, .test"})

    assert (found.url, found.is_https, found.proxies) == ("https://inzage.example.nl", True, 1)
    assert found.hosts[:3] == ("inzage.example.nl", "intern.example.nl", ".test")


@pytest.mark.parametrize(
    ("given", "roles"),
    [
        ("everybody", tuple(role.value for role in Role)),
        ("nobody", ()),
        ("privacy_officer, engineer", ("privacy_officer", "engineer")),
    ],
)
def test_the_second_step_is_for_roles_for_everybody_or_for_nobody(given, roles):
    assert env.read({"INZAGE_REQUIRE_SECOND_STEP": given}).second_step == roles


@pytest.mark.parametrize(
    ("url", "port", "encryption"),
    [
        ("smtp://u:p%40ss@post.example.nl", 587, "starttls"),
        ("smtps://u:p%40ss@post.example.nl", 465, "tls"),
        ("smtp+plain://u:p%40ss@post.example.nl:2525", 2525, "none"),
    ],
)
def test_the_address_of_the_mail_server_says_everything(url, port, encryption):
    mail = env.read({"INZAGE_MAIL_URL": url, "INZAGE_MAIL_FROM": "inzage@example.nl"}).mail

    assert (mail.host, mail.port, mail.user, mail.password) == ("post.example.nl", port, "u", "p@ss")
    assert (mail.encryption, mail.sender) == (encryption, "inzage@example.nl")


def test_a_name_that_nothing_reads_is_told_with_the_one_that_is_meant():
    found = env.read({"INZAGE_ALOWED_HOSTS": "x", "INZAGE_BANANA": "x", "INZAGE_TEST_REQUIRE": "all", "PATH": "/bin"})

    assert found.unknown == {"INZAGE_ALOWED_HOSTS": "INZAGE_ALLOWED_HOSTS", "INZAGE_BANANA": ""}
