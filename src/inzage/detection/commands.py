"""`inzage detect` and `inzage classify`: JSON lines in, JSON lines out. No value stands in an answer or an error."""

import json
import re
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager, nullcontext
from io import TextIOWrapper
from pathlib import Path

from inzage.detection.reasons import say
from inzage.detection.records import Column
from inzage.law.categories import CATEGORIES

Answer = dict[str, object]
Work = Callable[[Mapping[str, object], Namespace], Answer]

DONE, REFUSED, WRONG_USAGE = 0, 1, 2
LANGUAGES = ("nl", "en", "de", "fr")


class WrongLine(Exception):  # noqa: N818 - a line is refused, nothing broke
    """A line is no JSON object with the right fields. Its text says what is missing, and quotes nothing."""

    status = REFUSED


def add_detect_arguments(parser: ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("--language", choices=LANGUAGES, help="of lines that do not say it themselves")


def add_classify_arguments(parser: ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("--language", choices=("nl", "en"), default="en", help="of the reasons (en)")


def add_file(parser: ArgumentParser) -> None:
    parser.add_argument("file", nargs="?", default="-", help="JSON lines; - or nothing reads standard input")


def run_detect(args: Namespace) -> int:
    return answer_lines(args, detect_line)


def run_classify(args: Namespace) -> int:
    return answer_lines(args, classify_line)


def detect_line(line: Mapping[str, object], args: Namespace) -> Answer:
    """Answer `{"text", "language"?}` with `{"findings": [...]}`."""
    from inzage.detection.text import find  # noqa: PLC0415 - the help is there before what reads texts is

    text = text_in(line, "text")
    language = language_in(line) or args.language
    return {
        "findings": [
            {
                "start": finding.start,
                "end": finding.end,
                "category": finding.category,
                "presidio": finding.presidio,
                "confidence": finding.confidence,
            }
            for finding in find(text, language)
        ]
    }


def language_in(line: Mapping[str, object]) -> str:
    """Return the language a line says it is in, or nothing; a country behind it (`nl-NL`) is left out."""
    said = text_in(line, "language", default="").strip().casefold()
    language = re.split("[-_]", said)[0]
    if said and language not in LANGUAGES:
        raise WrongLine(f'"language" is unknown; known are {", ".join(LANGUAGES)}, also as nl-NL')
    return language


def classify_line(line: Mapping[str, object], args: Namespace) -> Answer:
    """Answer a described column with `{"category", "level", "confidence", "reasons", "fides", "dpv"}`."""
    from inzage.detection.columns import classify  # noqa: PLC0415 - the help is there before what reads texts is

    claim = classify(column_of(line))
    kind = CATEGORIES[claim.category] if claim.category else None
    return {
        "category": claim.category,
        "level": kind.level.value if kind else None,
        "confidence": round(claim.confidence, 3),
        "reasons": [say(reason, args.language) for reason in claim.reasons],
        "fides": kind.fides if kind else None,
        "dpv": kind.dpv if kind else None,
    }


def column_of(line: Mapping[str, object]) -> Column:
    """Return the column that a line describes."""
    values = line.get("values") or []
    if not isinstance(values, list):
        raise WrongLine('"values" is no list')
    return Column(
        dataset=text_in(line, "dataset", default=""),
        name=text_in(line, "column"),
        type=text_in(line, "type", default=""),
        values=tuple(values),
        comment=text_in(line, "comment", default=""),
    )


def text_in(line: Mapping[str, object], key: str, *, default: str | None = None) -> str:
    """Return a text of a line; what may be left out may also be null."""
    value = line.get(key)
    if value is None and default is not None:
        return default
    if not isinstance(value, str):
        raise WrongLine(f'"{key}" is missing or no text')
    return value


def answer_lines(args: Namespace, work: Work) -> int:
    """Write an answer for each line, at once, so that a pipe can read along. A broken line does not stop the rest."""
    status = DONE
    try:
        with source_of(args.file) as source:
            for number, raw in enumerate(source, start=1):
                if not raw.strip():
                    continue
                try:
                    answer = work(object_in(raw), args)
                except WrongLine as wrong:
                    status, answer = max(status, wrong.status), {"error": f"line {number}: {wrong}"}
                write(answer)
    except BrokenPipeError:
        # Who reads along has enough; that is no fault of the file.
        raise
    except OSError as error:
        sys.stderr.write(f"inzage: {args.file} cannot be read ({error.strerror}); give another file, or - for input\n")
        return WRONG_USAGE
    return status


def source_of(file: str) -> AbstractContextManager[Iterable[str]]:
    """Open what is to be read. Bytes that are no UTF-8 are read as a sign that stands for them."""
    if file != "-":
        return Path(file).open(encoding="utf-8-sig", errors="replace")
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8-sig", errors="replace")
    return nullcontext(sys.stdin)


def object_in(raw: str) -> Mapping[str, object]:
    """Return the JSON object on a line."""
    try:
        line = json.loads(raw)
    except (ValueError, RecursionError):
        # The parser's own message would name a place and could quote what stands there.
        raise WrongLine("no JSON") from None
    if not isinstance(line, dict):
        raise WrongLine("no JSON object")
    return line


def write(answer: Answer) -> None:
    # Half of a sign is no UTF-8. Python writes it by its number, which is how JSON writes it too.
    line = json.dumps(answer, ensure_ascii=False).encode("utf-8", "backslashreplace").decode("utf-8")
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


COMMANDS = (
    (
        "detect",
        "find personal data in texts: JSON lines with text in, findings with offsets out",
        add_detect_arguments,
        run_detect,
    ),
    (
        "classify",
        "say what columns hold: JSON lines with dataset, column, type, values in, category and reasons out",
        add_classify_arguments,
        run_classify,
    ),
)
