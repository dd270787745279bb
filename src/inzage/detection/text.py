"""Personal data in one free text. Of many, `reading.read` makes one pass."""

import pyarrow as pa

from inzage.detection.reading import read
from inzage.detection.records import Finding


def find(text: str, language: str | None = None) -> list[Finding]:
    """
    Return the personal data in a text, in the order of the text, without overlaps.

    `language` (`nl`, `en`, `de`, `fr`) says whose telephone numbers are written without their country; without it the
    Netherlands come first, then the neighbours. Offsets are in characters, end exclusive. Any string is read, also one
    with half characters in it.
    """
    column = pa.array([text.encode("utf-8", "surrogatepass")], pa.large_binary())
    return read(column, language=language or None).of_row(0)
