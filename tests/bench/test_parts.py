"""The parts of the bench of detection run by name, and the page about them names the same."""

import json
import re
from pathlib import Path

import pytest

from bench import detection

PAGE = Path(detection.__file__).parents[1] / "README.md"


def test_the_page_and_the_code_name_the_same_parts() -> None:
    on_the_page = re.findall(r"^\| `(\w+)` \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE)

    assert tuple(on_the_page) == detection.PARTS


def test_a_part_that_is_not_there_is_refused_and_the_others_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert detection.run(["nothing"]) == 2
    assert "text, columns" in capsys.readouterr().out


def test_the_figures_of_one_part_stand_beside_those_of_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(detection, "RESULT", tmp_path / "results" / "detection.json")

    detection.write("columns", {"exact": 1})
    detection.write("text", {"f1": 1})
    detection.write("columns", {"exact": 2})

    written = json.loads(detection.RESULT.read_text(encoding="utf-8"))
    assert written == {"text": {"f1": 1}, "columns": {"exact": 2}}
