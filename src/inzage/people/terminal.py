"""The verbs of people as the command line runs them. Reached by `commands` once Django is up."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping

from django.db import transaction
from django.utils import timezone
from django.utils.translation import override
from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from inzage.people import operations, queries
from inzage.people.records import Details, Member

BY = "command line"
DONE, REFUSED = 0, 1


def found_organisation(args: Namespace) -> int:
    """Name the organisation."""
    operations.found_organisation(name=args.name, by=BY, at=timezone.now())
    say(f"Founded {args.name}. Next: inzage members add EMAIL NAME --role privacy_officer")
    return DONE


def describe_organisation(args: Namespace) -> int:
    """Write down how to reach the organisation; what is not given stays as it is."""
    standing = queries.organisation()
    if standing is None:
        raise operations.OrganisationMissing
    given = {"name": args.name, "contact": args.contact, "dpo": args.dpo, "representative": args.representative}
    details = {name: getattr(standing, name) if text is None else text for name, text in given.items()}
    for name, is_none in (("dpo", args.no_dpo), ("representative", args.no_representative)):
        has = getattr(standing, f"has_{name}") if given[name] is None else True
        details |= {name: "", f"has_{name}": False} if is_none else {f"has_{name}": has}
    operations.describe_organisation(details=Details(**details), by=BY, at=timezone.now())
    say("Written down.")
    return DONE


def list_members(args: Namespace) -> int:
    """Show who works here."""
    rows = [facts_of(member) for member in queries.members(also_inactive=args.all)]
    if args.format == "json":
        say(json.dumps(rows, ensure_ascii=False, indent=2))
        return DONE
    columns = ["name", "email", "role", "department", "active"]
    table = Table(*columns, box=box.SIMPLE_HEAD)
    for row in rows:
        table.add_row(*(escape(str(row[column])) for column in columns))
    Console(width=None if sys.stdout.isatty() else 220, emoji=False).print(table)
    return DONE


def add_member(args: Namespace) -> int:
    """Add a member, in a department that is made if it is new, and print the way in."""
    with transaction.atomic():
        key = operations.add_member(
            email=args.email,
            name=args.name,
            role=args.role,
            department=department(args.department),
            password=None,
            by=BY,
            at=timezone.now(),
        )
        link = link_for(key, args.address)
    say(link)
    return DONE


def link_member(args: Namespace) -> int:
    """Print a way in for a member who lost it."""
    member = queries.member_by_email(args.email)
    if member is None:
        raise operations.UnknownMember
    say(link_for(member.id, args.address))
    return DONE


def link_for(member_id: int, address: str) -> str:
    token = operations.make_sign_in_link(member_id=member_id, by=BY, at=timezone.now())
    return f"Sign in once, within a day: {address.rstrip('/')}/welcome/{token}/"


def department(name: str) -> int | None:
    name = " ".join(name.split())
    if not name:
        return None
    known = {row.name.casefold(): row.id for row in queries.departments()}
    return known.get(name.casefold()) or operations.add_department(name=name, by=BY, at=timezone.now())


def facts_of(member: Member) -> dict[str, object]:
    return {
        "id": member.id,
        "email": member.email,
        "name": member.name,
        "role": member.role,
        "department": member.department,
        "active": member.is_active,
        "joined_at": member.joined_at.isoformat(),
    }


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


VERBS: Mapping[str, Callable[[Namespace], int]] = {
    "organisation found": found_organisation,
    "organisation describe": describe_organisation,
    "members list": list_members,
    "members add": add_member,
    "members link": link_member,
}


def run(name: str, args: Namespace) -> int:
    """Run a command; a refusal is a sentence on standard error."""
    with override("en"):
        try:
            return VERBS[name](args)
        except operations.Refusal as error:
            sys.stderr.write(f"{error}\n")
            return REFUSED
