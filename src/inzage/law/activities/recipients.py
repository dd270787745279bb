"""Kinds of parties that get data, and the role they usually have. Law: GDPR art. 4(7)-(10), 26, 28 and 30(1)(d)."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class RecipientKind:
    """`role` is processor, joint, controller, authority or group."""

    key: str
    en: str
    nl: str
    role: str


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
    RecipientKind("tax_authority", "Tax authority", "Belastingdienst", "authority"),
    RecipientKind("employee_insurance", "Employee insurance agency (UWV)", "UWV", "authority"),
    RecipientKind("financial_intelligence", "Financial intelligence unit (FIU)", "FIU-Nederland", "authority"),
    RecipientKind("privacy_authority", "Data protection authority (AP)", "Autoriteit Persoonsgegevens", "authority"),
    RecipientKind("police", "Police", "Politie", "authority"),
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
