"""An installation of its own with real workers, each a process."""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SETUP = "import django; django.setup();"
WORK = SETUP + "import sys; from inzage.jobs import worker; sys.exit(worker.run())"
MIGRATE = (
    SETUP + "from django.core.management import call_command; call_command('migrate', run_syncdb=True, verbosity=0)"
)
LOOK = (
    SETUP
    + """
import json
from collections import Counter
from inzage.jobs.models import Work
from inzage.ledger import queries
from tests.jobs.proof.models import Began, Receipt
print(json.dumps({
    "work": {row.key: [row.state, row.attempts, row.error] for row in Work.objects.all()},
    "receipts": Counter(Receipt.objects.values_list("work", flat=True)),
    "steps": list(Receipt.objects.order_by("pk").values_list("work", "step")),
    "began": Counter(Began.objects.values_list("work", flat=True)),
    "lines": [[e.tag, e.about, e.facts] for e in queries.all_entries()],
    "verified": type(queries.verify()).__name__,
}))
"""
)
START = (
    SETUP
    + "import sys; from inzage.jobs import operations as o; [o.start(workflow=sys.argv[1], key=k) for k in sys.argv[2:]]"
)
STOP = SETUP + "import sys; from inzage.jobs import operations as o; o.stop(workflow=sys.argv[1], key=sys.argv[2])"


@dataclass
class Stage:
    """A folder, perhaps a database on PostgreSQL, and workers that come and go."""

    folder: Path
    url: str = ""
    workers: list[subprocess.Popen] = field(default_factory=list)

    def __post_init__(self):
        self.home = self.folder / "home"
        self.home.mkdir(exist_ok=True)
        self.log = self.folder / "worker.log"
        own = {name: value for name, value in os.environ.items() if not name.startswith("INZAGE_")}
        self.environment = {
            **own,
            "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]),
            "DJANGO_SETTINGS_MODULE": "tests.jobs.settings",
            "INZAGE_HOME": str(self.home),
            **({"INZAGE_DATABASE_URL": self.url} if self.url else {}),
        }
        self.python(MIGRATE)

    def python(self, code, *words):
        run = subprocess.run([sys.executable, "-c", code, *words], env=self.environment, capture_output=True, text=True)
        assert run.returncode == 0, run.stderr
        return run.stdout

    def start(self, workflow, *keys):
        self.python(START, workflow, *keys)

    def stop(self, workflow, key):
        self.python(STOP, workflow, key)

    def look(self):
        return json.loads(self.python(LOOK))

    def worker(self):
        with self.log.open("ab") as out:
            process = subprocess.Popen([sys.executable, "-c", WORK], env=self.environment, stdout=out, stderr=out)
        self.workers.append(process)
        return process

    def wait_until(self, is_so, *, patience=60):
        """Look until it is so; give the last look."""
        deadline = time.monotonic() + patience
        while not is_so(seen := self.look()):
            assert time.monotonic() < deadline, (seen, self.log.read_text()[-3000:])
            time.sleep(0.2)
        return seen

    def close(self):
        for process in self.workers:
            kill(process)


def kill(process):
    if process.poll() is None:
        os.kill(process.pid, signal.SIGKILL)
        process.wait()


def all_over(seen):
    return all(state in {"done", "failed", "stopped"} for state, _, _ in seen["work"].values())
