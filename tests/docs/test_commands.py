"""The page of commands names every argument of every command, and every key of its JSON."""

import ast
import re
from argparse import ArgumentParser
from pathlib import Path

import pytest

from inzage.cli.rooms import all_commands

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "commands.md").read_text()
SECTIONS = dict(re.findall(r"^### `inzage ([a-z -]+?)`\n(.*?)(?=^##|\Z)", PAGE, re.MULTILINE | re.DOTALL))
KEYS = {
    "systems list": ("datamap", "row_facts"),
    "systems scan": ("datamap", "scan_facts"),
    "fields list": ("datamap", "field_facts"),
    "dpia check": ("dpia", "duty_facts"),
    "members list": ("people", "facts_of"),
    "ledger list": ("ledger", "facts_of"),
}


@pytest.mark.parametrize("command", all_commands(), ids=lambda command: command.name)
def test_every_argument_stands_on_the_page(command) -> None:
    parser = ArgumentParser(add_help=False)
    command.arguments(parser)

    words = [action.option_strings[-1] if action.option_strings else action.dest for action in parser._actions]

    assert [word for word in words if word.lower() not in SECTIONS[command.name].lower()] == []


@pytest.mark.parametrize("command", all_commands(), ids=lambda command: command.name)
def test_no_argument_stands_on_the_page_that_is_not_there(command) -> None:
    parser = ArgumentParser(add_help=False)
    command.arguments(parser)

    known = {option for action in parser._actions for option in action.option_strings}

    assert set(re.findall(r"--[a-z-]+", SECTIONS[command.name])) <= known


@pytest.mark.parametrize("name", KEYS)
def test_every_key_of_the_json_stands_on_the_page(name) -> None:
    room, function = KEYS[name]
    tree = ast.parse((ROOT / "src" / "inzage" / room / "terminal.py").read_text())
    body = next(node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == function)

    keys = [key.value for node in ast.walk(body) if isinstance(node, ast.Dict) for key in node.keys]

    listed = re.search(r"JSON, a list:(.*?)\.(\s|$)", SECTIONS[name], re.DOTALL)[1]
    assert re.findall(r"`(\w+)`", listed) == keys
