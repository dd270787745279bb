"""Accepting an activity that inzage proposes."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from inzage.datamap.models import Recipient, System
from inzage.datamap.operations.activities import add_activity
from inzage.datamap.operations.recipients import add_recipient
from inzage.datamap.records import ProposedActivity
from inzage.datamap.refusals import Missing
from inzage.datamap.words import RecipientRole


class NotProposed(Missing):
    """The map does not show this activity, or it stands in the register already."""

    code = "not_proposed"
    sentence = _("This activity is not proposed any more.")


@transaction.atomic
def accept_proposal(*, proposal: ProposedActivity, by: str, at: datetime) -> UUID:
    """
    Write a proposed activity in the register, with the hosts of its systems as recipients.

    Raises:
        what `add_activity` raises
    """
    known = {name.casefold(): name for name in Recipient.objects.values_list("name", flat=True)}
    for party in proposal.parties:
        if party.casefold() not in known:
            add_recipient(
                name=party, role=RecipientRole.PROCESSOR, country=country_of(party), what_for="hosting", by=by, at=at
            )
    facts = replace(proposal.facts, recipients=tuple(known.get(party.casefold(), party) for party in proposal.parties))
    return add_activity(facts=facts, template=proposal.template, by=by, at=at)


def country_of(party: str) -> str:
    """Where a host works: the country of its systems, if they all stand in one."""
    countries = set(System.objects.filter(hosting__iexact=party).exclude(country="").values_list("country", flat=True))
    return countries.pop() if len(countries) == 1 else ""
