"""The verbs and questions of the studies as the command line runs them. Reached by `commands` once Django is up."""

import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path

from django.utils import timezone
from django.utils.translation import override

from inzage.dpia import operations, papers, queries, wording
from inzage.dpia.records import Change, JudgedRisk, Precheck, Question, Row, Study
from inzage.law.duties import Duty
from inzage.law.reasons import Reason
from inzage.people import queries as people
from inzage.web.documents import DocumentFailed
from inzage.web.printing import say, show, show_facts
from inzage.web.refusals import Refusal

BY = "command line"
DONE, REFUSED, WRONG_USE = 0, 1, 2


def list_activities(args: Namespace) -> int:
    """Show each activity with its verdict, its decision and its study."""
    waiting = {one.about for one in queries.duties()} if args.only == "to_do" else set()
    rows = [
        row_facts(one)
        for one in queries.activities()
        if (args.only != "to_do" or f"activity:{one.precheck.activity.number}" in waiting)
        and (args.only != "stale" or stale(one))
    ]
    show(args.format, rows, ["number", "name", "need", "outcome", "study", "rest", "changed"])
    return DONE


def show_precheck(args: Namespace) -> int:
    """Show what the law says of an activity and why, and each question."""
    found = queries.precheck(number=args.number)
    facts = precheck_facts(found, args.language)
    if args.format == "json":
        say(facts)
        return DONE
    show_facts({key: value for key, value in facts.items() if not isinstance(value, list)})
    for reason in reasons(found.verdict.reasons, args.language):
        say(f"- {reason['text']} ({reason['article']})")
    questions = [question_facts(one, args.language) for one in found.questions]
    show("table", questions, ["key", "question", "proposed", "given", "counts"])
    return DONE


def show_study(args: Namespace) -> int:
    """Show a study: what is there, what is missing, its risks and its decision."""
    found = queries.study(number=args.number)
    with override(args.language):
        facts = study_facts(found, args.language)
    if args.format == "json":
        say(facts)
        return DONE
    show_facts({key: value for key, value in facts.items() if not isinstance(value, list)})
    show("table", parts(found, args.language), ["part", "article", "outcome"])
    with override(args.language):
        show("table", [risk_facts(one) for one in found.risks], ["key", "name", "before", "after"])
    return DONE


def write_document(args: Namespace) -> int:
    """Write a study as PDF, with what the map knows now."""
    if args.out == "-" and sys.stdout.isatty():
        say("A PDF is no text. Say where to write it: --out FILE", sys.stderr)
        return WRONG_USE
    found, check = queries.study(number=args.number), queries.precheck(number=args.number)
    content = papers.written(found, check, people.organisation(), at=timezone.now(), language=args.language)
    if args.out == "-":
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        return DONE
    try:
        Path(args.out).write_bytes(content)
    except OSError as error:
        say(f"{args.out}: {error.strerror}", sys.stderr)
        return WRONG_USE
    say(f"Wrote the DPIA of activity {args.number}, version {found.version}, to {args.out}.")
    return DONE


def check(args: Namespace) -> int:
    """0: nothing waits. 1: something does."""
    found = [duty_facts(one) for one in queries.duties()]
    if found or args.format == "json":
        show(args.format, found, ["activity", "name", "duty", "article", "count"])
    else:
        say("Nothing waits.")
    return REFUSED if found else DONE


def reopen(args: Namespace) -> int:
    """Open again what rests on a map that is different now, and say what."""
    found = operations.reopen_changed(by=BY, at=timezone.now())
    kinds = {"pre-check": found.prechecks, "study": found.studies}
    rows: list[dict[str, object]] = [
        {"activity": number, "what": what, "changed": changed(changes)}
        for what, by_number in kinds.items()
        for number, changes in by_number.items()
    ]
    if rows or args.format == "json":
        show(args.format, rows, ["activity", "what", "changed"])
    else:
        say("Nothing is different.")
    return DONE


