"""The events after which a term starts to run. A day of such an event is a date in the data."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens on a day, worded to follow “after” and “na”."""

    key: str
    en: str
    nl: str


ROWS = (
    Event("book_year", "the book year", "het boekjaar"),
    Event("first_use", "the first use of the building", "de eerste ingebruikname van het pand"),
    Event("supply", "the supply", "de levering"),
    Event("employment_ended", "the end of the employment", "het einde van het dienstverband"),
    Event("procedure_ended", "the end of the application procedure", "het einde van de sollicitatieprocedure"),
    Event("recovered", "the recovery or the end of the absence", "het herstel of het einde van het verzuim"),
    Event("last_change", "the last change of the file", "de laatste wijziging van het dossier"),
    Event("recorded", "the recording", "de opname"),
    Event("relation_ended", "the end of the customer relation", "het einde van de klantrelatie"),
    Event("contract_ended", "the end of the contract", "het einde van het contract"),
    Event("claim_arose", "the day the claim could be made", "de dag waarop de vordering opeisbaar werd"),
    Event("damage", "the event that caused the damage", "de gebeurtenis die de schade gaf"),
    Event(
        "consent_ended", "the end of the use that consent was given for", "het einde van het gebruik met toestemming"
    ),
    Event("consent_withdrawn", "the withdrawal of consent", "het intrekken van de toestemming"),
    Event("objected", "the objection", "het bezwaar"),
    Event("closed", "the closing of the case", "het sluiten van de zaak"),
    Event("dissolved", "the dissolution", "de ontbinding"),
    Event("last_contact", "the last contact", "het laatste contact"),
    Event("offered", "the quotation", "de offerte"),
    Event("measured", "the measurement", "de meting"),
    Event("written", "the entry in the log", "de regel in het logboek"),
    Event("visited", "the visit", "het bezoek"),
    Event("paid_in_full", "the full payment", "de volledige betaling"),
    Event("event_held", "the event", "de bijeenkomst"),
    Event("membership_ended", "the end of the membership", "het einde van het lidmaatschap"),
    Event("last_gift", "the last gift", "de laatste gift"),
    Event("last_sign_in", "the last sign-in", "de laatste keer inloggen"),
    Event("backed_up", "the back-up", "de back-up"),
    Event("served", "the visit or repair", "het bezoek of de reparatie"),
    Event("decided", "the decision", "het besluit"),
    Event("travelled", "the trip", "de rit"),
    Event("worked", "the day that was worked", "de gewerkte dag"),
    Event("left_school", "the leaving of the school", "het verlaten van de school"),
    Event("answered", "the answer", "het antwoord"),
    Event("list_term_over", "the term of the selection list", "de termijn van de selectielijst"),
)

EVENTS: Mapping[str, Event] = MappingProxyType({one.key: one for one in ROWS})
