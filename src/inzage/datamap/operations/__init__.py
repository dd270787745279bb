"""The verbs of the map: keyword-only, one transaction, one line in the ledger."""

from inzage.datamap.operations.connections import test_connection, test_system
from inzage.datamap.operations.finding import UnknownField, UnknownLink, UnknownScan, UnknownSystem
from inzage.datamap.operations.links import LinkDecided, accept_link, refuse_link
from inzage.datamap.operations.review import (
    AlreadyDecided,
    FieldVanished,
    FindingChanged,
    UnknownCategory,
    confirm_field,
    correct_field,
    mark_not_personal,
)
from inzage.datamap.operations.review_many import CountDiffers, NothingSure, confirm_many
from inzage.datamap.operations.scans import ScanEnded, ScanRuns, SystemRetired, WrongSample, start_scan, stop_scan
from inzage.datamap.operations.secrets import SealForeign, rotate_secrets
from inzage.datamap.operations.systems import (
    AlreadyRetired,
    KindDiffers,
    NameMissing,
    NameTaken,
    NothingChanged,
    UnknownCountry,
    UnknownDepartment,
    UnknownMeasure,
    UnknownOwner,
    UnknownTarget,
    add_system,
    change_system,
    replace_secret,
    retire_system,
    set_measure,
    set_measures,
)
from inzage.datamap.operations.undo import NothingToUndo, undo_many, undo_review
from inzage.datamap.refusals import Missing, Refusal

__all__ = [
    "AlreadyDecided",
    "AlreadyRetired",
    "CountDiffers",
    "FieldVanished",
    "FindingChanged",
    "KindDiffers",
    "LinkDecided",
    "Missing",
    "NameMissing",
    "NameTaken",
    "NothingChanged",
    "NothingSure",
    "NothingToUndo",
    "Refusal",
    "ScanEnded",
    "ScanRuns",
    "SealForeign",
    "SystemRetired",
    "UnknownCategory",
    "UnknownCountry",
    "UnknownDepartment",
    "UnknownField",
    "UnknownLink",
    "UnknownMeasure",
    "UnknownOwner",
    "UnknownScan",
    "UnknownSystem",
    "UnknownTarget",
    "WrongSample",
    "accept_link",
    "add_system",
    "change_system",
    "confirm_field",
    "confirm_many",
    "correct_field",
    "mark_not_personal",
    "refuse_link",
    "replace_secret",
    "retire_system",
    "rotate_secrets",
    "set_measure",
    "set_measures",
    "start_scan",
    "stop_scan",
    "test_connection",
    "test_system",
    "undo_many",
    "undo_review",
]
