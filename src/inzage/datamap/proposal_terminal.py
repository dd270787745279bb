"""The proposals of the register as the command line runs them. Reached by `terminal`."""

from argparse import Namespace
from collections.abc import Callable, Mapping

from django.utils import timezone

from inzage.datamap import operations, queries, records
from inzage.datamap.printing import say, show

BY = "command line"
DONE = 0


def list_proposals(args: Namespace) -> int:
    """Show what the map shows and the register does not have."""
    found = queries.proposals(language=args.language)
    if args.format == "json":
        say(found)
        return DONE
    show("table", [row_of(one) for one in found.open], ["template", "name", "sure", "basis", "fields", "systems"])
    say(f"{len(found.refused)} refused; nothing explains {len(found.unexplained)} tables and files.")
    return DONE


def accept_proposals(args: Namespace) -> int:
    """Write proposals in the register as they are."""
    for template in args.template:
        found = queries.proposal(template=template, language=args.language)
        operations.accept_proposal(proposal=found, by=BY, at=timezone.now())
        say(f"{queries.activities()[-1].number}  {found.facts.name}")
    return DONE


def refuse_proposal(args: Namespace) -> int:
    """Say that a proposed activity is not done here."""
    operations.refuse_proposal(template=args.template, why=args.why, by=BY, at=timezone.now())
    say(f"{args.template} is not proposed any more.")
    return DONE


def row_of(one: records.ProposedActivity) -> dict[str, object]:
    return {
        "template": one.template,
        "name": one.facts.name,
        "sure": f"{one.score:.0%}",
        "basis": one.facts.basis,
        "fields": one.fields,
        "systems": ", ".join(one.systems),
    }


VERBS: Mapping[str, Callable[[Namespace], int]] = {
    "register proposals": list_proposals,
    "register accept": accept_proposals,
    "register refuse": refuse_proposal,
}
