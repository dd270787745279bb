"""The words of Fides beside ours: data uses, data subjects, legal bases and kinds of data."""

from collections.abc import Mapping

from inzage.datamap.words import Safeguard
from inzage.law.activities import TEMPLATES
from inzage.law.categories import CATEGORIES, Category, Level

BASES: Mapping[str, str] = {
    "consent": "Consent",
    "contract": "Contract",
    "legal_obligation": "Legal obligations",
    "vital_interests": "Vital interests",
    "public_task": "Public interest",
    "legitimate_interest": "Legitimate interests",
}
CONDITIONS: Mapping[str, str] = {
    "explicit_consent": "Explicit consent",
    "employment_and_social_security": "Employment, social security and social protection",
    "vital_interests": "Vital interests",
    "own_members": "Not-for-profit bodies",
    "made_public": "Made public by the data subject",
    "legal_claims": "Legal claims or judicial acts",
    "substantial_public_interest": "Reasons of substantial public interest (with a basis in law)",
    "health_care": "Health or social care (with a basis in law)",
    "public_health": "Public health (with a basis in law)",
    "archiving_and_research": "Archiving, research and statistics (with a basis in law)",
}
TRANSFERS: Mapping[str, str] = {
    Safeguard.ADEQUACY: "Adequacy Decision",
    Safeguard.STANDARD_CLAUSES: "SCCs",
    Safeguard.BINDING_RULES: "BCRs",
    Safeguard.DEROGATION: "Other",
}
SAYABLE = ("processor", "controller")
ROLES: Mapping[str, str] = {"processor": "Processor", "controller": "Controller", "joint": "Controller"}

SUBJECT_OF: Mapping[str, str] = {
    "customers": "customer",
    "prospects": "prospect",
    "employees": "employee",
    "applicants": "job_applicant",
    "trainees": "trainee",
    "patients": "patient",
    "supplier_contacts": "supplier_vendor",
    "relatives": "next_of_kin",
    "temporary_workers": "consultant",
    "premises_visitors": "visitor",
    "directors": "shareholder",
    # Fides has fewer groups; from here on several of ours are one of theirs.
    "former_customers": "customer",
    "business_contacts": "customer",
    "payers": "customer",
    "debtors": "customer",
    "subscribers": "customer",
    "members": "customer",
    "donors": "customer",
    "participants": "customer",
    "tenants": "customer",
    "insured": "customer",
    "requesters": "customer",
    "site_visitors": "visitor",
    "passers_by": "visitor",
    "former_employees": "employee",
    "volunteers": "employee",
    "representatives": "next_of_kin",
}
GROUP_OF: Mapping[str, str] = {subject: group for group, subject in reversed(tuple(SUBJECT_OF.items()))}
"""The first group of each subject. Some groups, such as children, are no subject of Fides."""

USE_OF: Mapping[str, str] = {
    "customer_contract": "essential.service",
    "quotations": "sales",
    "helpdesk": "essential.service.operations.support",
    "complaints": "essential.service.operations.support",
    "customer_portal": "essential.service.authentication",
    "web_orders": "essential.service",
    "deliveries": "essential.service",
    "call_recording": "essential.service.operations",
    "customer_due_diligence": "essential.legal_obligation",
    "newsletter": "marketing.communications.email",
    "mail_statistics": "analytics.reporting.campaign_insights",
    "do_not_contact": "essential.legal_obligation",
    "direct_mail": "marketing.communications",
    "telephone_sales": "sales",
    "loyalty": "marketing",
    "web_statistics": "analytics.reporting.content_performance",
    "advertising": "marketing.advertising",
    "customer_profiles": "personalize.profiling",
    "survey": "analytics.reporting",
    "partner_leads": "third_party_sharing",
    "invoicing": "essential.service.payment_processing",
    "payments": "essential.service.payment_processing",
    "debt_collection": "finance",
    "credit_check": "essential.fraud_detection",
    "fraud_prevention": "essential.fraud_detection",
    "bookkeeping": "finance",
    "taxation": "essential.legal_obligation",
    "recruitment": "employment.recruitment",
    "personnel_file": "employment",
    "payroll": "employment",
    "absence": "employment",
    "emergency_contacts": "employment",
    "time_registration": "employment",
    "training": "employment",
    "expenses": "employment",
    "staff_accounts": "essential.service.authentication",
    "system_logs": "essential.service.security",
    "security_monitoring": "essential.service.security",
    "building_access": "essential.service.security",
    "camera": "essential.service.security",
    "reports": "analytics.reporting",
    "privacy_requests": "essential.legal_obligation",
    "breach_register": "essential.legal_obligation",
    "whistleblowing": "essential.legal_obligation",
}
USE_OF_BASIS: Mapping[str, str] = {
    "contract": "essential.service",
    "legal_obligation": "essential.legal_obligation",
    "vital_interests": "essential",
    "public_task": "essential",
}
ANY_USE = "operations"
NAMED: Mapping[str, str] = {
    name.casefold(): USE_OF[key]
    for key, one in TEMPLATES.items()
    for name in (one.name.en, one.name.nl)
    if key in USE_OF
}


def use_in_words(use: str) -> str:
    """A data use as a purpose that a person reads, and from which `use_in` finds it again."""
    said = use.replace(".", " › ").replace("_", " ")
    return f"{said[:1].upper()}{said[1:]} ({use})"


def use_in(purpose: str) -> str:
    """The data use that a purpose names, or nothing."""
    _, opened, use = purpose.removesuffix(")").rpartition("(")
    return use if opened and use_in_words(use) == purpose else ""


def data_use(name: str, purpose: str, basis: str) -> tuple[str, bool]:
    """The data use of an activity, and whether it is only guessed from its legal basis."""
    if known := use_in(purpose) or NAMED.get(name.casefold(), ""):
        return known, False
    return USE_OF_BASIS.get(basis, ANY_USE), True


def category(kinds: list[str]) -> tuple[str | None, bool]:
    """Our kind of data for the kinds that Fides names, the most protected one, and whether it says exactly the same."""
    found = [(nearest(one), one) for one in kinds]
    known = [(kind, one) for kind, one in found if kind]
    if not known:
        return None, not kinds
    order = list(Level)
    kind, said = max(known, key=lambda pair: order.index(pair[0].level) if pair[0] else 0)
    return (kind.key if kind else None), len(kinds) == 1 and kind is not None and kind.fides == said


def is_special(key: str) -> bool:
    return CATEGORIES[key].level is Level.SPECIAL


def is_personal(fides: str) -> bool:
    """Whether Fides means data of a person. The rest, below `system`, is of machines."""
    return fides == "user" or fides.startswith("user.")


def nearest(fides: str) -> Category | None:
    """The first of our kinds with this word of Fides, else with the word above it."""
    while fides:
        if kind := FIRST.get(fides):
            return kind
        fides = fides.rpartition(".")[0]
    return None


FIRST: Mapping[str, Category] = {one.fides: one for one in reversed(tuple(CATEGORIES.values()))}
