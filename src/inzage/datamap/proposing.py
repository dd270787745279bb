"""Activities that the map shows, as facts to accept: what the law knows of one, with the fields of the map."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from inzage.datamap.models import Field
from inzage.datamap.records import ActivityFacts, FieldUse, Kept, UsualRecipient
from inzage.datamap.words import SystemState
from inzage.law import retention
from inzage.law.activities import RECIPIENTS, Template, Text
from inzage.law.categories import CATEGORIES
from inzage.law.proposing import Holding, Proposal, Proposed, propose
from inzage.scanning.records import SubjectKind
from inzage.web.languages import Language

PERSON = {SubjectKind.CUSTOMER, SubjectKind.EMPLOYEE, SubjectKind.CONTACT}
MOST_WORDS = 60
"""Names of other fields that speak for an activity; more of them say nothing new."""

COLUMNS = (
    "dataset__system__slug",
    "dataset__name",
    "name",
    "category",
    "dataset__whose",
    "dataset__comment",
    "dataset__system__name",
    "dataset__system__description",
    "dataset__system__department__name",
)

Place = tuple[str, str]
Path = tuple[str, str, str]


def proposed() -> Proposed:
    """What the map shows now, the surest first. It reads names and kinds of data; no system is asked."""
    return propose(holdings())


def holdings() -> Iterable[Holding]:
    """Every dataset with personal data, in words."""
    rows = (
        Field.objects.filter(vanished_at=None, dataset__vanished_at=None, dataset__system__state=SystemState.ACTIVE)
        .order_by("dataset", "position")
        .values_list(*COLUMNS)
    )
    found: dict[Place, tuple[str, ...]] = {}
    fields: dict[Place, dict[str, str]] = defaultdict(dict)
    others: dict[Place, list[str]] = defaultdict(list)
    for system, dataset, name, category, whose, comment, called, about, department in rows.iterator():
        place = (system, dataset)
        if place not in found:
            found[place] = (whose, comment, f"{called} {about}", department or "")
        if category:
            fields[place][name] = category
        elif len(others[place]) < MOST_WORDS:
            others[place].append(name)
    for place, (whose, comment, system_words, department) in found.items():
        if fields[place]:
            yield Holding(
                system=place[0],
                dataset=place[1],
                fields=fields[place],
                system_words=system_words,
                department_words=department,
                words=" . ".join([*others[place], comment]),
                whose=(whose,) if whose in PERSON else (),
            )


def facts_of(
    proposal: Proposal, language: Language, departments: Mapping[str, str], kinds: Mapping[Path, str]
) -> ActivityFacts:
    """
    The facts to accept: `departments` are those of the systems by slug, `kinds` the kind of data of each field.

    Profiling and automated decisions are told where they are usual; where not, nobody has said so yet.
    """
    template = proposal.template
    systems = sorted({use.system for use in proposal.uses})
    held = kinds_of(proposal, kinds)
    return ActivityFacts(
        name=getattr(template.name, language),
        departments=tuple(sorted({departments[slug] for slug in systems if departments.get(slug)})),
        purpose=f"{getattr(template.purpose, language).rstrip('.')}.",
        basis=template.basis,
        basis_detail=getattr(template.detail, language),
        condition=template.condition,
        condition_detail=getattr(template.condition_detail, language),
        number_law=allowed(template.number_law, "art. 87", held, language),
        criminal_ground=allowed(template.criminal_ground, "art. 10", held, language),
        groups=template.groups,
        uses=tuple(
            FieldUse(
                use.system, use.dataset, field, template.origin_of(kinds.get((use.system, use.dataset, field), ""))
            )
            for use in proposal.uses
            for field in use.fields
        ),
        profiling=template.profiling or None,
        automated_decision=template.automated or None,
        retentions=tuple(kept(key, language) for key in template.retention),
    )


def usual_recipients(template: Template, language: Language, *, with_hosts: bool = True) -> tuple[UsualRecipient, ...]:
    """Who usually gets the data of such an activity; hosts are left out where the map knows them by name."""
    return tuple(
        UsualRecipient(
            kind=one.kind,
            name=getattr(RECIPIENTS[one.kind], language),
            role=RECIPIENTS[one.kind].role,
            always=one.always,
            law=retention.in_dutch(one.law) if language == "nl" else one.law,
            country=RECIPIENTS[one.kind].country,
        )
        for one in template.recipients
        if with_hosts or one.kind != "hosting"
    )


def kinds_of(proposal: Proposal, kinds: Mapping[Path, str]) -> set[str]:
    """The kinds of data that it would use: of its fields, or where no system shows it those that are usual."""
    used = {kinds.get((use.system, use.dataset, field), "") for use in proposal.uses for field in use.fields}
    return used if proposal.uses else set(proposal.template.categories)


def allowed(by: Text, article: str, kinds: Iterable[str], language: Language) -> str:
    """What allows data of this article, where it is used."""
    is_used = any(CATEGORIES[key].article == article for key in kinds if key in CATEGORIES)
    return getattr(by, language) if is_used else ""


def kept(key: str, language: Language) -> Kept:
    """A rule of the law's library in words."""
    rule = retention.rule(key)
    event = getattr(retention.EVENTS[rule.start], language)
    if rule.from_year_end and rule.start != "book_year":
        event = f"{ENDS_YEAR[language]} {event}"
    return Kept(
        what=getattr(rule, language),
        count=rule.count or None,
        unit=rule.unit if rule.count else "",
        start=event,
        ground=retention.in_dutch(rule.article) if language == "nl" else rule.article,
        at_end=rule.at_end,
    )


def usual(template: Template, language: Language, departments: Iterable[str]) -> ActivityFacts:
    """
    The facts of an activity that no system shows: its usual kinds of data are declared.

    `departments` are those that there are; the template's own is taken where one of them has its name.
    """
    names = {template.departments.en.casefold(), template.departments.nl.casefold()}
    return replace(
        facts_of(Proposal(template, uses=(), score=0.0, reasons=()), language, {}, {}),
        departments=tuple(name for name in departments if name.casefold() in names),
        declared=template.categories,
    )


ENDS_YEAR = {"en": "the end of the year of", "nl": "het einde van het jaar van"}
