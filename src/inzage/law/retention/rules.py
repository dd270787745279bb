"""The rules of retention: those of Dutch law and of its authority, and what we suggest where the law has no term."""

from collections.abc import Mapping
from types import MappingProxyType

from inzage.law.retention.shape import AtEnd, Certainty, Force, Rule, Unit

DUTY, LIMIT, GUIDANCE, POLICY = Force.DUTY, Force.LIMIT, Force.GUIDANCE, Force.POLICY
REPORTED = Certainty.REPORTED
WEEK, MONTH, YEAR = Unit.WEEK, Unit.MONTH, Unit.YEAR
STORAGE = "art. 5(1)(e) GDPR"
CLAIMS = "art. 3:306-310 BW"


class UnknownRule(Exception):  # noqa: N818 - named for what it says
    """No rule of retention has this key."""


LAW = (
    Rule("tax_administration", "Books and tax administration", "Boekhouding en belastingadministratie",
         7, YEAR, "book_year", "art. 52(4) AWR; art. 2:10 BW", DUTY, from_year_end=True),
    Rule("immovable_property", "VAT on buildings", "Btw over onroerende zaken",
         9, YEAR, "first_use", "art. 34a Wet OB", DUTY, from_year_end=True),
    Rule("oss_records", "VAT one stop shop (OSS, IOSS)", "Btw-eenloketsysteem (OSS, IOSS)",
         10, YEAR, "supply", "art. 63c Reg. 282/2011", DUTY, from_year_end=True),
    Rule("wage_tax_identity", "Wage tax statement and copy of the identity document",
         "Loonbelastingverklaring en kopie identiteitsbewijs",
         5, YEAR, "employment_ended", "art. 7.9 URLB 2011", DUTY, REPORTED, from_year_end=True),
    Rule("payroll_records", "Payroll records", "Loonadministratie",
         7, YEAR, "book_year", "art. 52 AWR", DUTY, from_year_end=True),
    Rule("applicants", "Applications", "Sollicitaties",
         4, WEEK, "procedure_ended", "AP guidance on applicants", GUIDANCE, REPORTED),
    Rule("applicants_with_consent", "Applications kept with consent", "Sollicitaties, bewaard met toestemming",
         1, YEAR, "procedure_ended", "AP guidance on applicants", GUIDANCE, REPORTED),
    Rule("personnel_file", "Rest of the personnel file", "Rest van het personeelsdossier",
         2, YEAR, "employment_ended", "AP guidance on personnel files", GUIDANCE, REPORTED),
    Rule("absence", "Absence and return to work", "Verzuim en re-integratie",
         2, YEAR, "recovered", "AP guidance on sick employees", GUIDANCE, REPORTED),
    Rule("medical_file", "Medical file", "Medisch dossier", 20, YEAR, "last_change", "art. 7:454(3) BW", DUTY),
    Rule("camera", "Camera images", "Camerabeelden",
         4, WEEK, "recorded", "AP guidance on camera surveillance", GUIDANCE, REPORTED),
    Rule("wwft_file", "Customer due diligence file", "Cliëntonderzoek (Wwft)",
         5, YEAR, "relation_ended", "art. 33-34 Wwft", DUTY),
    Rule("claims_short", "Claims, usual term", "Vorderingen, gewone termijn", 5, YEAR, "claim_arose", CLAIMS, LIMIT,
         at_end=AtEnd.REVIEW),
    Rule("claims_long", "Claims, longest term", "Vorderingen, langste termijn", 20, YEAR, "damage", CLAIMS, LIMIT,
         at_end=AtEnd.REVIEW),
    Rule("consent_proof", "Proof of consent", "Bewijs van toestemming", 5, YEAR, "consent_ended", "art. 7(1) GDPR",
         POLICY),
    Rule("breach_register", "Register of data breaches", "Register van datalekken",
         5, YEAR, "closed", "art. 33(5) GDPR; no term in law", POLICY),
    Rule("request_file", "File of a privacy request", "Dossier van een privacyverzoek",
         5, YEAR, "closed", "art. 5(2) GDPR; no term in law", POLICY),
    Rule("working_hours", "Registration of working hours", "Registratie van arbeidstijden",
         52, WEEK, "worked", "art. 4:3 Arbeidstijdenwet; art. 3.2:1 Arbeidstijdenbesluit", DUTY, REPORTED),
    Rule("pupil_file", "File of a pupil", "Leerlingdossier",
         2, YEAR, "left_school", "no term in law; former Vrijstellingsbesluit Wbp", GUIDANCE, REPORTED),
    Rule("pupil_absence", "Absence, enrolment and leaving of pupils", "Verzuim, in- en uitschrijving van leerlingen",
         5, YEAR, "left_school", "rules on the funding of schools", DUTY, REPORTED),
    Rule("whistleblowing_report", "Report of a wrong", "Melding van een misstand",
         2, YEAR, "closed", "art. 2a Wet bescherming klokkenluiders; no term in law", POLICY, at_end=AtEnd.REVIEW),
    Rule("selection_list", "Records of a public body", "Archiefbescheiden van een overheid",
         0, Unit.DAY, "list_term_over", "art. 3 and 5 Archiefwet 1995", DUTY),
    Rule("dissolved_company", "Books of a dissolved company", "Boeken van een ontbonden rechtspersoon",
         7, YEAR, "dissolved", "art. 2:24 BW", DUTY),
)  # fmt: skip

