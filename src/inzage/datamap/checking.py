"""Whether a map as code knows every personal field that is there, and says for which activity. Pure."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from inzage.connectors.errors import Language, Sentence
from inzage.datamap.records import ChartedSystem, Document
from inzage.law.categories import CATEGORIES
from inzage.scanning.records import ScanResult

Fields = Mapping[tuple[str, str, str], str | None]
"""What is in each field, by the word of its system, its dataset and its name; None where it is not personal."""


class Wrong(StrEnum):
    """What can be wrong with a field."""

    UNKNOWN = "unknown_field"
    UNUSED = "unused_field"
    OTHER_KIND = "other_kind"


SAID: Mapping[Wrong, Sentence] = {
    Wrong.UNKNOWN: Sentence(
        "The file does not know this field. Add it under its system, or write not_personal there when a person looked.",
        "Het bestand kent dit veld niet. Zet het onder zijn systeem, of schrijf daar not_personal als iemand keek.",
    ),
    Wrong.UNUSED: Sentence(
        "No activity uses this field. Add it to the uses of one, or stop collecting it.",
        "Geen activiteit gebruikt dit veld. Zet het bij het gebruik van een activiteit, of verzamel het niet meer.",
    ),
    Wrong.OTHER_KIND: Sentence(
        "The file says that this field holds something else. Export the map again.",
        "Het bestand zegt dat er iets anders in dit veld zit. Exporteer de kaart opnieuw.",
    ),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """A field of which the file does not tell enough."""

    wrong: Wrong
    system: str
    dataset: str
    field: str
    category: str

    def say(self, language: Language) -> str:
        """What is wrong and how to mend it."""
        return SAID[self.wrong].say(language)


@dataclass(frozen=True, slots=True)
class Checked:
    """What the file does not tell, and the fields that it tells of and that are there no more."""

    findings: tuple[Finding, ...]
    gone: tuple[tuple[str, str, str], ...]


def check(document: Document, live: Fields, *, systems: Iterable[str], compares_kinds: bool) -> Checked:
    """
    Compare the file with what is there now in these systems.

    With `compares_kinds` another kind of data is a finding too; a scan of a sample is not sure enough for that.
    """
    told = fields_of(document.systems)
    used = {(use.system, use.dataset, use.field) for one in document.activities for use in one.facts.uses}
    looked = set(systems)
    return Checked(
        findings=tuple(found(live, told, used, compares_kinds=compares_kinds)),
        gone=tuple(sorted(path for path in told.keys() - live.keys() if path[0] in looked)),
    )


def found(live: Fields, told: Fields, used: set[tuple[str, str, str]], *, compares_kinds: bool) -> Iterator[Finding]:
    """What is wrong with each field. One that the file does not have is told once: no activity there can use it."""
    for path, kind in sorted(live.items()):
        if kind is None or (path in told and told[path] is None and not compares_kinds):
            continue
        if path not in told:
            yield Finding(Wrong.UNKNOWN, *path, kind)
            continue
        if compares_kinds and told[path] != kind:
            yield Finding(Wrong.OTHER_KIND, *path, kind)
        if path not in used:
            yield Finding(Wrong.UNUSED, *path, kind)


def fields_of(systems: Iterable[ChartedSystem]) -> Fields:
    return {
        (system.slug, dataset.name, field.name): field.category
        for system in systems
        for dataset in system.datasets
        for field in dataset.fields
    }


def scanned(result: ScanResult, slug: str) -> Fields:
    """The personal fields of a system that was scanned just now."""
    return {
        (slug, dataset.name, field.name): field.claim.category
        for dataset in result.datasets
        for field in dataset.fields
        if field.claim.category in CATEGORIES
    }
