"""
Free text: the same 100,000 tickets for inzage and for others, in one run, on one core.

The tickets are made; where in them something personal stands is known. The recognizers were made with the first and
the second generator in sight; the third was written apart, and its score is the one that is quoted. inzage reads with
all its kinds, and is not told the language; the peers are, where they ask. A slow peer reads the first tickets only,
and is compared with inzage on those.
"""

import statistics
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pyarrow as pa

from bench import peers
from bench.detection import plain, printing
from bench.detection.alike import UNMARKED
from bench.detection.matching import Span, Tally, tallied
from bench.tickets import Ticket, first, second, third
from inzage.detection.reading import Findings, read

COUNT, SEED = 100_000, 20_261
TIMES, WARM = 5, 2_000
LOWEST = (0.0, 0.35, 0.5, 0.75, 0.9)
"""A peer's findings count from the score that suits it best, kind by kind: nobody can say that it was set up badly."""
MEGABYTE = 1_000_000
SEEN = {"first": first, "second": second}
"""The generators that were in sight; the third was not."""

Tallies = Mapping[str, Tally]


@dataclass(frozen=True, slots=True)
class Measured:
    """How one engine did: the counts of each kind, on how many tickets, and megabytes a second of one core."""

    tallies: Tallies
    tickets: int
    speeds: tuple[float, ...]

    @property
    def speed(self) -> float:
        return statistics.median(self.speeds)


@dataclass(frozen=True, slots=True)
class Beside:
    """One run: inzage on the generators in sight, and on the third beside others, on as much as each of them read."""

    seen: Mapping[str, Measured]
    """How inzage did on each generator that was in sight when the recognizers were made."""
    inzage: Measured
    others: Mapping[str, Measured]
    same: Mapping[str, Tallies]
    """What inzage found in the tickets that each of the others read."""


def run() -> dict[str, object]:
    """Measure with all generators, print the tables and say which bars are met."""
    seen = {name: ours(list(one.tickets(COUNT, SEED)))[0] for name, one in SEEN.items()}
    tickets = list(third.tickets(COUNT, SEED))
    inzage, found = ours(tickets)
    others = dict(measured(tickets))
    same = {name: tallied(pages(tickets[: one.tickets], found)) for name, one in others.items()}
    return printing.report(Beside(seen, inzage, others, same))


def ours(tickets: Sequence[Ticket]) -> tuple[Measured, list[list[Span]]]:
    """Read the tickets as one Arrow column, several times, when all is compiled."""
    column = pa.array([one.text for one in tickets])
    read(column[:WARM])
    speeds = []
    for _ in range(TIMES):
        started = time.process_time()
        findings = read(column, threads=1)
        speeds.append(size(tickets) / (time.process_time() - started))
    found = by_row(findings, len(tickets))
    return Measured(tallied(pages(tickets, found)), len(tickets), tuple(speeds)), found


def by_row(findings: Findings, rows: int) -> list[list[Span]]:
    """Return the findings of each row."""
    names = findings.categories
    columns = (findings.starts.tolist(), findings.ends.tolist(), findings.kinds.tolist())
    spans = [(start, end, names[kind]) for start, end, kind in zip(*columns, strict=True)]
    edges = np.searchsorted(findings.rows, np.arange(rows + 1)).tolist()
    return [spans[start:end] for start, end in pairwise(edges)]


def measured(tickets: Sequence[Ticket]) -> Iterator[tuple[str, Measured]]:
    """Let the others read."""
    found, seconds = plain.read([one.text for one in tickets])
    yield "plain re", Measured(tallied(pages(tickets, found)), len(tickets), (size(tickets) / seconds,))
    for name in peers.TICKETS:
        answer = peers.ask(name, tickets)
        shown = tickets[: len(answer.found)]
        yield name, Measured(at_best(shown, answer.found), len(shown), (size(shown) / answer.seconds,))


def at_best(tickets: Sequence[Ticket], found: Sequence[Sequence[peers.Found]]) -> dict[str, Tally]:
    """Return the counts of a peer, of each kind from the score at which it does best."""
    tries = [
        tallied(pages(tickets, [[one[:3] for one in page if one[3] >= lowest] for page in found])) for lowest in LOWEST
    ]
    kinds = sorted({kind for tallies in tries for kind in tallies})
    return {
        kind: max((tallies[kind] for tallies in tries if kind in tallies), key=lambda one: one.f1) for kind in kinds
    }


def pages(
    tickets: Sequence[Ticket], found: Sequence[Sequence[Span]]
) -> Iterator[tuple[Sequence[Span], Sequence[Span]]]:
    """Pair the truth of each ticket with what was found in it; what the tickets have unmarked is not counted."""
    unmarked = UNMARKED.keys() - {kind for ticket in tickets for _, _, kind in ticket.spans}
    return (
        (ticket.spans, [span for span in spans if span[2] not in unmarked])
        for ticket, spans in zip(tickets, found, strict=False)
    )


def size(tickets: Sequence[Ticket]) -> float:
    return sum(len(one.text.encode()) for one in tickets) / MEGABYTE
