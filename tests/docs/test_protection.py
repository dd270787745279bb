"""The page of commands names every check of the protection, and which measure it tells of."""

import re
from pathlib import Path

from inzage.connectors.protection import MEASURES, Check

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "commands.md").read_text()


def test_the_page_and_the_code_name_the_same_checks() -> None:
    on_the_page = dict(re.findall(r"^\| `(\w+)` \| `(\w+)` \|", PAGE, re.MULTILINE))

    assert on_the_page == {check.value: measure.value for check, measure in MEASURES.items()}
    assert set(MEASURES) == set(Check)
