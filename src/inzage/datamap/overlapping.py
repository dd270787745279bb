"""Whether the lines of a log were counted before, with another log of the same system."""

from dataclasses import dataclass, field

from inzage.connectors.logs.marks import Beside, Marking, Marks, beside
from inzage.datamap import addresses
from inzage.datamap.models import LogMarks, System


@dataclass(frozen=True, slots=True)
class Seen:
    """The marks of a log, and how it lies beside those that were counted before, by their keys."""

    packed: bytes = field(repr=False)
    beside: dict[int, Beside]

    def logs(self, how: Beside) -> set[int]:
        return {key for key, found in self.beside.items() if found is how}


class Looking:
    """Look at a log of this system while it is read."""

    def __init__(self, system: System) -> None:
        rows = LogMarks.objects.filter(log__system=system).values_list("log", "packed")
        self._known = {key: marks for key, packed in rows if (marks := Marks.unpack(bytes(packed)))}
        self.marking = Marking(addresses.vault().fingerprint_key(), self._known.values())

    def seen(self) -> Seen:
        marks, found = self.marking.marks(), self.marking.found
        return Seen(marks.pack(), {key: beside(marks, found, other) for key, other in self._known.items()})
