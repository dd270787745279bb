"""The register as files: each format by its name, with its extension, its media type and what writes it."""

from collections.abc import Callable, Mapping

from inzage.datamap.exchange import pdf, plain_json, readable, sheet_out
from inzage.datamap.records import Document

Writer = Callable[[Document, str], bytes]
"""A document and a language in, the file out."""

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

FORMATS: Mapping[str, tuple[str, str, Writer]] = {
    "pdf": ("pdf", "application/pdf", pdf.written),
    "xlsx": ("xlsx", XLSX, sheet_out.written),
    "yaml": ("yaml", "application/yaml", readable.written),
    "json": ("json", "application/json", plain_json.written),
}

WITH_SYSTEMS = ("yaml", "json")
"""These tell the map as well, not the register alone."""
