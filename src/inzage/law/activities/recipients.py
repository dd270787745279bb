"""Kinds of parties that get data, and the role they usually have. Law: GDPR art. 4(7)-(10), 26, 28 and 30(1)(d)."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class RecipientKind:
    """`role` is processor, joint, controller, authority or group; `country` is that of a body of the state."""

    key: str
    en: str
    nl: str
    role: str
    country: str = ""


ROWS = (
    RecipientKind("hosting", "Hosting or software provider", "Hosting- of softwareleverancier", "processor"),
    RecipientKind("mailing", "E-mail sending service", "Verzendbureau voor e-mail", "processor"),
    RecipientKind("printing", "Printing and mailing firm", "Druk- en postbedrijf", "processor"),
    RecipientKind("call_centre", "Call centre", "Callcenter", "processor"),
    RecipientKind("analytics", "Provider of statistics", "Leverancier van statistieken", "processor"),
    RecipientKind("advertising", "Advertising network", "Advertentienetwerk", "joint"),
    RecipientKind("research", "Research agency", "Onderzoeksbureau", "processor"),
    RecipientKind("bank", "Bank", "Bank", "controller"),
    RecipientKind("payment_provider", "Payment service provider", "Betaaldienstverlener", "controller"),
    RecipientKind("carrier", "Carrier", "Bezorger", "controller"),
    RecipientKind("credit_agency", "Credit reference agency", "Kredietinformatiebureau", "controller"),
    RecipientKind("collection_agency", "Collection agency", "Incassobureau", "processor"),
    RecipientKind("bailiff", "Bailiff", "Gerechtsdeurwaarder", "controller"),
    RecipientKind("lawyer", "Lawyer", "Advocaat", "controller"),
    RecipientKind("accountant", "Accountant", "Accountant", "controller"),
    RecipientKind("notary", "Notary", "Notaris", "controller"),
    RecipientKind("court", "Court or dispute committee", "Rechter of geschillencommissie", "authority"),
    RecipientKind("tax_authority", "Tax authority", "Belastingdienst", "authority", "NL"),
    RecipientKind("employee_insurance", "Employee insurance agency (UWV)", "UWV", "authority", "NL"),
    RecipientKind("financial_intelligence", "Financial intelligence unit (FIU)", "FIU-Nederland", "authority", "NL"),
    RecipientKind(
        "privacy_authority", "Data protection authority (AP)", "Autoriteit Persoonsgegevens", "authority", "NL"
    ),
    RecipientKind("police", "Police", "Politie", "authority"),
    RecipientKind("education_agency", "Education agency (DUO)", "DUO", "authority", "NL"),
    RecipientKind(
        "whistleblowers_authority", "Whistleblowers authority", "Huis voor Klokkenluiders", "authority", "NL"
    ),
    RecipientKind("archive_service", "Public archive service", "Archiefdienst", "authority"),
    RecipientKind("pension_fund", "Pension fund", "Pensioenfonds", "controller"),
    RecipientKind("payroll_office", "Payroll office", "Salarisbureau", "processor"),
    RecipientKind("occupational_health", "Occupational health service", "Arbodienst of bedrijfsarts", "controller"),
    RecipientKind("insurer", "Insurer", "Verzekeraar", "controller"),
    RecipientKind("training_institute", "Training institute", "Opleidingsinstituut", "controller"),
    RecipientKind("recruitment_agency", "Recruitment agency", "Wervingsbureau", "controller"),
    RecipientKind("lease_company", "Lease company", "Leasemaatschappij", "controller"),
    RecipientKind("security_firm", "Security firm", "Beveiligingsbedrijf", "processor"),
    RecipientKind("contractor", "Contractor who does the work", "Bedrijf dat het werk uitvoert", "processor"),
    RecipientKind("network_operator", "Network operator", "Netbeheerder", "controller"),
    RecipientKind("care_provider", "Other care provider", "Andere zorgverlener", "controller"),
    RecipientKind("partner", "Business partner", "Zakelijke partner", "controller"),
    RecipientKind("group_company", "Company of the same group", "Bedrijf uit de groep", "group"),
    RecipientKind("public", "The public", "Iedereen (openbaar)", "controller"),
)

RECIPIENTS: Mapping[str, RecipientKind] = MappingProxyType({one.key: one for one in ROWS})


def unanswered(kinds: Iterable[str], parties: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """
    Return the kinds that none of these parties is; a party is its name and its role. Law: GDPR art. 30(1)(d).

    A party is of a kind by its name, or else by its role; it answers for one kind only.
    """
    left, rest = list(parties), []
    for kind in kinds:
        by_name = next((one for one in left if is_named(RECIPIENTS[kind], one[0])), None)
        if by_name:
            left.remove(by_name)
        else:
            rest.append(kind)
    found = []
    for kind in rest:
        by_role = next((one for one in left if one[1] == RECIPIENTS[kind].role and not of_any(one[0])), None)
        if by_role:
            left.remove(by_role)
        else:
            found.append(kind)
    return tuple(found)


def of_any(name: str) -> bool:
    """Whether this name says which kind it is: then it is not another kind by its role."""
    return any(is_named(kind, name) for kind in ROWS)


def is_named(kind: RecipientKind, name: str) -> bool:
    """Whether this name is that of the kind: Belastingdienst, or UWV in a longer name."""
    words = set(re.findall(r"\w+", name.casefold()))
    return any(words >= set(re.findall(r"\w+", one.casefold())) for one in (kind.en, kind.nl))
