import io
import json
from argparse import ArgumentParser

import pytest

from inzage.detection.commands import COMMANDS


@pytest.fixture
def run(monkeypatch, capsys):
    def run(name: str, given: str, *arguments: str) -> tuple[int, list[dict]]:
        (add, work) = next((add, work) for called, _, add, work in COMMANDS if called == name)
        parser = ArgumentParser()
        add(parser)
        monkeypatch.setattr("sys.stdin", io.StringIO(given))
        status = work(parser.parse_args(arguments))
        written = capsys.readouterr().out.encode("utf-8")
        return status, [json.loads(line) for line in written.splitlines()]

    return run


def test_detect_answers_a_line_with_offsets_in_characters(run) -> None:
    text = "é😀 mail jan@example.nl"

    status, answers = run("detect", json.dumps({"text": text}) + "\n")

    assert status == 0
    assert answers == [
        {"findings": [{"start": 8, "end": 22, "category": "email", "presidio": "EMAIL_ADDRESS", "confidence": 0.98}]}
    ]


def test_detect_asks_the_language_of_the_line_first(run) -> None:
    line = json.dumps({"text": "call 07911 123456", "language": "en"})

    _, answers = run("detect", line, "--language", "nl")

    assert answers[0]["findings"][0]["category"] == "phone"


@pytest.mark.parametrize("language", ["nl", "en", "de", "fr", "nl-NL", "NL_be", "", None])
def test_detect_knows_four_languages_with_or_without_a_country(run, language) -> None:
    status, answers = run("detect", json.dumps({"text": "mail jan@example.nl", "language": language}))

    assert (status, len(answers[0]["findings"])) == (0, 1)


@pytest.mark.parametrize("language", ["xx", "nederlands", "n", "-"])
def test_detect_refuses_a_line_in_an_unknown_language_and_names_those_it_knows(run, language) -> None:
    status, answers = run("detect", json.dumps({"text": "mail jan@example.nl", "language": language}))

    assert status == 1
    assert answers == [{"error": 'line 1: "language" is unknown; known are nl, en, de, fr, also as nl-NL'}]


def test_a_broken_line_is_named_and_not_quoted_and_the_rest_goes_on(run) -> None:
    given = '{"text": "ok"}\n{broken jan@example.nl\n[1]\n{"tekst": "canary"}\n\n{"text": null}\n{"text": "ok"}\n'

    status, answers = run("detect", given)

    assert status == 1
    assert [list(answer) for answer in answers] == [
        ["findings"],
        ["error"],
        ["error"],
        ["error"],
        ["error"],
        ["findings"],
    ]
    assert answers[1]["error"].startswith("line 2:")
    assert "example" not in json.dumps(answers)
    assert "canary" not in json.dumps(answers)


def test_a_line_that_is_nested_too_deep_is_refused(run) -> None:
    status, answers = run("detect", "[" * 100_000 + "\n")

    assert status == 1
    assert "error" in answers[0]


def test_a_file_that_is_not_there_is_wrong_usage(run, capsys) -> None:
    status, answers = run("detect", "", "no-such-file.jsonl")

    assert (status, answers) == (2, [])


def test_classify_answers_with_the_fields_of_the_contract(run) -> None:
    line = {
        "dataset": "klant",
        "column": "e_mail",
        "type": "varchar(120)",
        "values": ["jan@example.nl", None, "anna@example.com"],
    }

    status, answers = run("classify", json.dumps(line) + "\n")

    assert status == 0
    assert list(answers[0]) == ["category", "level", "confidence", "reasons", "fides", "dpv"]
    assert answers[0]["category"] == "email"
    assert answers[0]["level"] == "ordinary"
    assert "example" not in json.dumps(answers)


def test_classify_says_what_is_wrong_with_a_line(run) -> None:
    status, answers = run("classify", '{"dataset": "klant"}\n{"column": "x", "values": "y"}\n')

    assert status == 1
    assert [answer["error"] for answer in answers] == [
        'line 1: "column" is missing or no text',
        'line 2: "values" is no list',
    ]


def test_classify_answers_a_name_with_half_of_a_sign_in_utf_8(run) -> None:
    status, answers = run("classify", r'{"dataset": "k", "column": "\ud83d_x"}' + "\n" + '{"column": "e_mail"}')

    assert (status, answers[1]["category"]) == (0, "email")
    assert "\ud83d_x" in answers[0]["reasons"][0]
