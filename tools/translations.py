"""
Compile the Dutch catalogues, and say which texts have no translation yet.

    python -m tools.translations compile    every locale/**/django.po to .mo, where it is newer
    python -m tools.translations check      each text has its Dutch, and no catalogue keeps old ones

The English text is the key. A catalogue belongs to one room and is kept by hand.
"""

import ast
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from django.conf import settings
from django.utils.translation.template import templatize

SOURCE = Path(__file__).resolve().parent.parent / "src" / "inzage"
KEYWORDS = {
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "_": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}

Key = str | tuple[str | None, str]


def main(argv: list[str]) -> int:
    if argv == ["compile"]:
        compile_all()
        return 0
    if argv == ["check"]:
        complaints = [line for room in rooms() for line in complaints_of(room)]
        print("\n".join(complaints) or "Every text has its Dutch.")
        return 1 if complaints else 0
    print(__doc__)
    return 2


def rooms() -> list[Path]:
    return sorted(path for path in SOURCE.iterdir() if (path / "__init__.py").exists())


def compile_all() -> None:
    for po in SOURCE.glob("*/locale/*/LC_MESSAGES/django.po"):
        mo = po.with_suffix(".mo")
        if not mo.exists() or mo.stat().st_mtime < po.stat().st_mtime:
            with mo.open("wb") as out:
                write_mo(out, catalogue(po))


def catalogue(po: Path) -> Catalog:
    with po.open("rb") as source:
        return read_po(source, locale=po.parent.parent.name, abort_invalid=True)


def complaints_of(room: Path) -> Iterator[str]:
    used = texts_of(room)
    po = room / "locale" / "nl" / "LC_MESSAGES" / "django.po"
    messages = list(catalogue(po)) if po.exists() else []
    known = {key_of(message.id, message.context): message for message in messages if message.id}
    for key in sorted(used.keys() - known.keys(), key=str):
        yield f"{used[key]}: no Dutch for {key!r}"
    for key, message in known.items():
        text = message.string if isinstance(message.string, str) else "".join(message.string)
        if key not in used:
            yield f"{po.relative_to(SOURCE)}: nothing uses {key!r}"
        elif not text or message.fuzzy:
            yield f"{po.relative_to(SOURCE)}: the Dutch of {key!r} is empty or fuzzy"


def texts_of(room: Path) -> dict[Key, str]:
    """Every text in the room's code and templates that is shown to people, with the place of its first use."""
    found: dict[Key, str] = {}
    for path in sorted([*room.rglob("*.py"), *room.rglob("*.html"), *room.rglob("*.txt")]):
        if "migrations" in path.parts or (path.suffix == ".txt" and "templates" not in path.parts):
            continue
        source = path.read_text(encoding="utf-8")
        if path.suffix != ".py":
            source = templatize(source, origin=str(path))
        elif not calls_gettext(source):
            continue
        for line, text, _, context in extract(
            "python", BytesIO(source.encode()), keywords=KEYWORDS, options={"encoding": "utf-8"}
        ):
            found.setdefault(key_of(text, context), f"{path.relative_to(SOURCE)}:{line}")
    return found


def calls_gettext(source: str) -> bool:
    return any(
        isinstance(node, ast.ImportFrom) and node.module == "django.utils.translation"
        for node in ast.walk(ast.parse(source))
    )


def key_of(text: str | tuple[str, ...] | list[str], context: str | None) -> Key:
    single = text if isinstance(text, str) else text[0]
    return (context, single) if context else single


if __name__ == "__main__":
    settings.configure(USE_I18N=True)
    sys.exit(main(sys.argv[1:]))
