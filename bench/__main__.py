"""
`python -m bench [name]` runs one bench, or all but the fuzzer.

`python -m bench detection text` runs one part of that bench; `python -m bench fuzz 60` fuzzes for a minute.
"""

import sys
from importlib import import_module

from bench import detection, fuzz

BENCHES = ("detection", "links", "scan", "kills", "pages", "logs", "rights")


def main(arguments: list[str]) -> int:
    """Run the benches with these names; without a name, all. The parts of detection follow its name, seconds `fuzz`."""
    if arguments[:1] == ["detection"]:
        return detection.run(arguments[1:])
    if arguments[:1] == ["fuzz"]:
        return fuzz.run(*map(int, arguments[1:2]))
    unknown = [name for name in arguments if name not in BENCHES]
    if unknown:
        print(f"No such bench: {', '.join(unknown)}. There are: {', '.join(BENCHES)}, fuzz.")
        return 2
    # One at a time, so that a bench needs only what it measures.
    return max(import_module(f"bench.{name}").run() for name in arguments or BENCHES)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
