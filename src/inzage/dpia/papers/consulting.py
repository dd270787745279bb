"""What goes to the authority when a high risk is left. Law: GDPR art. 36(3)."""

from collections.abc import Iterable, Mapping

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from inzage.dpia import wording
from inzage.dpia.papers.chapters import Block, Chapter, place, reason
from inzage.dpia.records import JudgedRisk, Study
from inzage.law.dpia.risks import TO_SEND
from inzage.people.records import Organisation
from inzage.web.document_parts import part
from inzage.web.languages import article, language_of


def prepared(study: Study, founded: Organisation) -> Chapter:
    """The request for prior consultation, letter by letter of the article."""
    said = answers(study, founded)
    asked = [(law, nl if language_of() == "nl" else en) for law, en, nl in TO_SEND]
    high = ", ".join(f"{number}. {wording.risk_name(one.facts.key, one.facts.name)}" for number, one in left(study))
    why = [*map(reason, study.consultation.reasons), _("High after the measures: %(risks)s.") % {"risks": high}]
    return Chapter(
        title=_("Prior consultation of the authority"),
        article=article("art. 36(1), 36(3)"),
        on_own_page=True,
        parts=[part(_("Why"), "art. 36(1)", why)],
        blocks=[
            Block(title=_("What is sent along"), under="", parts=[part(text, law, said[law]) for law, text in asked])
        ],
    )


def left(study: Study) -> Iterable[tuple[int, JudgedRisk]]:
    return [(n, one) for n, one in enumerate(study.risks, 1) if one.facts.key in study.consultation.risks]


def answers(study: Study, founded: Organisation) -> Mapping[str, list[str]]:
    """What is said to each letter, as far as it is known."""
    activity = study.activity
    planned = sum(bool(line.strip()) for one in study.risks for line in one.facts.planned.splitlines())
    systems = ", ".join(f"{one.name} ({place(one.country)})" for one in activity.systems)
    there = len(study.around.measures)
    return {
        "art. 36(3)(a)": [_("%(name)s: controller") % {"name": founded.name}, *parties(study)],
        "art. 36(3)(b)": [activity.facts.purpose, _("Means: %(systems)s.") % {"systems": systems} if systems else ""],
        "art. 36(3)(c)": [
            ngettext("%(n)d measure that is there", "%(n)d measures that are there", there) % {"n": there},
            ngettext("%(n)d measure that is planned", "%(n)d measures that are planned", planned) % {"n": planned},
            _("All of them stand in the chapter “Measures”."),
        ],
        "art. 36(3)(d)": [founded.dpo or (_("There is no DPO.") if founded.has_dpo is False else "")],
        "art. 36(3)(e)": [_("This document, version %(version)s.") % {"version": study.version}],
        "art. 36(3)(f)": [_("On request.")],
    }


def parties(study: Study) -> list[str]:
    """Who else has a part in it, as what and where."""
    return [
        f"{one.name}: {wording.recipient_role(one.role).lower()} ({place(one.country)})"
        for one in study.activity.recipients
    ]
