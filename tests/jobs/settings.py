"""The settings of the application with the rooms that jobs stands on, and the room for tests."""

from inzage.config.settings import *  # noqa: F403
from inzage.config.settings import INSTALLED_APPS

INSTALLED_APPS = [*(app for app in INSTALLED_APPS if "datamap" not in app), "tests.jobs.proof.apps.ProofConfig"]
