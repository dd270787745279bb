"""The proposals of the register as the command line runs them. Reached by `terminal`."""

from argparse import Namespace
from collections.abc import Callable, Mapping

from django.utils import timezone
from django.utils.translation import gettext as _

from inzage.datamap import operations, queries, records
from inzage.law.bases import BASES
from inzage.web.languages import language_of
from inzage.web.printing import say, show

BY = "command line"
DONE = 0


def list_proposals(args: Namespace) -> int:
    """Show what the map shows and the register does not have."""
    found = queries.proposals(language=args.language)
    if args.format == "json":
        say(found)
        return DONE
    heads = [_("word"), _("activity"), _("sure"), _("legal basis"), _("fields"), _("systems")]
    show("table", [dict(zip(heads, row_of(one), strict=True)) for one in found.open], heads)
    told = {"refused": len(found.refused), "datasets": len(found.unexplained)}
    say(_("%(refused)d refused; nothing explains %(datasets)d tables and files.") % told)
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
    say(_("%(word)s is not proposed any more.") % {"word": args.template})
    return DONE


def row_of(one: records.ProposedActivity) -> tuple[object, ...]:
    basis = getattr(BASES[one.facts.basis], language_of()) if one.facts.basis in BASES else ""
    return one.template, one.facts.name, f"{one.score:.0%}", basis, one.fields, ", ".join(one.systems)


VERBS: Mapping[str, Callable[[Namespace], int]] = {
    "register proposals": list_proposals,
    "register accept": accept_proposals,
    "register refuse": refuse_proposal,
}
