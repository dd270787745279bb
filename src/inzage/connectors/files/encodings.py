"""In which encoding a text is written, or that it is no text at all."""

import codecs
import re
from dataclasses import dataclass

OLD = ("cp1252", "cp850", "mac_roman")
"""Encodings of before UTF-8 that Dutch programs wrote, the likeliest first."""

CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1d\x7f\ufffd]")
"""Signs that stand in no text. Between records of JSON there may be a mark (1e) and between cells one (1f)."""

MOST_CONTROLS = 0.001
INSIDE_WORDS = re.compile(rb"[a-z]([\x81-\x83\x87-\x8c\x8e]|[\x80-\x90\x93-\x99\x9b\x9d\x9f][a-z])")
"""Quotes and dashes of Windows between small letters: what are accents in the encodings of DOS and Macintosh."""

HALF_ZEROS = 0.3
LONGEST_LETTER = 4
EVIDENCE = 1 << 14


@dataclass(frozen=True, slots=True)
class Encoding:
    """An encoding, and the mark that stands before the text."""

    name: str
    mark: bytes = b""

    @property
    def errors(self) -> str:
        """Bytes that do not fit are kept, so that a file that is written again keeps them; UTF-16 cannot."""
        return "replace" if self.unit > 1 else "surrogateescape"

    @property
    def unit(self) -> int:
        """How many bytes a letter has at least; a text is only cut between two units."""
        return 2 if self.name.startswith("utf-16") else 1

    def read(self, raw: bytes) -> str:
        return raw.decode(self.name, self.errors)

    def write(self, text: str) -> bytes:
        return text.encode(self.name, self.errors)


MARKED = (
    Encoding("utf-8", codecs.BOM_UTF8),
    Encoding("utf-16-le", codecs.BOM_UTF16_LE),
    Encoding("utf-16-be", codecs.BOM_UTF16_BE),
)


def of_text(head: bytes) -> Encoding | None:
    """Return the encoding of a text by its first bytes; None where it is no text."""
    encoding = likeliest(head)
    text = encoding.read(head[len(encoding.mark) :])
    return encoding if len(CONTROLS.findall(text)) <= len(text) * MOST_CONTROLS else None


def likeliest(head: bytes) -> Encoding:
    """The encoding that these bytes are in, if they are a text."""
    for marked in MARKED:
        if head.startswith(marked.mark):
            return marked
    if wide := without_mark(head):
        return wide
    return Encoding("utf-8") if is_utf8(head) else Encoding(old(head))


def without_mark(head: bytes) -> Encoding | None:
    """UTF-16 of western text without a mark: every other byte is zero."""
    half = len(head) // 2
    if not half:
        return None
    even, odd = head[::2].count(0) / half, head[1::2].count(0) / half
    if odd > HALF_ZEROS and even < MOST_CONTROLS:
        return Encoding("utf-16-le")
    return Encoding("utf-16-be") if even > HALF_ZEROS and odd < MOST_CONTROLS else None


def is_utf8(head: bytes) -> bool:
    """Whether this is UTF-8; its last letter may be cut off."""
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start >= len(head) - LONGEST_LETTER and error.reason == "unexpected end of data"
    return True


def old(head: bytes) -> str:
    """The encoding of before UTF-8: Windows, unless the signs of Windows would stand where letters belong."""
    if not INSIDE_WORDS.search(head):
        return OLD[0]
    from charset_normalizer import from_bytes  # noqa: PLC0415 - few texts leave this doubt

    telling = b"\n".join(line for line in head.splitlines() if not line.isascii())[:EVIDENCE]
    best = from_bytes(telling, cp_isolation=list(OLD)).best()
    return best.encoding if best is not None else OLD[0]
