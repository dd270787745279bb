"""`python -m bench [name]` runs one bench, or all; `python -m bench detection text` runs one part of that bench."""

import sys
from importlib import import_module

from bench import detection

BENCHES = ("detection", "links", "scan", "kills", "pages")


def main(arguments: list[str]) -> int:
    """Run the benches with these names; without a name, all. The parts of detection follow its name."""
    if arguments[:1] == ["detection"]:
        return detection.run(arguments[1:])
    unknown = [name for name in arguments if name not in BENCHES]
    if unknown:
        print(f"No such bench: {', '.join(unknown)}. There are: {', '.join(BENCHES)}.")
        return 2
    # One at a time, so that a bench needs only what it measures.
    return max(import_module(f"bench.{name}").run() for name in arguments or BENCHES)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
