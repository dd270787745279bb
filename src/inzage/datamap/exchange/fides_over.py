"""
Manifests of Fides laid over a register: they change what Fides says otherwise, and nothing that it cannot say.

Without this, a purpose in words would give way to a data use, and a department to nothing.
"""

from collections.abc import Mapping
from dataclasses import replace

from inzage.datamap.exchange import fides_words as words
from inzage.datamap.exchange.fides import Path, all_parties, named, period
from inzage.datamap.records import ActivityFacts, Document, Numbered, Party
from inzage.law.categories import CATEGORIES

Kinds = Mapping[Path, str]


def laid_over(given: Document, here: Document) -> tuple[Document, int]:
    """The document that the register becomes, and how many uses name a field that the map here does not have."""
    theirs, ours = named(given, all_parties(given)).kinds, named(here, all_parties(here)).kinds
    standing = {one.facts.name.casefold(): one for one in here.activities}
    parties = {one.name.casefold(): one for one in here.parties}
    lost, lines = 0, []
    for one in given.activities:
        known = standing.get(one.facts.name.casefold())
        facts = over(one.facts, known.facts, theirs, ours) if known else one.facts
        fitting, missing = fitted(facts, theirs, ours) if facts.uses == one.facts.uses else (facts, 0)
        lost += missing
        lines.append(Numbered(known.number if known else 0, fitting))
    said = tuple(party_over(one, parties.get(one.name.casefold())) for one in given.parties)
    return replace(given, activities=tuple(lines), parties=said), lost


def over(given: ActivityFacts, known: ActivityFacts, theirs: Kinds, ours: Kinds) -> ActivityFacts:
    """The facts that stand, with what Fides says otherwise."""
    use = words.use_in(given.purpose)
    changed: dict[str, object] = {"basis": given.basis, "condition": given.condition}
    if words.data_use(known.name, known.purpose, known.basis)[0] != use:
        changed["purpose"] = given.purpose
    if subjects(given) != subjects(known):
        changed["groups"] = given.groups
    if periods(given) != periods(known):
        changed["retentions"] = given.retentions
    if set(given.recipients) != set(known.recipients):
        changed |= {"recipients": given.recipients, "no_recipients": False}
    if data(given, theirs) != data(known, ours):
        changed |= {"uses": given.uses, "declared": given.declared}
    return replace(known, **changed)  # type: ignore[arg-type] # each value comes from the same record


def subjects(facts: ActivityFacts) -> set[str]:
    return {words.SUBJECT_OF[key] for key in facts.groups if key in words.SUBJECT_OF}


def periods(facts: ActivityFacts) -> str:
    return "; ".join(period(one) for one in facts.retentions)


def data(facts: ActivityFacts, kinds: Kinds) -> set[tuple[str, str]]:
    """The kinds of data in each system, as declarations say it; without a system those that are only declared."""
    declared = {CATEGORIES[key].fides for key in facts.declared}
    found = {(use.system, use.dataset, use.field) for use in facts.uses} & kinds.keys()
    slugs = {path[0] for path in found} or {""}
    held = {(path[0], CATEGORIES[kinds[path]].fides) for path in found}
    return held | {(slug, one) for slug in slugs for one in declared}


def fitted(facts: ActivityFacts, theirs: Kinds, ours: Kinds) -> tuple[ActivityFacts, int]:
    """The uses of fields that the map here has; of the others the kind of data stays."""
    missing = [use for use in facts.uses if (use.system, use.dataset, use.field) not in ours]
    kinds = {theirs[use.system, use.dataset, use.field] for use in missing}
    uses = tuple(use for use in facts.uses if use not in missing)
    return replace(facts, uses=uses, declared=tuple(sorted({*facts.declared, *kinds}))), len(missing)


def party_over(given: Party, known: Party | None) -> Party:
    """Somebody who gets data, with the role that stands where Fides has no other word for it."""
    if known is None:
        return given
    said = words.ROLES.get(known.role)
    role = known.role if said in (None, words.ROLES.get(given.role)) else given.role
    return replace(given, name=known.name, role=role)
