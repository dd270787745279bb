"""Documents as PDF that a screen reader reads (PDF/UA) and an archive keeps (PDF/A): a layout, and what it says."""

import json
import re
import unicodedata
from collections.abc import Mapping
from datetime import datetime
from importlib.resources import files

import typst

STANDARDS: "typst.PDFStandards" = ["ua-1", "a-2a"]
BASE = files("inzage.web").joinpath("typst", "base.typ")

NOT_SHOWN = re.compile(r'the text `?"((?:[^"\\]|\\.)*)"`? could not be displayed')
ESCAPE = re.compile(r"\\u\{([0-9a-fA-F]+)\}|\\(.)")
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufeff\ufffe\uffff]")
DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Orders to write the other way, by which a text seems to say something else; they are shown by their number."""

PRIVATE = re.compile("[\ue000-\uf8ff]")
"""Signs that mean something else in each font; an archive cannot keep them."""

BLANK = "□"
"""Stands for a sign that has no meaning outside its font."""

TRIES = 20


class DocumentFailed(Exception):  # noqa: N818 - named for what it says
    """The document could not be made. What the typesetter says quotes what people wrote, so it is not passed on."""


def pdf(*, layout: str, says: Mapping[str, object], at: datetime) -> bytes:
    """
    Set a document. `layout` is typst source that follows the base; `says` is all that the document says.

    `says` has what the base needs: title, subtitle, author, language, footer, keywords, facts, notes and words.

    Raises:
        DocumentFailed
    """
    source = f"{BASE.read_text('utf-8')}\n{layout}".encode()
    text = clean(says)
    for _ in range(TRIES):
        try:
            return made(source, text, at)
        except typst.TypstError as error:
            signs = not_shown(f"{error.message} {error.diagnostic}")
            if not signs:
                raise DocumentFailed from None
            text = without(text, signs)
    raise DocumentFailed


def made(source: bytes, data: str, at: datetime) -> bytes:
    """The file; the same words of the same moment make the same one."""
    typesetter = typst.Compiler(source, sys_inputs={"data": data})
    found = typesetter.compile(format="pdf", pdf_standards=STANDARDS, timestamp=int(at.timestamp()))
    assert isinstance(found, bytes)
    return found


def clean(says: object) -> str:
    """What the document says as JSON, without signs that cannot be printed."""
    return json.dumps(printable(says), ensure_ascii=False)


def printable(value: object) -> object:
    if isinstance(value, str):
        text = DIRECTION.sub(lambda found: f"[U+{ord(found[0]):04X}]", PRIVATE.sub(BLANK, CONTROL.sub("", value)))
        return text.encode("utf-8", "replace").decode()
    if isinstance(value, Mapping):
        return {key: printable(one) for key, one in value.items()}
    return [printable(one) for one in value] if isinstance(value, list | tuple) else value


def not_shown(message: str) -> set[str]:
    """The signs that no font has, as the typesetter names them."""
    found = "".join(match[1] for match in NOT_SHOWN.finditer(message))
    text = ESCAPE.sub(lambda match: chr(int(match[1], 16)) if match[1] else match[2], found)
    return set(text) - {BLANK}


def without(text: str, signs: set[str]) -> str:
    """The text with the names of these signs in their place, so that what somebody wrote is not lost."""
    return "".join(
        f"[{unicodedata.name(sign, f'U+{ord(sign):04X}').lower()}]" if sign in signs else sign for sign in text
    )
