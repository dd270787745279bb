"""Does the register say what art. 30 asks for, and what is to be filled in?"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from django.db.models import Count, QuerySet

from inzage.datamap.activity_rows import facts_of_all
from inzage.datamap.models import Activity, Measure
from inzage.datamap.queries.activity_shapes import getting, used_categories, used_systems, with_declared
from inzage.datamap.records import Activity as ActivityRecord
from inzage.datamap.records import (
    ActivityFacts,
    Completeness,
    Recipient,
    RegisterPart,
    Studied,
    UsedCategory,
    UsedSystem,
)
from inzage.datamap.words import Agreement, Capacity, MeasureState
from inzage.law.activities import TEMPLATES
from inzage.law.register import Judged, Record, To, is_complete, judge
from inzage.people import queries as people
from inzage.people.records import Organisation
from inzage.web.languages import Language, language_of


def completeness(
    *,
    activities: Sequence[ActivityRecord],
    language: str | None = None,
    studies: Mapping[int, Studied] | None = None,
) -> dict[int, Completeness]:
    """
    By the number of each line: every part that the law asks of it, and what to fill in. Law: GDPR art. 30(1)-(2).

    `studies` are what the room above knows of their risks (queries.studied); without them that part is unknown.
    """
    said, standing = language_of(language), people.organisation()
    measures = measures_of({system.slug for one in activities for system in one.systems})
    found = {}
    for one in activities:
        record = record_of(one.facts, one.categories, one.systems, one.recipients, standing, measures, one.template)
        if study := (studies or {}).get(one.number):
            record = replace(record, dpia_needed=study.needed, has_dpia=study.is_there)
        found[one.number] = Completeness(tuple(shaped(part, said) for part in judge(record)))
    return found


def shaped(one: Judged, said: Language) -> RegisterPart:
    """A part in words: why this line lacks it, where the law says more than what to fill in."""
    part, reason = one.part, one.reason
    return RegisterPart(
        key=part.key,
        name=getattr(part, said),
        article=reason.article if reason else part.article,
        say=getattr(reason, said) if reason else getattr(part, f"say_{said}"),
        verdict=one.verdict,
        in_register=part.in_register,
        is_ground=part.is_ground,
    )


def incomplete(rows: QuerySet[Activity]) -> list[UUID]:
    """Those of these lines that lack something of art. 30. Which fields they use is not read: it asks for the kinds."""
    lines = list(rows)
    keys = [row.pk for row in lines]
    facts, standing = facts_of_all(lines, with_uses=False), people.organisation()
    categories, systems, recipients = used_categories(keys), used_systems(keys), getting(keys)
    measures = measures_of({one.slug for found in systems.values() for one in found})
    return [
        row.pk
        for row in lines
        if not is_complete(
            record_of(
                facts[row.pk],
                with_declared(categories[row.pk], row.declared),
                systems[row.pk],
                recipients[row.pk],
                standing,
                measures,
                row.template,
            )
        )
    ]


def measures_of(systems: Iterable[str]) -> Mapping[str, int]:
    """How many measures protect each system, by its slug; what nobody said is none."""
    rows = Measure.objects.filter(state=MeasureState.YES, system__slug__in=list(systems))
    return dict(rows.values_list("system__slug").annotate(number=Count("pk")).order_by())


def record_of(
    facts: ActivityFacts,
    categories: Iterable[UsedCategory],
    systems: Sequence[UsedSystem],
    recipients: Sequence[Recipient],
    standing: Organisation | None,
    measures: Mapping[str, int],
    template: str,
) -> Record:
    """A line of the register as the law judges it. No recipients is unknown, unless somebody said so."""
    others = tuple(line for line in facts.on_behalf_of.splitlines() if line.strip())
    is_unknown = not recipients and not facts.no_recipients
    return Record(
        capacity=facts.capacity,
        controller=standing.name if standing else "",
        contact=standing.contact if standing else "",
        on_behalf_of=others if facts.capacity == Capacity.PROCESSOR else (),
        joint_controllers=others if facts.capacity == Capacity.JOINT else (),
        has_representative=standing.has_representative if standing else None,
        representative=standing.representative if standing else "",
        has_dpo=standing.has_dpo if standing else None,
        dpo=standing.dpo if standing else "",
        purpose=facts.purpose,
        groups=facts.groups,
        categories=tuple(one.category for one in categories),
        recipients=None if is_unknown else tuple(map(to, recipients)),
        usual=usual(template),
        recipients_why=facts.recipients_why,
        countries=tuple(one.country for one in systems),
        retentions=tuple(one.what or one.start for one in facts.retentions),
        retention_grounds=tuple(one.ground for one in facts.retentions),
        security=facts.security,
        measures=sum(measures.get(one.slug, 0) for one in systems),
        basis=facts.basis,
        basis_detail=facts.basis_detail,
        consent_care=facts.consent_care,
        condition=facts.condition,
        condition_detail=facts.condition_detail,
        number_law=facts.number_law,
        criminal_ground=facts.criminal_ground,
        automated_decision=facts.automated_decision,
        source=facts.source,
        origins=tuple(sorted({use.origin for use in facts.uses})),
        has_interest_test=bool(facts.interest_test.strip()),
    )


def usual(template: str) -> tuple[str, ...]:
    """The kinds of recipients that an activity of the library always has."""
    known = TEMPLATES.get(template)
    return tuple(one.kind for one in known.recipients if one.always) if known else ()


def to(one: Recipient) -> To:
    """Who gets it, with whether there is a contract: unknown is not no."""
    return To(one.name, one.role, one.country, one.safeguard, has_contract=CONTRACT[one.agreed.state])


CONTRACT: Mapping[str, bool | None] = {Agreement.UNKNOWN: None, Agreement.YES: True, Agreement.NO: False}
