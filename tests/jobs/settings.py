"""The settings of the application with the rooms that jobs stands on, and the room for tests."""

from inzage.config.settings import *  # noqa: F403
from inzage.config.settings import INSTALLED_APPS

ABOVE = ("inzage.datamap", "inzage.dpia")

INSTALLED_APPS = [*(app for app in INSTALLED_APPS if not app.startswith(ABOVE)), "tests.jobs.proof.apps.ProofConfig"]
