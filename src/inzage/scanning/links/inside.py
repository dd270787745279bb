"""The links inside one system: those it declares, and those its names and values show."""

from collections.abc import Iterable, Iterator, Sequence

from inzage.connectors.protocol import Connector
from inzage.connectors.records import DatasetShape
from inzage.detection.records import Reason
from inzage.scanning.links import composite, typed
from inzage.scanning.links.ends import End, Ends
from inzage.scanning.links.names import ROLES
from inzage.scanning.links.weighing import Candidate, weigh
from inzage.scanning.records import ScannedDataset, ScannedLink


def infer(
    connector: Connector, datasets: Sequence[ScannedDataset], shapes: Sequence[DatasetShape]
) -> list[ScannedLink]:
    """Return the links between the fields of one system, each from the field that points to the one it points to."""
    found = {(link.source, link.target): link for link in declared(datasets, shapes)}
    ends = Ends.of(datasets)
    pointing = {link.source for link in found.values()}
    free = [end for end in ends.all if end.path not in pointing]
    single = [*typed.links(connector, free, ends), *inferred(free, ends)]
    explained = pointing | {link.source for link in single}
    for link in (*single, *composite.links(free, ends, explained=explained)):
        found.setdefault((link.source, link.target), link)
    return list(found.values())


def declared(datasets: Iterable[ScannedDataset], shapes: Iterable[DatasetShape]) -> Iterator[ScannedLink]:
    """The foreign keys of the system, each pair of columns as one link; only between fields that were seen."""
    paths = {one.path for dataset in datasets for one in dataset.fields}
    for shape in shapes:
        for key in shape.foreign_keys:
            for column, to_column in zip(key.columns, key.to_columns, strict=False):
                source, target = f"{shape.name}.{column}", f"{key.to_dataset}.{to_column}"
                if source in paths and target in paths:
                    yield ScannedLink(source, target, "declared", 1.0, (Reason("link_declared"),))


def inferred(free: Iterable[End], ends: Ends) -> Iterator[ScannedLink]:
    for source in free:
        best = max(candidates(source, ends), key=lambda found: found.rank, default=None)
        if best:
            yield best.link()


def candidates(source: End, ends: Ends) -> Iterator[Candidate]:
    """The targets that the words of a name lead to, as far as the values allow them."""
    seen: set[str] = set()
    for target in led_to(source, ends):
        if target.path not in seen:
            seen.add(target.path)
            if found := weigh(source, target):
                yield found


def led_to(source: End, ends: Ends) -> Iterator[End]:
    name = source.name
    yield from ends.by_whole.get(name.whole, ())
    for word in {"".join(name.subject), *name.subject[-1:]}:
        yield from ends.by_table.get(word, ())
    for concept in name.concepts:
        yield from ends.by_concept.get(concept, ())
    for concept in frozenset().union(*(ROLES.get(concept, frozenset()) for concept in name.concepts)):
        yield from ends.by_concept.get(concept, ())
    yield from ends.by_dataset.get(source.dataset.name, ())
    if source.field.identifies:
        yield from ends.by_category.get(source.field.claim.category or "", ())
