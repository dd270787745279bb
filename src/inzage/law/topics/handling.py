"""
Whether a request was handled as the law asks, asked by another program.

Law: GDPR art. 12(2), 12(4), 12(5), 12(6), 5(1)(c), 5(1)(f), 17(3) and 32.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from inzage.law.reasons import Answer, Reason, all_of, said
from inzage.law.requests.refusing import may_refuse
from inzage.law.requests.rights import Right
from inzage.law.topics import handling_wording as wording
from inzage.law.topics.facts import SHOWN, Decision, Given, Rule, by_rules


@dataclass(frozen=True, slots=True)
class Look:
    """One thing that was looked at: whether it is well, and which articles it infringes where it is not."""

    is_well: Answer
    reason: Reason
    infringed: tuple[str, ...] = ()


CHECKS: Mapping[str, Look] = MappingProxyType(
    {
        "proportionate": Look(Answer.YES, wording.FITTING_CHECK),
        "disproportionate": Look(Answer.NO, wording.TOO_MUCH_ASKED, ("Art. 12(6)", "Art. 5(1)(c)")),
        "none": Look(Answer.UNKNOWN, wording.NO_CHECK),
    }
)
DELIVERIES: Mapping[str, Look] = MappingProxyType(
    {
        "encrypted_file_plus_separate_password": Look(Answer.YES, wording.SAFE),
        "portal": Look(Answer.YES, wording.SAFE),
        "registered_post": Look(Answer.YES, wording.SAFE),
        "by_hand": Look(Answer.YES, wording.SAFE),
        "post": Look(Answer.UNKNOWN, wording.BY_RISK),
        "unencrypted_email": Look(Answer.UNKNOWN, wording.BY_RISK),
        "encrypted_file_with_password": Look(Answer.NO, wording.PASSWORD_BESIDE, ("Art. 5(1)(f)", "Art. 32(1)")),
    }
)
IN_LETTER, STATED = "in_letter", ("in_letter", "link_only", "not_stated")
KEPT_FROM = frozenset({Right.ERASURE, Right.OBJECTION, Right.RESTRICTION})
"""Rights that a duty to keep data can touch. To see, correct or take along what is kept, it never stops."""

FULL_LETTER = ("complaint_right_stated", "court_stated", "reasons_stated")


def decide(given: Given) -> Decision:
    """Answer what is asked: `infringement` (the articles, or false), `refusal_ok`, `letter_complete`."""
    given.one_of("right", tuple(Right))
    return by_rules(given, RULES, {"infringement": None})


def infringement(given: Given) -> Decision:
    """
    All articles that what was looked at infringes. An authority that decides on a case may name fewer of them.

    False where all that was looked at is well.
    """
    looks = tuple(looked_at(given))
    articles = dict.fromkeys(article for look in looks for article in look.infringed)
    answer = all_of(*(look.is_well for look in looks))
    reasons = tuple(look.reason for look in looks if look.is_well is answer)
    return Decision({"infringement": list(articles) or (False if answer is Answer.YES else None)}, reasons)


def looked_at(given: Given) -> Iterator[Look]:
    if given.has("fee_for_digital"):
        yield price(given.flag("fee_for_digital"))
    if given.has("free_frequency_per_year"):
        yield frequency(given.whole("free_frequency_per_year", 0, 366))
    if given.has("id_required_always"):
        yield standing_demand(given.flag("id_required_always"))
    for key, known in (("identity_check", CHECKS), ("delivery", DELIVERIES)):
        if given.has(key):
            named = given.one_of(key, known)
            yield known[named] if named else Look(Answer.UNKNOWN, wording.unknown(key))


def price(asks_fee: bool | None) -> Look:
    """Law: GDPR art. 12(5): free, in the form in which it was asked (12(3))."""
    if asks_fee is None:
        return Look(Answer.UNKNOWN, wording.unknown("fee_for_digital"))
    if asks_fee:
        return Look(Answer.NO, wording.FEE, ("Art. 12(5)",))
    return Look(Answer.YES, wording.FREE)


def frequency(times: int | None) -> Look:
    """Law: GDPR art. 12(2), recital 63: at reasonable intervals, which depend on the case and not on a number."""
    if times is None:
        return Look(Answer.UNKNOWN, wording.unknown("free_frequency_per_year"))
    if times > 1:
        return Look(Answer.UNKNOWN, wording.INTERVALS)
    return Look(Answer.NO, wording.ONCE_A_YEAR, ("Art. 12(2)",))


def standing_demand(always: bool | None) -> Look:
    """Law: GDPR art. 12(2), 12(6), 5(1)(c): never without looking at the case."""
    if always is None:
        return Look(Answer.UNKNOWN, wording.unknown("id_required_always"))
    if always:
        return Look(Answer.NO, wording.ALWAYS_A_DOCUMENT, ("Art. 12(2)", "Art. 12(6)", "Art. 5(1)(c)"))
    return Look(Answer.YES, wording.NOT_ALWAYS)


def refusal(given: Given) -> Decision:
    """Whether a duty to keep the data carries the refusal. Law: GDPR art. 17(3)(b)."""
    asked, has_duty = given.text("right"), given.flag("legal_duty_to_keep")
    if not asked:
        return Decision({"refusal_ok": None}, (wording.RIGHT_UNKNOWN,))
    if has_duty and Right(asked) not in KEPT_FROM:
        return Decision({"refusal_ok": False}, (wording.KEEPING_STOPS_NOTHING,))
    found = may_refuse(Right(asked), "duty_to_keep")
    if found.answer is Answer.YES and has_duty:
        return Decision({"refusal_ok": True}, found.reasons)
    return Decision({"refusal_ok": None}, (wording.OTHER_GROUNDS,))


def letter(given: Given) -> Decision:
    """Law: GDPR art. 12(4): why, the complaint and the court, in the letter itself."""
    stated = given.one_of("complaint_right_stated", STATED)
    parts = {
        wording.COMPLAINT: said(stated == IN_LETTER if stated else None),
        wording.COURT: said(given.flag("court_stated")),
        wording.WHY: said(given.flag("reasons_stated")),
    }
    answer = all_of(*parts.values())
    return Decision({"letter_complete": SHOWN[answer]}, tuple(reason for reason, one in parts.items() if one is answer))


RULES = (
    Rule(
        ("fee_for_digital", "free_frequency_per_year", "id_required_always", "identity_check", "delivery"),
        infringement,
    ),
    Rule(("legal_duty_to_keep",), refusal),
    Rule(FULL_LETTER, letter),
)
