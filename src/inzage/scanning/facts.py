"""What a scan found, as JSON for scripts (docs/commands.md)."""

import json
import re
import sys

from inzage.connectors.protection import Observation
from inzage.detection.reasons import Language, say
from inzage.law.categories import CATEGORIES
from inzage.scanning.records import ScannedDataset, ScannedField, ScannedLink, ScanResult

NO_SIGNS = re.compile("[\ud800-\udfff]")
"""Bytes of a name that are no UTF-8, as Python holds them, and halves of a sign."""

ORDERS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""What a terminal obeys instead of showing it: colours, titles, the other direction. Names are written by others."""


def as_json(found: ScanResult, *, address: str, language: Language) -> None:
    """Print the contract of `inzage scan --format json`."""
    facts = {
        "source": {"kind": found.kind, "address": address, "description": found.description},
        "stats": {
            "rows": sum(dataset.rows_read for dataset in found.datasets),
            "bytes": sum(dataset.bytes_read for dataset in found.datasets),
            "seconds": round(found.seconds, 3),
            "is_exact": all(dataset.is_exact for dataset in found.datasets),
        },
        "datasets": [dataset_facts(dataset, language) for dataset in found.datasets],
        "fields": [field_facts(field, dataset, language) for dataset in found.datasets for field in dataset.fields],
        "links": [link_facts(link, language) for link in found.links],
        "protection": [observation_facts(one, language) for one in found.observed],
        "failures": [
            {"place": failure.place, "code": failure.code, "message": failure.message} for failure in found.failures
        ],
    }
    # A backslash of the name itself is written twice in JSON, so one of ours is too.
    sys.stdout.write(readable(json.dumps(facts, ensure_ascii=False, indent=2), mark="\\\\") + "\n")


def readable(text: str, *, mark: str = "\\") -> str:
    """The text with what cannot be written as UTF-8 shown by its number, such as a byte of an old file name."""
    return NO_SIGNS.sub(lambda found: mark + number(ord(found[0])), text)


def tamed(text: str) -> str:
    """The text with the orders for a terminal in it shown by their number."""
    return ORDERS.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def number(sign: int) -> str:
    return f"x{sign - 0xDC00:02x}" if 0xDC80 <= sign <= 0xDCFF else f"u{sign:04x}"  # noqa: PLR2004 - where Python keeps a byte


def dataset_facts(dataset: ScannedDataset, language: Language) -> dict[str, object]:
    return {
        "name": dataset.name,
        "kind": dataset.kind,
        "rows": dataset.rows,
        "rows_read": dataset.rows_read,
        "is_exact": dataset.is_exact,
        "drawn": dataset.promise.how if dataset.promise else None,
        "places": dataset.promise.places if dataset.promise else None,
        "one_in": dataset.promise.one_in if dataset.promise else None,
        "promise": dataset.promise.say(language) if dataset.promise else None,
        "people": dataset.people,
        "remark": dataset.remark.say(language) if dataset.remark else None,
        "whose": dataset.whose.kind,
        "confidence": round(dataset.whose.confidence, 3),
        "reasons": [say(reason, language) for reason in dataset.whose.reasons],
    }


def field_facts(field: ScannedField, dataset: ScannedDataset, language: Language) -> dict[str, object]:
    kind = CATEGORIES[field.claim.category] if field.claim.category else None
    return {
        "path": field.path,
        "dataset": field.dataset,
        "column": field.name,
        "type": field.type,
        "category": field.claim.category,
        "level": kind.level.value if kind else None,
        "confidence": round(field.claim.confidence, 3),
        "reasons": [say(reason, language) for reason in field.claim.reasons],
        "identifies": field.identifies,
        "fides": kind.fides if kind else None,
        "dpv": kind.dpv if kind else None,
        "values_read": field.claim.seen,
        "values": field.claim.of,
        "rows_read": dataset.rows_read,
        "rows": dataset.rows,
        "promise": dataset.promise.say(language) if dataset.promise else None,
    }


def link_facts(link: ScannedLink, language: Language) -> dict[str, object]:
    return {
        "from": link.source,
        "to": link.target,
        "kind": link.kind,
        "confidence": round(link.confidence, 3),
        "reasons": [say(reason, language) for reason in link.reasons],
    }


def observation_facts(one: Observation, language: Language) -> dict[str, object]:
    return {
        "check": one.check,
        "protects": one.protects,
        "seen": one.seen,
        "said": one.said.say(language),
        "dataset": one.dataset,
        "column": one.column,
    }
