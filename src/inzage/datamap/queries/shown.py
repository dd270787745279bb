"""What the map shows, kept between requests: to work it out means to read the name of every field."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from django.core.cache import cache

import inzage
from inzage.datamap import proposing
from inzage.datamap.models import Field, System
from inzage.datamap.queries import shaping
from inzage.datamap.records import ProposedActivity, UnexplainedDataset, UsedCategory
from inzage.datamap.tags import Tag
from inzage.datamap.words import SystemState
from inzage.law.categories import CATEGORIES
from inzage.law.copies import Copy
from inzage.law.proposing import Proposal, Unexplained, Used
from inzage.ledger import queries as ledger
from inzage.web.languages import Language

CHANGES = (
    Tag.SYSTEM_ADDED, Tag.SYSTEM_CHANGED, Tag.SYSTEM_RETIRED, Tag.SCAN_FINISHED, Tag.SCAN_FAILED, Tag.SCAN_STOPPED,
    Tag.FIELD_CONFIRMED, Tag.FIELD_CORRECTED, Tag.FIELD_NOT_PERSONAL, Tag.FIELDS_CONFIRMED, Tag.REVIEW_UNDONE,
    Tag.REVIEWS_UNDONE, Tag.LESSON_SET_ASIDE, Tag.LESSON_RESTORED, Tag.LESSONS_IMPORTED, Tag.LESSONS_FORGOTTEN,
)  # fmt: skip
"""What can make the map show something else. Each leaves its line, so the last of them tells the state of the map."""

Path = tuple[str, str, str]
Place = tuple[str, str]

KEY = "datamap:shown"
OWN = ("eigen", "own", "in-house", "on-prem", "intern")


@dataclass(frozen=True, slots=True)
class Shown:
    """
    All activities that the map shows, whether or not they stand in the register.

    `datasets` are those of each, by its template; `unexplained` those that none of them takes.
    """

    proposals: tuple[ProposedActivity, ...]
    datasets: Mapping[str, tuple[UnexplainedDataset, ...]]
    unexplained: tuple[UnexplainedDataset, ...]


def shown(language: Language) -> Shown:
    """What the map shows now, from the cache where nothing changed."""
    key, state = f"{KEY}:{language}", state_of_map()
    kept = cache.get(key)
    if kept and kept[0] == state:
        found: Shown = kept[1]
        return found
    found = worked_out(language)
    cache.set(key, (state, found), timeout=None)
    cache.set(KEY, (state, tuple(one.template for one in found.proposals)), timeout=None)
    return found


def shown_templates() -> tuple[str, ...] | None:
    """The keys of what the map shows, if that is known without working it out."""
    kept = cache.get(KEY)
    return kept[1] if kept and kept[0] == state_of_map() else None


def state_of_map() -> str:
    """A word that is another one after every change; the hash of a line covers all lines before it."""
    last = ledger.last_of(CHANGES)
    # Another version may propose other things.
    return f"{inzage.__version__} {last.hash if last else ''}"


def worked_out(language: Language) -> Shown:
    systems = {row.slug: row for row in System.objects.filter(state=SystemState.ACTIVE).select_related("department")}
    departments = {slug: row.department.name if row.department else "" for slug, row in systems.items()}
    found = proposing.proposed()
    kinds = kinds_of_fields()
    kinds_in = Counter(path[:2] for path in kinds)
    copied = {(copy.system, copy.dataset): copy for copy in found.copies}
    return Shown(
        proposals=tuple(shaped(one, systems, departments, kinds, language) for one in found.proposals),
        datasets={
            one.template.key: tuple(place(use, kinds_in, systems) for use in one.uses) for one in found.proposals
        },
        unexplained=tuple(
            of_copy(place(one, kinds_in, systems), copied.get((one.system, one.dataset)), systems)
            for one in found.unexplained
            if one.whole
        ),
    )


def place(one: Used | Unexplained, kinds_in: Mapping[Place, int], systems: Mapping[str, System]) -> UnexplainedDataset:
    at = (one.system, one.dataset)
    return UnexplainedDataset(*at, kinds_in[at], systems[one.system].name)


def of_copy(one: UnexplainedDataset, copy: Copy | None, systems: Mapping[str, System]) -> UnexplainedDataset:
    """The dataset, with the place that holds the same where it is a copy."""
    if copy is None:
        return one
    return replace(one, word=copy.word, copy_of=copy.of_dataset, copy_in=systems[copy.of_system].name)


def kinds_of_fields() -> Mapping[Path, str]:
    """The kind of data of every field with personal data."""
    rows = Field.objects.filter(vanished_at=None, dataset__system__state=SystemState.ACTIVE).exclude(category=None)
    columns = ("dataset__system__slug", "dataset__name", "name", "category")
    return {(system, dataset, name): kind for system, dataset, name, kind in rows.values_list(*columns).iterator()}


def shaped(
    one: Proposal, systems: Mapping[str, System], departments: Mapping[str, str], kinds: Mapping[Path, str],
    language: Language,
) -> ProposedActivity:  # fmt: skip
    used = [systems[slug] for slug in sorted({use.system for use in one.uses})]
    parties = tuple(sorted({row.hosting for row in used if row.hosting and not is_own(row.hosting)}))
    return ProposedActivity(
        template=one.template.key,
        facts=proposing.facts_of(one, language, departments, kinds),
        score=one.score,
        reasons=tuple(getattr(reason, language) for reason in one.reasons),
        systems=tuple(row.name for row in used),
        categories=categories(one, kinds),
        parties=parties,
        usual=proposing.usual_recipients(one.template, language, with_hosts=not parties),
        note=getattr(one.template.note, language),
    )


def is_own(hosting: str) -> bool:
    """Whether this names our own machines instead of somebody else's."""
    return hosting.casefold().startswith(OWN)


def categories(one: Proposal, kinds: Mapping[Path, str]) -> tuple[UsedCategory, ...]:
    """The kinds of data of the fields that it would use."""
    found = (kinds.get((use.system, use.dataset, name)) for use in one.uses for name in use.fields)
    counts: Counter[str | None] = Counter(kind for kind in found if kind in CATEGORIES)
    return tuple(UsedCategory(key, CATEGORIES[key].level, counts[key]) for key in shaping.from_ordinary(counts))
