"""A file that somebody gives, read as what it is: our own map as code, or manifests of Fides."""

from datetime import datetime

from inzage.datamap.exchange import marked, readable_in, unreadable
from inzage.datamap.exchange.unreadable import Unreadable
from inzage.datamap.records import Document


def document(text: str, *, at: datetime) -> Document:
    """
    The document that the text of a file holds.

    Raises:
        Unreadable
    """
    node = marked.marked(text)
    names = marked.mapping(node)
    if "inzage" in names:
        return readable_in.document(node, at=at)
    raise Unreadable(node.place, unreadable.NO_MAP)
