"""Everything that is recognized by its form, its words or its label: one kind of value in one file."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules, walk_packages
from typing import TypeGuard

from inzage.detection.recognizers.recognizer import Page, Recognizer, Verdict

__all__ = ["ALL", "Page", "Recognizer", "Verdict"]


def kinds() -> Iterator[type[Recognizer]]:
    """Yield each recognizer in the folders of this one; the files beside this one are shapes that several have."""
    shapes = {module.name for module in iter_modules(__path__, f"{__name__}.") if not module.ispkg}
    for module in sorted({module.name for module in walk_packages(__path__, f"{__name__}.")} - shapes):
        for member in vars(import_module(module)).values():
            if is_kind(member) and member.__module__ == module:
                yield member


def is_kind(member: object) -> TypeGuard[type[Recognizer]]:
    return isinstance(member, type) and issubclass(member, Recognizer) and hasattr(member, "category")


ALL: tuple[Recognizer, ...] = tuple(kind() for kind in sorted(kinds(), key=lambda kind: -kind.precedence))
"""Every kind; a place in it is the number of the kind in the kernel."""
