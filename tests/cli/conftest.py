"""The command line as a person uses it: a process, an installation of its own, and what comes back."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

PROGRAM = str(Path(sys.executable).with_name("inzage"))


@dataclass(frozen=True)
class Said:
    """How a command ended and what it said."""

    status: int
    out: str
    err: str


@pytest.fixture
def environment(tmp_path):
    """The settings of an installation in an empty folder."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("INZAGE_", "DJANGO_"))}
    return {**own, "INZAGE_HOME": str(tmp_path / "home")}


@pytest.fixture
def inzage(environment):
    """Run a command; further settings are given by name."""

    def run(*words, typed="", **settings):
        ended = subprocess.run(
            [PROGRAM, *words], env={**environment, **settings}, input=typed, capture_output=True, text=True, timeout=60
        )
        return Said(ended.returncode, ended.stdout, ended.stderr)

    return run


@pytest.fixture
def installed(inzage, tmp_path):
    """An installation with an organisation and a privacy officer; its folder."""
    assert inzage("setup", "--organisation", "Voorbeeld", "--email", "noor@example.nl", "--name", "Noor").status == 0
    return tmp_path / "home"
