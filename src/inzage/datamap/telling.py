"""How the lines of this room read for people."""

from django.utils.translation import gettext as now
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from inzage.datamap import labels
from inzage.datamap.templatetags.datamap import measure, measure_state, system_kind
from inzage.ledger.words import Words
from inzage.web.law_words import kind_name

CHANGED = {
    "name": _("name"),
    "description": _("description"),
    "owner_id": _("owner"),
    "department_id": _("department"),
    "manager": _("manager"),
    "partner": _("partner"),
    "hosting": _("hosting"),
    "country": _("country"),
    "role": _("role"),
    "what_for": _("what for"),
    "safeguard": _("safeguard"),
    **labels.ACTIVITY_FACTS,
}


def kind_or_none(value: str) -> str:
    """The name of a kind of data; nothing is no personal data."""
    return kind_name(value) or now("no personal data")


def changed(value: str) -> str:
    """Which facts of a system were changed, by their names."""
    return ", ".join(str(CHANGED.get(key, key)) for key in value.split(", "))


WORDS = Words(
    events=labels.EVENTS,
    subjects={
        "system": _("System"),
        "secrets": _("Secrets of all systems"),
        "lessons": _("Lessons"),
        "activity": _("Activity"),
        "proposal": _("Proposal"),
        "recipient": _("Recipient"),
        "register": _("Register"),
    },
    facts={
        "name": _("name"),
        "kind": _("kind"),
        "changed": _("changed"),
        "systems": _("systems"),
        "measure": _("measure"),
        "state": _("is there"),
        "scan": _("scan"),
        "full": _("every row"),
        "datasets": _("tables and files"),
        "fields": _("fields"),
        "personal": _("with personal data"),
        "changes": _("changes"),
        "failures": _("parts not read"),
        "error": _("why not"),
        "field": _("field"),
        "found": _("the scan saw"),
        "category": _("counts as"),
        "template": _("proposed as"),
        "added": _("activities added"),
        "recipients": _("recipients"),
        "role": _("role"),
        "country": _("country"),
        "batch": _("together as"),
        "lessons": _("lessons"),
        "taught": _("findings changed elsewhere"),
        "source": pgettext_lazy("of a link", "from"),
        "target": pgettext_lazy("of a link", "to"),
    },
    values={
        "kind": system_kind,
        "changed": changed,
        "measure": measure,
        "state": measure_state,
        "found": kind_or_none,
        "category": kind_or_none,
    },
)
