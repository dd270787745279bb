"""The map as ground to trace a person over: what stands in each system, and which field points to which."""

from inzage.datamap.models import Field, Link, System
from inzage.datamap.queries.links import standing
from inzage.datamap.reading import scanned_datasets
from inzage.datamap.words import LinkVerdict, SystemState
from inzage.scanning.records import ScannedLink
from inzage.tracing.ground import Ground


def ground() -> Ground:
    """
    All systems of the map, by their slugs, with what people decided: their kinds of data, and no link they refused.

    A link that somebody accepted is sure, however it was found.
    """
    systems = System.objects.filter(state=SystemState.ACTIVE).values_list("slug", "pk")
    datasets = {slug: scanned_datasets(key) for slug, key in systems}
    rows = standing().exclude(verdict=LinkVerdict.REFUSED)
    active = {
        "source__dataset__system__state": SystemState.ACTIVE,
        "target__dataset__system__state": SystemState.ACTIVE,
    }
    return Ground.of_datasets(datasets, [scanned_link(row) for row in rows.filter(**active)])


def scanned_link(link: Link) -> ScannedLink:
    sureness = 1.0 if link.verdict == LinkVerdict.ACCEPTED else link.confidence
    return ScannedLink(path(link.source), path(link.target), link.kind, sureness)


def path(field: Field) -> str:
    return f"{field.dataset.system.slug}:{field.dataset.name}.{field.name}"
