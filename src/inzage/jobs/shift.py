"""
What one worker process has in hand: who works, who works alone, and whether it is told to end.

Work that ended its worker twice is suspect and from then on works alone until it moves on. So the work that kills its
worker is found out by itself, and what happened to run beside it is not given up with it.
"""

import threading

MOMENT = 0.2


class Shift:
    """The pieces of work in this process."""

    def __init__(self) -> None:
        self.is_ending = threading.Event()
        self.changed = threading.Condition()
        self.inside = 0
        self.working = 0
        self.is_alone = False

    def enter(self) -> None:
        with self.changed:
            self.inside += 1

    def leave(self) -> None:
        with self.changed:
            self.inside -= 1
            self.changed.notify_all()

    def take_turn(self, *, alone: bool) -> None:
        """Wait until this work may begin: beside others, or alone. Does not return once the process is told to end."""
        with self.changed:
            while not self.is_ending.is_set():
                if not self.is_alone and (self.working == 0 or not alone):
                    self.working, self.is_alone = self.working + 1, alone
                    return
                self.changed.wait(MOMENT)
        self.park()

    def end_turn(self) -> None:
        with self.changed:
            self.working, self.is_alone = self.working - 1, False
            self.changed.notify_all()

    def let_others_in(self) -> None:
        """The work that worked alone is suspect no longer."""
        with self.changed:
            self.is_alone = False
            self.changed.notify_all()

    def park(self) -> None:
        """Wait for the end of this process. The work stays begun, so the next worker goes on with it."""
        self.leave()
        threading.Event().wait()

    def wait_until_parked(self) -> None:
        with self.changed:
            self.changed.wait_for(lambda: self.inside == 0)


shift = Shift()
