"""
What a DPIA says, part by part, and whether it is there.

Law: GDPR art. 35(7)(a)-(d), and 35(2) advice of the DPO, 35(9) views of people, 35(11) review.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from inzage.law.dpia.risks import FEARED, Level, Risk, before, rest
from inzage.law.reasons import Outcome, Reason


@dataclass(frozen=True, slots=True)
class Study:
    """
    A study in plain facts. None is unknown, not no; a text that is empty was not written.

    `measures` counts those that are there or planned; `views_not_sought` says why nobody was asked; `changes` counts
    what it rests on and is different since the decision.
    """

    description: str = ""
    purposes: str = ""
    basis: str = ""
    interest: str = ""
    necessity: str = ""
    proportionality: str = ""
    risks: tuple[Risk, ...] = ()
    measures: int | None = None
    has_dpo: bool | None = None
    dpo_advice: str = ""
    views: str = ""
    views_not_sought: str = ""
    changes: int | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that a study says. `say` is what to do when it is missed."""

    key: str
    article: str
    en: str
    nl: str
    say_en: str
    say_nl: str


@dataclass(frozen=True, slots=True)
class Judged:
    """A part and whether it is there."""

    part: Part
    outcome: Outcome
    reason: Reason


ROWS = (
    Part("description", "art. 35(7)(a)", "Systematic description", "Systematische beschrijving",
         "Describe what is done with the data, step by step.",
         "Beschrijf stap voor stap wat er met de gegevens gebeurt."),
    Part("purposes", "art. 35(7)(a)", "Purposes", "Doeleinden",
         "Say what it is done for.", "Schrijf op waarvoor het gebeurt."),
    Part("interest", "art. 35(7)(a)", "Legitimate interest", "Gerechtvaardigd belang",
         "Name the interest that it serves, and choose the legal basis first.",
         "Noem het belang dat het dient, en kies eerst de grondslag."),
    Part("necessity", "art. 35(7)(b)", "Necessity", "Noodzaak",
         "Say why the purpose cannot be reached with less data.",
         "Schrijf op waarom het doel niet met minder gegevens te bereiken is."),
    Part("proportionality", "art. 35(7)(b)", "Proportionality", "Evenredigheid",
         "Say why the gain outweighs what it does to people.",
         "Schrijf op waarom de opbrengst opweegt tegen wat het met mensen doet."),
    Part("risks", "art. 35(7)(c)", "Risks", "Risico's",
         "Judge how grave and how likely each feared event is.",
         "Beoordeel van elke gevreesde gebeurtenis de ernst en de waarschijnlijkheid."),
    Part("measures", "art. 35(7)(d)", "Measures", "Maatregelen",
         "Name the measures, and judge what is left of each risk.",
         "Noem de maatregelen, en beoordeel wat er van elk risico overblijft."),
    Part("dpo_advice", "art. 35(2)", "Advice of the DPO", "Advies van de FG",
         "Ask the DPO for advice, or say that there is no DPO.",
         "Vraag de FG om advies, of geef aan dat er geen FG is."),
    Part("views", "art. 35(9)", "Views of the people concerned", "Mening van betrokkenen",
         "Ask the people concerned or who speaks for them, or write down why not.",
         "Vraag betrokkenen of wie voor hen spreekt, of leg vast waarom niet."),
    Part("review", "art. 35(11)", "Review", "Herbeoordeling",
         "Look again: what the study rests on has changed.",
         "Beoordeel opnieuw: waarop deze DPIA steunt, is veranderd."),
)  # fmt: skip

PARTS: Mapping[str, Part] = MappingProxyType({one.key: one for one in ROWS})


def judge(study: Study) -> tuple[Judged, ...]:
    """Return each part and whether it is there, in the order of the article. Law: GDPR art. 35(7), (2), (9), (11)."""
    return tuple(Judged(part, outcome := CHECKS[key](study), because(part, outcome)) for key, part in PARTS.items())


def is_complete(study: Study) -> bool:
    """Whether nothing is missed or unknown. Law: GDPR art. 35(7)."""
    return all(one.outcome in {Outcome.MET, Outcome.NOT_NEEDED} for one in judge(study))


def because(part: Part, outcome: Outcome) -> Reason:
    """A part that is missed or unknown says what to do; what is not needed says so."""
    if outcome is Outcome.MET:
        return Reason(part.article, "This is there.", "Dit is er.")
    if outcome is Outcome.NOT_NEEDED:
        return Reason(part.article, "This is not needed here.", "Dit is hier niet nodig.")
    return Reason(part.article, part.say_en, part.say_nl)


def written(text: str) -> Outcome:
    return Outcome.MET if text.strip() else Outcome.MISSED


def interest(study: Study) -> Outcome:
    """The article asks for it "where applicable": where it is the legal basis."""
    if not study.basis:
        return Outcome.UNKNOWN
    return written(study.interest) if study.basis == "legitimate_interest" else Outcome.NOT_NEEDED


def risks(study: Study) -> Outcome:
    """Every feared event, and every risk that the study adds, is judged."""
    levels = {**dict.fromkeys(FEARED), **{one.key: before(one) for one in study.risks}}
    return Outcome.MISSED if None in levels.values() else Outcome.MET


def measures(study: Study) -> Outcome:
    """A risk that is more than low has measures, and what is left of it is known."""
    levels = [(before(one), rest(one)) for one in study.risks]
    if not levels or any(now is None for now, _ in levels):
        return Outcome.UNKNOWN
    if all(now is Level.LOW for now, _ in levels):
        return Outcome.MET
    if study.measures is None:
        return Outcome.UNKNOWN
    left = all(after is not None for now, after in levels if now is not Level.LOW)
    return Outcome.MET if study.measures and left else Outcome.MISSED


def dpo_advice(study: Study) -> Outcome:
    if study.dpo_advice.strip():
        return Outcome.MET
    if study.has_dpo is None:
        return Outcome.UNKNOWN
    return Outcome.MISSED if study.has_dpo else Outcome.NOT_NEEDED


def review(study: Study) -> Outcome:
    if study.changes is None:
        return Outcome.UNKNOWN
    return Outcome.MISSED if study.changes else Outcome.MET


CHECKS: Mapping[str, Callable[[Study], Outcome]] = MappingProxyType(
    {
        "description": lambda study: written(study.description),
        "purposes": lambda study: written(study.purposes),
        "interest": interest,
        "necessity": lambda study: written(study.necessity),
        "proportionality": lambda study: written(study.proportionality),
        "risks": risks,
        "measures": measures,
        "dpo_advice": dpo_advice,
        "views": lambda study: written(study.views + study.views_not_sought),
        "review": review,
    }
)
