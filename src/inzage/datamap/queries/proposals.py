"""Which activities does the map show that are not in the register?"""

from collections import Counter
from collections.abc import Mapping

from inzage.datamap import proposing
from inzage.datamap.languages import Language, language_of
from inzage.datamap.models import Activity, ActivityField, Field, RefusedProposal, System
from inzage.datamap.queries import shaping
from inzage.datamap.records import Proposals, ProposedActivity, RefusedActivity, UnexplainedDataset, UsedCategory
from inzage.datamap.words import ActivityState, SystemState
from inzage.law.activities import TEMPLATES
from inzage.law.categories import CATEGORIES
from inzage.law.proposing import Proposal, Unexplained


def proposals(*, language: str | None = None) -> Proposals:
    """What the map shows and the register does not have, the surest first; and what nothing explains."""
    said = language_of(language)
    shown = proposing.proposed()
    refused = dict(RefusedProposal.objects.values_list("template", "why"))
    known = {*Activity.objects.exclude(state=ActivityState.ENDED).values_list("template", flat=True), *refused}
    systems = {row.slug: row for row in System.objects.filter(state=SystemState.ACTIVE).select_related("department")}
    return Proposals(
        open=tuple(shaped(one, systems, said) for one in shown.proposals if one.template.key not in known),
        refused=tuple(
            RefusedActivity(key, getattr(TEMPLATES[key].name, said), why)
            for key, why in sorted(refused.items())
            if key in TEMPLATES
        ),
        unexplained=tuple(unexplained(shown.unexplained)),
    )


def shaped(one: Proposal, systems: Mapping[str, System], language: Language) -> ProposedActivity:
    departments = {slug: row.department.name if row.department else "" for slug, row in systems.items()}
    used = [systems[slug] for slug in sorted({use.system for use in one.uses})]
    return ProposedActivity(
        template=one.template.key,
        facts=proposing.facts_of(one, language, departments),
        score=one.score,
        reasons=tuple(getattr(reason, language) for reason in one.reasons),
        systems=tuple(row.name for row in used),
        categories=categories(one),
        parties=tuple(sorted({row.hosting for row in used if row.hosting and not is_own(row.hosting)})),
    )


OWN = ("eigen", "own", "in-house", "on-prem", "intern")


def is_own(hosting: str) -> bool:
    """Whether this names our own machines instead of somebody else's."""
    return hosting.casefold().startswith(OWN)


def categories(one: Proposal) -> tuple[UsedCategory, ...]:
    """The kinds of data of the fields that it would use."""
    wanted = {(use.system, use.dataset, field) for use in one.uses for field in use.fields}
    rows = Field.objects.filter(
        dataset__system__slug__in={use.system for use in one.uses}, dataset__name__in={use.dataset for use in one.uses}
    ).values_list("dataset__system__slug", "dataset__name", "name", "category")
    counts: Counter[str | None] = Counter(kind for *path, kind in rows if kind and tuple(path) in wanted)
    return tuple(UsedCategory(key, CATEGORIES[key].level, counts[key]) for key in shaping.from_ordinary(counts))


def unexplained(left: tuple[Unexplained, ...]) -> list[UnexplainedDataset]:
    """Datasets that no proposal takes wholly, without the fields that an activity of the register uses."""
    used = set(ActivityField.objects.values_list("field__dataset__system__slug", "field__dataset__name").distinct())
    return [
        UnexplainedDataset(one.system, one.dataset, len(one.fields))
        for one in left
        if one.whole and (one.system, one.dataset) not in used
    ]
