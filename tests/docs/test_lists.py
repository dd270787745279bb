"""The pages that list what the code has: commands, ledger lines, who may do what."""

import re
from pathlib import Path

from inzage.cli.rooms import all_commands
from inzage.people.permissions import TABLE, Act
from inzage.people.records import Role

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"


def test_the_page_of_commands_has_every_command_and_no_other() -> None:
    on_the_page = set(re.findall(r"^### `inzage ([a-z -]+?)`", (DOCS / "commands.md").read_text(), re.MULTILINE))

    assert on_the_page == {command.name for command in all_commands()}


def test_the_page_of_the_ledger_has_every_line_that_is_written() -> None:
    on_the_page = set(re.findall(r"^\| `([a-z_]+:[a-z_]+:[a-z_]+)`", (DOCS / "ledger.md").read_text(), re.MULTILINE))

    written = set()
    for path in (ROOT / "src" / "inzage").glob("*/tags.py"):
        written |= set(re.findall(r'= "([a-z_]+:[a-z_]+:[a-z_]+)"', path.read_text()))

    assert on_the_page == written


def test_the_page_of_roles_is_the_table_in_the_code() -> None:
    lines = re.findall(r"^\| `([a-z_]+)` \|(.+)\|$", (DOCS / "roles.md").read_text(), re.MULTILINE)

    on_the_page = {act: [bool(cell.strip()) for cell in cells.split("|")] for act, cells in lines}

    assert on_the_page == {act.value: [role in TABLE[act] for role in Role] for act in Act}
