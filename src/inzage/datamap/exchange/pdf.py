"""The register as a document to read, to print and to give to the authority: art. 30 line by line. Pure."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from importlib.resources import files

from django.utils import translation
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from inzage.datamap.exchange import register_parts as parts
from inzage.datamap.records import Document, Numbered
from inzage.datamap.words import Capacity
from inzage.people.records import Organisation
from inzage.web import documents
from inzage.web.languages import article

LAYOUT = files("inzage.datamap").joinpath("typst", "register.typ")


def written(document: Document, language: str) -> bytes:
    """
    The register as PDF in this language.

    Raises:
        documents.DocumentFailed
    """
    with translation.override(language):
        return documents.pdf(layout=LAYOUT.read_text("utf-8"), says=said(document, language), at=document.at)


def said(document: Document, language: str) -> Mapping[str, object]:
    """All that the document says."""
    moment = date_format(localtime(document.at), "j F Y, H:i")
    count = len(document.activities)
    return {
        "title": _("Register of processing activities"),
        "subtitle": _("As of %(moment)s") % {"moment": moment},
        "author": document.organisation,
        "language": language,
        "keywords": [_("art. 30 GDPR")],
        "footer": _("%(who)s · register of processing activities · %(moment)s")
        % {"who": document.organisation, "moment": moment},
        "facts": [
            [_("Organisation"), document.organisation, article("art. 30(1)(a)")],
            *reached(document.known.organisation),
            [_("As of"), moment, ""],
            [_("Activities"), ngettext("%(n)d activity", "%(n)d activities", count) % {"n": count}, ""],
        ],
        "notes": [_("All of it is told as it was at this moment; only how to reach the organisation is as it is now.")],
        "words": {
            "page": _("Page {here} of {last}"),
            "contents": pgettext("of a document", "Contents"),
            "missing": _("not written down yet"),
            "more": _("Also written down, beyond art. 30"),
        },
        "chapters": [chapter for chapter in chapters(document, language) if chapter["activities"]],
    }


def reached(founded: Organisation | None) -> Iterable[list[str]]:
    """How to reach the organisation, and who must be named where there is one. Law: GDPR art. 30(1)(a)."""
    law, there = article("art. 30(1)(a)"), founded or Organisation(name="", founded_at=datetime.min)  # noqa: DTZ901 - never shown
    yield [_("Contact details"), there.contact, law]
    yield [_("Data protection officer"), who(there.dpo, is_needed=there.has_dpo), law]
    if there.representative or there.has_representative is not False:
        yield [_("Representative in the EU"), who(there.representative, is_needed=there.has_representative), law]


def who(said: str, *, is_needed: bool | None) -> str:
    return said or (_("There is none.") if is_needed is False else "")


def chapters(document: Document, language: str) -> Iterable[Mapping[str, object]]:
    """What we do for ourselves, and what we do for others. Law: GDPR art. 30(1) and (2)."""
    ours = [one for one in document.activities if one.facts.capacity != Capacity.PROCESSOR]
    theirs = [one for one in document.activities if one.facts.capacity == Capacity.PROCESSOR]
    yield {
        "title": _("What we do as controller"),
        "lead": article(_("art. 30(1) GDPR")),
        "activities": [activity(document, one, parts.of_controller, language) for one in ours],
    }
    yield {
        "title": _("What we do as processor for others"),
        "lead": article(_("art. 30(2) GDPR")),
        "activities": [activity(document, one, parts.of_processor, language) for one in theirs],
    }


def activity(document: Document, one: Numbered, made: parts.Made, language: str) -> Mapping[str, object]:
    """The block of one activity."""
    said = parts.Told(document, one.facts, language)
    return {
        "name": f"{one.number}. {one.facts.name}" if one.number else one.facts.name,
        "under": parts.under(said),
        "parts": made(said),
        "more": parts.beyond(said),
    }
