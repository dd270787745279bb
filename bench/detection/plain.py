"""What a dozen expressions find with Python's own `re`, one by one, and nothing checked: what many start with."""

import re
import time
from collections.abc import Sequence

from bench.detection.matching import Span

EXPRESSIONS = {
    "email": r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    "phone": r"(?<![\w/])(?:\+\d{1,3}|00\d{1,3}|\(?0\d)[\d ()/-]{6,16}\d(?!\w)",
    "iban": r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8}\b",
    "card_number": r"\b(?:\d{4}[ -]?){3}\d{4}\b",
    "bsn": r"\b\d{9}\b",
    "ip_address": r"\b(?:\d{1,3}\.){3}\d{1,3}\b",
    "mac_address": r"\b(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}\b",
    "postcode": r"\b[1-9]\d{3} ?[A-Z]{2}\b",
    "licence_plate": r"\b[A-Z0-9]{1,3}-[A-Z0-9]{2,3}-[A-Z0-9]{1,3}\b",
    "birth_date": r"\b\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\b",
    "ean_code": r"\b87\d{16}\b",
    "advertising_id": r"\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b",
}


def read(texts: Sequence[str]) -> tuple[list[list[Span]], float]:
    """Return what is found in each text, and the seconds it took."""
    compiled = [(kind, re.compile(expression)) for kind, expression in EXPRESSIONS.items()]
    started = time.process_time()
    found = [
        [(*match.span(), kind) for kind, expression in compiled for match in expression.finditer(text)]
        for text in texts
    ]
    return found, time.process_time() - started
