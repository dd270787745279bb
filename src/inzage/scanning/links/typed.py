"""Fields that point to rows of different datasets, where another field says which: `ObjectType` and `ObjectId`."""

from collections.abc import Iterable, Iterator

from inzage.connectors.errors import ConnectorError
from inzage.connectors.protocol import Connector
from inzage.detection.records import Reason
from inzage.detection.wording.splitting import listed, split
from inzage.scanning.links.ends import End, Ends
from inzage.scanning.links.weighing import compared
from inzage.scanning.links.words import stem
from inzage.scanning.records import ScannedLink

SAYING = listed("type class model kind soort typ table tabel klasse modele entity")
ROWS, MOST_TYPES = 1_000, 60
CONFIDENCE = 0.85


def links(connector: Connector, free: Iterable[End], ends: Ends) -> Iterator[ScannedLink]:
    """Where the values beside a field name datasets of this system, one link to each of them."""
    for source in free:
        beside = saying(source)
        if beside is None:
            continue
        for word in words(connector, source.dataset.name, beside):
            for target in keys_named(word, ends):
                if target.dataset is not source.dataset and compared(source, target).found:
                    facts = {"name": source.field.name, "beside": beside, "to": target.dataset.name}
                    yield ScannedLink(source.path, target.path, "inferred", CONFIDENCE, (Reason("link_typed", facts),))


def saying(source: End) -> str | None:
    """The field beside this one that says where it points: of the same name, with `type` in place of `id`."""
    if not source.name.is_numbering or not source.name.subject:
        return None
    for other in source.dataset.fields:
        texts = split(other.name)
        if texts[-1:] and texts[-1] in SAYING and tuple(map(stem, texts[:-1])) == source.name.subject:
            return other.name
    return None


def words(connector: Connector, dataset: str, field: str) -> set[str]:
    """The stem of the last word of each value: `ticket` for `RT::Ticket`. Such values name datasets, not people."""
    found: set[str] = set()
    try:
        for batch in connector.sample(dataset, rows=ROWS):
            values = batch.table.column(field).unique().to_pylist()
            found |= {texts[-1] for value in values[:MOST_TYPES] if (texts := split(str(value or "")))}
    except ConnectorError:
        # What it was when it was read a moment ago is known; without the words there is only no link.
        return set()
    return {stem(text) for text in found} if len(found) <= MOST_TYPES else set()


def keys_named(word: str, ends: Ends) -> list[End]:
    """The keys of the datasets that a word names."""
    return [end for end in ends.by_table.get(word, ()) if end.is_key and end.table.name.told == word]
