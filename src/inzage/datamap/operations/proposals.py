"""Accepting and refusing an activity that inzage proposes."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from inzage.datamap.models import Recipient, RefusedProposal, System
from inzage.datamap.operations.activities import add_activity
from inzage.datamap.operations.recipients import add_recipient
from inzage.datamap.records import ActivityFacts, ProposedActivity
from inzage.datamap.tags import Tag
from inzage.datamap.words import RecipientRole
from inzage.datamap.writing import clean
from inzage.law.activities import RECIPIENTS, TEMPLATES, is_named
from inzage.ledger import operations as ledger
from inzage.web.refusals import Missing, Refusal


class NotProposed(Missing):
    """The map does not show this activity, or it stands in the register already."""

    code = "not_proposed"
    sentence = _("This activity is not proposed any more.")


class UnknownTemplate(Missing):
    """The library has no such activity."""

    code = "unknown_template"
    sentence = _("The library has no activity with this name.")


class AlreadyRefused(Refusal):
    """The proposal was refused before."""

    code = "already_refused"
    sentence = _("This proposal was already refused.")


class ReasonMissing(Refusal):
    """A refusal needs a reason."""

    code = "reason_missing"
    field = "why"
    sentence = _("Say in a few words why.")


class NotRefused(Refusal):
    """The proposal was not refused."""

    code = "not_refused"
    sentence = _("This proposal was not refused.")


@transaction.atomic
def accept_proposal(*, proposal: ProposedActivity, by: str, at: datetime, facts: ActivityFacts | None = None) -> UUID:
    """
    Write a proposed activity in the register, with the hosts of its systems and whom it always has as recipients.

    `facts` are what a person made of it; who was taken out of them is not added, and who stands in the register under
    a name of that kind is used.

    Raises:
        what `add_activity` raises
    """
    facts = facts or replace(proposal.facts, recipients=proposal.recipients)
    known = {name.casefold(): name for name in Recipient.objects.order_by("name").values_list("name", flat=True)}
    named = tuple(dict.fromkeys(party(name, proposal, known, by=by, at=at) for name in facts.recipients))
    return add_activity(facts=replace(facts, recipients=named), template=proposal.template, by=by, at=at)


def party(name: str, proposal: ProposedActivity, known: Mapping[str, str], *, by: str, at: datetime) -> str:
    """The name under which this recipient stands in the register; whom the proposal names is added to it."""
    said = name.casefold()
    if said in known:
        return known[said]
    usual = next((one for one in proposal.usual if one.name.casefold() == said), None)
    if usual:
        same = next((one for one in known.values() if is_named(RECIPIENTS[usual.kind], one)), None)
        if same is None:
            add_recipient(name=usual.name, role=usual.role, country=usual.country, by=by, at=at)
        return same or usual.name
    if host := next((one for one in proposal.parties if one.casefold() == said), None):
        add_recipient(
            name=host, role=RecipientRole.PROCESSOR, country=country_of(host), what_for="hosting", by=by, at=at
        )
    return host or name


@transaction.atomic
def refuse_proposal(*, template: str, why: str, by: str, at: datetime) -> None:
    """
    Say that a proposed activity is not done here, and why.

    Raises:
        UnknownTemplate, ReasonMissing, AlreadyRefused
    """
    why = clean(why).strip()
    if template not in TEMPLATES:
        raise UnknownTemplate
    if not why:
        raise ReasonMissing
    _row, is_new = RefusedProposal.objects.get_or_create(template=template, defaults={"why": why, "by": by, "at": at})
    if not is_new:
        raise AlreadyRefused
    ledger.note(tag=Tag.PROPOSAL_REFUSED, about=f"proposal:{template}", by=by, at=at)


@transaction.atomic
def restore_proposal(*, template: str, by: str, at: datetime) -> None:
    """
    Let a refused activity be proposed again.

    Raises:
        NotRefused
    """
    removed, _rows = RefusedProposal.objects.filter(template=template).delete()
    if not removed:
        raise NotRefused
    ledger.note(tag=Tag.PROPOSAL_RESTORED, about=f"proposal:{template}", by=by, at=at)


def country_of(party: str) -> str:
    """Where a host works: the country of its systems, if they all stand in one."""
    countries = set(System.objects.filter(hosting__iexact=party).exclude(country="").values_list("country", flat=True))
    return countries.pop() if len(countries) == 1 else ""
