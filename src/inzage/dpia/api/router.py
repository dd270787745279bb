"""All addresses of the studies over JSON."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import Path, Router

from inzage.dpia import operations, papers, queries, records
from inzage.dpia.api import schemas
from inzage.dpia.judging import from_json
from inzage.dpia.words import Decision, Outcome
from inzage.law.duties import Duty
from inzage.people import queries as people
from inzage.people.permissions import Act
from inzage.web.api import DutyOut, allow, refusals
from inzage.web.languages import Language, language_of

router = Router(tags=["dpia"])


@router.get("/dpia", response=list[schemas.RowOut])
def activities(request: HttpRequest) -> list[dict[str, object]]:
    """Every activity with its verdict, its decision and its study."""
    allow(request, Act.SEE_REGISTER)
    return [row(one) for one in queries.activities()]


def row(one: records.Row) -> dict[str, object]:
    check, study = one.precheck, one.study
    return {
        "number": check.activity.number,
        "name": check.activity.facts.name,
        "need": check.verdict.need,
        "outcome": check.outcome,
        "study": study.state if study else None,
        "changes": (*check.changes, *(study.changes if study else ())),
    }


@router.get("/dpia/duties", response=list[DutyOut])
def duties(request: HttpRequest) -> list[Duty]:
    """What waits: pre-checks, studies, what must be looked at again, and the authority to ask."""
    allow(request, Act.SEE_REGISTER)
    return list(queries.duties())


@router.post("/dpia/reopen", response=schemas.ReopenedOut)
def reopen(request: HttpRequest) -> dict[str, object]:
    """Open again every decision whose activity is different on the map now."""
    member = allow(request, Act.WRITE_REGISTER).user
    found = operations.reopen_changed(by=member.get_username(), at=timezone.now())
    return {"prechecks": list(found.prechecks), "studies": list(found.studies)}


@router.get("/dpia/{number}", response=schemas.PrecheckOut)
def precheck(request: HttpRequest, number: Path[schemas.Number]) -> records.Precheck:
    """The pre-check of an activity: every question with its proposal, and the verdict."""
    allow(request, Act.SEE_REGISTER)
    with refusals():
        return queries.precheck(number=number)


@router.put("/dpia/{number}", response=schemas.PrecheckOut)
def answer(request: HttpRequest, number: Path[schemas.Number], given: schemas.AnswersIn) -> records.Precheck:
    """Answer its questions; refused where somebody answered since `version`."""
    member = allow(request, Act.WRITE_REGISTER).user
    answers = {key: records.Given(one.answer, one.why) for key, one in given.answers.items()}
    with refusals():
        return operations.answer(
            number=number,
            asked=records.Asked(**given.asked.dict()),
            answers=answers,
            version=given.version,
            by=member.get_username(),
            at=timezone.now(),
        )


@router.post("/dpia/{number}/decide", response=schemas.PrecheckOut)
def decide(request: HttpRequest, number: Path[schemas.Number], given: schemas.DecideIn) -> records.Precheck:
    """Decide whether a DPIA is done."""
    member = allow(request, Act.WRITE_REGISTER).user
    said = {**given.dict(), "outcome": Outcome(given.outcome)}
    with refusals():
        operations.decide(number=number, **said, by=member.get_username(), at=timezone.now())
        return queries.precheck(number=number)


@router.get("/dpia/{number}/study", response=schemas.StudyOut)
def study(request: HttpRequest, number: Path[schemas.Number]) -> records.Study:
    """The DPIA of an activity; version 0 where nobody began."""
    allow(request, Act.SEE_REGISTER)
    with refusals():
        return queries.study(number=number)


PDF = {"description": "OK", "content": {"application/pdf": {"schema": {"type": "string", "format": "binary"}}}}


@router.get("/dpia/{number}/study.pdf", openapi_extra={"responses": {200: PDF}})
def document(request: HttpRequest, number: Path[schemas.Number], language: Language | None = None) -> HttpResponse:
    """The DPIA as PDF, with what the map knows now."""
    allow(request, Act.SEE_REGISTER)
    with refusals():
        found, check = queries.study(number=number), queries.precheck(number=number)
    content = papers.written(found, check, people.organisation(), at=timezone.now(), language=language_of(language))
    answer = HttpResponse(content, content_type="application/pdf")
    answer["Content-Disposition"] = f'attachment; filename="dpia-{number}-v{found.version}.pdf"'
    return answer


@router.put("/dpia/{number}/study", response=schemas.StudyOut)
def write_study(request: HttpRequest, number: Path[schemas.Number], given: schemas.StudyIn) -> records.Study:
    """Write down what it says; refused where somebody wrote since `version`."""
    member = allow(request, Act.WRITE_REGISTER).user
    with refusals():
        operations.write_study(
            number=number,
            facts=from_json(given.facts.dict()),
            version=given.version,
            by=member.get_username(),
            at=timezone.now(),
        )
        return queries.study(number=number)


@router.post("/dpia/{number}/study/sign", response=schemas.StudyOut)
def sign_study(request: HttpRequest, number: Path[schemas.Number], given: schemas.SignIn) -> records.Study:
    """Decide on it and sign it."""
    member = allow(request, Act.WRITE_REGISTER).user
    said = {**given.dict(), "decision": Decision(given.decision)}
    with refusals():
        operations.sign_study(number=number, **said, by=member.get_username(), at=timezone.now())
        return queries.study(number=number)
