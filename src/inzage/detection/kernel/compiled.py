"""
Compiled with numba where it is there; else the same functions run as plain Python, slower and with the same answers.

What is compiled is kept on disk, in a folder named after the source of the whole kernel: numba itself looks only at the
file a function stands in, and would go on with what others of its functions were before an upgrade.
"""

import hashlib
import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, ParamSpec, TypeVar, cast

import numpy as np

try:
    from numba import config, njit
except ImportError:  # an installation without numba reads slowly, and finds the same
    config = njit = None  # type: ignore[assignment]  # stands for the same thing missing

Given = ParamSpec("Given")
Answer = TypeVar("Answer")

SETTINGS: Any = config
"""Those of numba, which makes them when it starts, from the environment."""

IS_COMPILED = njit is not None and not SETTINGS.DISABLE_JIT

OPTIONS: dict[str, Any] = {"nogil": True, "error_model": "numpy", "_nrt": False}
"""No array is made in compiled code, so none needs to be counted: counting each at each call takes half the time."""


def compiled(function: Callable[Given, Answer]) -> Callable[Given, Answer]:
    """Compile a function that takes numbers and arrays only; it runs without the lock that threads share."""
    if not IS_COMPILED:
        return function
    return cast("Callable[Given, Answer]", kept(cast("Any", function)))


def called(function: Callable[Given, Answer], *given: Given.args, **named: Given.kwargs) -> Answer:
    """
    Call a compiled function from outside the kernel.

    Run as plain Python it is given numbers of Python, which never run over, where numpy's own small numbers would. Those
    of 64 bits without a sign are meant to run over.
    """
    if IS_COMPILED:
        return function(*given, **named)
    with np.errstate(over="ignore"):
        return cast("Callable[..., Answer]", function)(*map(plain, given))


def plain(given: object) -> object:
    if isinstance(given, np.ndarray) and given.dtype != np.uint64:
        return memoryview(cast("Any", given))
    return given


def kept(function: Callable[..., Any]) -> Any:  # noqa: ANN401 - what numba makes of a function
    """Compile a function, and keep it on disk where there is a place for it."""
    before, SETTINGS.CACHE_DIR = SETTINGS.CACHE_DIR, str(folder())
    try:
        return njit(cache=True, **OPTIONS)(function)
    except RuntimeError:
        # Nowhere can be written: compile at each start.
        return njit(**OPTIONS)(function)
    finally:
        SETTINGS.CACHE_DIR = before


@cache
def folder() -> Path:
    """Where compiled functions and tables are kept: the cache of the user, a folder for each version of the source."""
    root = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(root) / "inzage" / f"kernel-{version(*Path(__file__).parent.glob('*.py'))}"


def version(*files: Path) -> str:
    """Return what some files are known by together."""
    digest = hashlib.sha256()
    for file in sorted(files):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]
