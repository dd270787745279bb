"""How the fixed words of the map read on a page."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from inzage.connectors.protection import Seen
from inzage.connectors.records import DatasetKind
from inzage.datamap.tags import Tag
from inzage.datamap.words import (
    ActivityState,
    Agreement,
    Capacity,
    ChangeKind,
    LinkVerdict,
    MeasureKind,
    MeasureState,
    RecipientRole,
    Safeguard,
    ScanState,
    Standing,
    UseKind,
    UseVerdict,
    Verdict,
)
from inzage.law.activities import Origin
from inzage.law.categories import Level
from inzage.law.retention import AtEnd, Unit
from inzage.scanning.records import SubjectKind

Labels = Mapping[str, str | Promise]

LEVELS: Labels = {
    Level.SPECIAL: _("Specially protected"),
    Level.SENSITIVE: _("Sensitive"),
    Level.ORDINARY: _("Ordinary"),
}

VERDICTS: Labels = {
    Verdict.OPEN: _("To review"),
    Verdict.CONFIRMED: _("Confirmed"),
    Verdict.CORRECTED: _("Corrected"),
    Verdict.NOT_PERSONAL: _("No personal data"),
}

LINK_VERDICTS: Labels = {
    LinkVerdict.OPEN: _("To review"),
    LinkVerdict.ACCEPTED: _("Confirmed"),
    LinkVerdict.REFUSED: _("Refused"),
}

SCAN_STATES: Labels = {
    ScanState.WAITING: _("Waiting"),
    ScanState.RUNNING: _("Under way"),
    ScanState.DONE: _("Done"),
    ScanState.FAILED: _("Failed"),
    ScanState.STOPPED: _("Stopped"),
}

CHANGES: Labels = {
    ChangeKind.NEW: _("New field"),
    ChangeKind.VANISHED: _("No longer there"),
    ChangeKind.CHANGED_CATEGORY: _("Other kind of data"),
    ChangeKind.CHANGED_TYPE: _("Other type"),
    ChangeKind.CHANGED_PROTECTION: _("Protection"),
}

MEASURES: Labels = {
    MeasureKind.TWO_STEP_SIGN_IN: _("Sign-in in two steps"),
    MeasureKind.ENCRYPTION_AT_REST: _("Encrypted on disk"),
    MeasureKind.ENCRYPTION_IN_TRANSIT: _("Encrypted on the way"),
    MeasureKind.ACCESS_CONTROL: _("Access by role"),
    MeasureKind.ACCESS_REVIEW: _("Access reviewed this year"),
    MeasureKind.LOGGING: _("Log of who looked at what"),
    MeasureKind.BACKUP: _("Backup, tried out"),
    MeasureKind.PSEUDONYMISATION: _("Pseudonymised where possible"),
}

MEASURE_STATES: Labels = {
    MeasureState.YES: _("Yes"),
    MeasureState.NO: _("No"),
    MeasureState.UNKNOWN: _("Unknown"),
}

OUTCOMES: Labels = {
    Standing.DECLARED: pgettext_lazy("by people", "declared"),
    Standing.VERIFIED: _("verified by the scan"),
    Standing.CONTRADICTED: _("contradicted by the scan"),
    Seen.PROTECTED: _("the scan saw that it is there"),
    Seen.UNPROTECTED: _("the scan saw that it is not there"),
    Standing.UNKNOWN: _("unknown"),
}
"""What a measure is worth (`standing.outcome`), inside a sentence."""

SUBJECTS: Labels = {
    SubjectKind.CUSTOMER: _("Customers"),
    SubjectKind.EMPLOYEE: _("Employees"),
    SubjectKind.CONTACT: _("Contacts"),
    SubjectKind.OTHER: _("Other people"),
    SubjectKind.NOBODY: _("Nobody"),
}

ABOUT: Labels = {
    "customer": _("in tables about customers"),
    "employee": _("in tables about employees"),
    "person": _("in tables about people"),
    "company": _("in tables about companies"),
    "thing": _("in tables about things"),
    "record": _("in tables of the same kind"),
}
"""Where a lesson of a general name counts; the first that fits."""

DATASET_KINDS: Labels = {
    DatasetKind.TABLE: _("Table"),
    DatasetKind.VIEW: pgettext_lazy("of a database", "View"),
    DatasetKind.FILE: _("File"),
    DatasetKind.SHEET: _("Sheet"),
}

LINK_KINDS: Labels = {
    "declared": _("Declared by the system"),
    "inferred": _("Inferred by the scan"),
}

RIGHTS: Labels = {
    "read": pgettext_lazy("may", "read"),
    "write": pgettext_lazy("may", "change"),
    "select": pgettext_lazy("may", "read"),
    "insert": pgettext_lazy("may", "add"),
    "update": pgettext_lazy("may", "change"),
    "delete": pgettext_lazy("may", "wipe"),
    "truncate": pgettext_lazy("may", "empty"),
    "owner": pgettext_lazy("may", "everything, as its owner"),
}
"""What an account may do; what is not here is shown as the system says it."""

USE_KINDS: Labels = {
    UseKind.UNDECLARED: _("used without a declared use"),
    UseKind.IDLE: _("allowed and never used"),
    UseKind.UNUSED: _("used by nobody"),
    UseKind.UNREAD: _("read by nobody"),
}
USE_VERDICTS: Labels = {
    UseVerdict.ACCEPTED: _("let be"),
    UseVerdict.ASKED: _("asked to mend"),
}
LOG_FORMS: Labels = {
    "csvlog": _("csvlog of PostgreSQL"),
    "jsonlog": _("jsonlog of PostgreSQL"),
    "mariadb": _("server_audit of MariaDB"),
    "web": _("access log of a web server"),
    "api": _("JSON lines"),
}

WHY_ROWS: Labels = {
    "nobody": _("This table is not about people."),
    "no_field": _("No field of this table tells people apart, so only rows are counted."),
    "gone": _("The field that tells people apart could not be read. Scan the system again."),
}
"""Why it is unknown of how many people something is overdue."""

SYSTEM_KINDS: Labels = {
    "postgresql": "PostgreSQL",
    "mariadb": "MariaDB",
    "sqlite": "SQLite",
    "files": _("Files"),
    "null": _("Empty system"),
}

EVENTS: Labels = {
    Tag.SYSTEM_ADDED: _("Put the system on the map"),
    Tag.SYSTEM_CHANGED: _("Changed the facts"),
    Tag.SYSTEM_RETIRED: _("Took the system off the map"),
    Tag.SECRET_REPLACED: _("Replaced the address or password"),
    Tag.SECRETS_ROTATED: _("Sealed the secrets of all systems under a new key"),
    Tag.MEASURE_SET: _("Wrote down a measure"),
    Tag.SCAN_STARTED: _("Started a scan"),
    Tag.SCAN_STOPPED: _("Stopped the scan"),
    Tag.SCAN_FINISHED: _("Scan done"),
    Tag.SCAN_FAILED: _("Scan failed"),
    Tag.FIELD_CONFIRMED: _("Confirmed a field"),
    Tag.FIELD_CORRECTED: _("Changed the kind of data of a field"),
    Tag.FIELD_NOT_PERSONAL: _("Said that a field holds no personal data"),
    Tag.FIELDS_CONFIRMED: _("Confirmed fields together"),
    Tag.REVIEW_UNDONE: _("Took back a decision"),
    Tag.REVIEWS_UNDONE: _("Took back what was confirmed together"),
    Tag.LESSON_SET_ASIDE: _("Set a lesson aside"),
    Tag.LESSON_RESTORED: _("Let a lesson count again"),
    Tag.LESSONS_IMPORTED: _("Read lessons from elsewhere"),
    Tag.LESSONS_FORGOTTEN: _("Forgot lessons from elsewhere"),
    Tag.LINK_ACCEPTED: _("Confirmed a link"),
    Tag.LINK_REFUSED: _("Refused a link"),
    Tag.ACTIVITY_ADDED: _("Wrote an activity in the register"),
    Tag.ACTIVITY_CHANGED: _("Changed an activity"),
    Tag.ACTIVITY_ENDED: _("Ended an activity"),
    Tag.PROPOSAL_REFUSED: _("Refused a proposed activity"),
    Tag.PROPOSAL_RESTORED: _("Let an activity be proposed again"),
    Tag.REGISTER_TAKEN: _("Took a document into the register"),
    Tag.RECIPIENT_ADDED: _("Added a recipient"),
    Tag.RECIPIENT_CHANGED: _("Changed a recipient"),
    Tag.RECIPIENT_REMOVED: _("Removed a recipient"),
    Tag.MEASURING_STARTED: _("Asked how old the data is"),
    Tag.RETENTION_MEASURED: _("Measured how old the data is"),
    Tag.LOG_TAKEN: _("Counted a log"),
    Tag.LOG_FORGOTTEN: _("Removed what a log counted"),
    Tag.ACCOUNT_DECLARED: _("Said whose account it is"),
    Tag.USE_ACCEPTED: _("Let a difference in real use be"),
    Tag.USE_ASKED: _("Asked to withdraw what is not used"),
    Tag.USE_UNDONE: _("Took back a decision about real use"),
    Tag.RECORDS_FOLLOWED: _("Began to keep who looks at whose data"),
    Tag.RECORDS_UNFOLLOWED: _("Stopped keeping who looks at whose data"),
    Tag.WHO_LOOKED_ASKED: _("Asked who looked at the data of a person"),
}
"""What a line of the ledger says happened."""

ACTIVITY_STATES: Labels = {
    ActivityState.DRAFT: _("Draft"),
    ActivityState.ACTIVE: pgettext_lazy("of an activity", "In use"),
    ActivityState.ENDED: pgettext_lazy("of an activity", "Ended"),
}

CAPACITIES: Labels = {
    Capacity.CONTROLLER: _("As controller"),
    Capacity.JOINT: _("As joint controller"),
    Capacity.PROCESSOR: _("As processor"),
}

ORIGINS: Labels = {
    Origin.PROVIDED: _("given by the person"),
    Origin.OBSERVED: _("observed"),
    Origin.INFERRED: _("worked out by us"),
    Origin.THIRD_PARTY: _("from somebody else"),
}

RECIPIENT_ROLES: Labels = {
    RecipientRole.PROCESSOR: _("Processor"),
    RecipientRole.JOINT: _("Joint controller"),
    RecipientRole.CONTROLLER: _("Controller"),
    RecipientRole.AUTHORITY: _("Authority"),
    RecipientRole.GROUP: _("Company of our group"),
}

SAFEGUARDS: Labels = {
    Safeguard.NONE: _("Not known"),
    Safeguard.ADEQUACY: _("Adequacy decision"),
    Safeguard.STANDARD_CLAUSES: _("Standard contractual clauses"),
    Safeguard.BINDING_RULES: _("Binding corporate rules"),
    Safeguard.DEROGATION: _("Exception of art. 49"),
}

AGREEMENTS: Labels = {
    Agreement.UNKNOWN: _("Not known"),
    Agreement.YES: _("Yes"),
    Agreement.NO: _("No"),
}

UNITS: Labels = {
    Unit.DAY: _("days"),
    Unit.WEEK: _("weeks"),
    Unit.MONTH: _("months"),
    Unit.YEAR: _("years"),
}

ENDS: Labels = {
    AtEnd.ERASE: _("erase"),
    AtEnd.ANONYMISE: _("make anonymous"),
    AtEnd.ARCHIVE: _("archive"),
    AtEnd.REVIEW: _("look again"),
}

ACTIVITY_FACTS: Labels = {
    "name": _("name"),
    "state": pgettext_lazy("of an activity", "state"),
    "capacity": _("for whom"),
    "on_behalf_of": _("on behalf of"),
    "departments": _("departments"),
    "purpose": _("purpose"),
    "basis": _("legal basis"),
    "basis_detail": _("interest or law"),
    "interest_test": _("balance of interests"),
    "consent_care": _("how consent is free"),
    "condition": _("exception for special data"),
    "condition_detail": _("why the exception holds"),
    "number_law": _("law that allows the national number"),
    "criminal_ground": _("ground for criminal data"),
    "groups": _("groups of people"),
    "uses": _("fields used"),
    "declared": _("kinds of data without a field"),
    "source": pgettext_lazy("of data", "source"),
    "automated_decision": _("automated decisions"),
    "logic": _("how it decides"),
    "profiling": _("profiling"),
    "recipients": _("recipients"),
    "no_recipients": _("nobody outside gets it"),
    "recipients_why": _("why a usual recipient gets nothing"),
    "retentions": _("how long it is kept"),
    "security": _("security"),
}
"""The facts of an activity, as the ledger and the differences name them."""
