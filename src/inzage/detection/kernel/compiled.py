"""
Compiled with numba where it is there; else the same functions run as plain Python, slower and with the same answers.

What is called from Python (`called`) is kept on disk with all that it calls, in a folder named after the source of the
whole kernel: numba itself looks only at the file a function stands in, and would go on with what the functions it calls
were before an upgrade.
"""

import hashlib
import os
import shutil
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any, ParamSpec, TypeVar, cast

import numpy as np

try:
    from numba import config, njit, types
    from numba.core.registry import CPUDispatcher
except ImportError:  # an installation without numba reads slowly, and finds the same
    config = njit = None  # type: ignore[assignment]  # stand for the same things missing

Given = ParamSpec("Given")
Answer = TypeVar("Answer")

SETTINGS: Any = config
"""Those of numba, which makes them when it starts, from the environment."""

IS_COMPILED = njit is not None and not SETTINGS.DISABLE_JIT

if IS_COMPILED and SETTINGS.OPT > 1:
    # The kernel is as fast with the first level of optimising as with the third, and made in four fifths of the time.
    SETTINGS.OPT = type(SETTINGS.OPT)(1)

OPTIONS: dict[str, Any] = {"nogil": True, "error_model": "numpy", "_nrt": False}
"""No array is made in compiled code, so none needs to be counted: counting each at each call takes half the time."""

INSIDE = {**OPTIONS, "no_cpython_wrapper": True, "no_cfunc_wrapper": True}
"""What is only called by compiled code needs no door to Python; making one takes a quarter of the first start."""

WHOLE_NUMBER = 64

FORGOTTEN = 30 * 24 * 3600
"""So many seconds after its last use, what another version kept is removed."""

ONE_AT_A_TIME = Lock()
"""Where things are kept is one setting of numba for all threads, so one thread opens at a time."""


if njit is not None:

    class Inside(CPUDispatcher):
        """A function that is called by compiled code; from Python, by its door."""

        def get_call_template(self, args: Iterable[Any], kws: Any) -> Any:  # noqa: ANN401 - as numba has it
            """Let one form do for whole numbers of all sizes; numba makes one for each, and for each constant."""
            return super().get_call_template(tuple(map(wide, args)), kws)

        def __call__(self, *given: Any, **named: Any) -> Any:  # noqa: ANN401 - any function
            return opened(self)(*given, **named)


def inside(function: Any) -> Any:  # noqa: ANN401 - what numba makes of a function
    function.__class__ = Inside
    return function


def wide(kind: Any) -> Any:  # noqa: ANN401 - a type of numba
    whole: Any = types.Integer
    value = types.unliteral(kind)  # type: ignore[no-untyped-call]  # numba's own types are half typed
    is_wide = isinstance(value, whole) and (value.signed or value.bitwidth < WHOLE_NUMBER)
    return types.int64 if is_wide else value


def compiled(function: Callable[Given, Answer]) -> Callable[Given, Answer]:
    """Compile a function that takes numbers and arrays only; it runs without the lock that threads share."""
    if not IS_COMPILED:
        return function
    return cast("Callable[Given, Answer]", inside(njit(**INSIDE)(cast("Any", function))))


def called(function: Callable[Given, Answer], *given: Given.args, **named: Given.kwargs) -> Answer:
    """
    Call a compiled function from outside the kernel.

    Run as plain Python it is given numbers of Python, which never run over, where numpy's own small numbers would.
    Those of 64 bits without a sign are meant to run over.
    """
    if IS_COMPILED:
        return cast("Answer", opened(function)(*given, **named))
    with np.errstate(over="ignore"):
        return cast("Callable[..., Answer]", function)(*map(plain, given))


def plain(given: object) -> object:
    if isinstance(given, np.ndarray) and given.dtype != np.uint64:
        return memoryview(cast("Any", given))
    return given


def opened(function: Any) -> Any:  # noqa: ANN401 - what numba makes of a function
    """Compile a function so that Python can call it, and keep it on disk where there is a place for it."""
    with ONE_AT_A_TIME:
        return kept(function)


@cache
def kept(function: Any) -> Any:  # noqa: ANN401 - what numba makes of a function
    before, SETTINGS.CACHE_DIR = SETTINGS.CACHE_DIR, str(folder())
    try:
        return njit(cache=True, **OPTIONS)(function.py_func)
    except RuntimeError:
        # Nowhere can be written: compile at each start.
        return njit(**OPTIONS)(function.py_func)
    finally:
        SETTINGS.CACHE_DIR = before


@cache
def folder() -> Path:
    """Where compiled functions and tables are kept: the cache of the user, a folder for each version of the source."""
    root = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    ours = Path(root) / "inzage" / f"kernel-{version(*Path(__file__).parent.glob('*.py'))}"
    with suppress(OSError):
        if ours.exists():
            os.utime(ours)
        else:
            sweep(ours.parent, now=time.time())
    return ours


def sweep(root: Path, *, now: float) -> None:
    """Remove what other versions kept and nobody has used for long."""
    for old in root.glob("kernel-*"):
        if now - old.stat().st_mtime > FORGOTTEN:
            shutil.rmtree(old, ignore_errors=True)


def version(*files: Path) -> str:
    """Return what some files are known by together."""
    digest = hashlib.sha256()
    for file in sorted(files):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]
