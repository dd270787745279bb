"""What any Django project has: its own tables for users, sessions and the admin, in a database that is thrown away."""

import os

DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": os.environ.get("THROWN_AWAY", ":memory:")}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
SECRET_KEY = "only for migrations"
SITE_ID = 1
USE_TZ = True
OWN_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.sites",
]


class FromModels(dict[str, None]):
    """Let Django make the tables from the models at once: the same tables, without the years of migrations."""

    def __missing__(self, app: str) -> None:
        return None

    def __contains__(self, app: object) -> bool:
        return True


MIGRATION_MODULES = FromModels()
