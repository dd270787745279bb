"""A file that somebody gives, read as what it is: our own map as code, our register as JSON, or manifests of Fides."""

from dataclasses import dataclass
from datetime import datetime

from inzage.connectors.errors import Sentence
from inzage.datamap.exchange import fides_in, marked, plain_json, plain_json_in, readable_in, unreadable
from inzage.datamap.exchange.unreadable import Unreadable
from inzage.datamap.records import Document

FIDES = ("system", "dataset", "organization")


@dataclass(frozen=True, slots=True)
class Given:
    """What a file holds. A foreign one is of another product; `notes` tell what is read otherwise than it stands."""

    document: Document
    is_foreign: bool = False
    notes: tuple[Sentence, ...] = ()


def given(text: str, *, at: datetime) -> Given:
    """
    What the text of a file holds.

    Raises:
        Unreadable
    """
    node = marked.marked(text)
    names = marked.mapping(node)
    if "inzage" in names:
        is_json = names["inzage"].text == plain_json.KIND
        return Given((plain_json_in if is_json else readable_in).document(node, at=at))
    if any(one in names for one in FIDES):
        document, notes = fides_in.document(node, at=at)
        return Given(document, is_foreign=True, notes=notes)
    raise Unreadable(node.place, unreadable.NO_MAP)
