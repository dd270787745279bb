"""The chapters of the risks and the measures, with the matrix. Law: GDPR art. 35(7)(c) and (d)."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from inzage.dpia import matrix, wording
from inzage.dpia.papers.chapters import Block, Chapter
from inzage.dpia.records import JudgedRisk, Study
from inzage.law.dpia.risks import LIKELIHOOD, SEVERITY, Level, Step
from inzage.web.document_parts import Shown, part, table
from inzage.web.drawings.matrix import as_file
from inzage.web.languages import article

LAW, MEASURES = "art. 35(7)(c)", "art. 35(7)(d)"


def overview(study: Study) -> Chapter:
    """The matrix, the same in a table, and a block for each risk."""
    heads = [_("Risk"), _("Now"), _("After the measures")]
    rows = [[f"{number}. {named(one)}", *levels(one)] for number, one in enumerate(study.risks, 1)]
    return Chapter(
        title=_("Risks for people"),
        article=article(f"{LAW}"),
        drawing=drawing(study),
        parts=[table(_("All risks"), LAW, heads, [4, 4, 4], rows), *of_others(study)],
        blocks=[block(number, one) for number, one in enumerate(study.risks, 1)],
    )


def of_others(study: Study) -> list[Shown]:
    """What other studies judged in the same systems."""
    heads = [_("Risk"), _("Activity"), _("Systems"), _("Now"), _("After the measures")]
    rows = [
        [
            named(one.risk), f"{one.number}. {one.activity}", ", ".join(one.systems),
            wording.level_name(one.risk.before), wording.level_name(one.risk.rest),
        ]
        for one in study.shared
    ]  # fmt: skip
    return (
        [table(_("Risks of other activities in the same systems"), LAW, heads, [4, 4, 3, 2, 3], rows)] if rows else []
    )


def named(one: JudgedRisk) -> str:
    return wording.risk_name(one.facts.key, one.facts.name)


def levels(one: JudgedRisk) -> tuple[str, str]:
    """How great it is now and after the measures, with the two steps."""
    facts = one.facts
    now = f"{wording.severity(facts.severity)} × {wording.likelihood(facts.likelihood)}"
    after = f"{wording.severity(facts.severity_after)} × {wording.likelihood(facts.likelihood_after)}"
    return f"{wording.level_name(one.before)} ({now})", f"{wording.level_name(one.rest)} ({after})"


def drawing(study: Study) -> dict[str, str]:
    """The matrix as a file, in words for who does not see it, and how to read it."""
    file = as_file(
        matrix.drawn(study), title=_("Risks by severity and likelihood"), across=_("Likelihood"), up=_("Severity")
    )
    legend = _(
        "A dashed circle is the risk now, a filled one is what is left after the measures. "
        "The numbers are those of the table."
    )
    return {"file": file, "alt": " ".join(in_words(study)), "legend": legend}


def in_words(study: Study) -> Iterable[str]:
    """What the matrix shows."""
    yield _("A grid of four steps of likelihood and four of severity.")
    for number, one in enumerate(study.risks, 1):
        now, after = levels(one)
        said = {"number": number, "name": named(one), "now": now, "after": after}
        yield _("Risk %(number)s, %(name)s: now %(now)s, after the measures %(after)s.") % said


def block(number: int, one: JudgedRisk) -> Block:
    """One risk: by what it can happen, how great it is and why that is so, what is planned, and what is left."""
    facts = one.facts
    return Block(
        title=f"{number}. {named(one)}",
        under=wording.risk_means(facts.key),
        parts=[
            part(_("By what it can happen"), LAW, [facts.threats]),
            part(_("Now"), LAW, judged(facts.severity, facts.likelihood, one.before)),
            part(_("Planned measures"), MEASURES, [facts.planned]),
            part(_("After the measures"), MEASURES, judged(facts.severity_after, facts.likelihood_after, one.rest)),
        ],
    )  # fmt: skip


def judged(severity: int | None, likelihood: int | None, level: Level | None) -> list[str]:
    """The level, and what the two steps mean."""
    if not severity or not likelihood:
        return []
    grave, likely = SEVERITY[Step(severity)], LIKELIHOOD[Step(likelihood)]
    return [
        _("Risk: %(level)s.") % {"level": wording.level_name(level).lower()},
        _("Severity: %(step)s. %(means)s") % told(grave),
        _("Likelihood: %(step)s. %(means)s") % told(likely),
    ]


def told(words: object) -> dict[str, str]:
    return {"step": wording.in_language(words).lower(), "means": wording.in_language(words, "means")}


def measures(study: Study) -> Chapter:
    """What is there already in the systems, and what is planned against which risk. Law: GDPR art. 35(7)(d)."""
    names = {one.slug: one.name for one in study.activity.systems}
    there = [
        [wording.measure(one.kind), names.get(one.system, one.system), wording.outcome(one.standing)]
        for one in study.around.measures
    ]
    planned = [
        [line.strip(), f"{number}. {named(one)}"]
        for number, one in enumerate(study.risks, 1)
        for line in one.facts.planned.splitlines()
        if line.strip()
    ]
    worth = [_("Measure"), _("System"), _("What it is worth")]
    unknown, none = _("No measure of its systems is known."), _("Nothing is planned.")
    return Chapter(
        title=_("Measures"),
        article=article(f"{MEASURES}"),
        parts=[
            table(_("There already"), MEASURES, worth, [3, 2, 2], there, unknown),
            part(_("Of the organisation"), "art. 32(1)", [study.activity.facts.security]),
            table(_("Planned"), MEASURES, [_("Measure"), _("Against")], [3, 2], planned, none),
        ],
    )  # fmt: skip
