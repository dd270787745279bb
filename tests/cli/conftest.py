"""The command line as a person uses it: a process, an installation of its own, and what comes back."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

PROGRAM = str(Path(sys.executable).with_name("inzage"))


def settings_for(home):
    """The settings of an installation in this folder, and none of the machine's own."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("INZAGE_", "DJANGO_"))}
    return {**own, "INZAGE_HOME": str(home)}


@dataclass(frozen=True)
class Said:
    """How a command ended and what it said."""

    status: int
    out: str
    err: str


@pytest.fixture
def environment(tmp_path):
    """The settings of an installation in an empty folder."""
    return settings_for(tmp_path / "home")


@pytest.fixture
def inzage(environment):
    """Run a command; further settings are given by name."""

    def run(*words, typed="", **settings):
        ended = subprocess.run(
            [PROGRAM, *words], env={**environment, **settings}, input=typed, capture_output=True, text=True, timeout=60
        )
        return Said(ended.returncode, ended.stdout, ended.stderr)

    return run


@pytest.fixture(scope="session")
def example(tmp_path_factory):
    """An installation with an organisation and a privacy officer, made once."""
    home = tmp_path_factory.mktemp("example") / "home"
    words = ("setup", "--organisation", "Voorbeeld", "--email", "noor@example.nl", "--name", "Noor")
    subprocess.run([PROGRAM, *words], env=settings_for(home), check=True, capture_output=True)
    return home


@pytest.fixture
def installed(example, tmp_path):
    """A copy of it in which a test may do what it likes; its folder."""
    return shutil.copytree(example, tmp_path / "home")
