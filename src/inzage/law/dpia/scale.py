"""
Whether something is on a large scale. No article has a number, so this only proposes.

Law: GDPR art. 35(3)(b)-(c), recital 91. Advice: WP 243 rev.01, 2.1.3 names four factors: how many people, how much
data, how long, and how wide an area.
"""

from dataclasses import dataclass

from inzage.law.dpia import wording
from inzage.law.dpia.activity import Activity
from inzage.law.dpia.proposed import Proposed, no, unknown, yes
from inzage.law.reasons import Reason

KEY = "large_scale"
ARTICLE = "WP 243 rev.01, 2.1.3"


@dataclass(frozen=True, slots=True)
class Scale:
    """
    From where on something is called large. An organisation may choose its own numbers; they are shown with the answer.

    Between `few` and `many` people two of the other three factors decide. 10,000 is what the Dutch authority named for
    practices in care; it is borrowed here as a rule of thumb.
    """

    many: int = 10_000
    few: int = 1_000
    kinds: int = 15
    years: float = 5
    countries: int = 2


SCALE = Scale()
ENOUGH = 2


def large_scale(activity: Activity, scale: Scale = SCALE) -> Proposed:
    """Propose whether an activity is on a large scale. Law: GDPR recital 91; advice of WP 243 rev.01."""
    if activity.individual_professional:
        return no(KEY, wording.RECITAL_91)
    factors = found(activity, scale)
    if activity.people is None:
        return unknown(KEY, NOBODY_COUNTED, *factors)
    counted = number(activity.people, scale)
    if activity.people >= scale.many:
        return yes(KEY, counted, *factors)
    if activity.people < scale.few:
        return no(KEY, counted)
    if len(factors) >= ENOUGH:
        return yes(KEY, counted, *factors)
    return unknown(KEY, counted, *factors)


def found(activity: Activity, scale: Scale) -> tuple[Reason, ...]:
    """The other factors that speak for a large scale: volume, duration and area."""
    kinds, years = len(activity.categories or ()), activity.years or 0
    countries = len(set(activity.countries or ()) - {""})
    rows = (
        (kinds, scale.kinds, "Volume: {} kinds of data, {} is many.", "Hoeveelheid: {} soorten gegevens, {} is veel."),
        (years, scale.years, "Duration: kept for {} years, {} is long.", "Duur: {} jaar bewaard, {} is lang."),
        (countries, scale.countries, "Area: {} countries, {} is wide.", "Gebied: {} landen, {} is ruim."),
    )
    return tuple(
        Reason(
            ARTICLE, en.format(plain(value), limit), nl.format(plain(value).replace(".", ","), limit), is_advice=True
        )
        for value, limit, en, nl in rows
        if value >= limit
    )


def plain(number: float) -> str:
    return f"{number:g}"


NOBODY_COUNTED = Reason(
    ARTICLE,
    "How many people it is about is not known.",
    "Het is niet bekend om hoeveel mensen het gaat.",
    is_advice=True,
)


def number(people: int, scale: Scale) -> Reason:
    en = f"{people:,} people; the law has no number, {scale.many:,} is called large here and {scale.few:,} small."
    nl = f"{people:,} mensen; de wet noemt geen getal, {scale.many:,} heet hier groot en {scale.few:,} klein."
    return Reason(ARTICLE, en, dutch(nl), is_advice=True)


def dutch(text: str) -> str:
    """Write thousands with a point: 12,000 becomes 12.000."""
    return "".join(
        "." if sign == "," and text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit() else sign
        for at, sign in enumerate(text)
    )
