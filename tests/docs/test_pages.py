"""If a page lists what the code has, the two are compared here."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "inzage"
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


def rows(page: str) -> list[list[str]]:
    """The cells of every table row on a page, head and rule left out."""
    lines = [line for line in (ROOT / page).read_text().splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if not set(line) <= set("|-: ")]


def question(room: str) -> str:
    return ast.get_docstring(ast.parse((SOURCE / room / "__init__.py").read_text())) or ""


def test_the_architecture_names_every_room_with_its_question() -> None:
    on_the_page = {row[1].strip("`"): row[2] for row in rows("docs/architecture.md") if len(row) == 3 and "`" in row[1]}

    assert on_the_page == {path.parent.name: question(path.parent.name) for path in SOURCE.glob("*/__init__.py")}


def test_the_code_uses_the_words_of_the_glossary() -> None:
    code = "\n".join(path.read_text() for path in SOURCE.rglob("*.py"))

    words = [row[3].strip("`") for row in rows("docs/glossary.md")[1:]]

    assert [word for word in words if not re.search(rf"\b{word}\b", code)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text())

    assert [link for link in links if "://" not in link and not (page.parent / link).exists()] == []


def test_every_decision_says_because_so_and_what_was_rejected() -> None:
    parts = ("**Decided**", "**Because**", "**So**", "**Rejected**")

    decisions = sorted((ROOT / "docs" / "decisions").glob("*.md"))

    assert len(decisions) >= 8
    assert [path.name for path in decisions if not all(part in path.read_text() for part in parts)] == []


def test_no_committed_file_names_a_registry() -> None:
    host = re.compile(r"pypi\.org|pythonhosted|npmjs|deb\.debian")

    files = [path for folder in ("src", "docs", "requirements", "demo", "bench", "tools") for path in
             (ROOT / folder).rglob("*") if path.suffix in {".py", ".md", ".txt", ".html"}]  # fmt: skip

    assert [str(path) for path in files if host.search(path.read_text(errors="replace"))] == []
