"""How the lines of this room read for people."""

from django.utils.translation import gettext_lazy as _

from inzage.dpia import labels
from inzage.ledger.words import Words


def changed(value: str) -> str:
    """Which facts or parts were changed, by their names."""
    return ", ".join(str(labels.FACTS.get(key, labels.STUDY.get(key, key))) for key in value.split(", "))


def word(value: str) -> str:
    return str({**labels.NEEDS, **labels.OUTCOMES, **labels.DECISIONS}.get(value, value))


WORDS = Words(
    events=labels.EVENTS,
    subjects={"activity": _("Activity")},
    facts={
        "answers": _("answers"),
        "open": _("not confirmed"),
        "verdict": _("the law says"),
        "outcome": _("decided"),
        "decision": _("decided"),
        "changed": _("changed"),
        "version": _("version"),
        "high": _("high risks left"),
    },
    values={"changed": changed, "verdict": word, "outcome": word, "decision": word},
)
