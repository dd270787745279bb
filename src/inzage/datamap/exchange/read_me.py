"""What the first sheet says: whose register it is, of when, and how to fill it in."""

from collections.abc import Iterable

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from inzage.datamap.exchange.columns import SHEETS
from inzage.datamap.records import Document


def lines(document: Document) -> Iterable[tuple[str, str]]:
    """Each line: what it is about, and what is said."""
    yield _("Organisation"), document.organisation
    yield _("As of"), date_format(localtime(document.at), "DATETIME_FORMAT")
    yield _("Activities"), str(len(document.activities))
    yield "", ""
    for sheet in SHEETS:
        yield str(sheet.title), _("Each row is %(row)s.") % {"row": sheet.row}
    yield _("Words"), _("The words that cells choose from.")
    yield "", ""
    yield _("Change"), _("Change cells, add rows at the end, and take the book in again under Register in inzage.")
    yield "", _("inzage first shows what would change. Nothing changes before you confirm it.")
    yield _("Add"), _("A new activity has no number. On the other sheets it is named in the column Activity.")
    yield _("Leave out"), _("A row that you remove from the sheet Register stays in inzage. End an activity there.")
    yield "", _("A row that you remove from Fields or Retention is removed from its activity when you confirm it.")
    yield _("Grey columns"), _("They come from the map and are only to read. What you write there is not taken in.")
    yield _("Blank"), _("A blank cell means unknown, not no.")
