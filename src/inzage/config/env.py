"""Every setting of the application. They are read here and nowhere else; docs/settings.md explains them."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict

from inzage.config.given import Given, WrongSetting
from inzage.people.records import Language, Role

ROLES = tuple(role.value for role in Role)
LANGUAGES = tuple(language.value for language in Language)
LOG_FORMATS = ("text", "json")
LOG_LEVELS = ("debug", "info", "warning", "error")
SHORTEST_KEY = 32
OF_DEVELOPERS = ("INZAGE_TEST_", "INZAGE_SAMPLES", "INZAGE_DEMO_")
"""Names that the tests and the demo read, not the application."""


@dataclass(frozen=True, slots=True)
class Mail:
    """How letters to staff are sent; without a host they are kept as files."""

    host: str = ""
    port: int = 25
    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    encryption: str = "none"
    sender: str = "inzage@localhost"


@dataclass(frozen=True, slots=True)
class SingleSignOn:
    """The organisation's own sign-in, by OpenID Connect."""

    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    name: str


@dataclass(frozen=True, slots=True)
class Env:
    """The settings, as the application needs them."""

    home: Path
    database: Mapping[str, str] | None = field(repr=False)
    secret_key: str = field(repr=False)
    url: str
    hosts: tuple[str, ...]
    proxies: int
    language: str
    time_zone: str
    session_hours: int
    second_step: tuple[str, ...]
    mail: Mail
    sign_on: SingleSignOn | None
    log_format: str
    log_level: str
    unknown: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_https(self) -> bool:
        return self.url.startswith("https:")


def read(environment: Mapping[str, str]) -> Env:
    """
    Return the settings.

    Raises:
        WrongSetting: with a sentence that names the setting and what is allowed.
    """
    return from_given(Given(environment))


def names() -> list[str]:
    """Every name that is read, without the ones that end in _FILE."""
    given = Given({})
    from_given(given)
    return [name for name in given.known if not name.endswith("_FILE")]


def from_given(given: Given) -> Env:
    url = given.web_address("INZAGE_URL")
    settings = Env(
        home=given.folder("INZAGE_HOME", Path.home() / ".local" / "share" / "inzage"),
        database=database(given),
        secret_key=secret_key(given),
        url=url,
        hosts=hosts(url, given.hosts("INZAGE_ALLOWED_HOSTS")),
        proxies=given.number("INZAGE_PROXIES", default=int(url.startswith("https:")), least=0, most=9),
        language=given.choice("INZAGE_LANGUAGE", LANGUAGES, LANGUAGES[0]),
        time_zone=given.time_zone("INZAGE_TIME_ZONE", "Europe/Amsterdam"),
        session_hours=given.number("INZAGE_SESSION_HOURS", default=12, least=1, most=168),
        second_step=second_step(given),
        mail=mail(given),
        sign_on=sign_on(given),
        log_format=given.choice("INZAGE_LOG_FORMAT", LOG_FORMATS, "text"),
        log_level=given.choice("INZAGE_LOG_LEVEL", LOG_LEVELS, "info"),
    )
    # Only now is it known which names were asked for.
    unknown = {name: meant for name, meant in given.unknown().items() if not name.startswith(OF_DEVELOPERS)}
    return replace(settings, unknown=unknown)


def database(given: Given) -> Mapping[str, str] | None:
    """The parts of the address of a PostgreSQL; None where SQLite is used."""
    url = given.secret("INZAGE_DATABASE_URL")
    if not url:
        return None
    parts: dict[str, str] = {}
    if url.startswith(("postgres://", "postgresql://")):
        # What is wrong in it leaves it without a database, like an address that names none.
        with suppress(ValueError, ProgrammingError):
            parts = {name: str(part) for name, part in conninfo_to_dict(url).items() if part is not None}
    if "dbname" not in parts:
        allowed = "an address like postgresql://user:password@host:5432/name; without it SQLite is used"
        raise WrongSetting(f"INZAGE_DATABASE_URL must be {allowed}.")
    return parts


def secret_key(given: Given) -> str:
    key = given.secret("INZAGE_SECRET_KEY")
    if key and len(key) < SHORTEST_KEY:
        raise WrongSetting(f"INZAGE_SECRET_KEY must be a text of at least {SHORTEST_KEY} random characters.")
    return key


def hosts(url: str, more: tuple[str, ...]) -> tuple[str, ...]:
    """The host names by which the application may be called; this machine always may."""
    named = urlsplit(url).hostname
    return tuple(dict.fromkeys([*([named] if named else []), *more, "localhost", "127.0.0.1", "[::1]"]))


def second_step(given: Given) -> tuple[str, ...]:
    """The roles that must have a second step to sign in."""
    chosen = given.choices("INZAGE_REQUIRE_SECOND_STEP", ("nobody", "everybody", *ROLES))
    if "everybody" in chosen:
        return ROLES
    return tuple(role for role in chosen if role != "nobody")


def mail(given: Given) -> Mail:
    sender = given.text("INZAGE_MAIL_FROM", "inzage@localhost")
    url = given.secret("INZAGE_MAIL_URL")
    try:
        return mail_at(url, sender) if url else Mail(sender=sender)
    except ValueError:
        allowed = "smtp://user:password@host:587 (with STARTTLS), smtps://...:465 or smtp+plain://host:25"
        raise WrongSetting(f"INZAGE_MAIL_URL must be an address like {allowed}.") from None


def mail_at(url: str, sender: str) -> Mail:
    encryption, port = {"smtp": ("starttls", 587), "smtps": ("tls", 465), "smtp+plain": ("none", 25)}.get(
        urlsplit(url).scheme, ("", 0)
    )
    parts = urlsplit(url)
    if not encryption or not parts.hostname:
        raise ValueError
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    return Mail(parts.hostname, parts.port or port, user, password, encryption, sender)


def sign_on(given: Given) -> SingleSignOn | None:
    """Single sign-on, if it is there: the three settings belong together."""
    issuer = given.web_address("INZAGE_OIDC_ISSUER")
    client_id = given.text("INZAGE_OIDC_CLIENT_ID")
    client_secret = given.secret("INZAGE_OIDC_CLIENT_SECRET")
    name = given.text("INZAGE_OIDC_NAME", "Single sign-on")
    if not (issuer or client_id or client_secret):
        return None
    if not (issuer and client_id and client_secret):
        together = "INZAGE_OIDC_ISSUER, INZAGE_OIDC_CLIENT_ID and INZAGE_OIDC_CLIENT_SECRET"
        raise WrongSetting(f"{together} belong together: give all three, or none.")
    return SingleSignOn(issuer, client_id, client_secret, name)
