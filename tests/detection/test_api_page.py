"""The page on the Python API: its examples give what they say, and it names every field."""

import dataclasses
import doctest
from pathlib import Path

import pytest

from inzage.detection.records import Claim, Column, Finding

PAGE = Path(__file__).resolve().parents[2] / "docs" / "detection" / "api.md"


def test_the_examples_give_what_they_say() -> None:
    text = PAGE.read_text(encoding="utf-8").replace("```python\n", "").replace("```\n", "")
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE)
    runner.run(doctest.DocTestParser().get_doctest(text, {}, PAGE.name, str(PAGE), 0))

    assert runner.tries > 10
    assert not runner.failures


@pytest.mark.parametrize("record", [Column, Claim, Finding])
def test_the_page_names_every_field(record: type) -> None:
    page = PAGE.read_text(encoding="utf-8")
    names = [field.name for field in dataclasses.fields(record)]

    assert [
        name for name in names if f"`{name}`" not in page and f"{name}=" not in page and f".{name}" not in page
    ] == []
