"""What a person decides about a link. A refused link does not come back."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from inzage.datamap.operations.finding import UnknownLink, held_link
from inzage.datamap.tags import Tag
from inzage.datamap.words import LinkVerdict
from inzage.ledger import operations as ledger
from inzage.web.refusals import Refusal


class LinkDecided(Refusal):
    """A person already decided so."""

    code = "link_decided"
    sentence = _("This was already decided about the link.")


@transaction.atomic
def accept_link(*, link_id: int, by: str, at: datetime, owner_id: int | None = None) -> None:
    """
    Agree that one field points to another. With `owner_id` only from a system that this member owns.

    Raises:
        UnknownLink, LinkDecided
    """
    decide(link_id, LinkVerdict.ACCEPTED, tag=Tag.LINK_ACCEPTED, by=by, at=at, owner_id=owner_id)


@transaction.atomic
def refuse_link(*, link_id: int, by: str, at: datetime, owner_id: int | None = None) -> None:
    """
    Say that one field does not point to another. With `owner_id` only from a system that this member owns.

    Raises:
        UnknownLink, LinkDecided
    """
    decide(link_id, LinkVerdict.REFUSED, tag=Tag.LINK_REFUSED, by=by, at=at, owner_id=owner_id)


def decide(link_id: int, verdict: LinkVerdict, *, tag: Tag, by: str, at: datetime, owner_id: int | None) -> None:
    link = held_link(link_id)
    if owner_id not in (None, link.source.dataset.system.owner_id):
        raise UnknownLink
    if link.verdict == verdict:
        raise LinkDecided
    link.verdict, link.decided_by, link.decided_at = verdict, by, at
    link.save(update_fields=["verdict", "decided_by", "decided_at"])
    source, target = link.source, link.target
    ledger.note(
        tag=tag,
        about=f"system:{source.dataset.system.slug}",
        by=by,
        at=at,
        facts={
            "source": ledger.code(f"{source.dataset.name}.{source.name}"),
            "target": ledger.code(f"{target.dataset.system.slug}: {target.dataset.name}.{target.name}"),
        },
    )
