"""Terms of the Data Privacy Vocabulary 2 of the W3C beside our words. Kinds of data have theirs in `law.categories`."""

from collections.abc import Mapping

from inzage.datamap.words import Capacity, MeasureKind, RecipientRole, Safeguard

CONTEXT: Mapping[str, str] = {
    "dpv": "https://w3id.org/dpv#",
    "pd": "https://w3id.org/dpv/pd#",
    "loc": "https://w3id.org/dpv/loc#",
    "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
    "dcterms": "http://purl.org/dc/terms/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
SUBJECTS: Mapping[str, str] = {
    "customers": "dpv:Customer",
    "former_customers": "dpv:Customer",
    "debtors": "dpv:Customer",
    "insured": "dpv:Customer",
    "tenants": "dpv:Customer",
    "prospects": "dpv:Consumer",
    "subscribers": "dpv:Subscriber",
    "members": "dpv:Member",
    "participants": "dpv:Participant",
    "site_visitors": "dpv:User",
    "premises_visitors": "dpv:Visitor",
    "employees": "dpv:Employee",
    "former_employees": "dpv:Employee",
    "applicants": "dpv:JobApplicant",
    "patients": "dpv:Patient",
    "children": "dpv:Child",
    "pupils": "dpv:Student",
}
"""Other groups are a `dpv:DataSubject` with their name."""

ROLES: Mapping[str, str] = {
    RecipientRole.PROCESSOR: "dpv:DataProcessor",
    RecipientRole.CONTROLLER: "dpv:DataController",
    RecipientRole.JOINT: "dpv:JointDataControllers",
}
"""Others are a `dpv:Recipient`."""

CAPACITIES: Mapping[str, str] = {
    Capacity.CONTROLLER: "dpv:hasDataController",
    Capacity.JOINT: "dpv:hasJointDataControllers",
    Capacity.PROCESSOR: "dpv:hasDataProcessor",
}
TRANSFERS: Mapping[str, str] = {
    Safeguard.ADEQUACY: "eu-gdpr:A45-3",
    Safeguard.STANDARD_CLAUSES: "eu-gdpr:A46-2-c",
    Safeguard.BINDING_RULES: "eu-gdpr:A46-2-b",
    Safeguard.DEROGATION: "dpv:DataTransferLegalBasis",
}
MEASURES: Mapping[str, str] = {
    MeasureKind.TWO_STEP_SIGN_IN: "dpv:MultiFactorAuthentication",
    MeasureKind.ENCRYPTION_AT_REST: "dpv:EncryptionAtRest",
    MeasureKind.ENCRYPTION_IN_TRANSIT: "dpv:EncryptionInTransfer",
    MeasureKind.ACCESS_CONTROL: "dpv:AccessControlMethod",
    MeasureKind.ACCESS_REVIEW: "dpv:AuthorisationProtocols",
    MeasureKind.LOGGING: "dpv:ActivityMonitoring",
    MeasureKind.BACKUP: "dpv:DataBackupProtocols",
    MeasureKind.PSEUDONYMISATION: "dpv:Pseudonymisation",
}
UNITS: Mapping[str, str] = {"day": "D", "week": "W", "month": "M", "year": "Y"}
"""As durations of XML Schema write them, but for weeks, which it does not have."""

WEEK = 7
