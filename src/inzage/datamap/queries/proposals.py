"""Which activities does the map show that are not in the register, and which others could be there?"""

from collections.abc import Collection, Mapping

from inzage.datamap import proposing
from inzage.datamap.models import Activity, ActivityField, Field
from inzage.datamap.operations.proposals import NotProposed, UnknownTemplate
from inzage.datamap.queries.activities import refused_proposals
from inzage.datamap.queries.shown import Shown, shown, shown_templates
from inzage.datamap.records import (
    LibraryArea,
    LibraryItem,
    Proposals,
    ProposedActivity,
    RefusedActivity,
    UnexplainedDataset,
)
from inzage.datamap.words import ActivityState
from inzage.law.activities import AREAS, TEMPLATES, Area
from inzage.people import queries as people
from inzage.web.languages import Language, language_of

AT_ONCE = 10_000
"""So many personal fields are worked out while a page that only wants their number waits."""


def proposals(*, language: str | None = None) -> Proposals:
    """What the map shows and the register does not have, the surest first; and what nothing explains."""
    said = language_of(language)
    found, refused, taken = shown(said), refused_proposals(), lines()
    waiting = tuple(one for one in found.proposals if one.template not in refused.keys() | taken.keys())
    return Proposals(
        open=waiting,
        refused=tuple(
            RefusedActivity(key, getattr(TEMPLATES[key].name, said), why)
            for key, why in sorted(refused.items())
            if key in TEMPLATES and key not in taken
        ),
        unexplained=unexplained(found, {one.template for one in waiting}),
    )


def proposal(*, template: str, language: str | None = None) -> ProposedActivity:
    """
    One activity that the map shows and the register does not have.

    Raises:
        NotProposed
    """
    found = next((one for one in proposals(language=language).open if one.template == template), None)
    if found is None:
        raise NotProposed
    return found


def suggestion(*, template: str, language: str | None = None) -> ProposedActivity:
    """
    An activity to write down: as the map shows it, else as the library knows it.

    Raises:
        UnknownTemplate
    """
    said = language_of(language)
    if template not in TEMPLATES:
        raise UnknownTemplate
    if found := next((one for one in proposals(language=said).open if one.template == template), None):
        return found
    facts = proposing.usual(TEMPLATES[template], said, [one.name for one in people.departments()])
    known = TEMPLATES[template]
    return ProposedActivity(
        template,
        facts,
        score=0.0,
        reasons=(),
        systems=(),
        categories=(),
        parties=(),
        usual=proposing.usual_recipients(known, said),
        note=getattr(known.note, said),
    )


def open_proposals(*, at_once: int = AT_ONCE) -> int | None:
    """How many activities wait; None where that takes too long to work out for a page that only wants the number."""
    keys = shown_templates()
    if keys is None:
        if Field.objects.filter(vanished_at=None).exclude(category=None).count() > at_once:
            return None
        keys = tuple(one.template for one in shown(language_of()).proposals)
    return len(set(keys) - refused_proposals().keys() - lines().keys())


def library(*, language: str | None = None) -> tuple[LibraryArea, ...]:
    """Every activity that inzage knows by area of work, and whether it stands in the register."""
    said, refused, taken = language_of(language), refused_proposals(), lines()
    return tuple(area_of(area, said, refused, taken) for area in AREAS)


def area_of(area: Area, said: Language, refused: Mapping[str, str], taken: Mapping[str, int]) -> LibraryArea:
    items = tuple(
        LibraryItem(
            template=one.key,
            name=getattr(one.name, said),
            purpose=f"{getattr(one.purpose, said)}.",
            number=taken.get(one.key, 0),
            is_refused=one.key in refused,
        )
        for one in area.templates
    )
    return LibraryArea(getattr(area, said), items)


def lines() -> Mapping[str, int]:
    """The line of the register that came from a template, by its key."""
    rows = Activity.objects.exclude(state=ActivityState.ENDED).exclude(template="")
    return dict(rows.order_by("-number").values_list("template", "number"))


def unexplained(found: Shown, waiting: Collection[str]) -> tuple[UnexplainedDataset, ...]:
    """Datasets that neither the register uses nor a proposal that waits; a refused proposal explains nothing."""
    rows = ActivityField.objects.exclude(activity__state=ActivityState.ENDED)
    used = set(rows.values_list("field__dataset__system__slug", "field__dataset__name").distinct())
    used |= {(one.system, one.dataset) for key in waiting for one in found.datasets[key]}
    rest = [one for datasets in found.datasets.values() for one in datasets]
    left = dict.fromkeys((*found.unexplained, *rest))
    fields = {(one.system, one.dataset): one for one in left if (one.system, one.dataset) not in used}
    return tuple(fields[place] for place in sorted(fields))
