"""How a measure reads on a page: the colour of its pill and the words in it."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from inzage.connectors.protection import Seen
from inzage.datamap.records import Measure
from inzage.datamap.words import MeasureState, Standing

Pill = tuple[str, str | Promise]

SEEN: dict[Seen | None, Pill] = {
    Seen.PROTECTED: ("ok", _("Seen, not declared")),
    Seen.UNPROTECTED: ("soon", _("Seen: not there")),
    Seen.UNKNOWN: ("todo", _("Seen in part")),
}
"""Where nobody said anything."""

DECLARED: dict[MeasureState, Pill] = {
    MeasureState.YES: ("todo", pgettext_lazy("by people", "Declared")),
    MeasureState.NO: ("soon", _("Not there")),
    MeasureState.UNKNOWN: ("todo", _("Unknown")),
}
"""Where nothing was seen that says more."""


def pill_of(measure: Measure) -> Pill:
    """Red is only what people count on and is not there; what nobody knows has no colour."""
    if measure.standing == Standing.CONTRADICTED:
        return ("now", _("Contradicted")) if measure.is_contradicted else ("info", _("Better than declared"))
    if measure.standing == Standing.VERIFIED:
        return "ok", _("Verified by the scan")
    if measure.standing == Standing.SEEN:
        return SEEN[measure.seen]
    return ("todo", _("Declared, seen in part")) if measure.is_seen_in_part else DECLARED[measure.state]