def row_facts(row: Row) -> dict[str, object]:
    found, study = row.precheck, row.study
    return {
        "number": found.activity.number,
        "name": found.activity.facts.name,
        "need": str(found.verdict.need),
        "outcome": str(found.outcome),
        "study": str(study.state) if study else None,
        "version": study.version if study else 0,
        "rest": rest(study) if study else None,
        "open": found.open,
        "changed": changed(stale(row)),
    }


def stale(row: Row) -> tuple[Change, ...]:
    """What is different for the pre-check or the study, each fact once."""
    found = (*row.precheck.changes, *(row.study.changes if row.study else ()))
    return tuple({one.fact: one for one in found}.values())


def changed(changes: tuple[Change, ...]) -> str:
    return " ".join(one.fact for one in changes)


def rest(study: Study) -> str | None:
    """The greatest risk that is left, once every one is judged."""
    levels = [one.rest for one in study.risks]
    return None if None in levels else max(one for one in levels if one).name.lower()


def precheck_facts(found: Precheck, language: str) -> dict[str, object]:
    return {
        "number": found.activity.number,
        "name": found.activity.facts.name,
        "version": found.version,
        "need": str(found.verdict.need),
        "outcome": str(found.outcome),
        "why": found.why,
        "decided_by": found.decided_by,
        "decided_at": found.decided_at,
        "reopened_at": found.reopened_at,
        "changed": changed(found.changes),
        "reasons": reasons(found.verdict.reasons, language),
        "questions": [question_facts(one, language) for one in found.questions],
    }


def question_facts(one: Question, language: str) -> dict[str, object]:
    return {
        "key": one.key,
        "article": one.article,
        "question": getattr(one, language),
        "proposed": str(one.proposed.answer),
        "given": str(one.given.answer) if one.given else None,
        "why": one.given.why if one.given else "",
        "counts": str(one.counts),
        "is_outdated": one.is_outdated,
    }


def reasons(found: tuple[Reason, ...], language: str) -> list[dict[str, str]]:
    return [{"article": one.article, "text": getattr(one, language)} for one in found]


def study_facts(found: Study, language: str) -> dict[str, object]:
    return {
        "number": found.activity.number,
        "name": found.activity.facts.name,
        "version": found.version,
        "state": str(found.state),
        "decision": str(found.decision),
        "signed_by": found.signed_by,
        "signed_at": found.signed_at,
        "signed_version": found.signed_version,
        "reopened_at": found.reopened_at,
        "consult_authority": str(found.consultation.answer),
        "changed": changed(found.changes),
        "parts": parts(found, language),
        "risks": [risk_facts(one) for one in found.risks],
    }


def parts(found: Study, language: str) -> list[dict[str, object]]:
    return [
        {"part": getattr(one.part, language), "article": one.part.article, "outcome": str(one.outcome)}
        for one in found.parts
    ]


def risk_facts(one: JudgedRisk) -> dict[str, object]:
    return {
        "key": one.facts.key,
        "name": wording.risk_name(one.facts.key, one.facts.name),
        "before": one.before.name.lower() if one.before else None,
        "after": one.rest.name.lower() if one.rest else None,
    }


def duty_facts(one: Duty) -> dict[str, object]:
    return {
        "activity": int(one.about.partition(":")[2]),
        "name": one.name,
        "duty": one.key,
        "article": one.article,
        "count": one.count,
    }


VERBS: Mapping[str, Callable[[Namespace], int]] = {
    "dpia list": list_activities,
    "dpia precheck": show_precheck,
    "dpia show": show_study,
    "dpia document": write_document,
    "dpia check": check,
    "dpia reopen": reopen,
}


def run(name: str, args: Namespace) -> int:
    """Run a command; a refusal is a sentence on standard error."""
    try:
        return VERBS[name](args)
    except Refusal as error:
        say(str(error), sys.stderr)
        return REFUSED
    except DocumentFailed:
        say("The document could not be made.", sys.stderr)
        return REFUSED
