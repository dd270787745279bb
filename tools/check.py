"""
Everything that must hold before a change lands, except the tests.

    ./dev check              all of it
    ./dev check style types  some of it
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CHECKS = {
    "style": ["ruff", "check", "."],
    "format": ["ruff", "format", "--check", "."],
    "types": ["mypy"],
    "floors": ["lint-imports"],
    "migrations": ["python", "-m", "django", "makemigrations", "--check", "--dry-run"],
    "translations": ["python", "-m", "tools.translations", "check"],
    "docs": ["python", "-m", "pytest", "-q", "tests/docs", "tests/architecture"],
}


def main(names: list[str]) -> int:
    unknown = set(names) - CHECKS.keys()
    if unknown:
        print(f"No such check: {', '.join(sorted(unknown))}. There are: {', '.join(CHECKS)}.")
        return 2
    with tempfile.TemporaryDirectory() as home:
        # The checks look at the code, not at an installation of this machine.
        own = {name: value for name, value in os.environ.items() if not name.startswith("INZAGE_")}
        environment = {**own, "INZAGE_HOME": home, "DJANGO_SETTINGS_MODULE": "inzage.config.settings"}
        failed = [name for name in names or CHECKS if not passes(name, environment)]
    print(f"Failed: {', '.join(failed)}." if failed else "All checks hold.")
    return 1 if failed else 0


def passes(name: str, environment: dict[str, str]) -> bool:
    program, *arguments = CHECKS[name]
    started = time.monotonic()
    run = subprocess.run(
        [str(Path(sys.executable).parent / program), *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    print(f"{'ok  ' if run.returncode == 0 else 'FAIL'} {name} ({time.monotonic() - started:.0f} s)", flush=True)
    if run.returncode:
        print(run.stdout + run.stderr)
    return run.returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
