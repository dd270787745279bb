"""What a scan found, as JSON for scripts and as tables for people."""

import json
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from inzage.detection.reasons import PEOPLE, Language, category_name, say
from inzage.law.categories import CATEGORIES
from inzage.scanning.records import ScannedDataset, ScannedField, ScannedLink, ScanResult

PIPED = 200
"""Columns of a table that no terminal shows."""

NO_SIGNS = re.compile("[\ud800-\udfff]")
"""Bytes of a name that are no UTF-8, as Python holds them, and halves of a sign."""


def as_json(found: ScanResult, *, address: str, language: Language) -> None:
    """Print the contract of `inzage scan --format json` (docs/commands.md)."""
    facts = {
        "source": {"kind": found.kind, "address": address, "description": found.description},
        "stats": {
            "rows": sum(dataset.rows_read for dataset in found.datasets),
            "bytes": sum(dataset.bytes_read for dataset in found.datasets),
            "seconds": round(found.seconds, 3),
            "is_exact": all(dataset.is_exact for dataset in found.datasets),
        },
        "datasets": [dataset_facts(dataset, language) for dataset in found.datasets],
        "fields": [field_facts(field, dataset, language) for dataset in found.datasets for field in dataset.fields],
        "links": [link_facts(link, language) for link in found.links],
        "failures": [
            {"place": failure.place, "code": failure.code, "message": failure.message} for failure in found.failures
        ],
    }
    # A backslash of the name itself is written twice in JSON, so one of ours is too.
    sys.stdout.write(readable(json.dumps(facts, ensure_ascii=False, indent=2), mark="\\\\") + "\n")


def readable(text: str, *, mark: str = "\\") -> str:
    """The text with what cannot be written as UTF-8 shown by its number, such as a byte of an old file name."""
    return NO_SIGNS.sub(lambda found: mark + number(ord(found[0])), text)


def number(sign: int) -> str:
    return f"x{sign - 0xDC00:02x}" if 0xDC80 <= sign <= 0xDCFF else f"u{sign:04x}"  # noqa: PLR2004 - where Python keeps a byte


def dataset_facts(dataset: ScannedDataset, language: Language) -> dict[str, object]:
    return {
        "name": dataset.name,
        "kind": dataset.kind,
        "rows": dataset.rows,
        "rows_read": dataset.rows_read,
        "is_exact": dataset.is_exact,
        "drawn": dataset.promise.how if dataset.promise else None,
        "places": dataset.promise.places if dataset.promise else None,
        "one_in": dataset.promise.one_in if dataset.promise else None,
        "promise": dataset.promise.say(language) if dataset.promise else None,
        "people": dataset.people,
        "remark": dataset.remark.say(language) if dataset.remark else None,
        "whose": dataset.whose.kind,
        "confidence": round(dataset.whose.confidence, 3),
        "reasons": [say(reason, language) for reason in dataset.whose.reasons],
    }


def field_facts(field: ScannedField, dataset: ScannedDataset, language: Language) -> dict[str, object]:
    kind = CATEGORIES[field.claim.category] if field.claim.category else None
    return {
        "path": field.path,
        "dataset": field.dataset,
        "column": field.name,
        "type": field.type,
        "category": field.claim.category,
        "level": kind.level.value if kind else None,
        "confidence": round(field.claim.confidence, 3),
        "reasons": [say(reason, language) for reason in field.claim.reasons],
        "identifies": field.identifies,
        "fides": kind.fides if kind else None,
        "dpv": kind.dpv if kind else None,
        "values_read": field.claim.seen,
        "values": field.claim.of,
        "rows_read": dataset.rows_read,
        "rows": dataset.rows,
        "promise": dataset.promise.say(language) if dataset.promise else None,
    }


def link_facts(link: ScannedLink, language: Language) -> dict[str, object]:
    return {
        "from": link.source,
        "to": link.target,
        "kind": link.kind,
        "confidence": round(link.confidence, 3),
        "reasons": [say(reason, language) for reason in link.reasons],
    }


@dataclass(frozen=True, slots=True)
class Words:
    """What stands around the facts, in one language."""

    heads: tuple[str, str, str, str, str, str]
    levels: Mapping[str, str]
    rows: str
    read: str
    people: str
    nothing: str
    unsure: str
    links: tuple[str, str, str, str]
    kinds: Mapping[str, str]
    failures: str


