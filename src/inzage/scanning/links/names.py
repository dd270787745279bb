"""What the names of two fields say about whether one points to the other."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from inzage.detection.wording.lexicon import Concepts, read
from inzage.detection.wording.splitting import fold, listed, split


class Grade(Enum):
    """How strongly a name speaks, in log-odds."""

    SAME = 3.0
    TABLE = 3.01
    TAIL = 2.2
    MEANING = 1.9
    SELF = 1.6
    ROLE = 1.2
    NONE = 0.0


NUMBERING = listed(
    "id ids nr nummer num no number numero code key sk pk fk ref uuid guid identifier kenmerk oid rowid kennung "
    "schluessel schlussel uid ident index idx"
)
"""Words that only say that there is a number; what it numbers is said by the others."""

COMMON = listed(
    "id ids nr nummer num no number code key uuid guid name naam type status date datum time created updated modified "
    "value title description omschrijving order position sort version active enabled flag text content data"
)
"""Names that many tables have, so that two of them are no sign."""

LAYERS = listed("tbl tb t vw v dim fact fct feit stg staging ods dwh raw src ref lkp hist tmp app dbo public")
SUFFIXES = listed("csv tsv json jsonl ndjson parquet xlsx xls txt xml avro orc sql db sqlite gz zip bak")
SHEET = re.compile(r"(?i)^(?:blad|sheet|tabelle|feuille|hoja)\s*\d*$")
PARENTS = listed(
    "parent reportsto reports manager superior boss supervisor ouder bovenliggend leidinggevende vorgesetzter "
    "ancestor predecessor previous vorige hoofd replyto inreplyto"
)
"""Words for the row above, of the same table."""

PERSONS = frozenset({"PERSON", "USER", "ACCOUNT", "EMPLOYEE", "CUSTOMER", "CONTACT", "PATIENT"})
STAFF = frozenset({"PERSON", "USER", "ACCOUNT", "EMPLOYEE"})
ROLES: Mapping[str, frozenset[str]] = {
    "OWNER": PERSONS,
    "USER": PERSONS,
    "PERSON": PERSONS,
    "EMPLOYEE": STAFF,
    "BY": STAFF,
}
"""What somebody does, and in which tables such people may be."""

CONCEPTS = frozenset(
    {*PERSONS, "SUPPLIER", "ORDER", "INVOICE", "PAYMENT", "CONTRACT", "TICKET", "INSURANCE", "COMPANY"}
)
DOUBLED = re.compile(r"(.)\1")
LETTERS = re.compile(r"[^\W\d_]")
LEAST = 3


@dataclass(frozen=True, slots=True)
class Name:
    """A name cut into the stems of its words; `subject` leaves out those that only say that there is a number."""

    whole: str
    stems: tuple[str, ...]
    subject: tuple[str, ...]
    concepts: Concepts
    is_numbering: bool
    is_common: bool


@lru_cache(maxsize=100_000)
def of_field(name: str) -> Name:
    words = read(name)
    texts = split(name)
    subject = tuple(stem(word.text) for word in words if word.text not in NUMBERING)
    head = next((word for word in reversed(words) if word.text not in NUMBERING), None)
    return Name(
        whole="".join(map(stem, texts)),
        stems=tuple(stem(word.text) for word in words),
        subject=subject,
        concepts=head.concepts & (CONCEPTS | ROLES.keys()) if head else frozenset(),
        is_numbering=len(subject) < len(words),
        is_common=set(texts) <= COMMON,
    )


@lru_cache(maxsize=20_000)
def of_dataset(name: str) -> Name:
    """Read the name of a dataset: the last part of a path or schema, the sheet of a workbook if somebody named it."""
    book, _, sheet = name.partition("#")
    part = sheet if sheet and not SHEET.match(sheet) else next(filter(LETTERS.search, parts_of(book)), book)
    texts = split(part)
    while len(texts) > 1 and texts[-1] in SUFFIXES:
        texts = texts[:-1]
    if "." in part and not set(split(part.rpartition(".")[2])) & SUFFIXES:
        texts = split(part.rpartition(".")[2]) or texts
    useful = tuple(text for text in texts if text not in LAYERS and not text.isdigit()) or texts
    words = [word for text in useful for word in read(text)]
    return Name(
        whole="".join(map(stem, useful)),
        stems=tuple(map(stem, useful)),
        subject=tuple(stem(word.text) for word in words),
        concepts=words[-1].concepts & CONCEPTS if words else frozenset(),
        is_numbering=False,
        is_common=False,
    )


def parts_of(path: str) -> Iterator[str]:
    """The parts of a path, the last first and without its suffix: of `standen/2026-08.parquet` the folder tells."""
    for part in reversed(path.split("/")):
        head, _, suffix = part.rpartition(".")
        yield head if head and suffix.casefold() in SUFFIXES else part


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """A word without the endings that tell many from one, in four languages: `klanten`, `Queues`, `cities`."""
    text = fold(word)
    if text.endswith("ies") and len(text) > LEAST + 1:
        text = f"{text[:-3]}y"
    elif text.endswith(("sses", "xes", "ches", "shes")):
        text = text[:-2]
    elif text.endswith("s") and not text.endswith(("ss", "us", "is")) and len(text) > LEAST:
        text = text[:-1]
    elif text.endswith("en") and len(text) > LEAST + 2:
        text = text[:-2]
    if text.endswith("e") and len(text) > LEAST:
        text = text[:-1]
    return DOUBLED.sub(r"\1", text)


def compare(child: Name, key: Name, table: Name, *, is_own: bool) -> Grade:
    """How strongly the name of a field says that it points to this key of this table."""
    if is_own:
        return Grade.SELF if is_row_above(child, table) else Grade.NONE
    if child.whole == key.whole and not key.is_common:
        return Grade.SAME
    if names_table(child, key, table):
        return Grade.TABLE
    if ends_alike(child, table):
        return Grade.TAIL
    return by_meaning(child, key, table)


def by_meaning(child: Name, key: Name, table: Name) -> Grade:
    """How strongly other words for the same say it: `Klantnr` for `customers`, `Owner` for `Users`."""
    if child.concepts & CONCEPTS & (table.concepts or key.concepts):
        return Grade.MEANING
    may_be = frozenset().union(*(ROLES.get(concept, frozenset()) for concept in child.concepts))
    return Grade.ROLE if may_be & table.concepts and "CUSTOMER" not in child.concepts else Grade.NONE


def is_row_above(child: Name, table: Name) -> bool:
    """Whether a name speaks of the row above in the same table: `ReportsTo`, `parent_id`, `parent_category_id`."""
    return not PARENT_STEMS.isdisjoint(child.stems) or (
        len(child.subject) > len(table.subject) and child.subject[-len(table.subject) :] == table.subject
    )


def names_table(child: Name, key: Name, table: Name) -> bool:
    """Whether the subject of a name is the table: `ticket_id` and `Queue`, `klantnr` where the key is `klantnummer`."""
    joined = "".join(child.subject)
    is_named = bool(joined) and joined in {"".join(table.subject), "".join(table.stems)}
    return is_named and (key.is_common or key.is_numbering or joined == "".join(key.subject))


def ends_alike(child: Name, table: Name) -> bool:
    """Whether one name ends as the other: `manager_staff_id` for `staff`, `ticket_id` for `helpdesk_ticket`."""
    ours, theirs = child.subject, table.subject
    if not ours or not theirs:
        return False
    shorter = min(len(ours), len(theirs))
    return ours[-shorter:] == theirs[-shorter:] and (child.is_numbering or len(ours) == shorter)


def shared(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words two names begin with together."""
    count = 0
    for ours, theirs in zip(one, other, strict=False):
        if ours != theirs:
            break
        count += 1
    return count


PARENT_STEMS = frozenset(map(stem, PARENTS))
