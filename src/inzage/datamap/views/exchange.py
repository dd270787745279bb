"""The register as files: to download, and a sheet to take in after seeing what it would change."""

from hashlib import sha256
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from inzage.datamap import forms, operations, queries, records, waiting
from inzage.datamap.days import moment_of
from inzage.datamap.exchange import FORMATS, WITH_SYSTEMS, foreign, sheet_in
from inzage.datamap.exchange.limits import WrongCells
from inzage.datamap.views.foreign import told
from inzage.people.permissions import Act
from inzage.web.access import may
from inzage.web.asking import WRONG, doer, missing_is_404, status_of
from inzage.web.fragments import go_to
from inzage.web.languages import language_of
from inzage.web.refusals import Refusal
from inzage.web.requests import StaffRequest


@require_GET
@may(Act.SEE_REGISTER)
def download(request: StaffRequest) -> HttpResponse:
    """Choose the format, the day and the language."""
    form = forms.Download(initial={"language": language_of()})
    return render(request, "datamap/download_register.html", {"form": form, "formats": list(FORMATS)})


@require_GET
@may(Act.SEE_REGISTER)
def file(request: StaffRequest) -> HttpResponse:
    """The register as a file, as it is or as it was at the end of a day."""
    form = forms.Download(request.GET)
    asked = form.values()
    if request.GET.get("format") not in FORMATS or form.errors.get("at"):
        raise Http404
    name = str(request.GET["format"])
    extension, media, write = FORMATS[name]
    at = moment_of(form.cleaned_data.get("at"), now=request.arrived_at)
    try:
        document = queries.document(now=request.arrived_at, at=at, with_systems=name in WITH_SYSTEMS)
        content = write(document, language_of(str(asked.get("language") or "")))
    except Refusal as error:
        messages.error(request, str(error))
        return go_to(request, "datamap:download_register")
    kind = "" if name == extension else f"-{name}"
    answer = HttpResponse(content, content_type=media)
    answer["Content-Disposition"] = f'attachment; filename="{_("register")}-{localdate(at)}{kind}.{extension}"'
    return answer


@require_http_methods(["GET", "POST"])
@may(Act.WRITE_REGISTER)
def take(request: StaffRequest) -> HttpResponse:
    """Send a sheet; what cannot be read is said at once."""
    form = forms.Book(request.POST or None, request.FILES or None)
    problems: tuple[str, ...] = ()
    if form.is_valid():
        content = form.cleaned_data["file"]
        try:
            page = "datamap:preview_sheet" if is_read(content, request) else "datamap:sheet_columns"
            return go_to(request, page, waiting.keep(content, **doer(request)))
        except Refusal as error:
            problems = error.problems if isinstance(error, WrongCells) else ()
            form.add_error("file", str(error))
    context = {"form": form, "problems": problems}
    return render(request, "datamap/take_sheet.html", context, status=status_of(form))


def is_read(content: bytes, request: StaffRequest) -> bool:
    """Whether inzage made the book and can read it; one of somebody's own is asked about first."""
    if sheet_in.is_ours(content):
        return bool(sheet_in.read(content, at=request.arrived_at))
    return not foreign.table(content)


@require_http_methods(["GET", "POST"])
@may(Act.WRITE_REGISTER)
def preview(request: StaffRequest, key: UUID) -> HttpResponse:
    """What the sheet would change; what was seen is what is done when it is confirmed."""
    by = request.user.get_username()
    with missing_is_404():
        content = waiting.content(key, **doer(request))
    is_foreign = not sheet_in.is_ours(content)
    if is_foreign:
        _table, _choices, found = told(request, content, waiting.choices(key, by=by))
        document, untaken = found.document, found.untaken
    else:
        document, untaken = sheet_in.read(content, at=request.arrived_at), []
    comparison = queries.compared(document, now=request.arrived_at)
    refusal = ""
    if request.method == "POST":
        if request.POST.get("seen") != seal(comparison):
            refusal = _("The register was changed since you looked. This is what the sheet would change now.")
        else:
            try:
                operations.take_document(comparison=comparison, **doer(request))
            except Refusal as error:
                refusal = str(error)
            else:
                waiting.forget(key, by=by)
                messages.success(request, _("The sheet was taken into the register."))
                return go_to(request, "datamap:register")
    context = {
        "comparison": comparison,
        "added": sum(not one.number for one in comparison.activities),
        "changed": sum(one.number > 0 for one in comparison.activities),
        "seen": seal(comparison),
        "key": key,
        "untaken": untaken,
        "is_foreign": is_foreign,
        "refusal": refusal,
    }
    return render(request, "datamap/preview_sheet.html", context, status=WRONG if refusal else 200)


def seal(comparison: records.Comparison) -> str:
    """By what a comparison is known again."""
    return sha256(repr(comparison).encode()).hexdigest()
