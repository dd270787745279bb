"""The parts of an activity in the order of the article, as the document shows them. Pure."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from inzage.datamap.exchange import derived
from inzage.datamap.exchange.vocabulary import word
from inzage.datamap.records import ActivityFacts, Document, Guard, Kept, KnownSystem, Party
from inzage.datamap.words import ActivityState, Capacity
from inzage.law.bases import BASES, EXCEPTIONS
from inzage.law.eea import is_outside_eea
from inzage.law.register.parts import PARTS
from inzage.web import countries
from inzage.web.document_parts import Shown, part
from inzage.web.periods import period

Lines = Sequence[str]


@dataclass(frozen=True, slots=True)
class Told:
    """An activity of a document, to be told in a language."""

    document: Document
    facts: ActivityFacts
    language: str

    def word(self, vocabulary: str, key: str) -> str:
        return word(vocabulary, key, self.language)

    def country(self, code: str) -> str:
        return countries.country_name(code, self.language) if code else _("country unknown")


Made = Callable[[Told], list[Shown]]


def of_controller(told: Told) -> list[Shown]:
    """Law: GDPR art. 30(1)(a)-(g)."""
    joint = [named(told, "joint", [told.facts.on_behalf_of])] if told.facts.capacity == Capacity.JOINT else []
    return [
        *joint,
        named(told, "purpose", [told.facts.purpose]),
        named(told, "groups", [listed(told.word("group", key) for key in told.facts.groups)]),
        named(told, "categories", kinds(told)),
        recipients(told, "recipients"),
        named(told, "transfers", transfers(told)),
        retentions(told),
        named(told, "security", security(told)),
    ]


def of_processor(told: Told) -> list[Shown]:
    """Law: GDPR art. 30(2)(a)-(d)."""
    return [
        named(told, "on_behalf_of", [told.facts.on_behalf_of]),
        named(told, "processing", [told.facts.purpose]),
        named(told, "processor_transfers", transfers(told)),
        named(told, "processor_security", security(told)),
    ]


def beyond(told: Told) -> list[Shown]:
    """What art. 30 does not ask for, as far as it is written down."""
    facts, found = told.facts, []
    if facts.capacity == Capacity.PROCESSOR:
        found += [recipients(told, "recipients", law=""), retentions(told, law="")]
    else:
        law = BASES[facts.basis].article if facts.basis in BASES else None
        found += [named(told, "basis", basis(told), law=law)]
    if facts.condition:
        law = EXCEPTIONS[facts.condition].article if facts.condition in EXCEPTIONS else "art. 9(2)"
        found += [named(told, "condition", [told.word("condition", facts.condition), facts.condition_detail], law=law)]
    allowed = (("number", facts.number_law), ("criminal", facts.criminal_ground), ("free", facts.consent_care))
    found += [named(told, key, [text]) for key, text in allowed if text]
    if facts.source:
        found += [named(told, "source", [facts.source])]
    decided = [
        *answered(_("Profiling"), facts.profiling),
        *answered(_("Automated decisions"), facts.automated_decision),
    ]
    if decided or facts.logic:
        found += [part(_("Profiling and automated decisions"), "art. 22(1)", [*decided, facts.logic])]
    if systems := derived.systems(told.document, facts):
        found += [part(_("Systems"), "", [listed(placed(told, one) for one in systems)])]
    return [one for one in found if one["lines"] or one["rows"] or one["article"]]


def under(told: Told) -> str:
    """What stands under the name: who does it, and whether it is more than a draft."""
    facts = told.facts
    said = [listed(facts.departments)]
    said += [told.word("capacity", facts.capacity)] if facts.capacity == Capacity.JOINT else []
    said += [told.word("state", facts.state)] if facts.state == ActivityState.DRAFT else []
    return " · ".join(one for one in said if one)


def kinds(told: Told) -> Lines:
    """The kinds of data, those that are specially protected said so."""
    return [listed(told.word("kind", key) for key in derived.kinds(told.document, told.facts))]


def basis(told: Told) -> Lines:
    facts = told.facts
    return [told.word("basis", facts.basis), facts.basis_detail, facts.interest_test]


def recipients(told: Told, key: str, *, law: str | None = None) -> Shown:
    """Who gets the data, as what and where; or that nobody does."""
    parties = derived.parties(told.document, told.facts)
    nobody = [_("Nobody outside the organisation.")] if told.facts.no_recipients and not parties else []
    found = named(told, key, [*nobody, *told.facts.recipients_why.splitlines()], law=law)
    found["heads"] = [_("Name"), _("As what"), _("What for"), _("Country")]
    found["widths"] = [4, 3, 3, 3]
    found["rows"] = [
        [one.name, told.word("role", one.role), one.what_for, told.country(one.country)] for one in parties
    ]
    return found


def transfers(told: Told) -> Lines:
    """To which countries outside the EEA data goes, to whom and why that is lawful; or that it does not."""
    systems = derived.systems(told.document, told.facts)
    parties = derived.parties(told.document, told.facts)
    lines = [f"{one.name} ({told.country(one.country)}): {lawful(told, one)}" for one in parties if gone(one)]
    lines += [_("%(system)s stands in %(country)s.") % {"system": one.name, "country": told.country(one.country)}
              for one in systems if gone(one)]  # fmt: skip
    if lines:
        return lines
    is_known = (parties or told.facts.no_recipients) and systems
    all_known = all(one.country for one in parties) and all(one.country for one in systems)
    return [_("No transfer outside the EEA.")] if is_known and all_known else []


def gone(one: Party | KnownSystem) -> bool:
    return is_outside_eea(one.country)


def lawful(told: Told, one: Party) -> str:
    return told.word("safeguard", one.safeguard) if one.safeguard else _("ground of the transfer not written down")


def retentions(told: Told, *, law: str | None = None) -> Shown:
    """How long what is kept, why, and what happens then."""
    found = named(told, "retention", [], law=law)
    found["heads"] = [_("What"), _("How long"), _("Because"), _("Then")]
    found["widths"] = [4, 4, 4, 3]
    found["rows"] = [kept(told, one) for one in told.facts.retentions]
    return found


def kept(told: Told, rule: Kept) -> list[str]:
    return [rule.what or _("All of it"), period(rule), rule.ground, told.word("at_end", rule.at_end)]


def security(told: Told) -> Lines:
    """What is written down, and the measures of the systems with what scans saw of them."""
    systems = derived.systems(told.document, told.facts)
    return [
        told.facts.security,
        *(
            f"{one.name}: {'; '.join(protecting(told, guard) for guard in one.measures)}."
            for one in systems if one.measures
        ),
    ]  # fmt: skip


def protecting(told: Told, guard: Guard) -> str:
    return f"{told.word('measure', guard.kind).lower()} ({told.word('outcome', guard.standing)})"


def placed(told: Told, one: KnownSystem) -> str:
    return f"{one.name} ({told.country(one.country)})" if one.country else one.name


def answered(what: str, answer: bool | None) -> Lines:
    return [] if answer is None else [f"{what}: {_('yes') if answer else _('no')}."]


def listed(words: Iterable[str]) -> str:
    return ", ".join(words)


def named(told: Told, key: str, lines: Lines, *, law: str | None = None) -> Shown:
    """A part of the law's list, with its name and article."""
    of_law = PARTS[key]
    return part(str(getattr(of_law, told.language)), of_law.article if law is None else law, lines)
