"""`python -m demo`: Voorbeeld Energie and its systems, with inzage beside them, until you stop it."""

import argparse
import sys
from pathlib import Path

import psycopg

from demo import places, running
from demo.company.company import Company
from demo.places import Places
from demo.refusals import CannotRun
from demo.signals import Stopped, heard
from demo.welcome import welcome

DONE, REFUSED = 0, 1
DOCS = Path(__file__).resolve().parents[1] / "docs" / "pictures"


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="./dev demo",
        description="A made-up energy supplier with real systems, scanned by inzage, in your browser.",
    )
    doing = parser.add_mutually_exclusive_group()
    doing.add_argument("--check", action="store_true", help="walk through it once without a browser and print JSON")
    doing.add_argument(
        "--pictures",
        type=Path,
        nargs="?",
        const=DOCS,
        metavar="FOLDER",
        help="take the pictures of the documentation, or of every screen in every look in FOLDER, and stop",
    )
    parser.add_argument("--fresh", action="store_true", help="throw away what an earlier demo left, and begin anew")
    parser.add_argument("--port", type=int, help="where the web application answers (the first free one from 8000)")
    parser.add_argument("--customers", type=int, default=Company().size, help="how many customers (20000)")
    parser.add_argument("--folder", type=Path, default=places.ROOT, help="where everything is kept (var/demo)")
    return parser


def main(words: list[str]) -> int:
    """Run the demo; the exit status."""
    asked = arguments().parse_args(words)
    try:
        with heard():
            return run(asked)
    except Stopped as stopped:
        say("Stopped.")
        return stopped.status if asked.check else DONE
    except CannotRun as error:
        say(str(error))
        return REFUSED
    except (OSError, psycopg.OperationalError) as error:
        # A full disk above all. The message names the file or what the server lacks.
        say(f"The demo cannot go on: {error}")
        return REFUSED


def run(asked: argparse.Namespace) -> int:
    company = Company(size=asked.customers)
    place = Places(asked.folder.resolve())
    with running.running(place, company, port=asked.port, fresh=asked.fresh, say=say) as demo:
        if asked.check:
            from demo.story import telling  # noqa: PLC0415 -- it needs Django, which is up now

            return telling.tell(demo, say=say)
        if asked.pictures:
            from demo import pictures  # noqa: PLC0415 -- it needs Chromium, which the demo does not

            return pictures.take(demo, asked.pictures, for_docs=asked.pictures == DOCS, say=say)
        print(welcome(demo), flush=True)
        demo.wait()
    return DONE


def say(text: str) -> None:
    """How far it is. On standard error: standard output is for the answer alone."""
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
