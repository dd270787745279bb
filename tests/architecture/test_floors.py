"""What imports cannot show also points down: foreign keys, templates, addresses, migrations."""

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from django.apps import apps

PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"
SOURCE = PROJECT.parent / "src" / "inzage"
FLOORS = [
    {"law"},
    {"detection", "connectors"},
    {"scanning"},
    {"tracing"},
    {"ledger"},
    {"people", "jobs"},
    {"web"},
    {"datamap"},
    {"dpia"},
    {"config", "cli"},
]
FLOOR = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}
PURE = ["law", "detection", "connectors", "scanning", "tracing"]
INCLUDE = re.compile(r"""{%\s*(?:include|extends)\s+["']([a-z]+)/""")
URL = re.compile(r"""{%\s*url\s+["']([a-z]+):|reverse(?:_lazy)?\(\s*["']([a-z]+):|go_to\([^)]*["']([a-z]+):""")


def may_use(room: str, other: str) -> bool:
    return other == room or FLOOR[other] < FLOOR[room]


def test_every_room_has_its_floor() -> None:
    assert {path.parent.name for path in SOURCE.glob("*/__init__.py")} == FLOOR.keys()


def test_foreign_keys_point_down() -> None:
    wrong = [
        f"{model.__name__}.{field.name} -> {field.related_model._meta.app_label}"
        for model in apps.get_models()
        if model._meta.app_label in FLOOR
        for field in model._meta.get_fields()
        if field.is_relation and field.concrete and field.related_model._meta.app_label in FLOOR
        and not may_use(model._meta.app_label, field.related_model._meta.app_label)
    ]  # fmt: skip

    assert wrong == []


def test_the_ledger_has_no_foreign_key_to_what_it_describes() -> None:
    related = [field for model in apps.get_app_config("ledger").get_models() for field in model._meta.get_fields()
               if field.is_relation]  # fmt: skip

    assert related == []


@pytest.mark.parametrize("pattern", [INCLUDE, URL], ids=["includes", "addresses"])
def test_templates_and_addresses_point_down(pattern: re.Pattern[str]) -> None:
    wrong = []
    for path in [*SOURCE.rglob("*.html"), *SOURCE.rglob("*.py")]:
        room = path.relative_to(SOURCE).parts[0]
        for match in pattern.finditer(path.read_text()):
            other = next(filter(None, match.groups()))
            if other in FLOOR and room in FLOOR and not may_use(room, other):
                wrong.append(f"{path.relative_to(SOURCE)} -> {other}")

    assert wrong == []


def test_migrations_depend_downward() -> None:
    wrong = []
    for path in SOURCE.glob("*/migrations/*.py"):
        room = path.relative_to(SOURCE).parts[0]
        named = re.findall(r"""\(["']([a-z]+)["'], ["']\d{4}""", path.read_text())
        wrong += [f"{path.name} -> {other}" for other in named if other in FLOOR and not may_use(room, other)]

    assert wrong == []


DOORS = {
    "__init__", "api", "apps", "commands", "labels", "migrations", "operations", "queries", "records", "tags", "words",
}  # fmt: skip
"""What other rooms and the entrances may use of a room of pages."""


@pytest.mark.parametrize("room", ["datamap", "dpia"])
def test_everything_behind_the_doors_of_a_room_is_its_own(room: str) -> None:
    contracts = tomllib.loads(PROJECT.read_text())["tool"]["importlinter"]["contracts"]
    closed = next(one["protected_modules"] for one in contracts if one["id"] == f"doors-{room}")
    inside = {path.stem for path in (SOURCE / room).glob("*.py")} | {
        path.parent.name for path in (SOURCE / room).glob("*/__init__.py")
    }

    assert {name.rpartition(".")[2] for name in closed} == inside - DOORS


def test_the_engine_rooms_run_without_django() -> None:
    modules = [".".join(path.relative_to(SOURCE.parent).with_suffix("").parts) for room in PURE
               for path in (SOURCE / room).rglob("*.py")]  # fmt: skip
    code = f"import importlib, sys\nfor name in {modules!r}: importlib.import_module(name.removesuffix('.__init__'))\n"

    run = subprocess.run(
        [sys.executable, "-c", code + "print('django' in sys.modules)"], capture_output=True, text=True
    )

    assert (run.stdout.strip(), run.stderr) == ("False", "")


def test_imports_inside_functions_give_their_reason() -> None:
    wrong = []
    for path in SOURCE.rglob("*.py"):
        lines = path.read_text().splitlines()
        for function in ast.walk(ast.parse("\n".join(lines))):
            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                inside = [node for node in ast.walk(function) if isinstance(node, ast.Import | ast.ImportFrom)]
                wrong += [f"{path.relative_to(SOURCE)}:{node.lineno}" for node in inside
                          if "#" not in lines[node.lineno - 1]]  # fmt: skip

    assert wrong == []


def test_broad_excepts_stand_only_at_the_edges() -> None:
    allowed = {"connectors", "jobs", "config"}
    wrong = [
        f"{path.relative_to(SOURCE)}:{node.lineno}"
        for path in SOURCE.rglob("*.py")
        if path.relative_to(SOURCE).parts[0] not in allowed
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or getattr(node.type, "id", "") in {"Exception", "BaseException"})
    ]

    assert wrong == []
