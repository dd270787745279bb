"""Cutting the names of fields and datasets into the stems of their words."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from inzage.detection.wording.lexicon import Concepts, Word, read
from inzage.detection.wording.splitting import fold, listed, split

NUMBERING = listed(
    "id ids nr nummer num no number numero code key sk pk fk ref uuid guid identifier kenmerk oid rowid kennung "
    "schluessel schlussel uid ident idx entity record row"
)
"""Words that only say that there is a number; what it numbers is said by the others."""

COUNTING = listed("num no number")
"""At the beginning of a name these count: `num_orders`."""

COMMON = listed(
    "id ids nr nummer num no number code key uuid guid name naam type status date datum time created updated modified "
    "value title description omschrijving order position sort version active enabled flag text content data group "
    "entity record row"
)
"""Names that many tables have, so that two of them are no sign."""

LAYERS = listed("tbl tb t vw v dim fact fct feit stg staging ods dwh raw src ref lkp hist tmp app dbo public entity")
SUFFIXES = listed("csv tsv json jsonl ndjson parquet xlsx xls txt xml avro orc sql db sqlite gz zip bak")
SHEET = re.compile(r"(?i)^(?:blad|sheet|tabelle|feuille|hoja)\s*\d*$")

DONE_BY = listed("by door von par")
TRAILING = DONE_BY | listed("to for from of aan van voor a")

PERSONS = frozenset({"PERSON", "USER", "ACCOUNT", "EMPLOYEE", "CUSTOMER", "CONTACT", "PATIENT"})
STAFF = frozenset({"PERSON", "USER", "ACCOUNT", "EMPLOYEE"})
ROLES: Mapping[str, frozenset[str]] = {
    "OWNER": PERSONS,
    "USER": PERSONS,
    "PERSON": PERSONS,
    "WHOM": PERSONS,
    "EMPLOYEE": STAFF,
    "BY": STAFF,
}
"""What somebody does, and in which tables such people may be."""

RECORDS = frozenset({"ORDER", "INVOICE", "PAYMENT", "CONTRACT", "TICKET", "INSURANCE", "SUPPLIER", "COMPANY"})
KINDS = PERSONS | RECORDS
MEASURES = frozenset(
    {
        *("COUNT", "AMOUNT", "DATE", "YEAR", "MONTH", "AGE", "DURATION", "LIMIT", "FLAG", "ACTIVE", "LASTUPDATE"),
        *("CREATED", "DELETED", "TEXT", "DESCRIPTION", "NAME", "FORMAT", "URL", "NOTE", "SUBJECT", "TITLE", "TAX"),
    }
)
"""What a field with such a word holds is no number of a row, unless another word says that it is."""

ONE = ("adres", "proces")
"""Words of which the last letter is no ending."""

LETTERS = re.compile(r"[^\W\d_]")
DOUBLED = re.compile(r"(.)\1")
LEAST, LEAST_GLUED, LEAST_DATED = 3, 5, 4


@dataclass(frozen=True)
class Name:
    """
    A name cut into the stems of its words.

    `words` also cuts words that were glued together; `subject` leaves out those that only say that there is a number.
    `concepts` are those of the last word that tells. `is_measure`: it holds an amount, a moment, a text.
    """

    stems: tuple[str, ...]
    words: tuple[str, ...]
    subject: tuple[str, ...]
    concepts: Concepts = frozenset()
    is_numbering: bool = False
    is_common: bool = False
    is_measure: bool = False

    @cached_property
    def whole(self) -> str:
        return "".join(self.stems)

    @cached_property
    def told(self) -> str:
        """The subject as one word."""
        return "".join(self.subject)

    @cached_property
    def tails(self) -> frozenset[str]:
        """The ways in which it ends: of `basket_linkedoffer` also `linkedoffer` and `offer`."""
        last = self.stems[-1] if self.stems else ""
        glued = (last[place:] for place in range(1, len(last) - LEAST_GLUED + 1))
        return frozenset((*tails(self.stems), *tails(self.words), *glued))

    @cached_property
    def subject_tails(self) -> frozenset[str]:
        """The ways in which its subject ends, the whole left out."""
        return frozenset(tails(self.subject)) - {self.told}


def tails(words: Sequence[str]) -> Iterator[str]:
    return ("".join(words[place:]) for place in range(len(words)))


@lru_cache(maxsize=100_000)
def of_field(name: str) -> Name:
    words, texts = read(name), split(name)
    numbers = [word for place, word in enumerate(words) if is_number(word, place, len(words))]
    useful = [word for word in words if word not in numbers]
    is_done_by = bool(useful) and useful[-1].text in DONE_BY
    while len(useful) > 1 and useful[-1].text in TRAILING:
        useful = useful[:-1]
    return Name(
        stems=tuple(map(stem, texts)),
        words=tuple(stem(word.text) for word in words),
        subject=tuple(stem(word.text) for word in useful),
        concepts=frozenset({"BY"}) if is_done_by else head_of(useful, {*KINDS, *ROLES}),
        is_numbering=bool(numbers),
        is_common=set(texts) <= COMMON,
        is_measure=not is_done_by and (any(word.concepts & MEASURES for word in useful) or texts[-1:] == ("order",)),
    )


def may_point(name: str) -> bool:
    """Whether a field with this name could point to a row: what holds an amount, a moment or a text does not."""
    found = of_field(name)
    return found.is_numbering or not found.is_measure


def is_number(word: Word, place: int, of: int) -> bool:
    return word.text in NUMBERING and not (place == 0 and of > 1 and word.text in COUNTING)


@lru_cache(maxsize=20_000)
def of_dataset(name: str) -> Name:
    """Read the name of a dataset: the last part of a path or schema, the sheet of a workbook if somebody named it."""
    book, _, sheet = name.partition("#")
    part = sheet if sheet and not SHEET.match(sheet) else next(filter(LETTERS.search, parts_of(book)), book)
    texts = split(part.rpartition(".")[2]) or split(part)
    is_dated = any(len(text) >= LEAST_DATED and text.isdigit() for text in texts)
    useful = tuple(text for text in texts if text not in LAYERS and not (is_dated and text.isdigit())) or texts
    words = [word for text in useful for word in read(text)]
    stems = tuple(stem(word.text) for word in words)
    return Name(stems=tuple(map(stem, useful)), words=stems, subject=stems, concepts=head_of(words, KINDS))


def parts_of(path: str) -> Iterator[str]:
    """The parts of a path, the last first and without its suffix: of `standen/2026-08.parquet` the folder tells."""
    for part in reversed(path.split("/")):
        head, _, suffix = part.rpartition(".")
        yield head if head and suffix.casefold() in SUFFIXES else part


def head_of(words: Sequence[Word], known: Collection[str]) -> Concepts:
    """What the last word means, as far as links are concerned: names end in what they name."""
    return words[-1].concepts & frozenset(known) if words else frozenset()


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """A word without the endings that tell many from one, in four languages: `klanten`, `Queues`, `cities`."""
    text = fold(word)
    if text.endswith("ies") and len(text) > LEAST + 1:
        text = f"{text[:-3]}y"
    elif text.endswith(("sses", "xes", "ches", "shes")):
        text = text[:-2]
    elif text.endswith("s") and not text.endswith(("ss", "us", "is", *ONE)) and len(text) > LEAST:
        text = text[:-1]
    elif text.endswith("en") and len(text) > LEAST + 2:
        text = text[:-2]
    if text.endswith("e") and len(text) > LEAST:
        text = text[:-1]
    return DOUBLED.sub(r"\1", text)
