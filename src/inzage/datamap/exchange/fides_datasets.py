"""Datasets of Fides as systems with their datasets and fields."""

from collections.abc import Iterator
from typing import Protocol

from inzage.connectors.errors import Sentence
from inzage.datamap.exchange import fides_notes as notes
from inzage.datamap.exchange import fides_words as words
from inzage.datamap.exchange import marked
from inzage.datamap.exchange.marked import Node
from inzage.datamap.records import ChartedDataset, ChartedField, ChartedSystem
from inzage.datamap.words import Verdict
from inzage.law.categories import CATEGORIES


class Notes(Protocol):
    """Where to tell what is read otherwise than it stands."""

    def note(self, sentence: Sentence, **facts: str) -> None: ...


def dataset(node: Node, told: Notes) -> ChartedSystem:
    """A dataset of Fides is a database: a system, whose collections are our datasets."""
    of = marked.mapping(node)
    slug = marked.text(marked.needed(node, "fides_key"))
    usual, parts = kinds(node, ()), marked.listed(of["collections"]) if "collections" in of else ()
    return ChartedSystem(
        slug=slug,
        name=(marked.text(of["name"]) if "name" in of else "") or slug,
        datasets=tuple(collection(one, slug, usual, told) for one in parts),
    )


def kinds(node: Node, usual: tuple[str, ...]) -> tuple[str, ...]:
    """The kinds of data that stand here, else those that stand above."""
    of = marked.mapping(node)
    return (marked.texts(of["data_categories"]) if "data_categories" in of else ()) or usual


def collection(node: Node, slug: str, usual: tuple[str, ...], told: Notes) -> ChartedDataset:
    name = marked.text(marked.needed(node, "name"))
    of = marked.mapping(node)
    held = marked.listed(of["fields"]) if "fields" in of else ()
    above = kinds(node, usual)
    return ChartedDataset(
        name, fields=tuple(each for one in held for each in fields(one, "", f"{slug}: {name}", above, told))
    )


def fields(node: Node, prefix: str, where: str, usual: tuple[str, ...], told: Notes) -> Iterator[ChartedField]:
    """The field, or the fields in it by their whole name."""
    of = marked.mapping(node)
    name = prefix + marked.text(marked.needed(node, "name"))
    said = kinds(node, usual)
    inner = marked.listed(of["fields"]) if "fields" in of else ()
    for one in inner:
        told.note(notes.NESTED, where=where)
        yield from fields(one, f"{name}.", where, said, told)
    if inner:
        return
    kind, is_exact = words.category(list(said))
    wide = [one for one in said if words.is_personal(one) and not words.nearest(one)]
    for word in wide:
        told.note(notes.WIDE, where=f"{where}.{name}", word=word)
    if kind is None and wide:
        return
    if not is_exact:
        read_as = CATEGORIES[kind].fides if kind else "-"
        told.note(notes.SAID, where=f"{where}.{name}", word=", ".join(said), kind=read_as)
    yield ChartedField(name, kind) if kind else ChartedField(name, None, Verdict.NOT_PERSONAL)
