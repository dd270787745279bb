"""`inzage law decide`: a line in, a line out, and an exit status that tells which lines were refused."""

import io
import json

import pytest

from inzage.cli import main

EXAMPLE = {"topic": "dpia_required", "structured": {"ap_list": 15}}


@pytest.fixture
def decide(monkeypatch, capsys):
    def decide(*lines: object, language: str = "en") -> tuple[int, list[dict]]:
        text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
        monkeypatch.setattr("sys.stdin", io.StringIO(text))
        status = main(["law", "decide", "--language", language])
        return status, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return decide


def test_it_answers_a_line_with_verdict_articles_and_reasons(decide) -> None:
    status, (answer,) = decide(EXAMPLE)

    assert status == 0
    assert answer["verdict"] == {"dpia_required": True}
    assert answer["articles"] == ["art. 35(4)", "Stcrt. 2019, 64418, no. 15"]
    assert answer["reasons"][0] == "The Dutch list names it: Profiling, systematic and extensive."
    assert answer["reasons"][1].startswith("Advice: ")


def test_it_gives_reasons_in_dutch(decide) -> None:
    _, (answer,) = decide(EXAMPLE, language="nl")

    assert answer["reasons"][0] == "Het staat op de Nederlandse lijst: Profilering, systematisch en uitgebreid."
    assert answer["reasons"][1].startswith("Advies: ")


def test_a_file_can_be_given(tmp_path, capsys) -> None:
    (tmp_path / "asked.jsonl").write_text(json.dumps(EXAMPLE))

    assert main(["law", "decide", str(tmp_path / "asked.jsonl")]) == 0
    assert "dpia_required" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("line", "status", "said"),
    [
        ({"topic": "shoe_size", "structured": {}}, 2, '"topic" is not one that is answered; these are: dpia_required'),
        ({"structured": {}}, 1, '"topic" is missing'),
        ({"topic": "dpia_required"}, 1, '"structured" is missing'),
        ({"topic": "dpia_required", "structured": {"ap_list": 99}}, 1, '"ap_list" must be a number of the list'),
        ("{canary", 1, "no JSON"),
    ],
)
def test_a_line_that_is_refused_is_named_and_the_rest_goes_on(decide, line: object, status: int, said: str) -> None:
    ended, answers = decide(EXAMPLE, line, EXAMPLE)

    assert ended == status
    assert answers[1]["error"].startswith(f"line 2: {said}")
    assert answers[0] == answers[2]


def test_an_unknown_topic_stays_wrong_usage_whatever_comes_after(decide) -> None:
    status, _ = decide({"topic": "shoe_size", "structured": {}}, "{broken")

    assert status == 2
