"""
Which rights a person has over one use of their data. Law: GDPR art. 7(3), 15-18, 20-22; UAVG art. 40.

A right is there, is there on a condition, or is not there. Where the facts that decide are not known, neither is the
right: unknown is not no.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from inzage.law.reasons import Answer, Reason


class Right(StrEnum):
    """What somebody can ask for."""

    ACCESS = "access"
    RECTIFICATION = "rectification"
    ERASURE = "erasure"
    RESTRICTION = "restriction"
    PORTABILITY = "portability"
    OBJECTION = "objection"
    HUMAN_DECISION = "human_decision"
    WITHDRAWAL = "withdrawal"


@dataclass(frozen=True, slots=True)
class Use:
    """
    One use of data by one activity, and what is known of it; None is unknown.

    `grounds_prevail` is what the organisation decided about an objection, with its reasons: compelling grounds of its
    own. `duty_runs` says that a law still asks to keep the data, or a task or claim still needs it.
    """

    basis: str
    is_marketing: bool | None = False
    is_automated: bool | None = True
    decides_alone: bool | None = False
    is_needed: bool | None = None
    is_unlawful: bool | None = False
    is_withdrawn: bool | None = None
    other_basis: bool | None = False
    is_objected: bool | None = None
    grounds_prevail: bool | None = None
    duty_runs: bool | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the right is there, and why."""

    answer: Answer
    reasons: tuple[Reason, ...]


def decide(right: Right, use: Use) -> Verdict:
    """Whether somebody has this right over this use of their data."""
    return RULES[right](use)


def always(article: str, en: str, nl: str) -> Callable[[Use], Verdict]:
    """A right that stands on every basis."""
    return lambda _: yes(Reason(article, en, nl))


def yes(*reasons: Reason) -> Verdict:
    return Verdict(Answer.YES, reasons)


def no(*reasons: Reason) -> Verdict:
    return Verdict(Answer.NO, reasons)


def unknown(*reasons: Reason) -> Verdict:
    return Verdict(Answer.UNKNOWN, reasons)


def erasure(use: Use) -> Verdict:
    """Law: GDPR art. 17(1) and 17(3)."""
    found = ground_to_erase(use)
    if found.answer is not Answer.YES:
        return found
    if use.duty_runs is None:
        return unknown(
            *found.reasons,
            Reason(
                "art. 17(3)",
                "Whether a law still asks to keep it, or a claim still needs it, is not known.",
                "Of een wet nog vraagt het te bewaren, of een rechtsvordering het nog nodig heeft, is niet bekend.",
            ),
        )
    if use.duty_runs:
        return no(
            Reason(
                "art. 17(3)(b); art. 17(3)(e)",
                "As long as a law asks to keep it or a legal claim needs it, what is needed for that stays.",
                "Zolang een wet vraagt het te bewaren of een rechtsvordering het nodig heeft, "
                "blijft wat daarvoor nodig is.",
            )
        )
    return found


def ground_to_erase(use: Use) -> Verdict:
    """The first ground that is there. Law: GDPR art. 17(1)(a)-(d)."""
    if use.is_unlawful:
        return yes(Reason("art. 17(1)(d)", "It was used unlawfully.", "Het is onrechtmatig gebruikt."))
    if use.is_needed is False:
        return yes(
            Reason("art. 17(1)(a)", "It is no longer needed for its purpose.", "Het is niet meer nodig voor het doel.")
        )
    if use.basis == "consent" and use.is_withdrawn and use.other_basis is False:
        return yes(
            Reason(
                "art. 17(1)(b)",
                "Consent was withdrawn, and no other legal basis carries it.",
                "De toestemming is ingetrokken en er is geen andere grondslag.",
            )
        )
    if use.is_objected:
        return after_objection(use)
    return without_ground(use)


def after_objection(use: Use) -> Verdict:
    """Law: GDPR art. 17(1)(c), 21(1)-(3)."""
    if use.is_marketing:
        return yes(
            Reason(
                "art. 17(1)(c); art. 21(3)",
                "The person objects to marketing: that always stops it.",
                "De persoon maakt bezwaar tegen direct marketing: dat stopt het altijd.",
            )
        )
    if use.grounds_prevail is None:
        return unknown(
            Reason(
                "art. 21(1)",
                "Nobody decided yet whether compelling grounds of the organisation outweigh the objection.",
                "Nog niemand heeft besloten of dwingende gronden van de organisatie zwaarder wegen dan het bezwaar.",
            )
        )
    if use.grounds_prevail:
        return no(
            Reason(
                "art. 21(1)",
                "Compelling grounds of the organisation outweigh the objection.",
                "Dwingende gronden van de organisatie wegen zwaarder dan het bezwaar.",
            )
        )
    return yes(
        Reason(
            "art. 17(1)(c)",
            "The person objects and no grounds outweigh that.",
            "De persoon maakt bezwaar en geen gronden wegen zwaarder.",
        )
    )


