"""Manifests of Fides as a document: systems, datasets, declarations. What is read otherwise than it stands is told."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from inzage.connectors.errors import Sentence
from inzage.datamap.exchange import fides_datasets, marked
from inzage.datamap.exchange import fides_notes as notes
from inzage.datamap.exchange import fides_words as words
from inzage.datamap.exchange.fides import CARRIER, THIRD_PARTY
from inzage.datamap.exchange.marked import Node
from inzage.datamap.records import ActivityFacts, ChartedSystem, Document, FieldUse, Kept, Numbered, Party
from inzage.law.categories import CATEGORIES
from inzage.law.retention import Unit

LONGEST = 160
PERIOD = re.compile(r"([1-9]\d{0,4}) (day|week|month|year)(s?)(?: after (.+))?", re.DOTALL)
DAYS = re.compile(r"[1-9]\d{0,4}", re.ASCII)
"""A number alone, as the forms of Fides ask for it."""

BASIS_OF = {said: key for key, said in words.BASES.items()}
CONDITION_OF = {said: key for key, said in words.CONDITIONS.items()}
SAFEGUARD_OF = {said: key for key, said in words.TRANSFERS.items()}


READ = {
    "fides_key", "name", "data_use", "data_categories", "data_subjects", "legal_basis_for_processing", "egress",
    "special_category_legal_basis", "retention_period", "dataset_references", "third_parties", "meta", "description",
    "processes_special_category_data", "data_shared_with_third_parties", "flexible_legal_basis_for_processing",
    "system_type", "administrating_department", "responsibility", "does_international_transfers",
    "privacy_declarations", "legal_basis_for_transfers",
}  # fmt: skip
"""What is read of a declaration and of a system, or follows from what is read."""

TOP, OF_DATASET = {"system", "dataset", "organization"}, {"fides_key", "name", "data_categories", "collections"}


@dataclass(slots=True)
class Reading:
    """What was read so far of one file."""

    systems: dict[str, ChartedSystem] = field(default_factory=dict)
    parties: dict[str, Party] = field(default_factory=dict)
    notes: list[Sentence] = field(default_factory=list)

    def note(self, sentence: Sentence, **facts: str) -> None:
        said = sentence.with_facts(**facts)
        if said not in self.notes:
            self.notes.append(said)


@dataclass(frozen=True, slots=True)
class Use:
    """One declaration as the facts of an activity, and where it stands. `loose` are kinds that no field there has."""

    facts: ActivityFacts
    where: str
    kinds: frozenset[str]
    loose: tuple[str, ...]


def document(node: Node, *, at: datetime) -> tuple[Document, tuple[Sentence, ...]]:
    """
    The document, and what was read otherwise than it stands.

    Raises:
        Unreadable
    """
    top = marked.mapping(node)
    found = Reading()
    left_out(node, "manifest", found, TOP)
    for one in rows(top, "dataset"):
        left_out(one, text(one, "name") or text(one, "fides_key"), found, OF_DATASET)
        charted = fides_datasets.dataset(one, found)
        found.systems[charted.slug] = charted
    systems = rows(top, "system")
    sent = {text(flow, "fides_key") for one in systems for flow in rows(marked.mapping(one), "egress")}
    own = [one for one in systems if not taken_as_party(one, sent, found)]
    uses = [use for one in own for use in declarations(one, found)]
    organisation = next((text(one, "name") for one in rows(top, "organization")), "")
    made = Document(
        organisation=organisation,
        at=at,
        activities=tuple(Numbered(0, facts) for facts in merged(uses, found)),
        parties=tuple(sorted(found.parties.values(), key=lambda one: one.name)),
        systems=tuple(sorted(found.systems.values(), key=lambda one: one.slug)),
    )
    return made, tuple(found.notes)


def rows(of: Mapping[str, Node], name: str) -> list[Node]:
    return marked.listed(of[name]) if name in of else []


def text(node: Node, name: str) -> str:
    of = marked.mapping(node)
    return marked.text(of[name]) if name in of else ""


def texts(node: Node, name: str) -> tuple[str, ...]:
    of = marked.mapping(node)
    return marked.texts(of[name]) if name in of else ()


def taken_as_party(node: Node, sent: set[str], found: Reading) -> bool:
    """Whether a system is somebody who gets data: a third party, or where data goes, without uses of its own."""
    of, key = marked.mapping(node), marked.text(marked.needed(node, "fides_key"))
    if rows(of, "privacy_declarations") or texts(node, "dataset_references"):
        return False
    if text(node, "system_type") != THIRD_PARTY and key not in sent:
        return False
    roles, transfers = texts(node, "responsibility"), texts(node, "legal_basis_for_transfers")
    found.parties[key] = Party(
        name=text(node, "name") or key,
        role="processor" if "Processor" in roles else "controller",
        country=text(of["meta"], "country") if "meta" in of else "",
        what_for=text(node, "description"),
        safeguard=next((SAFEGUARD_OF[one] for one in transfers if one in SAFEGUARD_OF), ""),
    )
    return True


def declarations(node: Node, found: Reading) -> Iterator[Use]:
    """The uses of one system; what is said of the system goes to the systems of the document."""
    of, key = marked.mapping(node), text(node, "fides_key")
    references = texts(node, "dataset_references")
    declared = rows(of, "privacy_declarations")
    left_out(node, text(node, "name") or key, found)
    if key in found.systems or not references:
        described(node, key, found, is_used=bool(declared))
    else:
        for slug in references:
            described(node, slug, found, is_used=True)
    speaks = any("egress" in marked.mapping(one) for one in declared)
    sent = () if speaks else tuple(text(flow, "fides_key") for flow in rows(of, "egress"))
    for one in declared:
        slugs = [slug for slug in texts(one, "dataset_references") or references if slug in found.systems]
        yield use(one, node, slugs, texts(one, "egress") or sent, found)


def described(node: Node, slug: str, found: Reading, *, is_used: bool) -> None:
    """What Fides says of a system, beside the datasets that are known of it already."""
    kind, of = text(node, "system_type"), marked.mapping(node)
    if kind == CARRIER:
        return
    if slug not in found.systems and is_used:
        found.note(notes.NO_SYSTEM, word=text(node, "name") or slug)
    standing = found.systems.get(slug, ChartedSystem(slug, slug))
    department = text(node, "administrating_department")
    meta = of.get("meta")
    found.systems[slug] = replace(
        standing,
        name=text(node, "name") or standing.name,
        kind="" if kind == "System" else kind,
        description=text(node, "description"),
        department="" if department == "Not defined" else department,
        country=text(meta, "country") if meta else "",
        hosting=text(meta, "hosting") if meta else "",
    )


def use(node: Node, system: Node, slugs: list[str], sent: tuple[str, ...], found: Reading) -> Use:
    """One declaration as the facts of an activity."""
    where = text(system, "name") or text(system, "fides_key")
    data_use = marked.text(marked.needed(node, "data_use"))
    name = text(node, "name") or f"{where}: {data_use}"[:LONGEST]
    wanted = texts(node, "data_categories")
    used = [(path, kind) for slug in slugs for path, kind in fields_with(found.systems[slug], wanted)]
    matched = {kind for _path, kind in used}
    loose = tuple(dict.fromkeys(kind for one in wanted if (kind := kind_of(one, name, matched, found))))
    if is_special(node) and not any(words.is_special(key) for key in (*matched, *loose)):
        found.note(notes.SPECIAL, where=name)
    gets = tuple(recipients(sent, where, found))
    left_out(node, name, found)
    third = text(node, "third_parties")
    for one in third.split(", ") if third and third != ", ".join(sorted(gets)) else ():
        if one not in gets:
            found.note(notes.THIRD_PARTIES, word=one, where=name)
    facts = ActivityFacts(
        name=name,
        capacity="processor" if texts(system, "responsibility") == ("Processor",) else "controller",
        purpose=words.use_in_words(data_use),
        basis=one_of(BASIS_OF, text(node, "legal_basis_for_processing"), name, found),
        condition=one_of(CONDITION_OF, text(node, "special_category_legal_basis"), name, found),
        groups=tuple(group for one in texts(node, "data_subjects") if (group := group_of(one, found))),
        uses=tuple(FieldUse(*path) for path, _kind in used),
        recipients=gets,
        retentions=tuple(retentions(text(node, "retention_period"), name, found)),
    )
    return Use(facts, where, frozenset((*matched, *loose)), loose)


def left_out(node: Node, where: str, found: Reading, read: Collection[str] = READ) -> None:
    """Tell each part that is filled and that has no place here."""
    for name, value in marked.mapping(node).items():
        is_said = bool(value.items or value.pairs or (value.text and not value.is_nothing and value.text != "false"))
        if is_said and name not in read:
            found.note(notes.LEFT, word=name, where=where)


def is_special(node: Node) -> bool:
    of = marked.mapping(node)
    return "processes_special_category_data" in of and marked.yes_no(of["processes_special_category_data"])


def fields_with(system: ChartedSystem, wanted: tuple[str, ...]) -> Iterator[tuple[tuple[str, str, str], str]]:
    """The fields of a system that hold one of these kinds of data."""
    kinds = {kind.key for one in wanted if (kind := words.nearest(one))}
    keys = {CATEGORIES[key].fides for key in kinds}
    for dataset in system.datasets:
        for held in dataset.fields:
            if held.category and CATEGORIES[held.category].fides in keys:
                yield (system.slug, dataset.name, held.name), held.category


def kind_of(fides: str, where: str, matched: set[str], found: Reading) -> str:
    """Our kind of data where no field has it; nothing where one does or where it is no personal data here."""
    kind = words.nearest(fides)
    if kind is None:
        found.note(notes.WIDE if words.is_personal(fides) else notes.NO_CATEGORY, word=fides, where=where)
        return ""
    if kind.fides != fides:
        found.note(notes.CATEGORY, word=fides, where=where, kind=kind.fides)
    return "" if kind.fides in {CATEGORIES[key].fides for key in matched} else kind.key


def one_of(known: Mapping[str, str], said: str, where: str, found: Reading) -> str:
    if said and said not in known:
        found.note(notes.BASIS, word=said, where=where)
    return known.get(said, "")


def group_of(subject: str, found: Reading) -> str:
    if subject not in words.GROUP_OF:
        found.note(notes.SUBJECT, word=subject)
    return words.GROUP_OF.get(subject, "")


def recipients(sent: tuple[str, ...], where: str, found: Reading) -> Iterator[str]:
    for key in sent:
        if key in found.systems or key == "user":
            found.note(notes.FLOW, word=key, where=where)
        else:
            yield found.parties.setdefault(key, Party(key)).name


def retentions(said: str, where: str, found: Reading) -> Iterator[Kept]:
    """The rules of retention: a number of days, weeks, months or years, or else the words as they stand."""
    pieces = said.split("; ")
    if not all(piece.strip() for piece in pieces):
        pieces = [said] if said.strip() else []
    for piece in pieces:
        told = PERIOD.fullmatch(piece)
        if told and bool(told[3]) == (told[1] != "1"):
            count, start = int(told[1]), told[4] or ""
            kept = Kept(count=count, unit=Unit(told[2]), start=start)
        elif DAYS.fullmatch(said):
            found.note(notes.DAYS, word=piece, where=where)
            kept = Kept(count=int(piece), unit=Unit.DAY)
        else:
            kept = Kept(start=piece)
        if len(kept.start) > LONGEST:
            found.note(notes.CUT, word=where)
        yield replace(kept, start=kept.start[:LONGEST])


def merged(uses: list[Use], found: Reading) -> list[ActivityFacts]:
    """Declarations of one activity in several systems become one again; others with its name get another name."""
    groups: list[list[Use]] = []
    names: dict[str, int] = {}
    for one in uses:
        group = next((group for group in groups if is_same(group, one)), None)
        if group is not None:
            group.append(one)
            continue
        name = one.facts.name
        names[name.casefold()] = number = names.get(name.casefold(), 0) + 1
        if number > 1:
            other = f"{name} ({one.where})" if number == 2 else f"{name} ({one.where}, {number})"  # noqa: PLR2004 - the second
            found.note(notes.RENAMED, word=name, where=one.where, name=other)
            one = replace(one, facts=replace(one.facts, name=other))  # noqa: PLW2901 - the same use under its new name
        groups.append([one])
    return sorted((together(group) for group in groups), key=lambda facts: facts.name)


def is_same(group: list[Use], one: Use) -> bool:
    """Whether a use is the activity of this group: it says the same, and what is loose in one is said by all."""
    plain = {"uses": (), "declared": (), "capacity": ""}
    if replace(group[0].facts, **plain) != replace(one.facts, **plain):  # type: ignore[arg-type] # parts of the record
        return False
    everybody = [*group, one]
    return all(set(each.loose) <= other.kinds for each in everybody for other in everybody)


def together(group: list[Use]) -> ActivityFacts:
    first = group[0].facts
    return replace(
        first,
        capacity="processor" if any(one.facts.capacity == "processor" for one in group) else "controller",
        uses=tuple(
            sorted(
                {use for one in group for use in one.facts.uses}, key=lambda use: (use.system, use.dataset, use.field)
            )
        ),
        declared=tuple(sorted({kind for one in group for kind in one.loose})),
    )
