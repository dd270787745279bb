"""What was learned from people, over JSON."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import Router, Status

from inzage.datamap import lesson_file, operations, queries, records
from inzage.datamap.api import schemas
from inzage.people.permissions import Act
from inzage.web.api import allow, refusals

router = Router()


@router.get("/lessons", response=schemas.PageOut[schemas.LessonOut])
def lessons(
    request: HttpRequest,
    search: str = "",
    *,
    elsewhere: bool = False,
    page: schemas.Number = 1,
    per_page: schemas.Number = 100,
) -> records.Page[records.Learned]:
    """What people said of names, or what was read from elsewhere, and where it counts now."""
    allow(request, Act.SEE_MAP)
    find = queries.imported if elsewhere else queries.learned
    return find(search=search, page=page, per_page=per_page)


@router.get("/lessons/export", response=schemas.LessonsFile)
def export_lessons(request: HttpRequest) -> HttpResponse:
    """What was learned, as another installation reads it: names and kinds of data alone."""
    allow(request, Act.SEE_MAP)
    return HttpResponse(lesson_file.written(queries.plain_lessons()), content_type="application/json")


@router.post("/lessons/import", response=dict[str, int])
def import_lessons(request: HttpRequest, origin: str) -> dict[str, int]:
    """Read the lessons of another installation, in place of what was read from there before. The file is the body."""
    member, text = teacher(request), request.body.decode("utf-8", "replace")
    with refusals():
        return {
            "lessons": operations.import_lessons(text=text, origin=origin, by=member, at=timezone.now()),
        }


@router.delete("/lessons/import", response=dict[str, int])
def forget_lessons(request: HttpRequest, origin: str) -> dict[str, int]:
    """Forget what was read from one place."""
    member = teacher(request)
    with refusals():
        return {"lessons": operations.forget_lessons(origin=origin, by=member, at=timezone.now())}


@router.put("/lessons/aside", response={204: None})
def set_aside(request: HttpRequest, given: schemas.LessonIn) -> Status[None]:
    """Let a lesson no longer count for other fields, or count again."""
    member = teacher(request)
    decide = operations.set_lesson_aside if given.is_aside else operations.restore_lesson
    with refusals():
        decide(key=given.key, category=given.category, by=member, at=timezone.now())
    return Status(204, None)


def teacher(request: HttpRequest) -> str:
    """The member, who decides about fields of the whole map."""
    allow(request, Act.SEE_MAP)
    return allow(request, Act.REVIEW_FIELD).user.get_username()
