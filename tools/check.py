"""Everything that must hold before a change lands, except the tests: `./dev check`."""

import subprocess
import sys
import time
from pathlib import Path

CHECKS = {
    "style": ["ruff", "check", "."],
    "format": ["ruff", "format", "--check", "."],
    "types": ["mypy"],
    "floors": ["lint-imports"],
    "migrations": [
        "python",
        "-m",
        "django",
        "makemigrations",
        "--check",
        "--dry-run",
        "--settings",
        "inzage.config.settings",
    ],
    "translations": ["python", "-m", "tools.translations", "check"],
    "docs": ["python", "-m", "pytest", "-q", "tests/docs", "tests/architecture"],
}


def main(names: list[str]) -> int:
    unknown = set(names) - CHECKS.keys()
    if unknown:
        print(f"No such check: {', '.join(sorted(unknown))}. There are: {', '.join(CHECKS)}.")
        return 2
    failed = [name for name in names or CHECKS if not passes(name)]
    print(f"Failed: {', '.join(failed)}." if failed else "All checks hold.")
    return 1 if failed else 0


def passes(name: str) -> bool:
    program, *arguments = CHECKS[name]
    started = time.monotonic()
    run = subprocess.run(
        [str(Path(sys.executable).parent / program), *arguments], capture_output=True, text=True, check=False
    )
    print(f"{'ok  ' if run.returncode == 0 else 'FAIL'} {name} ({time.monotonic() - started:.0f} s)", flush=True)
    if run.returncode:
        print(run.stdout + run.stderr)
    return run.returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
