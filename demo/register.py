"""Filling the register as the privacy officer would: accept what the map shows, and write down what it cannot show."""

from collections.abc import Callable
from dataclasses import replace

from django.utils import timezone

from demo.filling import sign_in_links
from demo.story.browser import Browser
from inzage.datamap import operations, queries, records
from inzage.datamap.exchange import FORMATS, fides_over, sheet_in, taking_in
from inzage.datamap.words import Safeguard
from inzage.people import operations as people
from inzage.people import queries as people_queries
from inzage.people.records import Details, Role

Say = Callable[[str], None]

LEFT = 3
"""So many proposals wait for who tries the demo."""

OFFICER = "noor@example.nl"
CONTACT = "Voorbeeld Energie, Voorbeeldweg 1, 1234 AB Voorbeeldstad\nprivacy@example.nl"
DPO = "Functionaris voor gegevensbescherming\nfg@example.nl"

ALSO = {
    "payroll": ("Pensioenfonds", "Accountant"),
    "debt_collection": ("Gerechtsdeurwaarder",),
    "credit_check": ("Kredietinformatiebureau",),
    "bookkeeping": ("Accountant", "Belastingdienst"),
    "field_service": ("Bedrijf dat het werk uitvoert",),
    "absence": ("UWV",),
}
"""Whom this supplier gives data besides those that an activity always has; the names are those of the library."""


def filled(address: str, *, say: Say) -> None:
    """Accept the proposals in the browser, and write down what no system tells; a second time it does nothing."""
    if queries.activities():
        return
    say("Filling the register from what inzage proposes ...")
    told_of_itself()
    accepted(address)
    for recipient in queries.recipients():
        if recipient.is_outside_eea:
            said(recipient, safeguard=Safeguard.STANDARD_CLAUSES)
        elif not recipient.country:
            said(recipient, country="NL")
    for activity in queries.activities():
        if not activity.recipients:
            alone(activity)


def told_of_itself() -> None:
    """Who the controller is and how to reach its DPO. Law: GDPR art. 30(1)(a)."""
    founded = people_queries.organisation()
    if founded is not None and not founded.contact:
        details = Details(name=founded.name, contact=CONTACT, has_dpo=True, dpo=DPO, has_representative=False)
        people.describe_organisation(details=details, by=OFFICER, at=timezone.now())


def accepted(address: str) -> None:
    """Push the button beside each proposal, but for the last few; tick whom else this supplier gives data."""
    browser = Browser(address)
    link = next(link for role, _, _, link in sign_in_links(address) if role == Role.PRIVACY_OFFICER)
    browser.send(browser.get(link.removeprefix(address)), {"password": ""})
    shown = queries.proposals(language="nl").open
    for proposal in shown[: max(0, len(shown) - LEFT)]:
        page = browser.get("/register/proposals/")
        chosen = [*proposal.recipients, *ALSO.get(proposal.template, ())]
        browser.send(
            replace(page, path=f"/register/proposals/{proposal.template}/accept/"), {"shown": "1", "recipients": chosen}
        )


def said(recipient: records.Recipient, *, country: str = "", safeguard: Safeguard = Safeguard.NONE) -> None:
    """Say where somebody is who gets data, or what makes a transfer lawful. Law: GDPR art. 30(1)(e) and 46(2)(c)."""
    operations.change_recipient(
        recipient_id=recipient.id,
        name=recipient.name,
        role=recipient.role,
        country=country or recipient.country,
        what_for=recipient.what_for,
        safeguard=safeguard,
        by=OFFICER,
        at=timezone.now(),
    )


def alone(activity: records.Activity) -> None:
    """Say that nobody outside gets this data: it stands on own machines."""
    facts = replace(activity.facts, no_recipients=True)
    operations.change_activity(
        activity_id=activity.id, facts=facts, version=activity.version, by=OFFICER, at=timezone.now()
    )


def round_trips() -> dict[str, int]:
    """Write the register in each format that is read back, and count what taking it in would change."""
    now = timezone.now()
    whole = queries.document(now=now, with_systems=True)
    found = {}
    for name in ("xlsx", "yaml", "json", "fides"):
        content = FORMATS[name][2](whole, "nl")
        found[name] = differences(queries.compared(read(name, content, whole), now=now))
    return found


def read(name: str, content: bytes, whole: records.Document) -> records.Document:
    """What a file says, laid over the register where it can not say everything."""
    if name == "xlsx":
        return sheet_in.read(content, at=whole.at)
    given = taking_in.given(content.decode(), at=whole.at).document
    return fides_over.laid_over(given, whole)[0] if name == "fides" else given


def differences(found: records.Comparison) -> int:
    changed = sum(len(one.differences) or 1 for one in found.activities)
    return changed + len(found.parties) + len(found.departments) + len(found.absent)
