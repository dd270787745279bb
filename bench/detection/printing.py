"""The tables of the bench of free text, and which bars are met: nothing in them is typed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.detection.matching import Tally, micro

if TYPE_CHECKING:
    from bench.detection.text import Beside, Measured

FAST, PRESIDIO_TIMES, CORE_TIMES, MICRO = 250.0, 1_000.0, 10.0, 0.97
SMALL = "presidio, 8 kinds"
PRESIDIO, CORE = "presidio", "datafog-core"
SHORT = {
    "plain re": "re",
    "presidio, 8 kinds": "presidio 8",
    "presidio": "presidio",
    "scrubadub": "scrubadub",
    "datafog": "datafog",
    "datafog-core": "core",
    "datafog-core with German": "core + de",
}


def report(beside: Beside) -> dict[str, object]:
    """Print what was measured, and return it."""
    show_speeds(beside)
    show_kinds(beside)
    bars = judged(beside)
    print()
    for bar, is_met in bars.items():
        print(f"{'met   ' if is_met else 'MISSED'}  {bar}")
    return {
        "tickets": {name: found.tickets for name, found in engines(beside).items()},
        "speeds": {name: [round(one, 3) for one in found.speeds] for name, found in engines(beside).items()},
        "times faster": {name: round(beside.inzage.speed / one.speed, 1) for name, one in beside.others.items()},
        "micro": {name: row(micro(found.tallies)) for name, found in engines(beside).items()},
        **{f"{name} generator": row(micro(seen.tallies)) for name, seen in beside.seen.items()},
        "kinds": {
            name: {kind: row(tally) for kind, tally in found.tallies.items() if is_known(tally) or name == "inzage"}
            for name, found in engines(beside).items()
        },
        **{
            f"kinds of the {name} generator": {kind: row(tally) for kind, tally in seen.tallies.items()}
            for name, seen in beside.seen.items()
        },
        "best peer": {
            kind: {"peer": name, "f1": round(tally.f1, 4), "inzage there": round(mine.f1, 4)}
            for kind, (name, tally, mine) in best(beside).items()
        },
        "worse than a peer": worse(beside),
        "bars": bars,
    }


def engines(beside: Beside) -> dict[str, Measured]:
    return {"inzage": beside.inzage, **beside.others}


def row(tally: Tally) -> dict[str, float]:
    return {
        "truths": tally.truths,
        "found": tally.found,
        "false": tally.false,
        "precision": round(tally.precision, 4),
        "recall": round(tally.recall, 4),
        "f1": round(tally.f1, 4),
    }


def is_known(tally: Tally) -> bool:
    """Whether an engine says this kind at all."""
    return tally.found + tally.false > 0


def show_speeds(beside: Beside) -> None:
    """Print how fast each engine is and how often right: on all kinds, and on the kinds that it says at all."""
    titles = ("tickets", "MB/s", "best", "inzage x", "micro-F1", "its kinds", "inzage there")
    print(f"{'':<26}" + "".join(f"{title:>14}" for title in titles))
    for name, found in engines(beside).items():
        known = [kind for kind, tally in found.tallies.items() if is_known(tally)]
        there = micro(beside.same.get(name, beside.inzage.tallies), known)
        print(
            f"{name:<26}{found.tickets:>14,}{found.speed:>14.2f}{max(found.speeds):>14.2f}"
            f"{beside.inzage.speed / found.speed:>14,.0f}{micro(found.tallies).f1:>14.3f}"
            f"{micro(found.tallies, known).f1:>14.3f}{there.f1:>14.3f}"
        )
    for name, seen in beside.seen.items():
        print(
            f"{f'inzage, {name} generator':<26}{seen.tickets:>14,}{seen.speed:>14.2f}{max(seen.speeds):>14.2f}"
            f"{'':>14}{micro(seen.tallies).f1:>14.3f}"
        )


def show_kinds(beside: Beside) -> None:
    """Print F1 of every kind for every engine that says it, and how inzage does on the generators in sight."""
    names = list(beside.others)
    titles = ("truths", "precision", "recall", "inzage", *(f"{name[:6]} gen" for name in beside.seen))
    print(
        f"\n{'F1':<24}" + "".join(f"{title:>11}" for title in titles) + "".join(f"{SHORT[name]:>11}" for name in names)
    )
    for kind, tally in beside.inzage.tallies.items():
        seen = (cell(one.tallies.get(kind, Tally())) for one in beside.seen.values())
        cells = (cell(beside.others[name].tallies.get(kind, Tally())) for name in names)
        print(
            f"{kind:<24}{tally.truths:>11,}{tally.precision:>11.3f}{tally.recall:>11.3f}{tally.f1:>11.3f}"
            + "".join(seen)
            + "".join(cells)
        )


def cell(tally: Tally) -> str:
    return f"{tally.f1:>11.3f}" if is_known(tally) else f"{'-':>11}"


def best(beside: Beside) -> dict[str, tuple[str, Tally, Tally]]:
    """Return, of each kind that a peer says, the peer with the best F1, its counts and ours in the same tickets."""
    found: dict[str, tuple[str, Tally, Tally]] = {}
    for name, one in beside.others.items():
        for kind, tally in one.tallies.items():
            if is_known(tally) and (kind not in found or tally.f1 > found[kind][1].f1):
                found[kind] = (name, tally, beside.same[name].get(kind, Tally(missed=tally.truths)))
    return dict(sorted(found.items()))


def worse(beside: Beside) -> list[str]:
    """Name the kinds of which a peer has a better F1 than inzage in the same tickets."""
    return [
        f"{kind}: {name} {tally.f1:.3f}, inzage {mine.f1:.3f}"
        for kind, (name, tally, mine) in best(beside).items()
        if tally.f1 > mine.f1
    ]


def judged(beside: Beside) -> dict[str, bool]:
    """Return the bars of free text and whether this run met each."""
    speed, others = beside.inzage.speed, beside.others
    return {
        f"at least {FAST:.0f} MB/s on one core": speed >= FAST,
        f"at least {PRESIDIO_TIMES:,.0f} x Presidio with all its recognizers for these countries": speed
        >= PRESIDIO_TIMES * others[PRESIDIO].speed,
        f"at least {PRESIDIO_TIMES:,.0f} x Presidio with its eight general recognizers only": speed
        >= PRESIDIO_TIMES * others[SMALL].speed,
        f"at least {CORE_TIMES:.0f} x datafog-core": speed >= CORE_TIMES * others[CORE].speed,
        "F1 of each kind at least that of the best peer": not worse(beside),
        f"micro-F1 at least {MICRO}": micro(beside.inzage.tallies).f1 >= MICRO,
    }
