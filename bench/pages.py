"""How long a page takes on a large map: 1,000 systems, 100,000 fields and 500 activities, in a real server here."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from bench.large_map import ACTIVITIES, DATASETS, FIELDS, RECIPIENTS, SYSTEMS
from bench.truths import ROOT
from demo import installation
from demo.servers import application, ports
from demo.story.browser import Browser

TIMES = 15
MOST = {"map": 0.3, "map, picked": 0.3, "register": 0.3, "system": 0.3}
"""Seconds that a page may take at most."""

RESULT = ROOT / "bench" / "results" / "pages.json"


def run() -> int:
    """Measure, print and write the times; 1 where a page is too slow or does not open."""
    with tempfile.TemporaryDirectory() as folder, served(Path(folder)) as (browser, server):
        measured = {name: times(browser, server, path) for name, path in pages().items()}
    result = {
        "systems": SYSTEMS,
        "fields": SYSTEMS * DATASETS * FIELDS,
        "activities": ACTIVITIES,
        "recipients": RECIPIENTS,
        "pages": measured,
    }
    slow = [name for name, most in MOST.items() if measured[name]["median"] > most]
    broken = [name for name, found in measured.items() if found["status"] != 200]  # noqa: PLR2004 -- an open page
    RESULT.parent.mkdir(parents=True, exist_ok=True)
    RESULT.write_text(json.dumps(result, indent=2) + "\n")
    print(json.dumps(result, indent=2))
    for name in slow:
        print(f"Too slow: {name}", file=sys.stderr)
    return 1 if slow or broken else 0


def pages() -> dict[str, str]:
    return {
        "today": "/",
        "systems": "/systems/",
        "systems by what waits": "/systems/?order=-to_review",
        "systems, a word": "/systems/?search=kompas",
        "system": "/systems/system-500/",
        "map": "/map/",
        "map, picked": "/map/?pick=activity:250",
        "map, filtered": "/map/?outside=on&basis=contract",
        "register": "/register/",
        "API fields": "/api/v1/fields",
        "API map": "/api/v1/map",
    }


def times(browser: Browser, server: psutil.Process, path: str) -> dict[str, float]:
    """
    Open a page a number of times; the first time counts for nothing.

    `cpu` is what the server itself worked for one page: on a busy machine that says more than the clock.
    """
    first = browser.get(path)
    took, worked = [], cpu(server)
    for _ in range(TIMES):
        began = time.perf_counter()
        browser.get(path)
        took.append(time.perf_counter() - began)
    return {
        "status": first.status,
        "bytes": len(first.text.encode()),
        "median": round(statistics.median(took), 4),
        "slowest": round(max(took), 4),
        "cpu": round((cpu(server) - worked) / TIMES, 4),
    }


def cpu(server: psutil.Process) -> float:
    """Seconds that a process and what it started have worked."""
    each = [process.cpu_times() for process in (server, *server.children(recursive=True))]
    return float(sum(one.user + one.system for one in each))


@contextmanager
def served(folder: Path) -> Iterator[tuple[Browser, psutil.Process]]:
    """A server over a large map, and somebody signed in there who may see all of it."""
    port = ports.free_port()
    settings = installation.environment(folder / "home", f"http://{ports.LOOPBACK}:{port}")
    told = subprocess.run(  # in its own process: the tables are not this one's
        [sys.executable, "-m", "bench.large_map"],
        env=settings,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    with application.web(settings, port=port, log=folder / "web.log") as web:
        browser = Browser(web.address)
        browser.send(browser.get(f"/welcome/{told.stdout.strip()}/"), {"password": ""})
        yield browser, psutil.Process(web.process.pid)
