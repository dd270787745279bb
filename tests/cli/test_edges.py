"""What stands in the way of a command is said in one sentence; nobody sees a traceback."""

import os
import signal
import subprocess
import sys

import pytest

from tests.cli.conftest import PROGRAM

CANARY = "kanarie-geheim"


def test_without_tables_it_says_what_to_run(inzage):
    said = inzage("systems", "list")

    assert (said.status, said.out, said.err) == (1, "", said.err)
    assert said.err.endswith("Run: inzage setup\n")
    assert len(said.err.splitlines()) == 1


def test_a_wrong_setting_is_one_sentence(inzage):
    said = inzage("systems", "list", INZAGE_SESSION_HOURS=CANARY)

    assert (said.status, said.out) == (1, "")
    assert said.err == "inzage: INZAGE_SESSION_HOURS must be a whole number from 1 to 168.\n"


def test_a_setting_with_a_typing_error_is_told_and_the_work_goes_on(inzage, installed):
    said = inzage("members", "list", INZAGE_SESION_HOURS="3")

    assert (said.status, "noor@example.nl" in said.out) == (0, True)
    assert said.err == "inzage: INZAGE_SESION_HOURS is no setting. Did you mean INZAGE_SESSION_HOURS?\n"


def test_a_database_that_does_not_answer_is_one_sentence_without_the_password(inzage):
    said = inzage("systems", "list", INZAGE_DATABASE_URL=f"postgresql://a:{CANARY}@127.0.0.1:1/x")

    assert (said.status, CANARY in said.err, "Traceback" in said.err) == (1, False, False)
    assert "INZAGE_DATABASE_URL" in said.err


def test_a_broken_database_is_one_sentence(inzage, installed):
    (installed / "inzage.sqlite3").write_bytes(b"this is no database at all" * 100)

    said = inzage("systems", "list")

    assert (said.status, len(said.err.splitlines()), "Traceback" in said.err) == (1, 1, False)


@pytest.mark.parametrize("words", [("detect",), ("classify",), ("--help",), ("systems", "list", "--help")])
def test_help_and_the_commands_for_anywhere_load_no_django(environment, words):
    code = "import sys; from inzage.cli import main; main(sys.argv[1:]); sys.exit('django' in sys.modules)"

    ended = subprocess.run(
        [sys.executable, "-c", code, *words], env=environment, input="", capture_output=True, text=True
    )

    assert ended.returncode == 0, ended.stderr


def test_the_commands_for_anywhere_need_no_settings(inzage):
    said = inzage("detect", typed='{"text": "klant@example.nl"}\n', INZAGE_SESSION_HOURS=CANARY)

    assert (said.status, '"category": "email"' in said.out, said.err) == (0, True, "")


def test_a_reader_that_has_enough_is_no_error(environment):
    line = '{"text": "klant@example.nl"}\n'
    with subprocess.Popen(
        [PROGRAM, "detect"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        process.stdin.write(line)
        process.stdin.flush()
        process.stdout.readline()
        process.stdout.close()
        process.stdin.write(line * 3)
        process.stdin.close()
        assert (process.wait(timeout=30), process.stderr.read()) == (0, "")


@pytest.mark.usefixtures("_born_interruptible")
def test_who_presses_control_c_sees_no_traceback(environment):
    with subprocess.Popen(
        [PROGRAM, "detect"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        process.stdin.write('{"text": "klant@example.nl"}\n')
        process.stdin.flush()
        process.stdout.readline()
        os.kill(process.pid, signal.SIGINT)
        assert (process.wait(timeout=30), process.stderr.read()) == (130, "")


def test_what_nobody_foresaw_is_one_sentence_and_a_place_without_a_value(environment, tmp_path):
    (tmp_path / "home").mkdir()
    code = f"from inzage.cli import failing; failing.listen(); raise RuntimeError('{CANARY}')"

    ended = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True)

    written = (tmp_path / "home" / "inzage-errors.log").read_text()
    assert (ended.returncode, len(ended.stderr.splitlines()), "RuntimeError" in ended.stderr) == (1, 1, True)
    assert ("RuntimeError" in written, CANARY in written + ended.stderr) == (True, False)
