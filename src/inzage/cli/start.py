"""Django is started here, for the commands that need it; what stands in the way is said in a sentence."""

import os
import sys
from pathlib import Path

import django
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import translation


def complaint(*, needs_tables: bool) -> str:
    """Start Django; return why that is not enough, or nothing."""
    # What is made from here on, database and logs, is for this account alone.
    os.umask(0o077)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "inzage.config.settings")
    try:
        django.setup()
    except ImproperlyConfigured as error:
        return str(error)
    translation.activate("en")
    warn_of_unknown()
    return about_tables() if needs_tables else ""


def warn_of_unknown() -> None:
    """A setting with a typing error does nothing, so it is said."""
    for name, meant in settings.ENV.unknown.items():
        hint = f" Did you mean {meant}?" if meant else ""
        sys.stderr.write(f"inzage: {name} is no setting.{hint}\n")


def about_tables() -> str:
    """Why the tables can not be used, or nothing."""
    if connection.vendor == "sqlite" and not Path(connection.settings_dict["NAME"]).exists():
        # Looking into it would make it.
        return f"There is no installation in {settings.INZAGE_HOME} yet. Run: inzage setup"
    try:
        behind = waiting()
    except DatabaseError:
        # The driver's own words can hold the password.
        return f"The database does not answer; look at {where()}, or run: inzage doctor"
    return f"The tables are not of this version ({steps(behind)} to go). Run: inzage setup" if behind else ""


def steps(number: int) -> str:
    return f"{number} step{'' if number == 1 else 's'}"


def waiting() -> int:
    """How many migrations the database is behind."""
    executor = MigrationExecutor(connection)
    return len(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def where() -> str:
    return "INZAGE_HOME" if connection.vendor == "sqlite" else "INZAGE_DATABASE_URL"
