"""A study as the law judges it: its parts, its risks, and whether the authority must be asked. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from typing import Any

from inzage.datamap.records import Activity, Surroundings
from inzage.dpia.records import JudgedRisk, RiskFacts, StudyFacts
from inzage.law.dpia import contents, risks
from inzage.people.records import Organisation


def as_json(facts: StudyFacts) -> dict[str, object]:
    return asdict(facts)


def from_json(stored: Mapping[str, Any]) -> StudyFacts:
    """The study as it was kept; what a later version of inzage added keeps its default."""
    known = {one.name for one in fields(StudyFacts)}
    said = {key: value for key, value in stored.items() if key in known}
    return StudyFacts(**{**said, "risks": tuple(RiskFacts(**one) for one in said.get("risks", ()))})


def with_feared(found: Sequence[RiskFacts]) -> tuple[RiskFacts, ...]:
    """The three feared events first, also where nobody wrote of them yet."""
    given = {one.key: one for one in found}
    rest = tuple(one for one in found if one.key not in risks.FEARED)
    return (*(given.get(key, RiskFacts(key)) for key in risks.FEARED), *rest)


def law_risk(one: RiskFacts) -> risks.Risk:
    def step(number: int | None) -> risks.Step | None:
        return risks.Step(number) if number else None

    return risks.Risk(
        one.key, step(one.severity), step(one.likelihood), step(one.severity_after), step(one.likelihood_after)
    )


def judged(one: RiskFacts) -> JudgedRisk:
    risk = law_risk(one)
    return JudgedRisk(one, risks.before(risk), risks.rest(risk))


def as_law(
    facts: StudyFacts, activity: Activity, around: Surroundings, standing: Organisation | None, changed: int
) -> contents.Study:
    """The study in the terms of the law; purpose and basis are those of the register."""
    planned = sum(bool(line.strip()) for one in facts.risks for line in one.planned.splitlines())
    return contents.Study(
        description=facts.description,
        purposes=activity.facts.purpose,
        basis=activity.facts.basis,
        interest=facts.interest or activity.facts.interest_test,
        necessity=facts.necessity,
        proportionality=facts.proportionality,
        risks=tuple(map(law_risk, with_feared(facts.risks))),
        measures=planned + len(around.there),
        has_dpo=standing.has_dpo if standing else None,
        dpo_advice=facts.dpo_advice,
        views=facts.views,
        views_not_sought=facts.views_not_sought,
        changes=changed,
    )


def differences(before: StudyFacts, after: StudyFacts) -> tuple[str, ...]:
    """Which parts of a study are different."""
    return tuple(one.name for one in fields(StudyFacts) if getattr(before, one.name) != getattr(after, one.name))
