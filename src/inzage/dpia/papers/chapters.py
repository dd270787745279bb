"""The chapters of the document that are text and facts: art. 35(7)(a) and (b), advice and views, decision, review."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import NotRequired, TypedDict

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from inzage.datamap.records import Activity
from inzage.dpia import wording
from inzage.dpia.records import Precheck, Study
from inzage.dpia.words import Outcome, StudyState
from inzage.law.bases import BASES
from inzage.people.records import Organisation
from inzage.web import law_words, numbers
from inzage.web.countries import country_name
from inzage.web.document_parts import Shown, part, table
from inzage.web.languages import article, language_of
from inzage.web.periods import period


class Block(TypedDict):
    """A heading of the second level with its parts."""

    title: str
    under: str
    parts: list[Shown]


class Chapter(TypedDict):
    """A heading of the first level; `drawing` is a file with its words, `sign` the lines to sign on."""

    title: str
    article: str
    parts: list[Shown]
    blocks: NotRequired[list[Block]]
    drawing: NotRequired[dict[str, str]]
    sign: NotRequired[list[str]]
    on_own_page: NotRequired[bool]


def need(check: Precheck) -> Chapter:
    """Why there is a DPIA: what the pre-check found, and what was decided. Law: GDPR art. 35(1), (3), (4)."""
    verdict = [str(wording.need_word(check.verdict.need)), *map(reason, check.verdict.reasons)]
    outcome = [] if check.outcome is Outcome.OPEN else [str(wording.word(check.outcome, "OUTCOMES")), check.why]
    parts = [part(_("The pre-check says"), "art. 35(3)", verdict)]
    if outcome:
        parts.append(part(_("Decided"), "art. 35(1)", outcome))
    return Chapter(title=_("Why a DPIA"), article=article("art. 35(1)"), parts=parts)


def reason(one: object) -> str:
    return f"{wording.in_language(one)} ({article(one.article)})"  # type: ignore[attr-defined] # a reason of the law


def description(study: Study) -> Chapter:
    """Law: GDPR art. 35(7)(a)."""
    activity, facts = study.activity, study.activity.facts
    parts = [
        part(_("Description"), "art. 35(7)(a)", [study.facts.description]),
        part(_("Purpose"), "art. 35(7)(a)", [facts.purpose]),
        part(_("Legal basis"), BASES[facts.basis].article if facts.basis else "art. 6(1)", basis(study)),
        part(_("Whose data"), "", [", ".join(map(law_words.group, facts.groups))]),
        part(_("People in the data"), "", [] if activity.people is None else [counted(activity.people)]),
        part(_("Kinds of data"), "", [kinds(one.category for one in activity.categories)]),
    ]
    if facts.condition:
        said = [law_words.condition(facts.condition), facts.condition_detail]
        parts.append(part(_("Exception for special data"), "art. 9(2)", said))
    if study.around.unexplained:
        beside = _("In the same tables, and used by no activity of the register:")
        parts.append(part(_("Data without an activity"), "", [f"{beside} {kinds(study.around.unexplained)}"]))
    parts.append(part(_("Profiling and automated decisions"), "art. 22(1)", automated(activity)))
    return Chapter(
        title=_("What is done with which data"),
        article=article("art. 35(7)(a)"),
        parts=[*parts, systems(activity), recipients(activity), retention(activity)],
    )


def basis(study: Study) -> list[str]:
    facts = study.activity.facts
    named = [law_words.basis(facts.basis)] if facts.basis else []
    return [*named, facts.basis_detail, study.facts.interest or facts.interest_test]


def counted(people: int) -> str:
    return ngettext("%(n)s person", "%(n)s people", people) % {"n": numbers.count(people)}


def kinds(keys: Iterable[str]) -> str:
    return ", ".join(map(law_words.kind_name, keys))


def automated(activity: Activity) -> list[str]:
    facts = activity.facts
    words = {True: _("yes"), False: _("no"), None: _("not known")}
    return [
        _("Profiling: %(said)s.") % {"said": words[facts.profiling]},
        _("Automated decisions: %(said)s.") % {"said": words[facts.automated_decision]},
        facts.logic,
    ]


def place(code: str) -> str:
    return country_name(code, language_of()) if code else _("country unknown")


def systems(activity: Activity) -> Shown:
    heads, rows = [_("System"), _("Country")], [[one.name, place(one.country)] for one in activity.systems]
    return table(_("Systems"), "art. 35(7)(a)", heads, [3, 2], rows)


def recipients(activity: Activity) -> Shown:
    """Who gets the data, where, and on what ground it leaves the EEA."""
    heads = [_("Recipient"), _("As what"), _("Country"), _("Ground of the transfer")]
    rows = [
        [
            one.name,
            wording.recipient_role(one.role),
            place(one.country),
            wording.safeguard(one.safeguard) if one.is_outside_eea else "–",
        ]
        for one in activity.recipients
    ]
    nobody = _("Nobody outside the organisation.") if activity.facts.no_recipients else ""
    return table(_("Recipients"), "art. 44", heads, [4, 3, 3, 4], rows, nobody)


def retention(activity: Activity) -> Shown:
    heads = [_("What"), _("How long"), _("Because")]
    rows = [[one.what or _("All of it"), period(one), one.ground or "–"] for one in activity.facts.retentions]
    return table(_("How long it is kept"), "art. 5(1)(e)", heads, [3, 4, 4], rows)


def necessity(study: Study) -> Chapter:
    """Law: GDPR art. 35(7)(b)."""
    law = "art. 35(7)(b)"
    return Chapter(
        title=_("Necessity and proportionality"),
        article=article(f"{law}"),
        parts=[
            part(_("Necessity"), law, [study.facts.necessity]),
            part(_("Proportionality"), law, [study.facts.proportionality]),
        ],
    )


def advice(study: Study, founded: Organisation) -> Chapter:
    """Law: GDPR art. 35(2) and (9)."""
    facts = study.facts
    nobody = [_("There is no DPO.")] if founded.has_dpo is False else []
    parts = [part(_("Advice of the DPO"), "art. 35(2)", [facts.dpo_advice] if facts.dpo_advice.strip() else nobody)]
    if facts.views.strip() or not facts.views_not_sought.strip():
        parts.append(part(_("Views of the people concerned"), "art. 35(9)", [facts.views]))
    if facts.views_not_sought.strip():
        parts.append(part(_("Why nobody was asked"), "art. 35(9)", [facts.views_not_sought]))
    return Chapter(title=_("Advice and views"), article=article("art. 35(2), 35(9)"), parts=parts)


def completeness(study: Study) -> Chapter:
    """What the article asks for, and whether it is there."""
    rows = [
        [wording.in_language(one.part), article(one.part.article), str(wording.found_word(one.outcome))]
        for one in study.parts
    ]
    shown = table(_("What the law asks for"), "", [_("Part"), _("Article"), _("Is it there?")], [5, 3, 3], rows)
    return Chapter(title=_("Complete?"), article=article("art. 35(7)"), parts=[shown])


def decision(study: Study, moment: Callable[[datetime], str]) -> Chapter:
    """What was decided, by whom and on which version; lines to sign on where it is printed."""
    is_signed = study.state is StudyState.SIGNED
    said = [str(wording.word(study.decision, "DECISIONS")), study.decision_why] if is_signed else []
    parts = [
        part(_("Rest after the measures"), "art. 36(1)", list(map(reason, study.consultation.reasons))),
        part(_("Decision"), "art. 35(1)", said),
    ]
    if study.signed_at:
        named = {"by": study.signed_by, "at": moment(study.signed_at), "version": study.signed_version}
        line = _("Version %(version)s was signed in inzage by %(by)s, %(at)s. The ledger holds the line.") % named
        parts.append(part(_("Signature"), "", [line]))
    sign = [_("Name"), _("Function"), _("Date"), _("Signature")]
    return Chapter(title=_("Decision"), article=article("art. 35(1)"), parts=parts, sign=sign)


def review(study: Study) -> Chapter:
    """What is different on the map since it was signed. Law: GDPR art. 35(11)."""
    rows = [
        [str(wording.word(one.fact, "FACTS")), wording.told(one.left, one.fact), wording.told(one.came, one.fact)]
        for one in study.changes
    ]
    shown = table(_("Different since it was signed"), "art. 35(11)", [_("What"), _("Then"), _("Now")], [3, 4, 4], rows)
    return Chapter(title=_("To look at again"), article=article("art. 35(11)"), parts=[shown])
