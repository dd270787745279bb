"""What leaves this room: who works here, and what was made for them."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    """What somebody is here for."""

    PRIVACY_OFFICER = "privacy_officer"
    """Keeps the map and the registers; decides who may do what (art. 37-39)."""

    AGENT = "agent"
    """Has contact with customers."""

    OWNER = "owner"
    """Answers for a system or an activity."""

    ENGINEER = "engineer"
    """Connects systems and scans them."""

    AUDITOR = "auditor"
    """Reads everything and changes nothing."""


class Language(StrEnum):
    """The languages of the screens."""

    DUTCH = "nl"
    ENGLISH = "en"


class Theme(StrEnum):
    """Light or dark; without a choice the device decides."""

    SYSTEM = ""
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Organisation:
    """
    Who decides why and how the data is used: the controller (art. 4(7)), with what a register says of it (art. 30).

    None is unknown, not no. `dpo` and `representative` are how to reach them; they may name a person.
    """

    name: str
    founded_at: datetime
    contact: str = field(default="", repr=False)
    has_dpo: bool | None = None
    dpo: str = field(default="", repr=False)
    has_representative: bool | None = None
    representative: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Details:
    """What somebody writes down of the organisation; without an answer it is unknown."""

    name: str
    contact: str = field(default="", repr=False)
    has_dpo: bool | None = None
    dpo: str = field(default="", repr=False)
    has_representative: bool | None = None
    representative: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Department:
    """A part of the organisation, and how many work there."""

    id: int
    name: str
    members: int = 0


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who works here and signs in."""

    id: int
    email: str = field(repr=False)
    name: str = field(repr=False)
    role: Role
    department_id: int | None
    department: str
    language: Language
    theme: Theme
    is_active: bool
    has_password: bool
    joined_at: datetime
    last_seen_at: datetime | None


@dataclass(frozen=True, slots=True)
class ApiToken:
    """A token of a member, without its text: that was shown once."""

    id: int
    member_id: int
    name: str
    made_at: datetime
    revoked_at: datetime | None


@dataclass(frozen=True, slots=True)
class MadeToken:
    """A new token. Its text is shown now and never again; it stays out of `repr`."""

    id: int
    text: str = field(repr=False)
