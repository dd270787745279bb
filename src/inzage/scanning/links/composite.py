"""Keys of more than one column: a note on line 3 of order 17 points to the order line with both."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from inzage.scanning.links.ends import End, Ends
from inzage.scanning.links.names import Grade
from inzage.scanning.links.weighing import Candidate, compared
from inzage.scanning.records import ScannedDataset, ScannedLink

LEAST = 2


def links(free: Iterable[End], ends: Ends, *, explained: Iterable[str]) -> Iterator[ScannedLink]:
    """
    Each pair of columns where a dataset has all columns of another's key, by name and by value.

    A table that only ties two others together is not pointed to: its columns are `explained` by those two already.
    """
    known = set(explained)
    keys = [key for key in keys_of(ends.all) if not all(end.path in known for end in key)]
    by_dataset: dict[str, dict[str, End]] = defaultdict(dict)
    for end in free:
        by_dataset[end.dataset.name][end.name.whole] = end
    by_name: dict[str, list[Sequence[End]]] = defaultdict(list)
    for key in keys:
        by_name[key[0].name.whole].append(key)
    for columns in by_dataset.values():
        for name in columns:
            for key in by_name.get(name, ()):
                yield from pairs(columns, key)


def keys_of(ends: Iterable[End]) -> list[Sequence[End]]:
    """The keys of several columns of which none is unique by itself."""
    found: dict[str, list[End]] = defaultdict(list)
    whole: dict[str, ScannedDataset] = {}
    for end in ends:
        if end.field.is_key:
            found[end.dataset.name].append(end)
            whole[end.dataset.name] = end.dataset
    return [
        key
        for name, key in found.items()
        if len(key) >= LEAST and len(key) == sum(one.is_key for one in whole[name].fields)
        and not any(end.is_unique and end.sketch for end in key)
    ]  # fmt: skip


def pairs(columns: dict[str, End], key: Sequence[End]) -> Iterator[ScannedLink]:
    ours = [columns.get(end.name.whole) for end in key]
    found = [
        Candidate(one, end, Grade.SAME, compared(one, end))
        for one, end in zip(ours, key, strict=True)
        if one is not None and one.dataset is not end.dataset
    ]
    is_child = len(found) == len(key) and not all(candidate.source.field.is_key for candidate in found)
    if is_child and not any(candidate.values.is_against for candidate in found):
        yield from (candidate.link() for candidate in found)
