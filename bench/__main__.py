"""`python -m bench [name]` runs one bench, or all."""

import sys

from bench import detection

BENCHES = {"detection": detection.run}


def main(arguments: list[str]) -> int:
    """Run the benches with these names; without a name, all."""
    unknown = [name for name in arguments if name not in BENCHES]
    if unknown:
        print(f"No such bench: {', '.join(unknown)}. There are: {', '.join(BENCHES)}.")
        return 2
    return max(BENCHES[name]() for name in arguments or BENCHES)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
