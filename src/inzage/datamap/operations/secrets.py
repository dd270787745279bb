"""Sealing the ways to all systems anew, under a new key."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from inzage.connectors.vault import ForeignSeal
from inzage.datamap import addresses
from inzage.datamap.models import System
from inzage.datamap.records import Opened
from inzage.datamap.tags import Tag
from inzage.ledger import operations as ledger
from inzage.web.refusals import Refusal


class SealForeign(Refusal):
    """A secret was sealed with a key that is gone."""

    code = "seal_foreign"
    sentence = _("The secret of “%(name)s” does not open with the keys of this installation. Give it its secret again.")


@transaction.atomic
def rotate_secrets(*, by: str, at: datetime) -> int:
    """
    Make a new key and seal the address of every system under it; return how many.

    The old keys still open what they sealed, so a rotation that is cut off, or a system that is added meanwhile, leaves
    nothing that cannot be opened: it is done again.

    Raises:
        SealForeign: if a secret does not open; then no key is made
    """
    systems = System.objects.select_for_update().exclude(sealed="").order_by("pk")
    ways = [(system, opened(system)) for system in systems]
    addresses.vault().rotate()
    for system, way in ways:
        system.sealed = addresses.sealed(system, target=way.target, options=way.options)
        system.save(update_fields=["sealed"])
    ledger.note(tag=Tag.SECRETS_ROTATED, about="secrets", by=by, at=at, facts={"systems": len(ways)})
    return len(ways)


def opened(system: System) -> Opened:
    try:
        return addresses.opened(system)
    except ForeignSeal:
        raise SealForeign(name=system.name) from None
