"""`inzage setup`: from nothing, or from an older version, to an installation in which somebody can sign in."""

import sys
from argparse import Namespace
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import DatabaseError
from django.utils import timezone

from inzage.cli import start
from inzage.connectors.vault import Vault
from inzage.people import operations, queries
from inzage.people.records import Role

BY = "command line"
DONE, REFUSED = 0, 1
KEYS = "keys"
HERE = "http://127.0.0.1:8000"


def run(args: Namespace) -> int:
    """Do what is left to do; a second time that is nothing."""
    try:
        make_places()
        make_tables()
        name_organisation(args)
        add_officer(args)
    except OSError as error:
        return refuse(f"{settings.INZAGE_HOME} can not be used ({error.strerror}). Choose another INZAGE_HOME.")
    except DatabaseError:
        # The driver's own words can hold the password.
        return refuse(f"The database does not answer or refuses; look at {start.where()}.")
    except operations.Refusal as error:
        return refuse(str(error))
    return DONE


def make_places() -> None:
    """The folder and the keys, for the eyes of this account alone."""
    home = Path(settings.INZAGE_HOME)
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    str(settings.SECRET_KEY)
    Vault.at(home / KEYS)


def make_tables() -> None:
    behind = start.waiting()
    call_command("migrate", verbosity=0, interactive=False)
    say(f"The tables are made ({start.steps(behind)})." if behind else "The tables are of this version.")


def name_organisation(args: Namespace) -> None:
    if standing := queries.organisation():
        say(f"The organisation is {standing.name}.")
        return
    name = args.organisation or ask(args, "What is the name of the organisation?")
    if name:
        operations.found_organisation(name=name, by=BY, at=timezone.now())
        say(f"Founded {name}.")
    else:
        say('The organisation has no name yet: inzage organisation found "NAME"')


def add_officer(args: Namespace) -> None:
    """Add the first privacy officer, who adds the others."""
    if any(member.role == Role.PRIVACY_OFFICER for member in queries.members()):
        say("There is a privacy officer. To sign in without a password: inzage members link EMAIL")
        return
    email = args.email or ask(args, "Which e-mail address has the privacy officer?")
    name = args.name or (email and ask(args, "What is the name of the privacy officer?"))
    if not (email and name):
        say("Nobody can sign in yet: inzage members add EMAIL NAME --role privacy_officer")
        return
    at = timezone.now()
    key = operations.add_member(
        email=email, name=name, role=Role.PRIVACY_OFFICER, department=None, password=None, by=BY, at=at
    )
    token = operations.make_sign_in_link(member_id=key, by=BY, at=at)
    say(f"Now run inzage serve, and sign in once, within a day: {settings.ENV.url or HERE}/welcome/{token}/")


def ask(args: Namespace, question: str) -> str:
    """What somebody types, where somebody is there to ask."""
    if args.no_questions or not sys.stdin.isatty():
        return ""
    return input(f"{question} ").strip()


def say(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")


def refuse(sentence: str) -> int:
    sys.stderr.write(f"inzage: {sentence}\n")
    return REFUSED
