"""The text of a file that somebody gives, or where it stops being text. Pure but for the reading."""

import sys
from pathlib import Path

from inzage.datamap.exchange import unreadable
from inzage.datamap.exchange.marked import MEGABYTE, MOST, position
from inzage.datamap.exchange.unreadable import Unreadable

WIDE = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
"""How a text of two bytes a character begins; Notepad saves one as “Unicode”."""


def text_of(path: str) -> str:
    """
    The text of a file; a dash is standard input. No more is read than a map can be.

    Raises:
        OSError: where the file is not there
        Unreadable: where it is too large, or no text
    """
    most = MOST * MEGABYTE + 1
    if path == "-":
        return decoded(sys.stdin.buffer.read(most))
    with Path(path).open("rb") as file:
        return decoded(file.read(most))


def decoded(content: bytes) -> str:
    """
    The text that these bytes are. Another encoding is not guessed: a name would change without anybody seeing it.

    Raises:
        Unreadable
    """
    if len(content) > MOST * MEGABYTE:
        raise Unreadable(unreadable.START, unreadable.TOO_BIG, most=MOST)
    coding = WIDE.get(content[:2], "utf-8-sig")
    try:
        return content.decode(coding)
    except UnicodeDecodeError as error:
        before = content[: error.start].decode(coding, errors="replace")
        raise Unreadable(position(before, len(before)), unreadable.NOT_UTF8) from None
