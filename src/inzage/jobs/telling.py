"""How the lines of this room read for people."""

from django.utils.translation import gettext_lazy as _

from inzage.jobs.tags import Tag
from inzage.ledger.words import Words

WORDS = Words(
    events={Tag.WORK_FAILED: _("Gave up a piece of work")},
    subjects={"work": _("Work")},
    facts={"key": _("about"), "step": _("step"), "error": _("why")},
)
