"""A file, a function and a test stay small enough to read in one go."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE = sorted(path for path in (ROOT / "src" / "inzage").rglob("*.py") if "migrations" not in path.parts)
TESTS = sorted((ROOT / "tests").rglob("test_*.py"))
FILE, FUNCTION, TEST = 400, 40, 25


def test_no_file_is_longer_than_the_hard_line() -> None:
    lengths = {str(path.relative_to(ROOT)): len(path.read_text().splitlines()) for path in [*SOURCE, *TESTS]}

    assert {name: length for name, length in lengths.items() if length > FILE} == {}


def test_no_function_is_longer_than_the_hard_line() -> None:
    assert {name: length for name, length in functions(SOURCE) if length > FUNCTION} == {}


def test_no_test_is_longer_than_the_hard_line() -> None:
    assert {name: length for name, length in functions(TESTS) if length > TEST and "::test_" in name} == {}


@pytest.mark.parametrize("word", ["helpers", "utils", "util", "misc", "common_utils"])
def test_no_file_is_an_attic(word: str) -> None:
    assert [str(path.relative_to(ROOT)) for path in SOURCE if path.stem == word] == []


def test_every_room_asks_its_question() -> None:
    rooms = [path for path in (ROOT / "src" / "inzage").iterdir() if (path / "__init__.py").exists()]

    asked = {room.name: ast.get_docstring(ast.parse((room / "__init__.py").read_text())) or "" for room in rooms}

    assert {name for name, question in asked.items() if not question.endswith("?")} == set()


def functions(paths: list[Path]) -> Iterator[tuple[str, int]]:
    """Every function with its length in lines; of what stands above its first statement, only one counts."""
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                words = node.body[0].end_lineno - node.body[0].lineno + 1 if ast.get_docstring(node) else 0
                yield f"{path.relative_to(ROOT)}::{node.name}", node.end_lineno - node.body[0].lineno + 2 - words
