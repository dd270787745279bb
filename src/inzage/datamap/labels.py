"""How the fixed words of the map read on a page."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from inzage.connectors.records import DatasetKind
from inzage.datamap.words import ChangeKind, LinkVerdict, MeasureKind, MeasureState, ScanState, Verdict
from inzage.scanning.records import SubjectKind

Labels = Mapping[str, str | Promise]

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

SUBJECTS: Labels = {
    SubjectKind.CUSTOMER: _("Customers"),
    SubjectKind.EMPLOYEE: _("Employees"),
    SubjectKind.CONTACT: _("Contacts"),
    SubjectKind.OTHER: _("Other people"),
    SubjectKind.NOBODY: _("Nobody"),
}

DATASET_KINDS: Labels = {
    DatasetKind.TABLE: _("Table"),
    DatasetKind.VIEW: _("View"),
    DatasetKind.FILE: _("File"),
    DatasetKind.SHEET: _("Sheet"),
}

LINK_KINDS: Labels = {
    "declared": _("Declared by the system"),
    "inferred": _("Inferred by the scan"),
}
