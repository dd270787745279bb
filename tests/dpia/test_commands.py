"""The studies on the command line."""

import json

import pytest

from inzage.dpia import queries
from inzage.dpia.words import StudyState
from tests.dpia.test_living import DIAGNOSES

pytestmark = pytest.mark.django_db


@pytest.fixture
def inzage(capsys):
    """Run a command as the command line does; return its status and what it printed."""
    from inzage.cli.rooms import all_commands
    from inzage.cli.tree import find, parser_of

    def run(*words):
        command, rest = find(all_commands(), ("dpia", *words))
        status = command.run(parser_of(command).parse_args(rest))
        return status, capsys.readouterr()

    return run


@pytest.fixture
def as_json(inzage):
    def run(*words):
        status, printed = inzage(*words, "--format", "json")
        return status, json.loads(printed.out)

    return run


def test_it_lists_each_activity_with_what_the_law_says(as_json, left_out, signed):
    status, rows = as_json("list")

    found = rows[0]
    assert status == 0
    assert (found["number"], found["name"], found["need"]) == (1, "Nieuwsbrief", "likely_not")
    assert (found["outcome"], found["study"], found["rest"], found["changed"]) == ("no_dpia", "signed", "low", "")


def test_it_lists_only_what_waits_or_what_is_different(as_json, left_out, signed, scanned, look, change_shop):
    assert [row["number"] for row in as_json("list", "--only", "to_do")[1]] == [2]
    assert as_json("list", "--only", "stale")[1] == []

    change_shop(DIAGNOSES)
    look(scanned)

    assert [row["changed"] for row in as_json("list", "--only", "stale")[1]] == ["unexplained"]


def test_a_pre_check_is_shown_with_its_questions_in_words(inzage, as_json, left_out):
    found = as_json("precheck", "1", "--language", "en")[1]
    assert (found["outcome"], len(found["questions"]), found["questions"][0]["given"]) == ("no_dpia", 29, None)

    status, printed = inzage("precheck", "1")
    assert (status, "Grote schaal" in printed.out) == (0, True)


def test_a_study_is_shown_with_its_parts_and_risks(inzage, as_json, signed):
    found = as_json("show", "1", "--language", "en")[1]
    assert (found["state"], found["decision"], found["signed_version"]) == ("signed", "go", 2)
    assert found["risks"][0] == {
        "key": "illegitimate_access", "name": "Illegitimate access", "before": "low", "after": "low",
    }  # fmt: skip

    assert "Onrechtmatige toegang" in inzage("show", "1")[1].out


def test_a_study_is_written_as_pdf(inzage, signed, tmp_path):
    file = tmp_path / "dpia.pdf"
    status, printed = inzage("document", "1", "--out", str(file), "--language", "en")

    assert (status, file.read_bytes()[:5]) == (0, b"%PDF-")
    assert printed.out == f"Wrote the DPIA of activity 1, version 2, to {file}.\n"


def test_a_place_that_cannot_be_written_is_wrong_usage(inzage, signed):
    status, printed = inzage("document", "1", "--out", "/nergens/dpia.pdf")

    assert (status, printed.out, printed.err) == (2, "", "/nergens/dpia.pdf: No such file or directory\n")


def test_an_activity_that_is_not_there_is_refused_with_a_sentence(inzage, db):
    status, printed = inzage("show", "9")

    assert (status, printed.out, bool(printed.err)) == (1, "", True)


def test_what_waits_ends_with_status_1(as_json, inzage, newsletter):
    status, found = as_json("check")

    assert (status, {row["duty"] for row in found}) == (1, {"precheck_open"})


def test_where_nothing_waits_it_says_so(inzage, db):
    status, printed = inzage("check")

    assert (status, printed.out) == (0, "Nothing waits.\n")


def test_it_reopens_what_is_different_and_says_what(as_json, inzage, left_out, signed, scanned, look, change_shop):
    change_shop(DIAGNOSES)
    look(scanned)

    status, rows = as_json("reopen")

    assert (status, [(row["what"], row["changed"]) for row in rows]) == (
        0, [("pre-check", "unexplained"), ("study", "unexplained")],
    )  # fmt: skip
    assert queries.study(number=1).state is StudyState.DRAFT
    assert inzage("reopen")[1].out == "Nothing is different.\n"
