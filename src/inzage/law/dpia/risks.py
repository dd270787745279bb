"""
What can go wrong for people, how grave and how likely that is, and when the authority must be asked first.

Law: GDPR art. 35(7)(c)-(d) and 36(1)-(3). The four steps and the three feared events are those of the CNIL's method,
the borders of the levels our reading of WP 248 rev.01; both are advice.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from types import MappingProxyType

from inzage.law.reasons import Answer, Reason


class Step(IntEnum):
    """How grave or how likely."""

    NEGLIGIBLE = 1
    LIMITED = 2
    SIGNIFICANT = 3
    MAXIMUM = 4


class Level(IntEnum):
    """How great a risk is, of its severity and its likelihood together."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3


@dataclass(frozen=True, slots=True)
class Words:
    """A name and what is meant by it."""

    en: str
    nl: str
    means_en: str = ""
    means_nl: str = ""


SEVERITY: Mapping[Step, Words] = MappingProxyType(
    {
        Step.NEGLIGIBLE: Words("Negligible", "Verwaarloosbaar", "A nuisance that passes by itself.",
                               "Ongemak dat vanzelf overgaat."),
        Step.LIMITED: Words("Limited", "Beperkt", "Trouble that people get over with some difficulty.",
                            "Hinder die mensen met enige moeite te boven komen."),
        Step.SIGNIFICANT: Words("Significant", "Aanzienlijk",
                                "Serious consequences that people get over with great difficulty.",
                                "Ernstige gevolgen die mensen met grote moeite te boven komen."),
        Step.MAXIMUM: Words("Maximum", "Maximaal", "Consequences that people may never get over.",
                            "Gevolgen die mensen misschien nooit te boven komen."),
    }
)  # fmt: skip

LIKELIHOOD: Mapping[Step, Words] = MappingProxyType(
    {
        Step.NEGLIGIBLE: Words("Negligible", "Verwaarloosbaar", "It does not seem possible.",
                               "Het lijkt niet mogelijk."),
        Step.LIMITED: Words("Limited", "Beperkt", "It seems difficult.", "Het lijkt moeilijk."),
        Step.SIGNIFICANT: Words("Significant", "Aanzienlijk", "It seems possible.", "Het lijkt mogelijk."),
        Step.MAXIMUM: Words("Maximum", "Maximaal", "It seems very easy.", "Het lijkt heel makkelijk."),
    }
)  # fmt: skip

LEVELS: Mapping[Level, Words] = MappingProxyType(
    {Level.LOW: Words("Low", "Laag"), Level.MEDIUM: Words("Medium", "Middel"), Level.HIGH: Words("High", "Hoog")}
)

FEARED: Mapping[str, Words] = MappingProxyType(
    {
        "illegitimate_access": Words("Illegitimate access", "Onrechtmatige toegang",
                                     "Somebody sees the data who may not.",
                                     "Iemand ziet de gegevens die dat niet mag."),
        "unwanted_change": Words("Unwanted change", "Ongewenste wijziging",
                                 "Data becomes wrong, and people are treated wrongly by it.",
                                 "Gegevens raken onjuist, en mensen worden daardoor verkeerd behandeld."),
        "disappearance": Words("Disappearance", "Verdwijning", "Data is lost or cannot be reached.",
                               "Gegevens gaan verloren of zijn niet bereikbaar."),
    }
)  # fmt: skip
"""The events that every study looks at; a study may add its own."""


@dataclass(frozen=True, slots=True)
class Risk:
    """What can go wrong, before and after the measures. None was not judged yet."""

    key: str
    severity: Step | None = None
    likelihood: Step | None = None
    severity_after: Step | None = None
    likelihood_after: Step | None = None


def level(severity: Step, likelihood: Step) -> Level:
    """
    Return how great a risk is.

    High when both are at least significant, or when people may never get over it and it is not quite impossible.
    Advice: WP 248 rev.01, III.D.d; CNIL, PIA knowledge bases.
    """
    grave, likely = severity >= Step.SIGNIFICANT, likelihood >= Step.SIGNIFICANT
    if (grave and likely) or (severity is Step.MAXIMUM and likelihood > Step.NEGLIGIBLE):
        return Level.HIGH
    return Level.MEDIUM if grave or likely else Level.LOW


def before(risk: Risk) -> Level | None:
    return None if risk.severity is None or risk.likelihood is None else level(risk.severity, risk.likelihood)


def rest(risk: Risk) -> Level | None:
    """What is left of a risk after the measures. Law: GDPR art. 36(1)."""
    if risk.severity_after is None or risk.likelihood_after is None:
        return None
    return level(risk.severity_after, risk.likelihood_after)


@dataclass(frozen=True, slots=True)
class Consultation:
    """Whether the authority must be asked before the start. `risks` are those that decide it, by their keys."""

    answer: Answer
    reasons: tuple[Reason, ...]
    risks: tuple[str, ...] = ()


def consultation(risks: Iterable[Risk]) -> Consultation:
    """Return whether the authority must be asked: yes when a high risk is left. Law: GDPR art. 36(1), recital 84."""
    known = {one.key: rest(one) for one in risks}
    if high := tuple(key for key, left in known.items() if left is Level.HIGH):
        return Consultation(Answer.YES, (HIGH_REST, BEFORE_START), high)
    judged = {**dict.fromkeys(FEARED), **known}
    if unjudged := tuple(key for key, left in judged.items() if left is None):
        return Consultation(Answer.UNKNOWN, (NOT_JUDGED,), unjudged)
    return Consultation(Answer.NO, (NO_HIGH_REST,))


def answer_due(received_on: date, *, extended: bool = False) -> date:
    """
    Return the day on which the authority has answered at the latest; while it waits for information time stands still.

    Law: GDPR art. 36(2): eight weeks, and six more for a complex processing. The day of receipt is not counted:
    Regulation 1182/71 art. 3(1).
    """
    return received_on + timedelta(weeks=14 if extended else 8)


HIGH_REST = Reason(
    "art. 36(1)", "After the measures a high risk is left.", "Na de maatregelen blijft een hoog risico over."
)
BEFORE_START = Reason(
    "art. 36(1)",
    "Ask the authority before the processing starts; it answers in eight weeks, or fourteen.",
    "Raadpleeg de AP voordat de verwerking begint; die antwoordt binnen acht weken, of veertien.",
)
NOT_JUDGED = Reason(
    "art. 36(1)",
    "It is not known what is left of each risk after the measures.",
    "Van niet elk risico is bekend wat er na de maatregelen overblijft.",
)
NO_HIGH_REST = Reason(
    "art. 36(1)", "No high risk is left after the measures.", "Na de maatregelen blijft geen hoog risico over."
)

TO_SEND: tuple[tuple[str, str, str], ...] = (
    ("art. 36(3)(a)", "Who is responsible for what: controller, joint controllers, processors",
     "Wie waarvoor verantwoordelijk is: verwerkingsverantwoordelijken en verwerkers"),
    ("art. 36(3)(b)", "Purposes and means of the processing", "Doeleinden en middelen van de verwerking"),
    ("art. 36(3)(c)", "Measures and safeguards for people", "Maatregelen en waarborgen voor mensen"),
    ("art. 36(3)(d)", "Contact details of the DPO", "Contactgegevens van de FG"),
    ("art. 36(3)(e)", "The DPIA", "De DPIA"),
    ("art. 36(3)(f)", "What else the authority asks for", "Wat de AP verder vraagt"),
)  # fmt: skip
"""What goes to the authority: article, English, Dutch."""
