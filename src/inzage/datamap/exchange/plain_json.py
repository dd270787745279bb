"""The whole register and map as JSON, for programs."""

import json
from dataclasses import asdict

from inzage.datamap.records import ChartedSystem, Document
from inzage.law.categories import CATEGORIES

KIND, VERSION = "register", 1


def written(document: Document, _language: str) -> bytes:
    """The file. Keys stay; new ones may come."""
    found = {
        "inzage": KIND,
        "version": VERSION,
        "organisation": document.organisation,
        "at": document.at.isoformat(),
        "systems": [system(one) for one in document.systems],
        "recipients": [asdict(one) for one in document.parties],
        "activities": [{"number": one.number, **asdict(one.facts)} for one in document.activities],
    }
    return (json.dumps(found, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "backslashreplace")


def system(one: ChartedSystem) -> dict[str, object]:
    found = asdict(one)
    for dataset in found["datasets"]:
        for held in dataset["fields"]:
            kind = CATEGORIES.get(held["category"] or "")
            held["level"] = kind.level.value if kind else None
            held["verdict"] = held["verdict"] or "open"
    return found
