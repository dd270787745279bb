"""`kill -9` of the worker at random moments of a scan of the demo: does every scan end, once, and is all there?"""

import json
import sys
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path

from bench.truths import ROOT
from demo import installation, places, running
from demo.company.company import Company
from demo.places import Places
from tests.datamap.kills import Left, kill_and_finish

KILLS = 20
FOLDER = ROOT / "var" / "bench" / "kills"
RESULT = ROOT / "bench" / "results" / "kills.json"


def run() -> int:
    """Measure, print, and write what is left; 1 where something is."""
    left = killed(Places(FOLDER))
    result = {**asdict(left), "wrong": wrong(left)}
    RESULT.parent.mkdir(parents=True, exist_ok=True)
    RESULT.write_text(json.dumps(result, indent=2) + "\n")
    print(json.dumps(result, indent=2))
    return 1 if wrong(left) else 0


def killed(place: Places) -> Left:
    """Make the demo's systems and a new installation that knows them; scan, kill, and let one worker finish."""
    with ExitStack() as stack:
        stack.enter_context(places.alone(place))
        described, _ = running.stores(stack, place, Company(), say)
        place.forget_the_map()
        settings = installation.environment(place.home, "http://127.0.0.1:8000")
        installation.prepare(settings)
        from demo import filling  # noqa: PLC0415 -- it needs Django, which needs the settings

        filling.found(password=installation.password(place.root / "password"))
        filling.put_on_the_map(described, ways=place.root / "ways.json")
        # Longer lives than in the test: work that five workers in a row die of without a step forward is given up.
        return kill_and_finish(settings, log_of(place), kills=KILLS, earliest=1.0, latest=8.0)


def log_of(place: Places) -> Path:
    place.logs.mkdir(exist_ok=True)
    return place.log("worker")


def wrong(left: Left) -> list[str]:
    """What must not be; empty where all is well."""
    rules = {
        "too few kills hit a scan": left.during < left.kills // 3,
        "a scan did not end well": set(left.states) != {"done"},
        "a dataset was not read": bool(left.unread),
        "a scan ended twice": bool(left.twice),
        "a scan never ended": bool(left.unended),
        "the ledger does not verify": left.verified != "Verified",
    }
    return [reason for reason, is_so in rules.items() if is_so]


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
