"""Texts that are hard to read: pieces of everything that is looked for, cut and joined anyhow, and bytes of no text."""

from itertools import pairwise

from hypothesis import strategies as st

from inzage.detection.reading import Findings

PIECES = (
    "BSN 111222333",
    "bsn: 123456782 ",
    "80.01.01-841.40",
    "NL91 ABNA 0417 1643 00",
    "00:1A:2B:3C:4D:5E",
    "192.168.1.12",
    "2001:db8::1",
    "jan@example.nl",
    "Jan de Vries",
    "mevrouw 't Hart",
    "06-12345678",
    "+32 470 12 34 56",
    "geboren op 1-2-1970",
    "4111 1111 1111 1111",
    "1012 AB",
    "Dorpsstraat 12",
    "klantnummer: 4711",
    "wachtwoord=geheim",
    "suikerziekte",
    "vakbond",
    "51.507, -0.127",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-def",
    "$2b$12$abcdefghijklmnopqrstuv",
    "XX-123-Y",
    "@",
    "+",
    "-",
    ".",
    " ",
    "\n",
    "\0",
    "\u00a0",
    "\u2019",
    "\u2013",
    "é",
    "ß",
    "İ",
    "Š",
    "Жанна",
    "😀",
    "a" * 70,
    "1" * 70,
)
"""One of every way in which something is found, and the signs that stand between."""

texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=12).map("".join)

raw = st.lists(st.sampled_from(PIECES).map(str.encode) | st.binary(max_size=6), max_size=12).map(b"".join)
"""Bytes that are UTF-8 here and there."""


def rows_of(found: Findings) -> list[tuple[int, int, int, int, float]]:
    """Return findings as rows that can be compared."""
    columns = (found.rows, found.starts, found.ends, found.kinds, found.confidences)
    return list(zip(*(column.tolist() for column in columns), strict=True))


def characters(text: bytes) -> list[bytes]:
    """Cut bytes where a character begins; bytes that are no text begin none."""
    starts = [at for at, byte in enumerate(text) if byte & 0xC0 != 0x80]
    return [text[start:end] for start, end in pairwise([*starts, len(text)])]
