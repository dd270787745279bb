"""The words of this room on the screen."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from inzage.people.records import Language, Role, Theme

ROLES: dict[Role, Promise] = {
    Role.PRIVACY_OFFICER: _("Privacy officer"),
    Role.AGENT: _("Customer contact"),
    Role.OWNER: _("Owner of systems"),
    Role.ENGINEER: _("Data engineer"),
    Role.AUDITOR: _("Auditor"),
}

WHAT_FOR: dict[Role, Promise] = {
    Role.PRIVACY_OFFICER: _("Keeps the map and the registers, and decides who may do what."),
    Role.AGENT: _("Talks with customers. Sees who works here."),
    Role.OWNER: _("Answers for systems. Sees, scans and reviews the own ones."),
    Role.ENGINEER: _("Connects systems and scans them."),
    Role.AUDITOR: _("Reads everything and changes nothing."),
}

LANGUAGES: dict[Language, Promise] = {Language.DUTCH: _("Dutch"), Language.ENGLISH: _("English")}

THEMES: dict[Theme, Promise] = {
    Theme.SYSTEM: _("As the device"),
    Theme.LIGHT: _("Light"),
    Theme.DARK: _("Dark"),
}
