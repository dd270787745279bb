"""Records of pre-checks and studies, made of what was kept and of what the map knows now."""

from inzage.datamap.records import Activity, Surroundings
from inzage.dpia import basis, judging, models, screening
from inzage.dpia.records import Asked, Change, Precheck, Study, StudyFacts
from inzage.dpia.words import Decision, Outcome, StudyState
from inzage.law.dpia import contents, risks
from inzage.people.records import Organisation


def changed(kept: basis.Basis | None, activity: Activity, around: Surroundings) -> tuple[Change, ...]:
    """What is different from the fingerprint; nothing where nothing was decided yet."""
    return basis.changes(kept, basis.basis_of(activity, around)) if kept else ()


def precheck(row: models.Precheck | None, activity: Activity, around: Surroundings) -> Precheck:
    """The pre-check of an activity; without a row the one that nobody answered yet."""
    asked = screening.asked_of(row.asked) if row else Asked()
    answers = screening.answers_of(row.answers) if row else {}
    questions, verdict = screening.checked(activity, around, asked, answers)
    if row is None:
        return Precheck(activity, around, 0, asked, questions, verdict)
    return Precheck(
        activity=activity,
        around=around,
        version=row.version,
        asked=asked,
        questions=questions,
        verdict=verdict,
        outcome=Outcome(row.outcome),
        why=row.why,
        dpo_view=row.dpo_view,
        changed_by=row.changed_by,
        decided_by=row.decided_by,
        decided_at=row.decided_at,
        reopened_at=row.reopened_at,
        changes=changed(row.basis, activity, around),
    )


def study(row: models.Study | None, activity: Activity, around: Surroundings, standing: Organisation | None) -> Study:
    """The study of an activity; without a row the one that nobody began yet."""
    facts = judging.from_json(row.facts) if row else StudyFacts()
    changes = changed(row.basis, activity, around) if row else ()
    count = len(changes) if row and row.state == StudyState.SIGNED else 0
    judged = tuple(map(judging.judged, judging.with_feared(facts.risks)))
    return Study(
        activity=activity,
        around=around,
        version=row.version if row else 0,
        facts=facts,
        risks=judged,
        parts=contents.judge(judging.as_law(facts, activity, around, standing, count)),
        consultation=risks.consultation(judging.law_risk(one.facts) for one in judged),
        changes=changes,
        **(signed(row) if row else {}),  # type: ignore[arg-type] # the keys are those of the record
    )


def signed(row: models.Study) -> dict[str, object]:
    """Who wrote it last, who signed it, and what was decided."""
    same = (
        "decision_why", "changed_by", "changed_at", "signed_by", "signed_at", "signed_version", "reopened_at",
    )  # fmt: skip
    found = {name: getattr(row, name) for name in same}
    return {**found, "state": StudyState(row.state), "decision": Decision(row.decision)}