WORDS: Mapping[Language, Words] = {
    "en": Words(
        heads=("field", "holds", "level", "sure", "form", "why"),
        levels={"ordinary": "ordinary", "sensitive": "sensitive", "special": "special"},
        rows="{rows:,} rows",
        read="{read:,} read",
        people="{about}{people:,} persons",
        nothing="No personal data seen in: {names}",
        unsure="Not sure; look for yourself:",
        links=("from", "to", "kind", "sure"),
        kinds={"declared": "declared", "inferred": "inferred"},
        failures="Could not be read:",
    ),
    "nl": Words(
        heads=("veld", "bevat", "niveau", "zeker", "vorm", "waarom"),
        levels={"ordinary": "gewoon", "sensitive": "gevoelig", "special": "bijzonder"},
        rows="{rows:,} rijen",
        read="{read:,} gelezen",
        people="{about}{people:,} personen",
        nothing="Geen persoonsgegevens gezien in: {names}",
        unsure="Niet zeker; kijk zelf:",
        links=("van", "naar", "soort", "zeker"),
        kinds={"declared": "vastgelegd", "inferred": "afgeleid"},
        failures="Kon niet gelezen worden:",
    ),
}


def as_table(found: ScanResult, *, address: str, language: Language) -> None:
    """Print a table for each dataset with personal data, the links, and what could not be read."""
    out = Console() if sys.stdout.isatty() else Console(width=PIPED)
    with out.capture() as shown:
        print_all(out, found, address, language)
    sys.stdout.write(readable(shown.get()))


def print_all(out: Console, found: ScanResult, address: str, language: Language) -> None:
    words = WORDS[language]
    out.print(Text(f"{address}  {found.description}", style="bold"))
    for dataset in found.datasets:
        personal = [field for field in dataset.fields if field.claim.category]
        if personal:
            out.print(fields_table(dataset, personal, words, language))
    others = [dataset for dataset in found.datasets if not any(one.claim.category for one in dataset.fields)]
    if empty := [dataset.name for dataset in others if not any(one.claim.is_open for one in dataset.fields)]:
        out.print(Text(words.nothing.format(names=", ".join(empty))))
    for dataset in others:
        for said in filter(None, (dataset.remark and dataset.remark.say(language), promised(dataset, language))):
            out.print(Text(f"  {dataset.name}: {said}"))
    print_unsure(out, found, words, language)
    if found.links:
        out.print(links_table(found, words))
    if found.failures:
        out.print(Text(words.failures, style="bold"))
        for failure in found.failures:
            out.print(Text(f"  {failure.place}: {failure.message}"))


def print_unsure(out: Console, found: ScanResult, words: Words, language: Language) -> None:
    """Name the fields in which nothing was seen and that may hold something all the same, and why."""
    unsure = [field for dataset in found.datasets for field in dataset.fields if field.claim.is_open]
    if unsure:
        out.print(Text(words.unsure, style="bold"))
    for field in unsure:
        out.print(Text(f"  {field.path}: {' '.join(say(reason, language) for reason in field.claim.reasons)}"))


def fields_table(dataset: ScannedDataset, personal: list[ScannedField], words: Words, language: Language) -> Table:
    table = Table(title=" · ".join(heading(dataset, words, language)), title_justify="left", box=box.SIMPLE_HEAD)
    said = (dataset.comment, dataset.remark.say(language) if dataset.remark else "", promised(dataset, language))
    table.caption, table.caption_justify = escape("\n".join(filter(None, said))) or None, "left"
    for head in words.heads:
        table.add_column(head, overflow="fold")
    for field in personal:
        claim = field.claim
        assert claim.category is not None
        table.add_row(
            escape(field.name),
            category_name(claim.category, language),
            words.levels[CATEGORIES[claim.category].level.value],
            f"{claim.confidence:.0%}",
            escape(claim.masked[0] if claim.masked else ""),
            escape(say(claim.reasons[0], language) if claim.reasons else ""),
        )
    return table


def promised(dataset: ScannedDataset, language: Language) -> str:
    """What the rows that were read promise of the others; nothing where all were."""
    return "" if dataset.is_exact or dataset.promise is None else dataset.promise.say(language)


def heading(dataset: ScannedDataset, words: Words, language: Language) -> Iterator[str]:
    """The name of a dataset, whose data it is, and how much."""
    whose = PEOPLE[dataset.whose.kind.value]
    yield f"[bold]{escape(dataset.name)}[/bold]"
    yield whose.nl if language == "nl" else whose.en
    if dataset.people:
        about = "" if dataset.is_exact else "± "
        yield numbered(words.people, language, about=about, people=dataset.people)
    if dataset.rows is not None:
        yield numbered(words.rows, language, rows=dataset.rows)
    if not dataset.is_exact:
        yield numbered(words.read, language, read=dataset.rows_read)


def numbered(pattern: str, language: Language, **facts: int | str) -> str:
    """Fill in numbers with their thousands set apart: 4,318 in English, 4.318 in Dutch."""
    text = pattern.format_map(facts)
    return text.replace(",", ".") if language == "nl" else text


def links_table(found: ScanResult, words: Words) -> Table:
    table = Table(box=box.SIMPLE_HEAD)
    for head in words.links:
        table.add_column(head, overflow="fold")
    for link in found.links:
        table.add_row(escape(link.source), escape(link.target), words.kinds[link.kind], f"{link.confidence:.0%}")
    return table
