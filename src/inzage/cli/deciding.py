"""
`inzage law decide`: questions of the law as JSON lines in, verdicts out.

It stands here because `law` is pure and reads no files; lines are read as the commands of detection read them.
"""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping

from inzage.detection.commands import WRONG_USAGE, Answer, WrongLine, add_file, answer_lines, text_in
from inzage.law.reasons import Reason


class WrongTopic(WrongLine):
    """The line asks what no rule answers."""

    status = WRONG_USAGE


def add_decide_arguments(parser: ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("--language", choices=("nl", "en"), default="en", help="of the reasons (en)")


def run_decide(args: Namespace) -> int:
    return answer_lines(args, decide_line)


def decide_line(line: Mapping[str, object], args: Namespace) -> Answer:
    """Answer `{"topic", "structured"}` with `{"verdict", "articles", "reasons"}`."""
    from inzage.law import topics  # noqa: PLC0415 - the help is there before the library of activities is

    topic = text_in(line, "topic")
    structured = line.get("structured")
    if not isinstance(structured, dict):
        raise WrongLine('"structured" is missing or no object')
    try:
        decision = topics.decide(topic, structured)
    except topics.UnknownTopic as unknown:
        raise WrongTopic(str(unknown)) from None
    except topics.WrongFacts as wrong:
        raise WrongLine(str(wrong)) from None
    return {
        "verdict": dict(decision.verdict),
        "articles": list(decision.articles),
        "reasons": [say(reason, args.language) for reason in decision.reasons],
    }


def say(reason: Reason, language: str) -> str:
    """A reason as a sentence; advice is called so, because it is no law."""
    if language == "nl":
        return f"Advies: {reason.nl}" if reason.is_advice else reason.nl
    return f"Advice: {reason.en}" if reason.is_advice else reason.en


COMMANDS = (
    (
        "law decide",
        "answer questions of the law: JSON lines with topic and facts in, verdict and reasons out",
        add_decide_arguments,
        run_decide,
    ),
)
