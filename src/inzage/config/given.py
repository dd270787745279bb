"""What stands in the environment, typed. A wrong value stops the start with its name and what is allowed."""

import difflib
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from django.core.exceptions import ImproperlyConfigured

T = TypeVar("T")

PREFIX = "INZAGE_"
FILE = "_FILE"
ALIKE = 0.85
"""How much alike two names are before the one is taken for the other; all of them begin the same."""

YES, NO = ("yes", "true", "on", "1"), ("no", "false", "off", "0")
HOST = re.compile(r"\.?[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:]+\]")


class WrongSetting(ImproperlyConfigured):
    """A setting has no allowed value. Its text names the setting and what is allowed; never what was given."""


class Given:
    """The settings as they were given, and which ones were asked for."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.environment = environment
        self.known: dict[str, None] = {}

    def text(self, name: str, default: str = "") -> str:
        """A text; one that is empty counts as not given."""
        self.known[name] = None
        return self.environment.get(name, "").strip() or default

    def secret(self, name: str) -> str:
        """A text that may also stand in a file: NAME_FILE has its path."""
        self.known[name + FILE] = None
        given, path = self.text(name), self.environment.get(name + FILE, "").strip()
        if given and path:
            raise WrongSetting(f"Give {name} or {name}{FILE}, not both.")
        if not path:
            return given
        try:
            return Path(path).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            raise WrongSetting(f"{name}{FILE} must be the path of a text file that inzage may read.") from None

    def read(self, name: str, allowed: str, parse: Callable[[str], T], default: T) -> T:
        """What `parse` makes of a text. Where it raises an error, the start stops with what is allowed."""
        given = self.text(name)
        if not given:
            return default
        try:
            return parse(given)
        except (ValueError, KeyError, OSError):
            raise WrongSetting(f"{name} must be {allowed}.") from None

    def switch(self, name: str, *, default: bool) -> bool:
        return self.read(name, "yes or no", yes_or_no, default)

    def number(self, name: str, *, default: int, least: int, most: int) -> int:
        return self.read(
            name, f"a whole number from {least} to {most}", lambda text: within(text, least, most), default
        )

    def choice(self, name: str, choices: tuple[str, ...], default: str) -> str:
        return self.read(name, f"one of {', '.join(choices)}", lambda text: choices[choices.index(text)], default)

    def choices(self, name: str, choices: tuple[str, ...]) -> tuple[str, ...]:
        allowed = f"a list with commas of {', '.join(choices)}"
        return self.read(name, allowed, lambda text: tuple(choices[choices.index(part)] for part in parts(text)), ())

    def folder(self, name: str, default: Path) -> Path:
        return self.read(name, "the path of a folder, from the root", absolute, default)

    def hosts(self, name: str) -> tuple[str, ...]:
        return self.read(name, "host names with commas between them, without https:// and port", host_names, ())

    def web_address(self, name: str, *, schemes: tuple[str, ...] = ("https", "http")) -> str:
        shown = " or ".join(f"{scheme}://host" for scheme in schemes)
        return self.read(name, f"an address like {shown}", lambda text: address(text, schemes), "")

    def time_zone(self, name: str, default: str) -> str:
        return self.read(
            name, "the name of a time zone, such as Europe/Amsterdam", lambda text: ZoneInfo(text).key, default
        )

    def unknown(self) -> dict[str, str]:
        """Names in the environment that nothing reads, with the name that is probably meant."""
        strange = sorted(name for name in self.environment if name.startswith(PREFIX) and name not in self.known)
        return {
            name: next(iter(difflib.get_close_matches(name, self.known, n=1, cutoff=ALIKE)), "") for name in strange
        }


def yes_or_no(text: str) -> bool:
    word = text.lower()
    if word not in (*YES, *NO):
        raise ValueError
    return word in YES


def within(text: str, least: int, most: int) -> int:
    number = int(text)
    if not least <= number <= most:
        raise ValueError
    return number


def absolute(text: str) -> Path:
    path = Path(text).expanduser()
    if not path.is_absolute():
        raise ValueError
    return path


def host_names(text: str) -> tuple[str, ...]:
    names = tuple(parts(text))
    if not all(HOST.fullmatch(name) for name in names):
        raise ValueError
    return names


def address(text: str, schemes: tuple[str, ...]) -> str:
    found = urlsplit(text)
    is_plain = not (found.username or found.password or found.query or found.fragment)
    if found.scheme not in schemes or not HOST.fullmatch(found.hostname or "") or not is_plain:
        raise ValueError
    _ = found.port  # a port that is no number is only noticed when it is asked for
    return text.rstrip("/")


def parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]
