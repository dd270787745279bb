"""The document of a DPIA: what people wrote in this version, beside what the map knows at this moment. Pure."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from importlib.resources import files

from django.utils import translation
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from inzage.dpia import wording
from inzage.dpia.papers import chapters, consulting, risks
from inzage.dpia.papers.chapters import Chapter
from inzage.dpia.records import Precheck, Study
from inzage.dpia.words import StudyState
from inzage.law.reasons import Answer
from inzage.people.records import Organisation
from inzage.web import documents
from inzage.web.languages import article

LAYOUT = files("inzage.dpia").joinpath("typst", "study.typ")
NOBODY = Organisation(name="", founded_at=datetime.min)  # noqa: DTZ901 - never shown


def written(study: Study, check: Precheck, founded: Organisation | None, *, at: datetime, language: str) -> bytes:
    """
    The DPIA as PDF in this language, with the map as it is `at` this moment.

    Raises:
        documents.DocumentFailed
    """
    with translation.override(language):
        found = said(study, check, founded or NOBODY, at=at, language=language)
        return documents.pdf(layout=LAYOUT.read_text("utf-8"), says=found, at=at)


def said(study: Study, check: Precheck, founded: Organisation, *, at: datetime, language: str) -> Mapping[str, object]:
    """All that the document says."""
    name, version = study.activity.facts.name, str(study.version)
    return {
        "title": _("DPIA of %(name)s") % {"name": name},
        "subtitle": _("Data protection impact assessment, art. 35 GDPR"),
        "author": founded.name,
        "language": language,
        "keywords": [_("art. 35 GDPR")],
        "footer": _("%(who)s · DPIA of %(name)s · version %(version)s")
        % {"who": founded.name, "name": shortened(name), "version": version},
        "facts": list(cover(study, founded, at)),
        "notes": list(notes(study)),
        "words": {
            "page": _("Page {here} of {last}"),
            "contents": pgettext("of a document", "Contents"),
            "missing": _("not written down yet"),
        },
        "chapters": list(all_chapters(study, check, founded)),
    }


def cover(study: Study, founded: Organisation, at: datetime) -> Iterable[list[str]]:
    """Whose study it is, of what, and how far."""
    yield [_("Controller"), founded.name, article("art. 4(7)")]
    yield [_("Contact details"), founded.contact, ""]
    yield [_("Data protection officer"), dpo(founded), article("art. 35(2)")]
    yield [_("Activity"), f"{study.activity.number}. {study.activity.facts.name}", article("art. 30(1)")]
    yield [_("Version"), versioned(study), ""]
    yield [_("Decision"), decided(study), article("art. 35(1)")]
    yield [_("Facts of the map as of"), moment(at), ""]


def dpo(founded: Organisation) -> str:
    return founded.dpo or (_("There is none.") if founded.has_dpo is False else "")


def versioned(study: Study) -> str:
    if study.changed_at is None:
        return ""
    said = {"version": study.version, "by": study.changed_by, "at": moment(study.changed_at)}
    return _("%(version)s, written by %(by)s, %(at)s") % said


def decided(study: Study) -> str:
    """The decision with who signed it; of a draft that it is one, and what was signed before."""
    if study.signed_at is None:
        return _("Draft: nobody has signed it.")
    said = {"by": study.signed_by, "at": moment(study.signed_at), "version": study.signed_version}
    if study.state is StudyState.SIGNED:
        decision = wording.word(study.decision, "DECISIONS")
        return f"{decision}. " + _("Signed by %(by)s, %(at)s, as version %(version)s.") % said
    return _("Draft. Version %(version)s was signed by %(by)s, %(at)s.") % said


def notes(study: Study) -> Iterable[str]:
    """How to read it, and what must be known before it is read."""
    yield _("What people wrote is that of this version. What the map knows is shown as it is at the moment above.")
    if study.missing:
        names = ", ".join(wording.in_language(one.part).lower() for one in study.missing)
        yield _("Not complete yet: %(names)s.") % {"names": names}
    if study.changes:
        facts = ", ".join(str(wording.word(one.fact, "FACTS")) for one in study.changes)
        yield _("The map says something else than when this was signed: %(facts)s.") % {"facts": facts}


def all_chapters(study: Study, check: Precheck, founded: Organisation) -> Iterable[Chapter]:
    """In the order of the article; what goes to the authority comes last and only where it must be asked."""
    yield chapters.need(check)
    yield chapters.description(study)
    yield chapters.necessity(study)
    yield risks.overview(study)
    yield risks.measures(study)
    yield chapters.advice(study, founded)
    yield chapters.completeness(study)
    yield chapters.decision(study, moment)
    if study.changes:
        yield chapters.review(study)
    if study.consultation.answer is Answer.YES:
        yield consulting.prepared(study, founded)


def moment(at: datetime) -> str:
    return date_format(localtime(at), "j F Y, H:i")


LONGEST = 60


def shortened(name: str) -> str:
    return name if len(name) <= LONGEST else f"{name[:LONGEST]}…"
