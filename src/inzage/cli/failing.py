"""What nobody foresaw: one sentence for the person, the place for who mends it, and never a value."""

import os
import sys
import tempfile
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

NAME = "inzage-errors.log"


def listen() -> None:
    """Take over from Python what it does with an error that nobody caught; the exit status stays 1."""
    sys.excepthook = tell


def tell(kind: type[BaseException], _: BaseException, trace: TracebackType | None) -> None:
    path = write(kind, trace)
    where = f"Where it happened stands in {path}" if path else "Where it happened could not be written down"
    sys.stderr.write(f"inzage: something went wrong that was not foreseen ({kind.__name__}). {where}.\n")


def write(kind: type[BaseException], trace: TracebackType | None) -> Path | None:
    """Write down which error and where. Not its text and not the lines of code, which can hold a value."""
    places = "".join(f"  {frame.filename}:{frame.lineno} {frame.name}\n" for frame in traceback.extract_tb(trace))
    home = os.environ.get("INZAGE_HOME", "")
    path = Path(home if Path(home).is_dir() and home else tempfile.gettempdir()) / NAME
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "a") as out:
            out.write(f"{datetime.now(UTC).isoformat(timespec='seconds')} {kind.__name__}\n{places}")
    except OSError:
        return None
    return path
