"""Being told to stop: Ctrl-C, `kill`, or a terminal that closes."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Stopped(BaseException):
    """
    Somebody told the demo to stop.

    No Exception: what catches errors on the way must not take this for one.
    """

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.status = 128 + number


@contextmanager
def heard() -> Iterator[None]:
    """Raise `Stopped` at the first signal, and let the parts stop in peace at any later one."""

    def stop(number: int, _: FrameType | None) -> None:
        for one in SIGNALS:
            signal.signal(one, signal.SIG_IGN)
        raise Stopped(number)

    before = {one: signal.signal(one, stop) for one in SIGNALS}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
