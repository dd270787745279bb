"""The pre-check of an activity from what the map and people say of it. Pure."""

from collections.abc import Mapping
from dataclasses import asdict, fields, replace

from inzage.datamap.records import Activity, Kept, Surroundings
from inzage.dpia.records import Asked, Given, Question
from inzage.law.activities import TEMPLATES
from inzage.law.dpia import Screening, Verdict, decide, facts, screen
from inzage.law.dpia import activity as law
from inzage.law.dpia.criteria import ALWAYS, CRITERIA
from inzage.law.dpia.listed import LISTED, THRESHOLDS
from inzage.law.dpia.proposed import Proposed
from inzage.law.reasons import Answer

PER_YEAR: Mapping[str, float] = {"day": 365, "week": 52, "month": 12, "year": 1}
NOT_OF_THE_ACTIVITY = frozenset({"assessed_by_law"})
TRUTH = {Answer.YES: True, Answer.NO: False, Answer.UNKNOWN: None}


def known(one: Activity, around: Surroundings, asked: Asked) -> law.Activity:
    """
    What is known of an activity, as the law asks it.

    Kinds of data in the same tables that no activity explains count as used, until the register says who uses them.
    """
    kinds = {kind.category for kind in one.categories} | set(around.unexplained)
    countries = {*(system.country for system in one.systems), *(party.country for party in one.recipients)} - {""}
    said = {key: value for key, value in asdict(asked).items() if key not in NOT_OF_THE_ACTIVITY}
    return law.Activity(
        template=one.template if one.template in TEMPLATES else "",
        categories=tuple(sorted(kinds)) or None,
        groups=one.facts.groups or None,
        people=one.people,
        origins=tuple(sorted({use.origin for use in one.facts.uses})),
        countries=tuple(sorted(countries)) or None,
        systems=len(one.systems) or None,
        years=longest(one.facts.retentions),
        profiling=one.facts.profiling,
        automated_decision=one.facts.automated_decision,
        shared=shared(one),
        **said,
    )


def longest(rules: tuple[Kept, ...]) -> float | None:
    """The longest time that something is kept, in years."""
    return max((one.count / PER_YEAR[one.unit] for one in rules if one.count and one.unit in PER_YEAR), default=None)


def shared(one: Activity) -> bool | None:
    """Whether somebody gets it who decides on it too. A processor does not."""
    if one.recipients:
        return any(party.role != "processor" for party in one.recipients)
    return False if one.facts.no_recipients else None


def questions(screening: Screening, answers: Mapping[str, Given]) -> tuple[Question, ...]:
    """Every question with its proposal and what a person said: the article, the Dutch list, the nine criteria."""
    listed = {one.key: one for one in LISTED.values()}
    found = [of_criterion("always", one, answers) for one in screening.always]
    for one in screening.listed:
        row = listed[one.key]
        en, nl = THRESHOLDS[row.threshold]
        words = (row.label_en, row.label_nl, f"{row.en} It counts {en}.", f"{row.nl} Het telt {nl}.")
        found.append(Question(row.key, "listed", row.article, *words, one, answers.get(row.key)))
    return (*found, *(of_criterion("criteria", one, answers) for one in screening.criteria))


def of_criterion(group: str, one: Proposed, answers: Mapping[str, Given]) -> Question:
    words = (ALWAYS if group == "always" else CRITERIA)[one.key]
    return Question(
        one.key, group, words.article, words.en, words.nl, words.ask_en, words.ask_nl, one, answers.get(one.key)
    )


def checked(
    one: Activity, around: Surroundings, asked: Asked, answers: Mapping[str, Given]
) -> tuple[tuple[Question, ...], Verdict]:
    """The questions of an activity and the verdict on them."""
    screening = screen(known(one, around, asked))
    asking = questions(screening, answers)
    confirmed = {q.key: TRUTH[q.counts] for q in asking if q.given and not q.is_outdated}
    return asking, decide(replace(facts(screening, confirmed), assessed_by_law=asked.assessed_by_law))


def asked_of(stored: Mapping[str, bool | None]) -> Asked:
    return Asked(**{one.name: stored.get(one.name) for one in fields(Asked)})


def answers_of(stored: Mapping[str, Mapping[str, str]]) -> dict[str, Given]:
    return {
        key: Given(Answer(one["answer"]), one.get("why", ""), Answer(one.get("proposed", "unknown")))
        for key, one in stored.items()
    }
