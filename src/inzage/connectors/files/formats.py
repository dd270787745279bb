"""What a file is, by its content; its name only decides where the content leaves a doubt."""

import re
import zipfile
from collections.abc import Iterable, Mapping

from inzage.connectors.errors import Broken, ConnectorError, Sentence, Unreachable, Unsupported
from inzage.connectors.files import encodings, sheets
from inzage.connectors.files.delimited.reader import Delimited
from inzage.connectors.files.empty import Empty
from inzage.connectors.files.encodings import Encoding
from inzage.connectors.files.file import File
from inzage.connectors.files.jsondocument import JsonDocument
from inzage.connectors.files.jsonlines import JsonLines, record_of
from inzage.connectors.files.parquet import MAGIC, Parquet
from inzage.connectors.files.reader import Reader
from inzage.connectors.files.sentences import (
    ARCHIVE,
    BINARY,
    DAMAGED_EXCEL,
    DATABASE,
    ENCRYPTED,
    NO_FILE,
    NO_SHEETS,
    NO_TABLE,
    OLD_EXCEL,
)

ZIP = b"PK\x03\x04"
OLD_OFFICE = b"\xd0\xcf\x11\xe0"
LOCKED_PART = "EncryptedPackage".encode("utf-16-le")
SECTOR_SIZE, LIST_OF_PARTS = slice(30, 32), slice(48, 52)
LARGEST_LIST = 1 << 12
BOOK = "xl/workbook.xml"
OFFICE = {"xl/workbook.bin": "XLSB", "word/": "Word", "ppt/": "PowerPoint", "META-INF/manifest.xml": "OpenDocument"}
"""What else of Office is a zip file, by the names of its parts."""


NO_TABLES: Mapping[bytes, Sentence] = {
    b"SQLite format 3\x00": DATABASE,
    b"%PDF": NO_TABLE.with_facts(form="PDF"),
    b"\x89PNG": NO_TABLE.with_facts(form="PNG"),
    b"\xff\xd8\xff": NO_TABLE.with_facts(form="JPEG"),
    b"GIF8": NO_TABLE.with_facts(form="GIF"),
    b"II*\x00": NO_TABLE.with_facts(form="TIFF"),
    b"MM\x00*": NO_TABLE.with_facts(form="TIFF"),
    b"RIFF": NO_TABLE.with_facts(form="RIFF"),
    b"{\\rtf": NO_TABLE.with_facts(form="RTF"),
    b"Obj\x01": NO_TABLE.with_facts(form="Avro"),
    b"ORC": NO_TABLE.with_facts(form="ORC"),
    b"ARROW1": NO_TABLE.with_facts(form="Arrow"),
    b"PGDMP": NO_TABLE.with_facts(form="pg_dump"),
    b"7z\xbc\xaf": ARCHIVE,
    b"Rar!": ARCHIVE,
    b"PK\x05\x06": ARCHIVE,
}
"""What holds no table, by its first bytes. Where those are a word, a text may begin with it too (`ORCID;naam`)."""

TAR, TAR_AT = b"ustar", 257

JSON = re.compile(r'\s*(\{\s*("|\}|$)|\[\s*([{\["\]]|-?\d[\d.eE+-]*\s*[,\]]|true\b|false\b|null\b|$))')
LINES = re.compile(r"\.(jsonl|ndjson|jsonlines|ldjson)(\.|$)", re.IGNORECASE)
EXCEL = re.compile(r"\.xls[xm]$", re.IGNORECASE)
LEAST_LINES = 2
LINES_LOOKED_AT = 20


def is_book(file: File) -> bool:
    """Whether this is an Excel book, which holds a dataset for each sheet."""
    return file.raw_head.startswith(ZIP) and BOOK in parts_of(file)


def parts_of(file: File) -> list[str]:
    """The names of what is in a zip file; none where it is damaged."""
    with file.stream() as stream:
        try:
            return zipfile.ZipFile(stream).namelist()
        except (zipfile.BadZipFile, EOFError):
            return []


def reader_of(file: File, sheet: str | None = None) -> Reader:
    """
    Return the reader for what is in this file.

    Raises:
        Unsupported: if it holds no table that we can read.
        Broken: if it is damaged.
    """
    if sheet is not None:
        return sheets.Sheet(file, sheet)
    if is_book(file):
        raise whole_book(file)
    head = file.head
    if not head:
        return Empty(file)
    encoding = encodings.of_text(head)
    if encoding is not None:
        refuse(file, head, [magic for magic in NO_TABLES if not magic.isalnum()])
        return reader_of_text(file, encoding)
    if head.startswith(MAGIC):
        return Parquet(file)
    refuse(file, head, NO_TABLES)
    raise Unsupported(BINARY, place=file.name)


def whole_book(file: File) -> ConnectorError:
    """Why a book is not read by its own name: it does not open, has no sheets, or each of them has a name."""
    try:
        titles = sheets.titles(file)
    except ConnectorError as error:
        return error
    return Unreachable(NO_FILE, place=file.name) if titles else Unsupported(NO_SHEETS, place=file.name)


def reader_of_text(file: File, encoding: Encoding) -> Reader:
    text = encoding.read(file.head[len(encoding.mark) :])
    if not text.strip():
        return Empty(file)
    if file.head == MAGIC:
        # All that is left of a Parquet file.
        return Parquet(file)
    if are_lines(text, is_whole=file.is_in_head, least=1 if LINES.search(file.name) else LEAST_LINES):
        return JsonLines(file, encoding)
    return JsonDocument(file, encoding) if JSON.match(text) else Delimited.of(file, encoding)


def refuse(file: File, head: bytes, magics: Iterable[bytes]) -> None:
    """Say what it is, where it is something that holds no table."""
    for magic in magics:
        if head.startswith(magic):
            raise Unsupported(NO_TABLES[magic], place=file.name)
    if head[TAR_AT : TAR_AT + len(TAR)] == TAR:
        raise Unsupported(ARCHIVE, place=file.name)
    if head.startswith(OLD_OFFICE):
        raise Unsupported(ENCRYPTED if is_locked(file, head) else OLD_EXCEL, place=file.name)
    if head.startswith(ZIP):
        raise zipped(file, head)


def is_locked(file: File, head: bytes) -> bool:
    """Whether an old Office file holds no more than a new one under a password: its list of parts says so."""
    size = 1 << int.from_bytes(head[SECTOR_SIZE], "little")
    first = int.from_bytes(head[LIST_OF_PARTS], "little")
    return LOCKED_PART in file.part((first + 1) * size, LARGEST_LIST)


def zipped(file: File, head: bytes) -> ConnectorError:
    """What a zip file is that is no book."""
    parts = parts_of(file)
    if not parts and (b"xl/" in head or EXCEL.search(file.name)):
        return Broken(DAMAGED_EXCEL, place=file.name)
    for beginning, form in OFFICE.items():
        if any(part.startswith(beginning) for part in parts):
            return Unsupported(NO_TABLE.with_facts(form=form), place=file.name)
    return Unsupported(ARCHIVE, place=file.name)


def are_lines(text: str, *, is_whole: bool, least: int) -> bool:
    """Whether at least so many of the first lines are records of their own."""
    lines = text.splitlines()
    if not is_whole and len(lines) > 1:
        lines.pop()
    records = [record_of(line) for line in lines[:LINES_LOOKED_AT] if line.strip()]
    return sum(isinstance(record, dict | list) for record in records) >= least
