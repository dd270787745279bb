"""
Whether a request may be refused on a ground, and what the letter must hold.

Law: GDPR art. 12(4), 12(5), 21(3) and 77-79; UAVG art. 34-36; Awb art. 6:7.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from inzage.law.periods import Ending, next_working_day
from inzage.law.reasons import Answer, Reason
from inzage.law.requests.refusals import GROUNDS, Ground
from inzage.law.requests.rights import Right, Verdict, no, unknown, yes

WEEKS = 6
"""To go to court, or to object to a public body. UAVG art. 35(2); Awb art. 6:7."""


class UnknownGround(Exception):  # noqa: N818 - named for what it says
    """No article refuses a request on this ground."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something that the letter must hold; `key` names it for a template."""

    key: str
    reason: Reason


def possible(right: Right, *, is_marketing: bool | None = False) -> tuple[str, ...]:
    """The grounds that can stop this right, in the order of the articles."""
    return tuple(key for key in GROUNDS if may_refuse(right, key, is_marketing=is_marketing).answer is Answer.YES)


def may_refuse(right: Right, key: str, *, is_marketing: bool | None = False) -> Verdict:
    """
    Whether this ground can stop this right at all; whether it is there in this case is for a person to show.

    Raises:
        UnknownGround: if no article has it.
    """
    ground = found(key)
    reason = Reason(ground.article, ground.en, ground.nl)
    if right not in ground.rights:
        return no(NOT_FOR_THIS_RIGHT)
    if right is not Right.OBJECTION or ground.stops_marketing_objection or is_marketing is False:
        return yes(reason)
    return unknown(MARKETING_UNKNOWN) if is_marketing is None else no(MARKETING)


def must_hold(keys: tuple[str, ...], *, is_public_body: bool) -> tuple[Part, ...]:
    """
    What a letter that refuses on these grounds must hold. Law: GDPR art. 12(4).

    The complaint and the court stand in the letter itself: a link to a privacy notice is not enough.

    Raises:
        UnknownGround: if no article has one of them.
    """
    return (
        Part("refused", REFUSED),
        *(Part("ground", shown(key)) for key in keys),
        Part("complaint", COMPLAINT),
        Part("court", OBJECT if is_public_body else COURT),
    )


def shown(key: str) -> Reason:
    """The ground in the letter, with what the organisation has to show."""
    ground = found(key)
    return Reason(ground.article, f"{ground.en} Show: {ground.proof_en}.", f"{ground.nl} Laat zien: {ground.proof_nl}.")


def found(key: str) -> Ground:
    try:
        return GROUNDS[key]
    except KeyError:
        raise UnknownGround from None


def court_until(answered: date) -> Ending:
    """
    The last day to go to court or object, after the person received the answer; in the Netherlands.

    Where no answer came in time there is no last day. Law: UAVG art. 35(2); Awb art. 6:7; Atw art. 1.
    """
    counted = answered + timedelta(weeks=WEEKS)
    return Ending(next_working_day(counted, "NL"), counted)


NOT_FOR_THIS_RIGHT = Reason(
    "art. 12(4)", "This ground does not stop this right.", "Deze grond staat niet in de weg aan dit recht."
)
MARKETING = Reason(
    "art. 21(3)",
    "An objection to marketing always stops it: nothing of the organisation weighs more.",
    "Bezwaar tegen direct marketing stopt het altijd. Geen belang van de organisatie weegt zwaarder.",
)
MARKETING_UNKNOWN = Reason(
    "art. 21(3)", "Whether it is marketing is not known.", "Of het direct marketing is, is niet bekend."
)
REFUSED = Reason(
    "art. 12(4)",
    "Say within a month what is refused, what is done, and why in this case.",
    "Zeg binnen een maand wat wordt geweigerd, wat wel wordt gedaan en waarom in dit geval.",
)
COMPLAINT = Reason(
    "art. 12(4); art. 77(1); UAVG art. 36",
    "The person can complain to the Dutch Data Protection Authority (AP), which can also mediate.",
    "De persoon kan een klacht indienen bij de Autoriteit Persoonsgegevens (AP). Die kan ook bemiddelen.",
)
COURT = Reason(
    "art. 12(4); art. 79(1); UAVG art. 35",
    "The person can ask the district court within six weeks of receiving the answer.",
    "De persoon kan naar de rechtbank, binnen zes weken na ontvangst van het antwoord.",
)
OBJECT = Reason(
    "art. 12(4); UAVG art. 34; Awb art. 6:7",
    "The answer is a decision of a public body: the person can object to it within six weeks. Name to whom.",
    "Het antwoord is een besluit van een bestuursorgaan. De persoon kan binnen zes weken bezwaar maken. Noem bij wie.",
)
