"""Tying fields together: links inside a system and across systems, and whose data follows from them."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from django.db.models import Q

from inzage.connectors.protocol import Connector
from inzage.connectors.records import DatasetShape
from inzage.datamap import reading, storing
from inzage.datamap.models import Field, Link, System
from inzage.datamap.words import LinkVerdict, SystemState
from inzage.scanning import links, whose
from inzage.scanning.records import ScannedLink, Whose


def inside(connector: Connector, system_id: UUID, shapes: Sequence[DatasetShape]) -> list[ScannedLink]:
    """The links between fields of one system, declared and inferred."""
    return links.infer(connector, reading.scanned_datasets(system_id), shapes)


def store(system_id: UUID, found: Iterable[ScannedLink], *, at: datetime) -> None:
    known = Link.objects.filter(source__dataset__system=system_id, target__dataset__system=system_id)
    storing.store_links(found, fields=paths(system_id), known=known, at=at)


def owners(system_id: UUID, found: Iterable[ScannedLink]) -> dict[str, Whose]:
    """Whose data each dataset of a system is now that these links are known, by its name."""
    return whose.follow(reading.scanned_datasets(system_id), found)


def between(system_id: UUID) -> list[ScannedLink]:
    """The links between this system and the others on the map."""
    named = {
        system.slug: reading.scanned_datasets(system.pk) for system in System.objects.filter(state=SystemState.ACTIVE)
    }
    own = System.objects.get(pk=system_id).slug
    return [link for link in links.across(named) if own in (system_of(link.source), system_of(link.target))]


def store_between(system_id: UUID, found: Iterable[ScannedLink], *, at: datetime) -> None:
    here = Q(source__dataset__system=system_id)
    there = Q(target__dataset__system=system_id)
    known = Link.objects.filter((here & ~there) | (there & ~here))
    fields = {
        f"{system.slug}:{path}": field
        for system in System.objects.filter(state=SystemState.ACTIVE)
        for path, field in paths(system.pk).items()
    }
    storing.store_links(found, fields=fields, known=known, at=at)


def system_of(path: str) -> str:
    return path.partition(":")[0]


def paths(system_id: UUID) -> dict[str, int]:
    """The fields of a system by their path."""
    rows = Field.objects.filter(dataset__system=system_id, vanished_at=None).values_list("dataset__name", "name", "pk")
    return {f"{dataset}.{name}": field for dataset, name, field in rows}


def refused(system_id: UUID) -> set[tuple[int, int]]:
    """The links that a person said no to."""
    rows = Link.objects.filter(source__dataset__system=system_id, verdict=LinkVerdict.REFUSED)
    return set(rows.values_list("source_id", "target_id"))
