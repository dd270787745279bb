"""The links inside one system: those it declares, and those its names and values show."""

from collections.abc import Iterable, Iterator, Sequence

from inzage.connectors.protocol import Connector
from inzage.connectors.records import DatasetShape
from inzage.detection.records import Reason
from inzage.scanning.links import composite, typed
from inzage.scanning.links.ends import End, Ends
from inzage.scanning.links.weighing import Candidate, weigh
from inzage.scanning.links.words import ROLES
from inzage.scanning.records import ScannedDataset, ScannedLink

MOST_MEANT = 60
"""Where a part of a name fits more targets than this, it does not tell which is meant."""


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
        found = [(one.clearness, one) for one in candidates(source, ends)]
        clearest = max((clearness for clearness, _ in found), default=None)
        equal = [one for clearness, one in found if clearness == clearest]
        if equal:
            yield (equal[0] if len(equal) == 1 else max(equal, key=lambda one: one.rank)).link()


def candidates(source: End, ends: Ends) -> Iterator[Candidate]:
    """The targets that the words of a name lead to, as far as the values allow them."""
    seen: set[str] = set()
    for target in led_to(source, ends):
        if target.path not in seen:
            seen.add(target.path)
            if found := weigh(source, target):
                yield found


def led_to(source: End, ends: Ends) -> Iterator[End]:
    """The targets that may be meant, by all ways in which a name may say it. Some come more than once."""
    name = source.name
    yield from ends.by_whole.get(name.whole, ())
    yield from telling(ends.by_alike.get(name.whole, ()))
    for words in {name.told, *name.subject_tails} - {""}:
        yield from ends.by_table.get(words, ())
        yield from telling(ends.by_tail.get(words, ()))
    for concept in name.concepts.union(*(ROLES.get(concept, frozenset()) for concept in name.concepts)):
        yield from telling(ends.by_concept.get(concept, ()))
    yield from ends.by_dataset.get(source.dataset.name, ())
    if source.field.identifies:
        yield from ends.by_category.get(source.field.claim.category or "", ())


def telling(found: Sequence[End]) -> Sequence[End]:
    return found if len(found) <= MOST_MEANT else ()