SUGGESTED = (
    Rule("customer_relation", "Customer file", "Klantdossier", 2, YEAR, "relation_ended", STORAGE, POLICY),
    Rule("quotations", "Quotations that were not accepted", "Niet aanvaarde offertes",
         1, YEAR, "offered", STORAGE, POLICY),
    Rule("prospects", "People who may become a customer", "Mogelijke klanten",
         1, YEAR, "last_contact", STORAGE, POLICY),
    Rule("questions", "Questions of customers", "Vragen van klanten", 2, YEAR, "closed", STORAGE, POLICY),
    Rule("call_recordings", "Recorded calls", "Opgenomen gesprekken", 6, MONTH, "recorded", STORAGE, POLICY),
    Rule("until_withdrawn", "Until consent is withdrawn", "Tot de toestemming wordt ingetrokken",
         0, Unit.DAY, "consent_withdrawn", "art. 7(3) and 17(1)(b) GDPR", POLICY),
    Rule("until_objection", "Until somebody objects", "Tot iemand bezwaar maakt",
         0, Unit.DAY, "objected", "art. 17(1)(c) and 21(3) GDPR", POLICY),
    Rule("do_not_contact", "List of people who do not want advertising", "Lijst van mensen die geen reclame willen",
         5, YEAR, "last_contact", "art. 21(3) GDPR", POLICY, at_end=AtEnd.REVIEW),
    Rule("web_statistics", "Web statistics", "Webstatistieken", 14, MONTH, "visited", STORAGE, POLICY,
         at_end=AtEnd.ANONYMISE),
    Rule("reports", "Reports on customers", "Rapporten over klanten", 2, YEAR, "measured", STORAGE, POLICY,
         at_end=AtEnd.ANONYMISE),
    Rule("account", "Unused account", "Ongebruikt account", 2, YEAR, "last_sign_in", STORAGE, POLICY),
    Rule("mail_statistics", "Opens and clicks in e-mail", "Openen en klikken in e-mail",
         14, MONTH, "measured", STORAGE, POLICY, at_end=AtEnd.ANONYMISE),
    Rule("profiles", "Profiles of customers", "Profielen van klanten", 1, YEAR, "measured", STORAGE, POLICY),
    Rule("survey", "Answers to a survey", "Antwoorden op een onderzoek",
         6, MONTH, "answered", STORAGE, POLICY, at_end=AtEnd.ANONYMISE),
    Rule("supplier_contacts", "Contacts of suppliers", "Contactpersonen van leveranciers",
         2, YEAR, "last_contact", STORAGE, POLICY),
    Rule("tenancy", "File of a tenant", "Huurdersdossier", 2, YEAR, "contract_ended", STORAGE, POLICY),
    Rule("fraud_file", "Investigation of fraud", "Onderzoek naar fraude", 2, YEAR, "closed", STORAGE, POLICY,
         at_end=AtEnd.REVIEW),
    Rule("device_data", "Data of devices", "Gegevens van apparaten", 1, YEAR, "measured", STORAGE, POLICY),
    Rule("door_logs", "Log of doors and passes", "Logboek van deuren en passen", 6, MONTH, "visited", STORAGE, POLICY),
    Rule("meter_readings", "Meter readings", "Meterstanden", 2, YEAR, "measured", STORAGE, POLICY),
    Rule("fine_readings", "Readings per hour or shorter", "Standen per uur of korter",
         3, MONTH, "measured", STORAGE, POLICY),
    Rule("service_visits", "Visits and repairs", "Bezoeken en reparaties", 2, YEAR, "served", STORAGE, POLICY),
    Rule("collection", "Collection file", "Incassodossier", 2, YEAR, "paid_in_full", STORAGE, POLICY),
    Rule("credit_checks", "Result of a credit check", "Uitkomst van een kredietcheck",
         1, YEAR, "decided", STORAGE, POLICY),
    Rule("logs", "Logs of systems", "Logboeken van systemen", 6, MONTH, "written", STORAGE, POLICY),
    Rule("visitors", "Register of visitors", "Bezoekersregister", 3, MONTH, "visited", STORAGE, POLICY),
    Rule("trips", "Trips and locations of vehicles", "Ritten en locaties van voertuigen",
         6, MONTH, "travelled", STORAGE, POLICY),
    Rule("events", "Participants in events", "Deelnemers aan bijeenkomsten",
         6, MONTH, "event_held", STORAGE, POLICY),
    Rule("membership", "Members", "Leden", 2, YEAR, "membership_ended", STORAGE, POLICY),
    Rule("donors", "Donors", "Donateurs", 2, YEAR, "last_gift", STORAGE, POLICY),
    Rule("backups", "Back-ups", "Back-ups", 3, MONTH, "backed_up", STORAGE, POLICY),
    Rule("until_left", "Until the employment ends", "Tot het dienstverband eindigt",
         0, Unit.DAY, "employment_ended", STORAGE, POLICY),
    Rule("until_contract_ends", "Until the contract ends", "Tot het contract eindigt",
         0, Unit.DAY, "contract_ended", STORAGE, POLICY),
)  # fmt: skip

RULES: Mapping[str, Rule] = MappingProxyType({one.key: one for one in (*LAW, *SUGGESTED)})


def rule(key: str) -> Rule:
    """
    Return the rule of retention with this key.

    Raises:
        UnknownRule: if there is none.
    """
    try:
        return RULES[key]
    except KeyError:
        raise UnknownRule(key) from None
