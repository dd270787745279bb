"""`./dev` says in a sentence what is missing; nobody sees a traceback."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


AS_PROGRAM = (
    "import runpy, shutil, sys; {prelude}; sys.argv = ['dev', 'run']; runpy.run_path({path!r}, run_name='__main__')"
)


@pytest.fixture
def copy(tmp_path):
    """A checkout in which nothing is installed; run `./dev` there."""
    for name in ("dev", "pyproject.toml", "requirements"):
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, tmp_path / name)

    def run(*words, **settings):
        return subprocess.run(
            [sys.executable, tmp_path / "dev", *words], env={**os.environ, **settings}, capture_output=True, text=True
        )

    return run


@pytest.fixture
def on_a_machine(copy, tmp_path):
    """Run `./dev run` on a machine that is so, as a line of Python puts it."""

    def run(prelude):
        code = AS_PROGRAM.format(prelude=prelude, path=str(tmp_path / "dev"))
        return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)

    return run


@pytest.mark.parametrize(("words", "status"), [((), 0), (("--help",), 0), (("dmeo",), 2)])
def test_its_help_names_every_command(copy, words, status):
    ended = copy(*words)

    assert (ended.returncode, ended.stderr) == (status, "")
    assert all(f"./dev {command} " in ended.stdout for command in ("demo", "test", "check", "bench", "lock", "run"))


def test_without_a_network_it_says_so(copy):
    ended = copy("run", "--version", PIP_NO_INDEX="1", PIP_FIND_LINKS="/nowhere", PIP_NO_CACHE_DIR="1")

    assert ended.returncode == 1
    assert ended.stderr.splitlines()[-1].startswith("The requirements could not be installed; pip needs a network")
    assert "Traceback" not in ended.stderr


def test_on_a_full_disk_it_says_how_much_is_needed(on_a_machine):
    ended = on_a_machine("shutil.disk_usage = lambda _: type('Usage', (), {'free': 10**8})")

    assert (ended.returncode, "need 2 GB" in ended.stderr, "Traceback" in ended.stderr) == (1, True, False)


@pytest.mark.parametrize("version", ["3.10.2", "3.8.0"])
def test_an_older_python_is_told_which_one_is_needed(on_a_machine, version):
    ended = on_a_machine(f"sys.version_info, sys.version = {tuple(map(int, version.split('.')))}, {version!r}")

    said = f"inzage needs Python 3.11 or later; this is {version}. Run: python3.11 ./dev ..."
    assert (ended.returncode, ended.stderr.strip()) == (1, said)


def test_without_the_venv_module_it_says_what_to_install(on_a_machine):
    ended = on_a_machine("sys.modules['ensurepip'] = None")

    assert (ended.returncode, "apt install python3-venv" in ended.stderr, "Traceback" in ended.stderr) == (
        1,
        True,
        False,
    )


@pytest.mark.usefixtures("_born_interruptible")
def test_a_signal_reaches_the_program_with_nobody_in_between():
    with subprocess.Popen([ROOT / "dev", "run", "detect"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:  # fmt: skip
        running.stdin.write('{"text": "Bel 06-12345678"}\n')
        running.stdin.flush()
        answered = running.stdout.readline()

        running.send_signal(signal.SIGINT)
        _, said = running.communicate(timeout=30)

    assert ("PHONE_NUMBER" in answered, running.returncode, said) == (True, 130, "")


def test_a_command_runs_where_one_stands(tmp_path):
    (tmp_path / "klanten.csv").write_text("e_mail\n" + "".join(f"klant{n}@example.nl\n" for n in range(9)))

    ended = subprocess.run([ROOT / "dev", "run", "scan", "klanten.csv"], cwd=tmp_path, capture_output=True, text=True)

    assert (ended.returncode, "e-mail address" in ended.stdout) == (0, True)
