"""How a page calls who did something: by name, where the record keeps an address."""

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from inzage.people import queries


def names(_request: HttpRequest) -> dict[str, object]:
    """`names` for every page, with the filter `called`; nobody is looked up by a page that names nobody."""
    return {"names": SimpleLazyObject(queries.names)}
