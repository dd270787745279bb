"""The register as files: each format by its name, with its extension, its media type and what writes it."""

from collections.abc import Callable, Mapping

from inzage.connectors.errors import Sentence
from inzage.datamap.exchange import dpv, fides, fides_left, pdf, plain_json, readable, sheet_out
from inzage.datamap.records import Document

Writer = Callable[[Document, str], bytes]
"""A document and a language in, the file out."""

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

FORMATS: Mapping[str, tuple[str, str, Writer]] = {
    "pdf": ("pdf", "application/pdf", pdf.written),
    "xlsx": ("xlsx", XLSX, sheet_out.written),
    "yaml": ("yaml", "application/yaml", readable.written),
    "json": ("json", "application/json", plain_json.written),
    "fides": ("yaml", "application/yaml", fides.written),
    "dpv": ("jsonld", "application/ld+json", dpv.written),
}

WITH_SYSTEMS = ("yaml", "json", "fides")
"""These tell the map as well, not the register alone."""

BINARY = ("xlsx", "pdf")
"""These are no text."""

LEFT_OUT: Mapping[str, Callable[[Document], tuple[Sentence, ...]]] = {"fides": fides_left.left_out}
"""What a format has no word for."""