def without_ground(use: Use) -> Verdict:
    is_open = use.is_needed is None or (use.basis == "consent" and use.is_withdrawn is None)
    reason = Reason(
        "art. 17(1)",
        "None of the grounds to erase is there" + (" as far as is known." if is_open else "."),
        "Geen van de gronden om te wissen is er" + (" voor zover bekend." if is_open else "."),
    )
    return unknown(reason) if is_open else no(reason)


def portability(use: Use) -> Verdict:
    """Law: GDPR art. 20(1); art. 9(2)(a)."""
    if use.basis not in ("consent", "contract"):
        return no(
            Reason(
                "art. 20(1)(a)",
                "Only what is used on consent or a contract can be taken along.",
                "Alleen wat op toestemming of een overeenkomst berust, kan worden meegenomen.",
            )
        )
    if use.is_automated is None:
        return unknown(
            Reason(
                "art. 20(1)(b)", "Whether it is automated is not known.", "Of het geautomatiseerd gaat, is niet bekend."
            )
        )
    if not use.is_automated:
        return no(Reason("art. 20(1)(b)", "It is not automated.", "Het gaat niet geautomatiseerd."))
    return yes(
        Reason(
            "art. 20(1)",
            "It is used automatically, on consent or a contract.",
            "Het wordt geautomatiseerd gebruikt, op toestemming of een overeenkomst.",
        )
    )


def objection(use: Use) -> Verdict:
    """Law: GDPR art. 21(1)-(3)."""
    if use.is_marketing:
        return yes(
            Reason(
                "art. 21(2); art. 21(3)",
                "Against marketing somebody can always object, and it stops at once.",
                "Tegen direct marketing kan iemand altijd bezwaar maken, en het stopt meteen.",
            )
        )
    if use.is_marketing is None:
        return unknown(
            Reason("art. 21(2)", "Whether it is marketing is not known.", "Of het direct marketing is, is niet bekend.")
        )
    if use.basis in ("public_task", "legitimate_interest"):
        return yes(
            Reason(
                "art. 21(1)",
                "Against a public task or a legitimate interest somebody can object "
                "for reasons of their own situation.",
                "Tegen een taak van algemeen belang of een gerechtvaardigd belang kan iemand bezwaar maken "
                "om redenen van de eigen situatie.",
            )
        )
    return no(
        Reason(
            "art. 21(1)",
            "On this legal basis there is no right to object; consent can be withdrawn.",
            "Bij deze grondslag is er geen recht van bezwaar; toestemming kan worden ingetrokken.",
        )
    )


def human_decision(use: Use) -> Verdict:
    """Law: GDPR art. 22(1) and 22(3)."""
    if use.decides_alone is None:
        return unknown(
            Reason(
                "art. 22(1)",
                "Whether a machine decides alone is not known.",
                "Of een computer alleen beslist, is niet bekend.",
            )
        )
    if use.decides_alone:
        return yes(
            Reason(
                "art. 22(3)",
                "A machine decides alone: the person can ask for somebody who decides, say their view, and contest it.",
                "Een computer beslist alleen: de persoon kan vragen om iemand die beslist, "
                "een mening geven en de beslissing aanvechten.",
            )
        )
    return no(Reason("art. 22(1)", "No machine decides alone.", "Er beslist geen computer alleen."))


def withdrawal(use: Use) -> Verdict:
    """Law: GDPR art. 7(3)."""
    if use.basis == "consent":
        return yes(
            Reason(
                "art. 7(3)",
                "Consent can be withdrawn at any time, as easily as it was given.",
                "Toestemming kan altijd worden ingetrokken, even makkelijk als die is gegeven.",
            )
        )
    return no(Reason("art. 7(3)", "There is no consent to withdraw.", "Er is geen toestemming om in te trekken."))


RULES: Mapping[Right, Callable[[Use], Verdict]] = MappingProxyType(
    {
        Right.ACCESS: always("art. 15", "Everybody may see their data.", "Iedereen mag de eigen gegevens inzien."),
        Right.RECTIFICATION: always("art. 16", "Wrong data is put right.", "Wat niet klopt, wordt verbeterd."),
        Right.ERASURE: erasure,
        Right.RESTRICTION: always(
            "art. 18(1)",
            "Use stops for a time while accuracy or an objection is looked into, or where the person asks to keep data "
            "instead of erasing it.",
            "Het gebruik stopt tijdelijk zolang juistheid of bezwaar wordt uitgezocht, of als de persoon vraagt "
            "te bewaren in plaats van te wissen.",
        ),
        Right.PORTABILITY: portability,
        Right.OBJECTION: objection,
        Right.HUMAN_DECISION: human_decision,
        Right.WITHDRAWAL: withdrawal,
    }
)
