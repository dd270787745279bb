"""What a scan found, as tables for people."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rich import box
from rich.console import Console
from rich.markup import escape as unmarked
from rich.table import Table
from rich.text import Text

from inzage.detection.reasons import PEOPLE, Language, category_name, say
from inzage.detection.records import Reason
from inzage.law.categories import CATEGORIES
from inzage.scanning import printing_protection
from inzage.scanning.facts import readable, tamed
from inzage.scanning.records import ScannedDataset, ScannedField, ScanResult

PIPED = 200
"""Columns of a table that no terminal shows."""

INSIDE = "found_inside"
"""The reason that says in how many values something stands; each is told, for one may be the only sign of it."""


@dataclass(frozen=True, slots=True)
class Words:
    """What stands around the facts, in one language."""

    heads: tuple[str, str, str, str, str, str]
    levels: Mapping[str, str]
    rows: str
    read: str
    all_read: str
    people: str
    nothing: str
    nothing_in_part: str
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
        all_read="every row read",
        people="{about}{people:,} persons",
        nothing="Every row was read, and no personal data seen in: {names}",
        nothing_in_part="Not every row was read, and no personal data seen in: {names}",
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
        all_read="elke rij gelezen",
        people="{about}{people:,} personen",
        nothing="Elke rij is gelezen, en geen persoonsgegevens gezien in: {names}",
        nothing_in_part="Niet elke rij is gelezen, en geen persoonsgegevens gezien in: {names}",
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
    out.print(line(f"{address}  {found.description}", style="bold"))
    for dataset in found.datasets:
        personal = [field for field in dataset.fields if field.claim.category]
        if personal:
            out.print(fields_table(dataset, personal, words, language))
    print_others(out, found, words, language)
    print_unsure(out, found, words, language)
    if found.links:
        out.print(links_table(found, words))
    if found.observed:
        out.print(Text(printing_protection.HEAD[language], style="bold"))
        for said in printing_protection.lines(found.observed, language):
            out.print(line(said))
    if found.failures:
        out.print(Text(words.failures, style="bold"))
        for failure in found.failures:
            out.print(line(f"  {failure.place}: {failure.message}"))


def line(text: str, *, style: str = "") -> Text:
    return Text(tamed(text), style=style)


def escape(text: str) -> str:
    """Text that is shown as it is written: neither the terminal nor what draws the tables reads orders in it."""
    return unmarked(tamed(text))


def print_others(out: Console, found: ScanResult, words: Words, language: Language) -> None:
    """Name the datasets in which nothing was seen, those that were read to the end apart from the others."""
    others = [dataset for dataset in found.datasets if not any(one.claim.category for one in dataset.fields)]
    empty = [dataset for dataset in others if not any(one.claim.is_open for one in dataset.fields)]
    for said, is_exact in ((words.nothing, True), (words.nothing_in_part, False)):
        if names := [dataset.name for dataset in empty if dataset.is_exact is is_exact]:
            out.print(line(said.format(names=", ".join(names))))
    for dataset in others:
        for told in filter(None, (dataset.remark and dataset.remark.say(language), promised(dataset, language))):
            out.print(line(f"  {dataset.name}: {told}"))


def print_unsure(out: Console, found: ScanResult, words: Words, language: Language) -> None:
    """Name the fields in which nothing was seen and that may hold something all the same, and why."""
    unsure = [field for dataset in found.datasets for field in dataset.fields if field.claim.is_open]
    if unsure:
        out.print(Text(words.unsure, style="bold"))
    for field in unsure:
        out.print(line(f"  {field.path}: {' '.join(say(reason, language) for reason in field.claim.reasons)}"))


def fields_table(dataset: ScannedDataset, personal: list[ScannedField], words: Words, language: Language) -> Table:
    table = Table(title=" · ".join(heading(dataset, words, language)), title_justify="left", box=box.SIMPLE_HEAD)
    said = (dataset.comment, dataset.remark.say(language) if dataset.remark else "", promised(dataset, language))
    table.caption, table.caption_justify = "\n".join(map(escape, filter(None, said))) or None, "left"
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
            escape(" ".join(say(reason, language) for reason in telling(claim.reasons))),
        )
    return table


def telling(reasons: Sequence[Reason]) -> Sequence[Reason]:
    """The first reason, and what stands inside the values whatever comes first."""
    return (*reasons[:1], *(reason for reason in reasons[1:] if reason.code == INSIDE))


def promised(dataset: ScannedDataset, language: Language) -> str:
    """What the rows that were read promise of the others; nothing where all were, as is said above them."""
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
    yield words.all_read if dataset.is_exact else numbered(words.read, language, read=dataset.rows_read)


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
